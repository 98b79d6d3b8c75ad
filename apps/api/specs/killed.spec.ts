import { execFile } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Browser } from '#platform/testing';
import pg from 'pg';
import { newSecret, secretHash } from '../../../libs/platform/auth/secrets.js';
import { openARound } from './open-a-round.js';

/** What the launcher's files give; they are plain JavaScript. */
interface Postgres {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}
interface Api {
  readonly pid: number;
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}
interface Tools {
  startPostgres(options: { folder: string; database: string; settings: Record<string, string | number>; port?: number }): Promise<Postgres>;
  freePort(): Promise<number>;
  startApi(root: string, env: Record<string, string>, output: string): Api;
  untilReady(origin: string, api: Api, seconds: number): Promise<void>;
}

const VOTERS = 40;
const PLAN = '01900008-0000-7000-8000-000000000007';
/** As on the internet: what is acknowledged is on the disk. */
const DURABLE = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };

interface Voter {
  readonly personId: string;
  readonly browser: Browser;
}
interface Answer {
  readonly voter: Voter;
  readonly choice: string;
  readonly receipt: string | null;
  readonly took: number;
  /** When it came. */
  readonly at: number;
  readonly text: string;
}

let tools: Tools;
let base = '';
let postgres: Postgres;
let api: Api;
let origin = '';
let port = 0;
let voters: Voter[] = [];
let roundId = '';
let olaf: Browser;

let folder = '';
const startDatabase = (at?: number): Promise<Postgres> => tools.startPostgres({ folder, database: 'brink', settings: DURABLE, port: at });
async function startServer(): Promise<void> {
  api = tools.startApi(process.cwd(), { PORT: String(port), PUBLIC_ORIGIN: origin, DATABASE_URL: postgres.url, SECRETS_FOLDER: path.join(base, 'secrets'), SMTP_URL: '', NODE_ENV: 'development', BRINK_MIGRATE: '1', BRINK_DEMONSTRATION: '1', BRINK_WORKER: 'inside', LOG_LEVEL: 'silent', NODE_OPTIONS: '' }, 'ignore');
  await tools.untilReady(origin, api, 60);
}

/** One statement on a connection of its own: the server may just have been killed. */
async function sql<Row extends object = Record<string, never>>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: postgres.url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  const load = async (file: string): Promise<Tools> => (await import(path.join(process.cwd(), 'libs/tooling', file))) as Tools;
  const database = await load('postgres.mjs');
  tools = { ...database, ...(await load('product.mjs')) };
  base = mkdtempSync(path.join(os.tmpdir(), 'brink-killed-'));
  chmodSync(base, 0o755);
  folder = path.join(base, 'postgres');
  postgres = await startDatabase();
  port = await tools.freePort();
  origin = `http://localhost:${port}`;
  await startServer();
  await sql(`update person set birth_year = 1980 where birth_year is null and erased_at is null`);
  await sql(`update residence set area_id = (select id from area where slug = 'aalden') where municipality_id = (select id from municipality where slug = 'coevorden')`);
  olaf = new Browser(origin);
  await olaf.act('signInWithPassword', { email: 'olaf@brink.example', password: 'samen op de groene brink' });
  roundId = await openARound(olaf, { planId: PLAN, question: 'Neemt het dorp het groen over?', explanation: '', method: 'MAJORITY', rule: 'SIMPLE', quorumPercentage: 10, joining: 'ALL_AGREE', closesAt: new Date(Date.now() + 3_600_000).toISOString() });
  const roll = await sql<{ id: string }>(`select person_id as id from round_roll where round_id = $1 and chamber = 'residents' order by person_id limit ${VOTERS}`, [roundId]);
  voters = await Promise.all(
    roll.map(async ({ id }) => {
      const secret = newSecret();
      await sql(`insert into session (token_hash, person_id, second_factor, created_at, expires_at) values ($1, $2, false, brink_now(), brink_now() + interval '1 day')`, [secretHash(secret), id]);
      return { personId: id, browser: new Browser(origin, `brink=${secret}`) };
    }),
  );
});

afterAll(async () => {
  await api?.stop();
  await postgres?.stop();
  rmSync(base, { recursive: true, force: true });
});

/** One ballot; its receipt, or null where no acknowledgement came. */
async function cast(voter: Voter, choice: string): Promise<Answer> {
  const began = Date.now();
  try {
    const raw = await voter.browser.send('mutation ($input: CastBallotInput!) { castBallot(input: $input) { receipt problems { code } } }', { input: { roundId, choice } });
    const found = raw.data?.['castBallot'] as { receipt: string | null } | undefined;
    return { voter, choice, receipt: found?.receipt ?? null, took: Date.now() - began, at: Date.now(), text: raw.text };
  } catch (error) {
    return { voter, choice, receipt: null, took: Date.now() - began, at: Date.now(), text: String(error) };
  }
}

/** Everybody's ballot, each sent three times at once, and `kill` in the middle of it: when so many were acknowledged. */
async function burst(choiceOf: (i: number) => string, after: number, kill: () => void): Promise<Answer[]> {
  let acknowledged = 0;
  const answers: Answer[] = [];
  await Promise.all(
    voters.map(async (voter, i) => {
      await new Promise((resolve) => setTimeout(resolve, i * 4));
      const three = await Promise.all([1, 2, 3].map(async () => {
        const answer = await cast(voter, choiceOf(i));
        if (answer.receipt !== null && (acknowledged += 1) === after) kill();
        return answer;
      }));
      answers.push(...three);
    }),
  );
  return answers;
}

/** What each voter finds in the box, as they see it themselves. */
async function ownBallots(): Promise<Map<string, { choice: string; receipt: string } | null>> {
  const found = await Promise.all(voters.map(async ({ personId, browser }) => [personId, (await browser.ask<{ round: { ownBallot: { choice: string; receipt: string } | null } }>('query ($id: ID!) { round(id: $id) { ownBallot { choice receipt } } }', { id: roundId })).round.ownBallot] as const));
  return new Map(found);
}
const inBox = async (): Promise<number> => (await sql<{ n: number }>('select count(*)::int as n from ballot where round_id = $1', [roundId]))[0]?.n ?? 0;

/** Sends again until acknowledged; the longest that one had to go on, in milliseconds. */
async function retry(answers: readonly Answer[], choiceOf: (i: number) => string): Promise<number> {
  const done = new Set(answers.filter((a) => a.receipt !== null).map((a) => a.voter.personId));
  const began = Date.now();
  await Promise.all(
    voters.map(async (voter, i) => {
      while (!done.has(voter.personId)) {
        if ((await cast(voter, choiceOf(i))).receipt !== null) done.add(voter.personId);
        else if (Date.now() - began > 40_000) throw new Error('no answer for forty seconds');
        else await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }),
  );
  return Date.now() - began;
}

const copy = (from: string, to: string): Promise<unknown> => promisify(execFile)('cp', ['-a', from, to]);

/** A backup as PostgreSQL has it: the folder is copied while the server goes on, what was written ahead after it. Gives when it was whole. */
async function backUp(to: string): Promise<number> {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  try {
    await client.query(`select pg_backup_start('during a vote', true)`);
    await copy(folder, to);
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
    const whole = Date.now();
    for (const part of ['postmaster.pid', 'postmaster.opts', 'pg_wal']) rmSync(path.join(to, part), { recursive: true, force: true });
    const label = path.join(to, 'backup_label');
    writeFileSync(label, rows[0]?.labelfile ?? '');
    const { uid, gid } = statSync(to);
    chownSync(label, uid, gid);
    await copy(path.join(folder, 'pg_wal'), path.join(to, 'pg_wal'));
    copyFileSync(`${folder}.password`, `${to}.password`);
    return whole;
  } finally {
    await client.end();
  }
}

const first = (i: number): string => ['yes', 'no', 'abstain'][i % 3] ?? 'yes';
const second = (i: number): string => ['no', 'yes', 'yes'][i % 3] ?? 'yes';
const third = (i: number): string => ['abstain', 'no', 'yes'][i % 3] ?? 'yes';

it('the server is killed in a burst of ballots: after a restart no acknowledged one is lost, none is doubled, and sending again is enough', async () => {
  expect(voters).toHaveLength(VOTERS);
  const answers = await burst(first, 30, () => process.kill(api.pid, 'SIGKILL'));
  await api.ended;
  const acknowledged = answers.filter((a) => a.receipt !== null);
  expect(acknowledged.length).toBeGreaterThanOrEqual(30);
  expect(acknowledged.length).toBeLessThan(3 * VOTERS);
  await startServer();
  const kept = await ownBallots();
  for (const { voter, choice } of acknowledged) expect([voter.personId, kept.get(voter.personId)?.choice]).toEqual([voter.personId, choice]);
  expect(await inBox()).toBe([...kept.values()].filter((ballot) => ballot !== null).length);
  await retry(answers, first);
  expect(await inBox()).toBe(VOTERS);
  const all = await ownBallots();
  voters.forEach(({ personId }, i) => expect([personId, all.get(personId)?.choice]).toEqual([personId, first(i)]));
});

it('the database is killed while everybody changes their ballot: the server recovers by itself, and no acknowledged change is lost', async () => {
  const answers = await burst(second, 30, () => process.kill(postgres.pid, 'SIGKILL'));
  const acknowledged = answers.filter((a) => a.receipt !== null);
  expect(acknowledged.length).toBeGreaterThanOrEqual(30);
  expect(acknowledged.length).toBeLessThan(3 * VOTERS);
  for (const answer of answers) expect([answer.text, answer.took < 6_000]).toEqual([expect.not.stringMatching(/node_modules|insert into|at .*\.js:\d/), true]);
  expect((await fetch(`${origin}/health/live`)).status).toBe(200);
  expect((await fetch(`${origin}/health/ready`)).status).toBe(503);
  postgres = await startDatabase(postgres.port);
  const recovered = await retry(answers, second);
  expect(recovered).toBeLessThan(30_000);
  expect((await fetch(`${origin}/health/ready`)).status).toBe(200);
  const kept = await ownBallots();
  voters.forEach(({ personId }, i) => expect([personId, kept.get(personId)?.choice]).toEqual([personId, second(i)]));
  expect(await inBox()).toBe(VOTERS);
});

/** A database is copied and started again: left to the slow run. */
const SLOW = process.env['BRINK_SLOW'] === '1';
const inSlow = SLOW ? it : it.skip;

inSlow('a backup taken while everybody changes their ballot, restored: what was acknowledged before it was whole is in it, nothing is doubled, and the vote goes on', async () => {
  const restored = path.join(base, 'restored');
  let backing: Promise<number> = Promise.resolve(0);
  const answers = await burst(third, 30, () => void (backing = backUp(restored)));
  const whole = await backing;
  await api.stop();
  await postgres.stop();
  folder = restored;
  postgres = await startDatabase(postgres.port);
  await startServer();
  const acknowledged = answers.filter(({ receipt, at }) => receipt !== null && at < whole);
  expect(acknowledged.length).toBeGreaterThanOrEqual(30);
  const kept = await ownBallots();
  for (const { voter, choice } of acknowledged) expect([voter.personId, kept.get(voter.personId)?.choice]).toEqual([voter.personId, choice]);
  expect(await inBox()).toBe(VOTERS);
  await retry([], third);
  expect(await inBox()).toBe(VOTERS);
});

it('at closing every voter is counted once, with what they said last, and the audit chain is unbroken', async () => {
  const receipts = [...(await ownBallots()).values()].map((ballot) => ballot?.receipt).sort();
  await sql(`update clock_shift set shift = interval '2 hours'`);
  let closed: { choice: string; receipt: string }[] = [];
  for (let i = 0; i < 400 && closed.length === 0; i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    if (i % 8 === 0) await sql(`select graphile_worker.add_job('every:CloseRound.closeDue', '{}'::json, job_key := 'now')`);
    closed = await sql('select choice, receipt_nonce as receipt from counted_ballot where round_id = $1', [roundId]);
  }
  expect(closed.map((ballot) => ballot.receipt).sort()).toEqual(receipts);
  const last = SLOW ? third : second;
  const said = (choice: string): number => voters.filter((_, i) => last(i) === choice).length;
  expect(['yes', 'no', 'abstain'].map((choice) => closed.filter((ballot) => ballot.choice === choice).length)).toEqual(['yes', 'no', 'abstain'].map(said));
  expect(await sql(`select id from (select a.id, a.hash, audit_hash(lag(a.hash) over (partition by a.chain order by a.id), a) as expected from audit_entry a) checked where hash <> expected`)).toEqual([]);
});
