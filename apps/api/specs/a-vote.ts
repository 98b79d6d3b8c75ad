import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from '#platform/testing';
import { openARound } from './open-a-round.js';
import { OwnProduct } from './own-product.js';

export const VOTERS = 40;
const PLAN = '01900008-0000-7000-8000-000000000007';

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

export let product: OwnProduct;
export let base = '';
export let voters: Voter[] = [];
let roundId = '';

/** A product of its own for a file of specs, with a round that is open and voters on its roll. */
export function withAVote(): void {
  beforeAll(async () => {
    base = mkdtempSync(path.join(os.tmpdir(), 'brink-killed-'));
    chmodSync(base, 0o755);
    product = await OwnProduct.start(base);
    await product.sql(`update person set birth_year = 1980 where birth_year is null and erased_at is null`);
    await product.sql(`update residence set area_id = (select id from area where slug = 'aalden') where municipality_id = (select id from municipality where slug = 'coevorden')`);
    const [olaf] = await product.sql<{ id: string }>(`select id from person where email = 'olaf@brink.example'`);
    roundId = await openARound(await product.asPerson(olaf?.id ?? ''), { planId: PLAN, question: 'Neemt het dorp het groen over?', explanation: '', method: 'MAJORITY', rule: 'SIMPLE', quorumPercentage: 10, joining: 'ALL_AGREE', closesAt: new Date(Date.now() + 3_600_000).toISOString() });
    const roll = await product.sql<{ id: string }>(`select person_id as id from round_roll where round_id = $1 and chamber = 'residents' order by person_id limit ${VOTERS}`, [roundId]);
    voters = await Promise.all(roll.map(async ({ id }) => ({ personId: id, browser: await product.asPerson(id) })));
  });
  afterAll(async () => {
    await product?.stop();
    rmSync(base, { recursive: true, force: true });
  });
}

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
export async function burst(choiceOf: (i: number) => string, after: number, kill: () => void): Promise<Answer[]> {
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
export async function ownBallots(): Promise<Map<string, { choice: string; receipt: string } | null>> {
  const found = await Promise.all(voters.map(async ({ personId, browser }) => [personId, (await browser.ask<{ round: { ownBallot: { choice: string; receipt: string } | null } }>('query ($id: ID!) { round(id: $id) { ownBallot { choice receipt } } }', { id: roundId })).round.ownBallot] as const));
  return new Map(found);
}
export const inBox = async (): Promise<number> => (await product.sql<{ n: number }>('select count(*)::int as n from ballot where round_id = $1', [roundId]))[0]?.n ?? 0;

/** Sends again until acknowledged; the longest that one had to go on, in milliseconds. */
export async function retry(answers: readonly Answer[], choiceOf: (i: number) => string): Promise<number> {
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

export const first = (i: number): string => ['yes', 'no', 'abstain'][i % 3] ?? 'yes';
export const second = (i: number): string => ['no', 'yes', 'yes'][i % 3] ?? 'yes';
export const third = (i: number): string => ['abstain', 'no', 'yes'][i % 3] ?? 'yes';

/** Closes the round; every voter is to be counted once, with what they said last. */
export async function countedOnce(last: (i: number) => string): Promise<void> {
  const receipts = [...(await ownBallots()).values()].map((ballot) => ballot?.receipt).sort();
  await product.sql(`update clock_shift set shift = interval '2 hours'`);
  let closed: { choice: string; receipt: string }[] = [];
  for (let i = 0; i < 400 && closed.length === 0; i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    if (i % 8 === 0) await product.sql(`select graphile_worker.add_job('every:CloseRound.closeDue', '{}'::json, job_key := 'now')`);
    closed = await product.sql('select choice, receipt_nonce as receipt from counted_ballot where round_id = $1', [roundId]);
  }
  expect(closed.map((ballot) => ballot.receipt).sort()).toEqual(receipts);
  const said = (choice: string): number => voters.filter((_, i) => last(i) === choice).length;
  expect(['yes', 'no', 'abstain'].map((choice) => closed.filter((ballot) => ballot.choice === choice).length)).toEqual(['yes', 'no', 'abstain'].map(said));
  expect(await product.sql(`select id from (select a.id, a.hash, audit_hash(lag(a.hash) over (partition by a.chain order by a.id), a) as expected from audit_entry a) checked where hash <> expected`)).toEqual([]);
}
