import { readFileSync } from 'node:fs';
import { RESIDENCE_LIMITS } from '#domain/residence';
import { type Browser, app, withServer } from '#platform/testing';

// Lists that grow: with ten thousand rows a page stays small and quick, and no row is on two pages.

const MANY = 10_000;
/** A budget of the demonstration of which the roll is still open, and one that is voted on. */
const ROLL = '0190000b-0000-7000-8000-000000000004';
const VOTING = '0190000b-0000-7000-8000-000000000001';
const ON_A_PAGE = 50;
const PAGES = 8;
const MOST_BYTES = 60_000;
const MOST_MS = 1_000;

const documents = Object.values(JSON.parse(readFileSync('libs/contract/client/persisted-documents.json', 'utf8')) as Record<string, string>);
/** A document of the site, by its name. */
const documentOf = (name: string): string => documents.find((text) => new RegExp(`query ${name}\\b`).test(text)) ?? name;

withServer();
beforeAll(async () => {
  for (const state of ['awaiting-response', 'in-review', 'draft']) await addPlans(state);
  const [association] = await app.sql<{ id: string }>(`select id from association where slug = 'dorpsbelangen-aalden'`);
  await app.sql(`insert into person (id, name, created_at) select gen_random_uuid(), 'Lid ' || n, brink_now() from generate_series(1, $1::int) n`, [MANY]);
  await app.sql(`insert into association_member (${await copied('association_member', {})}) select ${await copied('association_member', { id: 'gen_random_uuid()', person_id: 'p.id', role: `'member'` })} from (select * from association_member where association_id = $1 limit 1) m, (select id from person where name like 'Lid %') p`, [association?.id]);
  await addWaiting();
  await app.sql('analyze');
}, 300_000);

/** The columns of a table for a copy of its rows, some of them otherwise. */
async function copied(table: string, made: Readonly<Record<string, string>>): Promise<string> {
  const columns = await app.sql<{ name: string }>(`select column_name as name from information_schema.columns where table_name = $1 and table_schema = 'public' and is_generated = 'NEVER' order by ordinal_position`, [table]);
  return columns.map(({ name }) => made[name] ?? (Object.keys(made).length === 0 ? name : `m.${name}`)).join();
}

/** Many plans of one author in one state, with days that differ and days that are the same. */
async function addPlans(state: string): Promise<void> {
  const made = { id: 'gen_random_uuid()', author_id: `(select id from person where email = 'bert@brink.example')`, title: `'Plan ' || n`, state: `'${state}'`, due_on: `m.due_on + n % 90`, changed_at: `m.changed_at - n / 3 * interval '1 minute'`, support_count: '0', ...(state === 'draft' ? { published_at: 'null', submitted_at: 'null' } : state === 'in-review' ? { published_at: 'null' } : {}) };
  await app.sql(`insert into plan (${await copied('plan', {})}) select ${await copied('plan', made)} from (select p.* from plan p join municipality m on m.id = p.municipality_id where m.slug = 'coevorden' and p.published_at is not null and p.due_on is not null and p.association_id is null order by p.id limit 1) m, generate_series(1, $1::int) n`, [MANY]);
}

/** What waits for staff: visits at the kitchen table, requests for a place on a roll, who votes on paper, and sheets that were read. */
async function addWaiting(): Promise<void> {
  const people = `(select id, row_number() over (order by id) as n from person where name like 'Lid %') p, (select id from person where email = 'coach2@brink.example') c`;
  await app.sql(`insert into residence_visit (id, person_id, municipality_id, area_id, seen_by, seen_at) select gen_random_uuid(), p.id, a.municipality_id, a.id, c.id, brink_now() - p.n / 3 * interval '1 second' from ${people}, area a where a.slug = 'aalden'`);
  await app.sql(`insert into roll_request (vote_id, municipality_id, person_id, note, asked_at) select b.id, b.municipality_id, p.id, 'Ik woon er sinds kort.', brink_now() - p.n / 3 * interval '1 second' from ${people}, budget b where b.id = $1`, [ROLL]);
  await app.sql(`insert into paper_voter (vote_id, municipality_id, person_id, entered_by, entered_at) select b.id, b.municipality_id, p.id, c.id, brink_now() from ${people}, budget b where b.id = $1`, [VOTING]);
  await app.sql(`insert into paper_sheet (vote_id, municipality_id, code) select b.id, b.municipality_id, 'sheet ' || p.n from ${people}, budget b where b.id = $1`, [VOTING]);
  await app.sql(`insert into paper_entry (id, vote_id, municipality_id, code, choice, entered_by) select gen_random_uuid(), s.vote_id, s.municipality_id, s.code, '1', c.id from paper_sheet s, (select id from person where email = 'coach2@brink.example') c where s.code like 'sheet %'`);
}

interface Walked {
  readonly ids: string[];
  readonly most: { rows: number; bytes: number; ms: number };
}

/** Walks a list of the site, as far as some pages. */
async function walked(browser: Browser, name: string, variables: object): Promise<Walked> {
  const ids: string[] = [];
  const most = { rows: 0, bytes: 0, ms: 0 };
  for (let n = 0, after: string | null | undefined = null; n < PAGES && after !== undefined; n += 1) {
    const began = performance.now();
    const raw = await browser.send(documentOf(name), { ...variables, first: ON_A_PAGE, after });
    const [, nodes = '[]', pageInfo = '{}'] = /"nodes":(\[.*\]),"pageInfo":(\{[^}]*\})/s.exec(raw.text) ?? [];
    const page = (JSON.parse(nodes) as { id?: string; planId?: string; personId?: string }[]).map((node) => node.id ?? node.planId ?? node.personId ?? '');
    const { hasNextPage, endCursor } = JSON.parse(pageInfo) as { hasNextPage: boolean; endCursor: string };
    Object.assign(most, { rows: Math.max(most.rows, page.length), bytes: Math.max(most.bytes, raw.text.length), ms: Math.max(most.ms, performance.now() - began) });
    ids.push(...page);
    after = hasNextPage ? endCursor : undefined;
  }
  return { ids, most };
}

it.each([
  ['the municipality’s desk', 'olaf', 'MunicipalityDesk', {}],
  ['the coach’s desk', 'coach', 'CoachDesk', { kind: null, mine: true, municipality: null }],
  ['one’s own plans', 'bert', 'MyPlans', {}],
  ['plans that are public', 'anna', 'Plans', { area: null, kind: null, municipality: null, search: null, sort: 'NEWEST', state: null, theme: null }],
  ['visits that wait for a second person', 'olaf', 'ResidenceVisits', { name: null }],
  ['who asks for a place on a roll', 'olaf', 'RollRequests', { id: ROLL, name: null }],
  ['who is struck from the screen', 'olaf', 'PaperVoters', { id: VOTING, confirmed: false, name: null }],
  ['sheets that were read', 'olaf', 'PaperEntries', { id: VOTING }],
  ['the members of an association', 'carla', 'AssociationMembers', { municipality: 'coevorden', slug: 'dorpsbelangen-aalden', name: null }],
] as const)('%s: pages that stay small and quick, and no row twice', async (_, key, name, variables) => {
  const { ids, most } = await walked(await app.as(key), name, variables);
  expect(ids).toHaveLength(PAGES * ON_A_PAGE);
  expect(new Set(ids).size).toBe(ids.length);
  expect(most.rows).toBe(ON_A_PAGE);
  expect(most.bytes).toBeLessThan(MOST_BYTES);
  expect(most.ms).toBeLessThan(MOST_MS);
}, 300_000);

it.each([
  ['members', 'carla', 'AssociationMembers', { municipality: 'coevorden', slug: 'dorpsbelangen-aalden' }],
  ['visits', 'olaf', 'ResidenceVisits', {}],
  ['requests', 'olaf', 'RollRequests', { id: ROLL }],
  ['voters on paper', 'olaf', 'PaperVoters', { id: VOTING, confirmed: false }],
] as const)('one of ten thousand %s is found by a part of their name', async (_, key, name, variables) => {
  const { ids } = await walked(await app.as(key), name, { ...variables, name: 'lid 9999' });
  expect(ids).toHaveLength(1);
});

it('letters are printed as far as one batch goes; those that are posted make room for the next', async () => {
  const [{ id: municipalityId = '' } = {}] = await app.sql<{ id: string }>(`select id from municipality where slug = 'coevorden'`);
  await app.sql(`insert into residence_letter (id, person_id, municipality_id, area_id, address_line, asked_at) select gen_random_uuid(), p.id, a.municipality_id, a.id, 'Dorpsstraat 1', brink_now() from (select id from person where name like 'Lid %' order by id limit $1) p, area a where a.slug = 'aalden'`, [RESIDENCE_LIMITS.lettersAtOnce + 1]);
  const olaf = await app.as('olaf');
  const letters = async (): Promise<object | undefined> => (await olaf.ask<{ residenceDesk: { letters: { municipalityId: string }[] } }>('{ residenceDesk { letters { municipalityId waiting printed } } }')).residenceDesk.letters.find((batch) => batch.municipalityId === municipalityId);
  const print = (): Promise<Response> => fetch(`${app.origin}/letters/${municipalityId}`, { method: 'POST', headers: { cookie: olaf.cookie, 'x-brink-request': '1' } });
  expect((await print()).status).toBe(200);
  expect(await letters()).toMatchObject({ waiting: 1, printed: RESIDENCE_LIMITS.lettersAtOnce });
  expect(await olaf.refusals('reportLettersPosted', { municipalityId })).toEqual([]);
  expect((await print()).status).toBe(200);
  expect(await letters()).toMatchObject({ waiting: 0, printed: 1 });
}, 60_000);

it('who came after the first thousand is in the association as well', async () => {
  const [last] = await app.sql<{ id: string }>(`select m.person_id as id from association_member m join person p on p.id = m.person_id where p.name like 'Lid %' order by m.since desc, m.id desc limit 1`);
  const answer = await (await app.asPerson(last?.id ?? '')).ask<{ association: { inside: { own: { role: string } } | null } }>('{ association(municipality: "coevorden", slug: "dorpsbelangen-aalden") { id inside { own { role } } } }');
  expect(answer.association.inside?.own.role).toBe('MEMBER');
});
