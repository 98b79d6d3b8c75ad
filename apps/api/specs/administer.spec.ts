import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { TestApp } from '#platform/testing';

const run = promisify(execFile);
let app: TestApp;
let folder: string;
beforeAll(async () => {
  app = await TestApp.start();
  folder = mkdtempSync(path.join(os.tmpdir(), 'brink-places-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await app.stop();
});

const administer = (...words: string[]): Promise<string> =>
  run(process.execPath, ['dist/apps/api/administer.js', ...words], { env: { ...process.env, NODE_OPTIONS: '' } }).then(
    ({ stdout }) => stdout.trim(),
    (error: { stderr: string; code: number }) => `${error.code}: ${error.stderr.trim()}`,
  );

describe('the operator’s commands', () => {
  it('municipalities come from a file, once, and their facts are brought up to date', async () => {
    const file = path.join(folder, 'places.json');
    const assen = { code: 'GM0106', slug: 'assen', name: 'Assen', seat: 'Assen', population: 69_000, lat: 52.99, lon: 6.56, postcodes: ['9401-9408'], brand: '#7a1f1f', areas: [{ slug: 'loon', name: 'Loon', kind: 'village', population: 300, lat: 53.02, lon: 6.62, postcodes: ['9409'], source: 'approx' }] };
    writeFileSync(file, JSON.stringify([assen]));
    expect(await administer('places', file)).toBe('1 municipalities with 1 areas');
    writeFileSync(file, JSON.stringify([{ ...assen, population: 70_000 }]));
    await administer('places', file);
    expect(await app.sql(`select m.population, count(a.id)::int as areas, (select count(*)::int from ordinance o where o.municipality_id = m.id) as ordinances from municipality m join area a on a.municipality_id = m.id where m.slug = 'assen' group by m.id`)).toEqual([{ population: 70_000, areas: 1, ordinances: 1 }]);
    writeFileSync(file, JSON.stringify([{ ...assen, brand: '#ffff00' }]));
    expect(await administer('places', file)).toMatch(/^1: The file is not right:\n- 0\.brand/);
  });

  it('the owner of a confirmed account becomes an administrator; nobody else', async () => {
    expect(await administer('administrator', 'niemand@dorp.example')).toMatch(/^1: Nobody has an account/);
    expect(await administer('administrator', 'Anna@brink.example')).toBe('Anna@brink.example is an administrator');
    const anna = await app.as('anna');
    const [coevorden] = await app.sql<{ id: string }>(`select id from municipality where slug = 'coevorden'`);
    await anna.ask('query ($id: ID!) { staff(municipalityId: $id) { id } }', { id: coevorden?.id });
  });
});
