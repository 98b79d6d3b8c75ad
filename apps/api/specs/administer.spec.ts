import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { app, as, withServer } from '#platform/testing';

const run = promisify(execFile);
let folder: string;
withServer();
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'brink-places-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

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

describe('what a municipality proposes for its setup', () => {
  const PROPOSALS = 'query ($id: ID!) { setupProposals(municipalityId: $id) { id kind outcome reason validFrom brand rules { quorumPercentage } } }';
  type Proposal = { id: string; kind: string; outcome: string | null; reason: string; validFrom: string | null; brand: string | null; rules: { quorumPercentage: number } | null };
  let coevorden = '';
  let rules: object = {};
  const proposals = async (key: string): Promise<Proposal[]> => (await (await as(key)).ask<{ setupProposals: Proposal[] }>(PROPOSALS, { id: coevorden })).setupProposals;
  const act = async (key: string, field: string, input: object): Promise<string[]> => (await as(key)).refusals(field, input);
  const today = async (): Promise<string> => (await app.sql<{ day: string }>(`select (brink_now() at time zone 'Europe/Amsterdam')::date::text as day`))[0]?.day ?? '';
  const told = (key: string): Promise<unknown[]> => app.sql(`select n.data ->> 'act' as act from notice n join person p on p.id = n.person_id where p.email = $1 and n.data ->> 'act' like '%-setup' order by 1`, [`${key}@brink.example`]);
  beforeAll(async () => {
    const places = await app.sql<{ id: string }>(`select id from municipality where slug = 'coevorden'`);
    coevorden = places[0]?.id ?? '';
    const kinds = 'kinds { kind submitBy ageFrom excludedSubjects supportKind supportNumber supportPercentage supportLeast supportMost gatherDays acknowledgeDays reviewWorkingDays respondDays extendDays level }';
    const { municipality } = await app.visitor().ask<{ municipality: { ordinances: { rules: object }[] } }>(`{ municipality(slug: "coevorden") { ordinances { rules { ${kinds} supportAgeFrom supportFrom voteAgeFrom voteFrom paperCounts bindingRounds quorumPercentage methods associationBudgets youthAgeUntil } } } }`);
    rules = { ...municipality.ordinances[0]?.rules, quorumPercentage: 33 };
  });

  it('of two that come at once one is kept; what is wrong in it has a path; it is for its staff and the administrator', async () => {
    const look = { municipalityId: coevorden, brand: '#1a4f2b', clerkAddress: 'griffie@brink.example', why: 'Het college heeft een nieuwe huisstijl.' };
    expect(await act('olaf', 'proposeLook', { ...look, brand: '#ffff00' })).toEqual(['TOO_SMALL brand']);
    expect(await act('olaf', 'proposeLook', { ...look, why: ' ' })).toEqual(['REQUIRED why']);
    expect((await Promise.all([act('olaf', 'proposeLook', look), act('petra', 'proposeLook', look)])).sort()).toEqual([[], ['ALREADY_DONE']]);
    expect((await proposals('griffie')).map(({ kind, outcome, brand }) => [kind, outcome, brand])).toEqual([['LOOK', null, '#1a4f2b']]);
    for (const key of ['tom', 'bert', 'coach']) await expect(proposals(key).catch(() => [])).resolves.toEqual([]);
    expect(await app.sql(`select look ->> 'brand' as brand from municipality where id = $1`, [coevorden])).not.toEqual([{ brand: '#1a4f2b' }]);
  });

  it('the administrator declines with a reason, or adopts it as it stands; the municipality takes it back; nobody else, and once', async () => {
    const [look] = await proposals('beheer');
    const input = { proposalId: look?.id ?? '' };
    for (const key of ['olaf', 'griffie', 'coach', 'bert']) expect(await act(key, 'adoptSetup', input)).toEqual(['NOT_ALLOWED']);
    for (const key of ['tom', 'griffie', 'beheer']) expect(await act(key, 'withdrawSetup', input)).toEqual(['NOT_ALLOWED']);
    expect(await act('beheer', 'declineSetup', { ...input, reason: '' })).toEqual(['REQUIRED reason']);
    expect(await act('beheer', 'declineSetup', { ...input, reason: 'De kleur komt na de zomer.' })).toEqual([]);
    expect(await act('beheer', 'adoptSetup', input)).toEqual(['ALREADY_DONE']);
    await expect(app.sql(`update setup_proposal set outcome = 'adopted' where id = $1`, [look?.id])).rejects.toThrow(/stays as it was made/);

    expect(await act('petra', 'proposeOrdinance', { municipalityId: coevorden, validFrom: '2020-01-01', rules, why: 'De raad besloot het.' })).toEqual(['TOO_EARLY validFrom']);
    expect(await act('petra', 'proposeOrdinance', { municipalityId: coevorden, validFrom: await today(), rules: { ...rules, quorumPercentage: 400 }, why: 'De raad besloot het.' })).toEqual(['TOO_LARGE rules.quorumPercentage']);
    expect(await act('petra', 'proposeOrdinance', { municipalityId: coevorden, validFrom: await today(), rules, why: 'De raad besloot het.' })).toEqual([]);
    expect(await act('olaf', 'withdrawSetup', { proposalId: (await proposals('olaf'))[0]?.id ?? '' })).toEqual([]);
    expect(await act('petra', 'proposeOrdinance', { municipalityId: coevorden, validFrom: await today(), rules, why: 'De raad besloot het.' })).toEqual([]);
    await app.wait('3 days');
    const [second] = await proposals('beheer');
    expect((await Promise.all([1, 2].map(() => act('beheer', 'adoptSetup', { proposalId: second?.id ?? '' })))).sort()).toEqual([[], ['ALREADY_DONE']]);
    // its first day is over: it holds from today on
    expect(await app.sql(`select valid_from::text as day, (data ->> 'quorumPercentage')::int as quorum from ordinance where municipality_id = $1 order by version desc limit 1`, [coevorden])).toEqual([{ day: await today(), quorum: 33 }]);
    await app.work();
    expect([await told('beheer'), await told('petra')]).toEqual([[{ act: 'propose-setup' }, { act: 'propose-setup' }, { act: 'propose-setup' }, { act: 'withdraw-setup' }], [{ act: 'adopt-setup' }]]);
  });

  it('rules that are adopted while a proposal is: versions follow each other, and who came second is told or is adopted after it, whole', async () => {
    const versions = (): Promise<{ version: number; quorum: number }[]> => app.sql(`select version, (data ->> 'quorumPercentage')::int as quorum from ordinance where municipality_id = $1 order by version`, [coevorden]);
    for (const round of [1, 2, 3, 4, 5]) {
      const before = (await versions()).length;
      expect(await act('petra', 'proposeOrdinance', { municipalityId: coevorden, validFrom: await today(), rules: { ...rules, quorumPercentage: 40 + round }, why: 'De raad besloot het.' })).toEqual([]);
      const [open] = (await proposals('beheer')).filter((proposal) => proposal.outcome === null);
      const [adopted, proposed] = await Promise.all([act('beheer', 'adoptOrdinance', { municipalityId: coevorden, validFrom: await today(), rules: { ...rules, quorumPercentage: 60 + round } }), act('beheer', 'adoptSetup', { proposalId: open?.id ?? '' })]);
      const kept = (await versions()).slice(before);
      const done = [...(adopted.length === 0 ? [60 + round] : []), ...(proposed.length === 0 ? [40 + round] : [])];
      expect([...adopted, ...proposed].filter((refusal) => refusal !== 'CHANGED_MEANWHILE')).toEqual([]);
      expect(kept.map(({ quorum }) => quorum).sort()).toEqual(done.sort());
      expect(done.length).toBeGreaterThan(0);
      expect((await versions()).map(({ version }) => version)).toEqual(Array.from({ length: before + done.length }, (_, i) => i + 1));
      // what could not be carried out is still asked for
      const [after] = (await proposals('beheer')).filter((proposal) => proposal.id === open?.id);
      expect(after?.outcome).toBe(proposed.length === 0 ? 'ADOPTED' : null);
      if (proposed.length > 0) expect(await act('beheer', 'adoptSetup', { proposalId: open?.id ?? '' })).toEqual([]);
    }
  });
});
