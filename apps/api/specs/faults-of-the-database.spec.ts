import { Database, migrate, rows } from '#platform/database';
import { type Browser, TestApp } from '#platform/testing';
import { SlowRoad } from './slow-database.js';

const PLAN = '01900008-0000-7000-8000-000000000007';
/** As long as anybody waits for an answer or a clear refusal, in milliseconds; and what a busy machine adds. */
const PATIENCE = 5_000 + 2_500;

let road: SlowRoad;
let app: TestApp;
let roundId = '';
let voters: Browser[] = [];
let people: string[] = [];

beforeAll(async () => {
  const direct = new URL(process.env['BRINK_TEST_POSTGRES'] ?? '');
  road = await SlowRoad.to(Number(direct.port));
  const before = process.env['BRINK_TEST_POSTGRES'];
  direct.hostname = '127.0.0.1';
  direct.port = String(road.port);
  process.env['BRINK_TEST_POSTGRES'] = direct.href;
  app = await TestApp.start({ POOL_SIZE: '2' }).finally(() => (process.env['BRINK_TEST_POSTGRES'] = before));
  await app.sql('update person set birth_year = 1980 where birth_year is null');
  await app.sql(`update plan set state = 'co-decide' where id = $1`, [PLAN]);
  const answer = await (await app.as('olaf')).act('openRound', { planId: PLAN, question: 'Neemt het dorp het groen over?', explanation: '', method: 'MAJORITY', rule: 'SIMPLE', quorumPercentage: 10, joining: 'RESIDENTS_DECIDE', closesAt: new Date(Date.now() + 3_600_000).toISOString() }, 'roundId');
  roundId = String(answer['roundId']);
  people = (await app.sql<{ id: string }>(`select person_id as id from round_roll where round_id = $1 and chamber = 'residents' order by 1 limit 24`, [roundId])).map(({ id }) => id);
  voters = await Promise.all(people.map((id) => app.asPerson(id)));
}, 60_000);
afterAll(async () => {
  road.open();
  road.delay = 0;
  await app.stop();
  await road.end();
}, 30_000);

interface Told {
  readonly said: string;
  readonly took: number;
  readonly text: string;
}
async function cast(voter: Browser, choice: string): Promise<Told> {
  const began = performance.now();
  const { data, errors, text } = await voter.send('mutation ($input: CastBallotInput!) { castBallot(input: $input) { receipt problems { code } } }', { input: { roundId, choice } });
  const payload = data?.['castBallot'] as { receipt: string | null; problems: { code: string }[] } | undefined;
  return { said: payload?.receipt != null ? 'done' : (payload?.problems[0]?.code ?? errors[0]?.extensions?.code ?? 'nothing'), took: performance.now() - began, text };
}
const inBox = (): Promise<{ choice: string; n: number }[]> => app.sql(`select choice, count(*)::int as n from ballot where round_id = $1 group by choice order by choice`, [roundId]);
/** An answer or a clear refusal, in time, without anything of the inside. */
function expectClear(answers: readonly Told[]): void {
  for (const { said, took, text } of answers) expect([said, took < PATIENCE, text]).toEqual([expect.stringMatching(/^(done|UNAVAILABLE)$/), true, expect.not.stringMatching(/node_modules|select |insert into|at .*\.ts:\d/)]);
}

it('two connections and a hundred milliseconds to the database: who is acknowledged is in the box, all others are told clearly, in time', async () => {
  road.delay = 50;
  const answers = await Promise.all(voters.map((voter) => cast(voter, 'yes')));
  road.delay = 0;
  expectClear(answers);
  const done = answers.filter(({ said }) => said === 'done').length;
  expect(done).toBeGreaterThan(0);
  expect((await inBox())[0]?.n).toBeGreaterThanOrEqual(done);
  await Promise.all(voters.map(async (voter) => {
    for (let i = 0; i < 20 && (await cast(voter, 'yes')).said !== 'done'; i += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  }));
  expect(await inBox()).toEqual([{ choice: 'yes', n: voters.length }]);
}, 60_000);

it('a lock of thirty seconds on the round: whoever votes is told within five that it cannot be done now, and others are served', async () => {
  const holder = await app.pool.connect();
  await holder.query('begin');
  await holder.query('select 1 from round where id = $1 for update', [roundId]);
  try {
    const told = cast(voters[0] as Browser, 'no');
    const began = performance.now();
    await app.visitor().ask('{ municipalities { id } }');
    expect(performance.now() - began).toBeLessThan(2_000);
    const answer = await told;
    expectClear([answer]);
    expect(answer.said).toBe('UNAVAILABLE');
  } finally {
    await holder.query('rollback');
    holder.release();
  }
  expect((await cast(voters[0] as Browser, 'no')).said).toBe('done');
}, 30_000);

it('serialization failures are tried again by the server; where they go on, that is told clearly and nothing is kept', async () => {
  await app.sql(`create sequence failing; create function fail_often() returns trigger language plpgsql as $$ begin if nextval('failing') % 4 <> 0 then raise exception 'try again' using errcode = '40001'; end if; return new; end $$; create trigger failing before insert or update on ballot for each row execute function fail_often()`);
  expect((await cast(voters[1] as Browser, 'no')).said).toBe('done');
  await app.sql(`create or replace function fail_often() returns trigger language plpgsql as $$ begin raise exception 'try again' using errcode = '40001'; end $$`);
  const answer = await cast(voters[2] as Browser, 'no');
  expectClear([answer]);
  expect(answer.said).toBe('UNAVAILABLE');
  await app.sql('drop trigger failing on ballot; drop function fail_often(); drop sequence failing');
  expect(await inBox()).toEqual([{ choice: 'no', n: 2 }, { choice: 'yes', n: voters.length - 2 }]);
}, 30_000);

it('connections that the database ends over and over: no acknowledged ballot is lost, none is doubled, and the server goes on', async () => {
  let over = false;
  const ending = (async () => {
    while (!over) {
      await app.sql(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and application_name = 'brink'`).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
  })();
  const choices = new Map<number, string>();
  await Promise.all(voters.map(async (voter, i) => {
    for (let round = 0; round < 4; round += 1) {
      const choice = ['abstain', 'yes', 'no', 'abstain'][(round + i) % 4] ?? 'yes';
      const answer = await cast(voter, choice);
      if (answer.said === 'done') choices.set(i, choice);
      else choices.delete(i);
    }
  }));
  over = true;
  await ending;
  // who got no acknowledgement at the end sends again
  await Promise.all(voters.map(async (voter, i) => {
    for (let n = 0; n < 40 && !choices.has(i); n += 1) if ((await cast(voter, 'yes')).said === 'done') choices.set(i, 'yes');
  }));
  expect(choices.size).toBe(voters.length);
  for (const [i, choice] of choices) {
    const { round } = await (voters[i] as Browser).ask<{ round: { ownBallot: { choice: string } } }>('query ($id: ID!) { round(id: $id) { ownBallot { choice } } }', { id: roundId });
    expect([i, round.ownBallot.choice]).toEqual([i, choice]);
  }
  expect((await inBox()).reduce((sum, { n }) => sum + n, 0)).toBe(voters.length);
}, 60_000);

it('out of reach: each is told so within five seconds, readiness says it, and the server recovers by itself', async () => {
  road.close();
  expectClear(await Promise.all(voters.slice(0, 6).map((voter) => cast(voter, 'yes'))));
  expect((await fetch(`${app.origin}/health/ready`)).status).toBe(503);
  expect((await fetch(`${app.origin}/health/live`)).status).toBe(200);
  road.open();
  let said = '';
  for (let i = 0; i < 60 && said !== 'done'; i += 1) ({ said } = await cast(voters[0] as Browser, 'yes'));
  expect(said).toBe('done');
  expect((await fetch(`${app.origin}/health/ready`)).status).toBe(200);
}, 60_000);

describe('at start', () => {
  it('a database that may lose what it acknowledged is refused; only for what is thrown away it is not', async () => {
    const { source } = app.app.get(Database);
    const [fsync] = await rows<{ fsync: string }>(source, 'show fsync');
    expect(fsync).toEqual({ fsync: 'off' });
    await expect(migrate(source, '', { throwAway: false })).rejects.toThrow(/fsync.* is off/);
    const { refuseUnsafe } = await import('#platform/database');
    await expect(refuseUnsafe(source)).rejects.toThrow(/PostgreSQL may lose what it acknowledged/);
  });

  it('two replicas that bring the database up to date at once wait for each other', async () => {
    const { source } = app.app.get(Database);
    const url = process.env['DATABASE_URL'] ?? '';
    const before = await app.sql('select count(*)::int as n from migration');
    await Promise.all([migrate(source, url, { throwAway: true }), migrate(source, url, { throwAway: true })]);
    expect(await app.sql('select count(*)::int as n from migration')).toEqual(before);
  }, 30_000);
});
