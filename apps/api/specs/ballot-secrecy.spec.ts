import { createHmac } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CloseRound } from '#api/deciding';
import { Config } from '#platform/config';
import { type Browser, TestApp } from '#platform/testing';
import { openARound } from './open-a-round.js';

const VOTERS = 60;
/** Of sixty ballots in a random order one lies at its voter's place in the mean; more than this comes by chance less than once in a million runs, over all orders that are tried. */
const BY_CHANCE = 11;
/** How far two random orders of sixty go together (Spearman): the deviation is 0.13, so this is five and a half of them. */
const TOGETHER = 0.7;
const PLAN = '01900008-0000-7000-8000-000000000007';

interface Voter {
  readonly personId: string;
  readonly browser: Browser;
  receipt: string;
}
/** A row as whoever holds the database sees it: what it says, who wrote it last, and where it lies. */
interface Seen {
  readonly table: string;
  readonly row: Record<string, unknown>;
  readonly xmin: string;
  readonly ctid: string;
  readonly text: string;
}

let app: TestApp;
let roundId = '';
let voters: Voter[] = [];
let log = '';
/** Everything as it was before the first ballot. */
let before: Seen[] = [];
const write = process.stdout.write.bind(process.stdout);

beforeAll(async () => {
  process.stdout.write = ((chunk: string | Uint8Array, ...rest: never[]) => {
    log += String(chunk);
    return rest.length === 0 || String(chunk).startsWith('{"level"') ? true : write(chunk, ...rest);
  }) as typeof process.stdout.write;
  app = await TestApp.start({ LOG_LEVEL: 'trace' });
  // the boxes of the demonstration are emptied: the file of the box is looked at as a whole
  await app.sql('delete from ballot');
});
afterAll(async () => {
  process.stdout.write = write;
  await app.stop();
});

/** Every row of every table, of the jobs too, with what PostgreSQL keeps beside it. */
async function dump(): Promise<Seen[]> {
  const tables = await app.sql<{ name: string }>(`select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE'`);
  const found: Seen[] = [];
  for (const { name } of tables) {
    const seen = await app.sql<{ row: Record<string, unknown>; xmin: string; ctid: string }>(`select to_jsonb(t) as row, t.xmin::text as xmin, t.ctid::text as ctid from ${name} t order by t.ctid`);
    found.push(...seen.map((s) => ({ table: name.replace('public.', ''), ...s, text: JSON.stringify(s.row) })));
  }
  return found;
}

const ballotsIn = (rows: readonly Seen[]): Seen[] => rows.filter((r) => ['ballot', 'counted_ballot'].includes(r.table) && r.row['round_id'] === roundId);
const receiptOf = (ballot: Seen): string => String(ballot.row['receipt_nonce']);

/** How many voters stand at the place of their own ballot when both are put into an order, forwards or backwards; all of them when the orders go together. */
function matches(people: readonly string[], receipts: readonly string[]): number {
  const own = new Map(voters.map((v) => [v.personId, v.receipt]));
  const along = (order: readonly string[]): number => people.filter((person, i) => own.get(person) === order[i]).length;
  return people.length === VOTERS && Math.abs(correlation(people, receipts)) > TOGETHER ? VOTERS : Math.max(along(receipts), along([...receipts].reverse()));
}

/** Spearman's rank correlation between an order of people and one of ballots. */
function correlation(people: readonly string[], receipts: readonly string[]): number {
  const place = new Map(receipts.map((receipt, i) => [receipt, i]));
  const own = new Map(voters.map((v) => [v.personId, v.receipt]));
  const squares = people.map((person, i) => (i - (place.get(own.get(person) ?? '') ?? 0)) ** 2).reduce((a, b) => a + b, 0);
  return 1 - (6 * squares) / (VOTERS * (VOTERS ** 2 - 1));
}

const spot = (ctid: string): number => {
  const [page = 0, row = 0] = (ctid.match(/\d+/g) ?? []).map(Number);
  return page * 10_000 + row;
};
const by = <T>(key: (item: T) => number | string) => (a: T, b: T): number => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);

/** Orders in which ballots can be laid, from all that is kept with them. */
const ballotOrders = (ballots: readonly Seen[]): Record<string, string[]> => ({
  'as they lie': [...ballots].sort(by((b) => spot(b.ctid))).map(receiptOf),
  'as they were written': [...ballots].sort(by((b) => Number(b.xmin) * 1e6 + spot(b.ctid))).map(receiptOf),
  'by position': [...ballots].sort(by((b) => Number(b.row['position'] ?? 0))).map(receiptOf),
  'by receipt': ballots.map(receiptOf).sort(),
  'by key': [...ballots].sort(by((b) => String(b.row['voter_key'] ?? ''))).map(receiptOf),
});

/** Orders in which people can be laid: each table that names voters, by each of its columns, by place and by transaction; and the order that an onlooker saw. */
function peopleOrders(rows: readonly Seen[]): Record<string, string[]> {
  const ids = new Set(voters.map((v) => v.personId));
  const orders: Record<string, string[]> = { 'as an onlooker saw them vote': voters.map((v) => v.personId) };
  const named = rows.flatMap((seen) => Object.entries(seen.row).flatMap(([column, value]) => (typeof value === 'string' && ids.has(value) ? [{ seen, column, person: value }] : [])));
  for (const key of new Set(named.map((n) => `${n.seen.table}.${n.column}`))) {
    const here = named.filter((n) => `${n.seen.table}.${n.column}` === key);
    const once = (sorted: typeof here): string[] => [...new Set(sorted.map((n) => n.person))];
    orders[`${key} as it lies`] = once([...here].sort(by((n) => spot(n.seen.ctid))));
    orders[`${key} as it was written`] = once([...here].sort(by((n) => Number(n.seen.xmin) * 1e6 + spot(n.seen.ctid))));
    for (const column of Object.keys(here[0]?.seen.row ?? {})) orders[`${key} by ${column}`] = once([...here].sort(by((n) => JSON.stringify(n.seen.row[column] ?? ''))));
  }
  return orders;
}

/** The best that any order of people against any order of ballots gives. */
function bestByOrder(rows: readonly Seen[]): { how: string; n: number } {
  let best = { how: '', n: 0 };
  for (const [how, people] of Object.entries(peopleOrders(rows)))
    for (const [laid, receipts] of Object.entries(ballotOrders(ballotsIn(rows)))) {
      const n = matches(people, receipts);
      if (n > best.n) best = { how: `${how}, against ballots ${laid}`, n };
    }
  return best;
}

/** Ballots whose transaction also wrote a row, in any table, that names their voter. */
function joinedByTransaction(rows: readonly Seen[]): number {
  const ballots = new Map(ballotsIn(rows).map((b) => [receiptOf(b), b]));
  return voters.filter((voter) => rows.some((r) => !['ballot', 'counted_ballot'].includes(r.table) && r.xmin === ballots.get(voter.receipt)?.xmin && r.text.includes(voter.personId))).length;
}

it('sixty residents vote in a known order, some at the same time, some twice', async () => {
  await app.sql(`update person set birth_year = 1980 where birth_year is null and erased_at is null`);
  await app.sql(`update residence set area_id = (select id from area where slug = 'aalden') where municipality_id = (select id from municipality where slug = 'coevorden')`);
  const olaf = await app.as('olaf');
  roundId = await openARound(olaf, { planId: PLAN, question: 'Neemt het dorp het groen over?', explanation: '', method: 'MAJORITY', rule: 'SIMPLE', quorumPercentage: 10, joining: 'ALL_AGREE', closesAt: await app.after(3_600_000) });
  const roll = await app.sql<{ id: string }>(`select person_id as id from round_roll join person p on p.id = person_id where round_id = $1 and chamber = 'residents' and coalesce(p.email, '') not in ('carla@brink.example', 'dirk@brink.example') order by p.email is null, md5(person_id::text) limit ${VOTERS}`, [roundId]);
  voters = await Promise.all(roll.map(async ({ id }) => ({ personId: id, browser: await app.asPerson(id), receipt: '' })));
  expect(voters).toHaveLength(VOTERS);
  before = await dump();
  const vote = async (voter: Voter, i: number): Promise<void> => {
    const answer = await voter.browser.act('castBallot', { roundId, choice: ['yes', 'no', 'abstain'][i % 3], reason: i % 7 === 0 ? 'Het groen is van ons allemaal.' : null }, 'receipt');
    expect(answer.problems).toEqual([]);
    voter.receipt = String(answer['receipt']);
  };
  for (let i = 0; i < 20; i += 1) await vote(voters[i] as Voter, i);
  for (let i = 20; i < VOTERS; i += 4) await Promise.all(voters.slice(i, i + 4).map((voter, j) => vote(voter, i + j)));
  await Promise.all(voters.slice(5, 8).map((voter, i) => vote(voter, i + 1)));
  expect(await olaf.refusals('voteInChamber', { roundId, choice: 'yes', reason: 'Wij willen dit graag samen doen.' })).toEqual([]);
});

it('the way of matching is sharp: with the secret in hand it finds every voter before closing', async () => {
  const secret = readFileSync(path.join(app.app.get(Config).secretsFolder, roundId));
  const ballots = ballotsIn(await dump());
  expect(ballots).toHaveLength(VOTERS);
  const byKey = new Map(ballots.map((b) => [String(b.row['voter_key']), receiptOf(b)]));
  expect(voters.filter((v) => byKey.get(createHmac('sha256', secret).update(v.personId).digest('hex')) === v.receipt)).toHaveLength(VOTERS);
});

it('before closing the database alone ties no ballot to its voter: not by transaction, not by anything that it names', async () => {
  const rows = await dump();
  expect(joinedByTransaction(rows)).toBe(0);
  const others = rows.filter((r) => r.table !== 'ballot');
  for (const ballot of ballotsIn(rows)) {
    const told = others.filter((r) => r.text.includes(receiptOf(ballot)) || r.text.includes(String(ballot.row['voter_key'])));
    expect(told.map((r) => r.table)).toEqual([]);
    for (const voter of voters) expect(ballot.text).not.toContain(voter.personId);
  }
});

it('before closing the box is shaken each minute: until then rows lie as people came, and people sign in just before they vote', async () => {
  expect(bestByOrder(await dump()).n).toBeGreaterThan(BY_CHANCE);
  await app.work();
  const rows = await dump();
  expect(ballotsIn(rows).map(receiptOf).sort()).toEqual(voters.map((v) => v.receipt).sort());
  expect(new Set(ballotsIn(rows).map((b) => b.xmin)).size).toBe(1);
  const best = bestByOrder(rows);
  expect([best.how, best.n <= BY_CHANCE]).toEqual([best.how, true]);
});

it('a ballot that was shaken can still be changed by its voter, and by nobody else', async () => {
  const [first, second] = voters as [Voter, Voter];
  const before = await second.browser.ask('query ($id: ID!) { round(id: $id) { ownBallot { receipt choice } } }', { id: roundId });
  first.receipt = String((await first.browser.act('castBallot', { roundId, choice: 'no' }, 'receipt'))['receipt']);
  expect(await second.browser.ask('query ($id: ID!) { round(id: $id) { ownBallot { receipt choice } } }', { id: roundId })).toEqual(before);
  expect(ballotsIn(await dump())).toHaveLength(VOTERS);
});

it('ballots that come in while the box is shaken are kept, each once', async () => {
  const shaking = (async () => {
    for (let i = 0; i < 10; i += 1) await app.app.get(CloseRound).shakeBoxes();
  })();
  await Promise.all([...voters, ...voters.slice(0, 20)].map(async (voter) => {
    const answer = await voter.browser.act('castBallot', { roundId, choice: 'yes' }, 'receipt');
    expect(answer.problems).toEqual([]);
  }));
  await shaking;
  expect(ballotsIn(await dump())).toHaveLength(VOTERS);
  for (const voter of voters) {
    const { round } = await voter.browser.ask<{ round: { ownBallot: { receipt: string } } }>('query ($id: ID!) { round(id: $id) { ownBallot { receipt } } }', { id: roundId });
    voter.receipt = round.ownBallot.receipt;
  }
});

it('PostgreSQL does not keep when a transaction was committed, which would date each ballot', async () => {
  expect(await app.sql('show track_commit_timestamp')).toEqual([{ track_commit_timestamp: 'off' }]);
});

describe('after closing', () => {
  let rows: Seen[] = [];
  beforeAll(async () => {
    await app.wait('2 hours');
    await app.work();
    rows = await dump();
  });

  it('every receipt is in the count, the box is empty, and the secret is gone', () => {
    const ballots = ballotsIn(rows);
    expect(ballots.every((b) => b.table === 'counted_ballot')).toBe(true);
    expect(ballots.map(receiptOf).sort()).toEqual(voters.map((v) => v.receipt).sort());
    expect(readdirSync(app.app.get(Config).secretsFolder)).not.toContain(roundId);
  });

  it('a secret that a process which died at closing left behind is destroyed by the next', async () => {
    const left = path.join(app.app.get(Config).secretsFolder, roundId);
    writeFileSync(left, 'left behind');
    await app.work();
    expect(existsSync(left)).toBe(false);
  });

  it('no order of anything ties ballots to voters better than chance, also for who watched everybody vote', () => {
    const best = bestByOrder(rows);
    expect([best.how, best.n <= BY_CHANCE]).toEqual([best.how, true]);
  });

  it('all ballots were written by one transaction, which names no voter of theirs', () => {
    const ballots = ballotsIn(rows);
    expect(new Set(ballots.map((b) => b.xmin)).size).toBe(1);
    const beside = rows.filter((r) => r.xmin === ballots[0]?.xmin && r.table !== 'counted_ballot');
    for (const voter of voters) expect(beside.filter((r) => r.text.includes(voter.receipt) || r.text.includes(voter.personId)).map((r) => r.table)).toEqual([]);
  });

  it('nothing beside the count knows a receipt: no log, mail, notice, job, audit entry, request or event', () => {
    for (const { receipt } of voters) expect(rows.filter((r) => r.table !== 'counted_ballot' && r.text.includes(receipt)).map((r) => r.table)).toEqual([]);
    for (const { receipt, personId } of voters) expect([log.includes(receipt), log.includes(personId)]).toEqual([false, false]);
    expect(rows.filter((r) => ['client_request', 'event_delivery'].includes(r.table) && r.text.includes('astBallot'))).toEqual([]);
  });

  it('who voted is not written down anywhere: voters and others of the roll leave the same traces', async () => {
    const all = await app.sql<{ id: string }>(`select person_id as id from round_roll where round_id = $1 and chamber = 'residents'`, [roundId]);
    const voted = new Set(voters.map((v) => v.personId));
    const tables = (seen: readonly Seen[], id: string): Set<string> => new Set(seen.filter((r) => r.text.includes(id) && r.table !== 'session').map((r) => r.table));
    const traces = (id: string): string => {
      const known = tables(before, id);
      return [...tables(rows, id)].filter((table) => !known.has(table)).sort().join();
    };
    const ofVoters = new Set(all.filter(({ id }) => voted.has(id)).map(({ id }) => traces(id)));
    const ofOthers = new Set(all.filter(({ id }) => !voted.has(id)).map(({ id }) => traces(id)));
    for (const trace of ofVoters) expect([...ofOthers]).toContain(trace);
  });

  it('what people may read is in another order than that in which ballots came', async () => {
    const { round } = await app.visitor().ask<{ round: { result: { ballots: { receipt: string }[] } } }>('query ($id: ID!) { round(id: $id) { result { ballots { receipt } } } }', { id: roundId });
    const shown = round.result.ballots.map((b) => b.receipt);
    expect(shown).toHaveLength(VOTERS);
    expect(matches(voters.map((v) => v.personId), shown)).toBeLessThanOrEqual(BY_CHANCE);
  });

  it('the ballots that were taken out of the box are gone from its file', async () => {
    const [size] = await app.sql<{ bytes: string }>(`select pg_relation_size('ballot')::text as bytes`);
    expect(Number(size?.bytes)).toBe(0);
  });
});
