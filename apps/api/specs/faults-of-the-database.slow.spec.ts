import { type Browser, TestApp } from '#platform/testing';
import { Database, rows } from '#platform/database';
import pg from 'pg';
import { type Heard, heard, kindsOf, longest, untilDone } from './heard.js';
import { Road } from './road.js';
import { openARound } from './open-a-round.js';

const PLAN = '01900008-0000-7000-8000-000000000007';
const MANY = 40;
let app: TestApp;
let road: Road;
let people: Browser[] = [];
let planId = '';

const support = (browser: Browser): Promise<Heard> => heard(browser.send('mutation ($input: PlanIdInput!) { supportPlan(input: $input) { problems { code path } } }', { input: { planId } }));
const ballot = (browser: Browser, roundId: string, choice: string): Promise<Heard> => heard(browser.send('mutation ($input: CastBallotInput!) { castBallot(input: $input) { problems { code path } } }', { input: { roundId, choice } }));
const reads = (n: number): Promise<Heard> => heard(app.visitor().send(`query ($search: String) { plans(search: $search) { nodes { id title } } }`, { search: `bankje ${n}` }));
const health = async (about: string): Promise<number> => (await fetch(`${app.origin}/health/${about}`)).status;
const supporters = async (): Promise<string[]> => (await app.sql<{ id: string }>('select person_id as id from support where plan_id = $1', [planId])).map(({ id }) => id);
const clear = async (): Promise<void> => void (await app.sql('with gone as (delete from support where plan_id = $1) update plan set support_count = 0 where id = $1', [planId]));
const ids: string[] = [];

/** The server on a road to a database of its own, with forty inhabitants of Aalden who may support a plan. */
async function start(poolSize: string): Promise<void> {
  road = await Road.to(process.env['BRINK_TEST_POSTGRES'] ?? '');
  app = await TestApp.start({ POOL_SIZE: poolSize }, (url) => road.along(url));
  await app.sql(`update person set birth_year = 1980 where birth_year is null and erased_at is null`);
  await app.sql(`update residence set area_id = (select id from area where slug = 'aalden') where municipality_id = (select id from municipality where slug = 'coevorden')`);
  const found = await app.sql<{ id: string }>(`select person_id as id from residence r join municipality m on m.id = r.municipality_id join person p on p.id = r.person_id where m.slug = 'coevorden' and r.verified_at is not null and p.email is null order by 1 limit $1`, [MANY]);
  ids.splice(0, ids.length, ...found.map(({ id }) => id));
  people = await Promise.all(ids.map((id) => app.asPerson(id)));
  const [plan] = await app.sql<{ id: string }>(`select p.id from plan p join municipality m on m.id = p.municipality_id where m.slug = 'coevorden' and p.state = 'gathering-support' order by 1 limit 1`);
  planId = plan?.id ?? '';
  await app.sql(`update plan set support_needed = 10000, author_id = (select id from person where email = 'bert@brink.example') where id = $1`, [planId]);
  await clear();
}
const stop = async (): Promise<void> => {
  await app.stop();
  await road.end();
};

describe('two connections and a slow database', () => {
  beforeAll(() => start('2'), 60_000);
  afterAll(stop);

  it('everybody of forty who ask at once is answered or clearly refused; what was acknowledged is there, and the server is well afterwards', async () => {
    road.slowness = 50;
    const answers = await Promise.all(people.map((browser, i) => (i % 2 === 0 ? support(browser) : reads(i))));
    road.slowness = 0;
    expect(kindsOf(answers).filter((kind) => kind !== 'done' && kind !== 'refused')).toEqual([]);
    expect(answers.filter(({ outcome }) => outcome === 'done').length).toBeGreaterThan(3);
    expect(longest(answers)).toBeLessThan(12_000);
    const there = await supporters();
    expect(new Set(there).size).toBe(there.length);
    expect(answers.flatMap(({ outcome }, i) => (outcome === 'done' && i % 2 === 0 && !there.includes(ids[i] ?? '') ? [ids[i]] : []))).toEqual([]);
    expect(await health('ready')).toBe(200);
    expect(kindsOf(await Promise.all(people.slice(0, 10).map(support)))).toEqual(['done']);
  }, 60_000);
});

describe('a database that', () => {
  beforeAll(() => start('6'), 60_000);
  afterAll(stop);
  beforeEach(clear);

  it('lets somebody else hold a row: who needs it is refused after seconds, who reads is not held up, and afterwards it is done', async () => {
    const holder = new pg.Client({ connectionString: app.pool.options.connectionString });
    holder.on('error', () => undefined);
    await holder.connect();
    await holder.query('begin');
    await holder.query('select 1 from plan where id = $1 for update', [planId]);
    const held = Promise.all(people.slice(0, 3).map(support));
    const released = held.finally(() => holder.end());
    await new Promise((resolve) => setTimeout(resolve, 300));
    const readers = await Promise.all([1, 2, 3].map(reads));
    expect([kindsOf(readers), longest(readers) < 2_000]).toEqual([['done'], true]);
    const answers = await held;
    expect([kindsOf(answers), longest(answers) < 7_000]).toEqual([['refused'], true]);
    await released;
    expect(await supporters()).toEqual([]);
    expect(kindsOf(await Promise.all(people.slice(0, 3).map(support)))).toEqual(['done']);
  }, 30_000);

  it.each([['a serialization failure', '40001'], ['a deadlock', '40P01']])('ends a transaction by %s: it is tried again and has one effect; where it goes on so, it is refused and leaves nothing', async (_, code) => {
    await app.sql(`create sequence failing start 1; create function fail() returns trigger language plpgsql as $$ begin if nextval('failing') <= current_setting('brink.failures')::int then raise exception 'try again' using errcode = '${code}'; end if; return new; end $$; create trigger failing before insert on support for each row execute function fail()`);
    const failing = async (times: number): Promise<void> => {
      await app.sql(`alter sequence failing restart; do $$ begin execute format('alter database %I set brink.failures = ${times}', current_database()); end $$`);
      await app.sql(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'brink'`);
      await untilDone(() => reads(times));
    };
    await failing(3);
    expect(kindsOf([await support(people[0] as Browser)])).toEqual(['done']);
    expect(await supporters()).toEqual([ids[0]]);
    await failing(1_000);
    expect(kindsOf([await support(people[1] as Browser)])).toEqual(['refused']);
    expect(await supporters()).toEqual([ids[0]]);
    await app.sql('drop trigger failing on support; drop function fail(); drop sequence failing');
  }, 30_000);

  it('finds two transactions that wait for each other: both are done, each once', async () => {
    const database = app.app.get(Database);
    const [one, other] = await app.sql<{ id: string }>('select id from plan order by id limit 2');
    let met = 0;
    const both = async (first: string, second: string): Promise<void> => {
      await database.transaction(async (tx) => {
        await rows(tx, 'update plan set view_probe = view_probe + 1 where id = $1', [first]);
        met += 1;
        while (met < 2) await new Promise((resolve) => setTimeout(resolve, 10));
        await rows(tx, 'update plan set view_probe = view_probe + 1 where id = $1', [second]);
      });
    };
    await app.sql('alter table plan add column view_probe int not null default 0');
    await Promise.all([both(one?.id ?? '', other?.id ?? ''), both(other?.id ?? '', one?.id ?? '')]);
    expect(await app.sql('select view_probe as n from plan where id = any($1)', [[one?.id, other?.id]])).toEqual([{ n: 2 }, { n: 2 }]);
  }, 30_000);

  it('ends connections over and over in a burst of supports and ballots: nothing acknowledged is lost, nothing is doubled, and sending again is enough', async () => {
    await app.sql(`update plan set state = 'co-decide' where id = $1`, [PLAN]);
    const roundId = await openARound(await app.as('olaf'), { planId: PLAN, question: 'Neemt het dorp het groen over?', method: 'MAJORITY', closesAt: new Date(Date.now() + 3_600_000).toISOString() });
    const roll = (await app.sql<{ id: string }>(`select person_id as id from round_roll where round_id = $1 and chamber = 'residents' and person_id = any($2)`, [roundId, ids])).map(({ id }) => id);
    const voters = ids.flatMap((id, i) => (roll.includes(id) ? [people[i] as Browser] : []));
    expect(voters.length).toBeGreaterThan(20);
    let ending = true;
    const ended = (async () => {
      let n = 0;
      for (; ending; await new Promise((resolve) => setTimeout(resolve, 40))) n += (await app.sql(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'brink' and random() < 0.5`)).length;
      return n;
    })();
    const supported = await Promise.all(people.map(async (browser, i) => (await new Promise((resolve) => setTimeout(resolve, i * 15)), Promise.all([support(browser), support(browser)]))));
    const cast = await Promise.all(voters.map(async (browser, i) => (await new Promise((resolve) => setTimeout(resolve, i * 15)), ballot(browser, roundId, i % 2 === 0 ? 'yes' : 'no'))));
    ending = false;
    expect(await ended).toBeGreaterThan(10);
    const all = [...supported.flat(), ...cast];
    expect(kindsOf(all).filter((kind) => !['done', 'refused'].includes(kind))).toEqual([]);
    expect(longest(all)).toBeLessThan(12_000);
    const there = await supporters();
    expect(supported.flatMap((two, i) => (two.some(({ outcome }) => outcome === 'done') && !there.includes(ids[i] ?? '') ? [i] : []))).toEqual([]);
    const box = async (): Promise<number> => (await app.sql<{ n: number }>('select count(*)::int as n from ballot where round_id = $1', [roundId]))[0]?.n ?? 0;
    expect(await box()).toBeGreaterThanOrEqual(cast.filter(({ outcome }) => outcome === 'done').length);
    expect(Math.max(...(await Promise.all([...people.map((browser) => untilDone(() => support(browser))), ...voters.map((browser, i) => untilDone(() => ballot(browser, roundId, i % 2 === 0 ? 'yes' : 'no')))])))).toBeLessThan(10_000);
    expect([(await supporters()).length, await box()]).toEqual([MANY, voters.length]);
    expect(await app.sql('select support_count as n from plan where id = $1', [planId])).toEqual([{ n: MANY }]);
    expect(await app.sql(`select id from (select a.id, a.hash, audit_hash(lag(a.hash) over (partition by a.chain order by a.id), a) as expected from audit_entry a) checked where hash <> expected`)).toEqual([]);
  }, 60_000);

  it('cannot be reached: that is said at once and told by readiness, the process lives, and it is well again by itself', async () => {
    road.close();
    const answers = await Promise.all([support(people[0] as Browser), reads(91), support(people[1] as Browser)]);
    expect([kindsOf(answers), longest(answers) < 5_000]).toEqual([['refused'], true]);
    expect([await health('live'), await health('ready')]).toEqual([200, 503]);
    road.open();
    expect(await untilDone(() => support(people[0] as Browser))).toBeLessThan(5_000);
    expect(await health('ready')).toBe(200);
  }, 30_000);

  it('falls silent without a word: everybody is refused within seconds, and once it speaks again the server is well by itself', async () => {
    road.hush();
    const [ready, ...answers] = await Promise.all([health('ready'), support(people[0] as Browser), reads(92), support(people[1] as Browser), reads(93)]);
    expect([ready, kindsOf(answers as Heard[]), longest(answers as Heard[]) < 12_000]).toEqual([503, ['refused'], true]);
    expect(await health('live')).toBe(200);
    road.open();
    expect(await untilDone(() => support(people[0] as Browser))).toBeLessThan(30_000);
    expect(kindsOf(await Promise.all(people.slice(0, 10).map(support)))).toEqual(['done']);
  }, 90_000);
});
