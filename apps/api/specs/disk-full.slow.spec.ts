import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from '#platform/testing';
import { type Heard, heard, kindsOf, longest, untilDone } from './heard.js';
import { OwnProduct } from './own-product.js';

// The disk of the database runs full, and is freed. Its folder lies on a small disk of its own, in memory, which only root may make: for others this is left out.

const MEGABYTE = 1_048_576;
/** Little room for what is written ahead. */
const SETTINGS = { min_wal_size: '32MB', max_wal_size: '48MB', shared_buffers: '32MB' };

const base = fs.mkdtempSync(path.join(os.tmpdir(), 'brink-full-'));
const disk = path.join(base, 'disk');
const ballast = path.join(disk, 'ballast');
fs.chmodSync(base, 0o755);
fs.mkdirSync(disk, { mode: 0o755 });
const mounted = process.getuid?.() === 0 && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=320m', 'tmpfs', disk]).status === 0;

let product: OwnProduct | undefined;
afterAll(async () => {
  await product?.stop();
  if (mounted) spawnSync('umount', ['-l', disk]);
  fs.rmSync(base, { recursive: true, force: true });
});

/** A draft with much in it that cannot be packed. */
const draft = (browser: Browser, areaId: string, title: string): Promise<Heard> =>
  heard(browser.send('mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { problems { code path } } }', { input: { areaId, words: { kind: 'PLAN', title, summary: 'Een plek om uit te rusten bij de brug over de beek.', body: randomBytes(3_600).toString('base64'), themes: ['MEETING'], costCents: 85_000 } } }));

(mounted ? it : it.skip)(
  'what cannot be written is refused with one clear problem, what was acknowledged is there, and once there is room all goes on by itself',
  async () => {
    const own = (product = await OwnProduct.start(base, path.join(disk, 'postgres'), SETTINGS));
    const [{ personId, areaId } = { personId: '', areaId: '' }] = await own.sql<{ personId: string; areaId: string }>(`select p.id as "personId", a.id as "areaId" from person p, area a where p.email = 'bert@brink.example' and a.slug = 'aalden'`);
    const bert = await own.asPerson(personId);
    expect((await draft(bert, areaId, 'Zolang er ruimte is')).outcome).toBe('done');

    const { bavail, bsize } = fs.statfsSync(disk);
    expect(bavail * bsize).toBeGreaterThan(10 * MEGABYTE);
    fs.writeFileSync(ballast, Buffer.alloc(bavail * bsize - MEGABYTE));
    const answers: { readonly title: string; readonly heard: Heard }[] = [];
    for (let n = 0; n < 4_000 && answers.filter((answer) => answer.heard.outcome !== 'done').length < 5; n += 1) answers.push({ title: `Vol ${n}`, heard: await draft(bert, areaId, `Vol ${n}`) });
    const all = answers.map((answer) => answer.heard);
    expect(kindsOf(all)).toEqual(['done', 'refused']);
    expect(longest(all)).toBeLessThan(12_000);
    expect((await fetch(`${own.origin}/health/live`)).status).toBe(200);

    // room is made; a database that ended is started again, as the launcher and the compose file do
    fs.rmSync(ballast);
    if (!own.databaseLives) await own.startDatabase();
    expect(await untilDone(() => draft(bert, areaId, 'Er is weer ruimte'))).toBeLessThan(30_000);
    expect((await fetch(`${own.origin}/health/ready`)).status).toBe(200);
    const kept = new Set((await own.sql<{ title: string }>('select title from plan')).map(({ title }) => title));
    expect(answers.filter(({ title, heard: { outcome } }) => outcome === 'done' && !kept.has(title))).toEqual([]);
    expect([kept.has('Zolang er ruimte is'), kept.has('Er is weer ruimte')]).toEqual([true, true]);
  },
  200_000,
);
