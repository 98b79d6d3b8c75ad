import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Browser } from '#platform/testing';
import pg from 'pg';
import { newSecret, secretHash } from '../../../libs/platform/auth/secrets.js';
import { type Heard, heard, kindsOf, longest, untilDone } from './heard.js';

// The disk of the database runs full, and is freed. Its folder lies on a small disk of its own, in memory, which only root may make: for others this is left out.

const MEGABYTE = 1_048_576;
/** As on the internet, with little room for what is written ahead. */
const SETTINGS = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', min_wal_size: '32MB', max_wal_size: '48MB', shared_buffers: '32MB' };

interface Postgres {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}
interface Tools {
  startPostgres(options: { folder: string; database: string; settings: object; port?: number }): Promise<Postgres>;
  isAlive(pid: number): boolean;
  freePort(): Promise<number>;
  startApi(root: string, env: Record<string, string>, output: string): { readonly ended: Promise<unknown>; stop(): Promise<void> };
  untilReady(origin: string, api: object, seconds: number): Promise<void>;
}

const base = fs.mkdtempSync(path.join(os.tmpdir(), 'brink-full-'));
const disk = path.join(base, 'disk');
const ballast = path.join(disk, 'ballast');
fs.chmodSync(base, 0o755);
fs.mkdirSync(disk, { mode: 0o755 });
const mounted = process.getuid?.() === 0 && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=320m', 'tmpfs', disk]).status === 0;

let tools: Tools;
let postgres: Postgres | null = null;
let api: ReturnType<Tools['startApi']> | null = null;
let origin = '';
afterAll(async () => {
  await api?.stop();
  await postgres?.stop();
  if (mounted) spawnSync('umount', ['-l', disk]);
  fs.rmSync(base, { recursive: true, force: true });
});

const startDatabase = (port?: number): Promise<Postgres> => tools.startPostgres({ folder: path.join(disk, 'postgres'), database: 'brink', settings: SETTINGS, port });

async function sql<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: postgres?.url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

async function start(): Promise<void> {
  const load = async (file: string): Promise<Tools> => (await import(path.join(process.cwd(), 'libs/tooling', file))) as Tools;
  tools = { ...(await load('postgres.mjs')), ...(await load('product.mjs')) };
  postgres = await startDatabase();
  const port = await tools.freePort();
  origin = `http://localhost:${port}`;
  api = tools.startApi(process.cwd(), { PORT: String(port), PUBLIC_ORIGIN: origin, DATABASE_URL: postgres.url, SECRETS_FOLDER: path.join(base, 'secrets'), SMTP_URL: '', NODE_ENV: 'development', BRINK_MIGRATE: '1', BRINK_DEMONSTRATION: '1', BRINK_WORKER: 'inside', LOG_LEVEL: 'silent', NODE_OPTIONS: '' }, 'ignore');
  await tools.untilReady(origin, api, 60);
}

/** Somebody who is signed in. */
async function as(key: string): Promise<Browser> {
  const secret = newSecret();
  await sql(`insert into session (token_hash, person_id, second_factor, created_at, expires_at) select $1, id, false, brink_now(), brink_now() + interval '1 day' from person where email = $2`, [secretHash(secret), `${key}@brink.example`]);
  return new Browser(origin, `brink=${secret}`);
}

/** A draft with much in it that cannot be packed. */
const draft = (browser: Browser, areaId: string, title: string): Promise<Heard> =>
  heard(browser.send('mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { problems { code path } } }', { input: { areaId, words: { kind: 'PLAN', title, summary: 'Een plek om uit te rusten bij de brug over de beek.', body: randomBytes(3_600).toString('base64'), themes: ['MEETING'], costCents: 85_000 } } }));

(mounted ? it : it.skip)(
  'what cannot be written is refused with one clear problem, what was acknowledged is there, and once there is room all goes on by itself',
  async () => {
    await start();
    const bert = await as('bert');
    const [area] = await sql<{ id: string }>(`select id from area where slug = 'aalden'`);
    const areaId = area?.id ?? '';
    expect((await draft(bert, areaId, 'Zolang er ruimte is')).outcome).toBe('done');

    const { bavail, bsize } = fs.statfsSync(disk);
    expect(bavail * bsize).toBeGreaterThan(10 * MEGABYTE);
    fs.writeFileSync(ballast, Buffer.alloc(bavail * bsize - MEGABYTE));
    const answers: { readonly title: string; readonly heard: Heard }[] = [];
    for (let n = 0; n < 4_000 && answers.filter((answer) => answer.heard.outcome !== 'done').length < 5; n += 1) answers.push({ title: `Vol ${n}`, heard: await draft(bert, areaId, `Vol ${n}`) });
    const all = answers.map((answer) => answer.heard);
    expect(kindsOf(all)).toEqual(['done', 'refused']);
    expect(longest(all)).toBeLessThan(12_000);
    expect((await fetch(`${origin}/health/live`)).status).toBe(200);

    // room is made; a database that ended is started again, as the launcher and the compose file do
    fs.rmSync(ballast);
    if (postgres !== null && !tools.isAlive(postgres.pid)) postgres = await startDatabase(postgres.port);
    expect(await untilDone(() => draft(bert, areaId, 'Er is weer ruimte'))).toBeLessThan(30_000);
    expect((await fetch(`${origin}/health/ready`)).status).toBe(200);
    const kept = new Set((await sql<{ title: string }>('select title from plan')).map(({ title }) => title));
    expect(answers.filter(({ title, heard: { outcome } }) => outcome === 'done' && !kept.has(title))).toEqual([]);
    expect([kept.has('Zolang er ruimte is'), kept.has('Er is weer ruimte')]).toEqual([true, true]);
  },
  200_000,
);
