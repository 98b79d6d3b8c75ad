import { app, withServer } from '#platform/testing';
import { inThread } from '#platform/threads';
import { CloseBudget } from '../../../libs/api/budgets/close-budget/close-budget.handler.js';
import { longestTurn } from './lag.js';

const VOTERS = 20_000;
const OPTIONS = 60;
const BUDGET = '01900009-0000-7000-8000-0000000b1600';
/** As long as others may wait for a count, in milliseconds of work. */
const MOST_LAG = 200;

withServer();

/** A vote whose time is over, with a full box: each voter chose about fifteen of the options. */
async function fullBox(): Promise<void> {
  await app.sql(
    `insert into budget (id, municipality_id, area_id, ordinance_id, state, title, explanation, amount_cents, propose_from, method, ballot_kind, ideas_until, check_until, closes_at, composed_by, composed_at, opened_at, vote_opened_at, vote_id, secret_hash, lot_hash, roll)
     select $1, a.municipality_id, a.id, o.id, 'voting', 'Een groot budget', '', 20000000, 'area', 'equal-shares', 'approval', brink_now() - interval '3 days', brink_now() - interval '2 days', brink_now() + interval '1 hour', p.id, brink_now(), brink_now(), brink_now() - interval '1 day', gen_random_uuid(), 'x', 'y', 25000
     from area a join ordinance o on o.municipality_id = a.municipality_id, person p where a.slug = 'aalden' and p.email = 'olaf@brink.example' limit 1`,
    [BUDGET],
  );
  await app.sql(
    `insert into budget_option (id, budget_id, municipality_id, number, title, description, outcome, reasons, cost_cents) select ('01900009-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, $1, b.municipality_id, n, 'Idee ' || n, '', 'feasible', 'Dat kan.', 100000 + n * 31337 % 900000
     from budget b, generate_series(1, $2::int) n where b.id = $1`,
    [BUDGET, OPTIONS],
  );
  await app.sql(
    `insert into budget_ballot (budget_id, municipality_id, voter_key, choices, receipt)
     select $1, b.municipality_id, 'v' || v, (select jsonb_agg(jsonb_build_object('option', '01900009-0000-7000-8000-' || lpad(n::text, 12, '0'), 'points', 1)) from generate_series(1, $3::int) n where n = v % $3 + 1 or hashint4(v * 64 + n) % 4 = 0), md5(v::text)
     from budget b, generate_series(1, $2::int) v where b.id = $1`,
    [BUDGET, VOTERS, OPTIONS],
  );
  await app.sql(`alter table budget disable trigger budget_stays; update budget set closes_at = brink_now() - interval '1 minute' where id = '${BUDGET}'; alter table budget enable trigger budget_stays`);
}

/** Asks for what everybody asks for, over and over, until `work` is done; how long each answer took, in milliseconds, shortest first. */
async function askedMeanwhile(work: Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  let over = false;
  const ended = work.finally(() => (over = true));
  while (!over) {
    const began = performance.now();
    await app.visitor().ask('{ plans(first: 10) { nodes { id title } } }');
    took.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  await ended;
  return took.sort((a, b) => a - b);
}

it('twenty thousand ballots over sixty options are counted in a thread of their own: others are served meanwhile', async () => {
  await fullBox();
  let took: number[] = [];
  const longest = await longestTurn(async () => {
    took = await askedMeanwhile(app.app.get(CloseBudget).close(BUDGET));
  });
  expect(longest).toBeLessThan(MOST_LAG);
  expect(took[Math.floor(took.length * 0.95)]).toBeLessThan(1_000);
  expect(await app.sql(`select state, (result ->> 'cast')::int as cast, jsonb_array_length(result -> 'winners') > 0 as won from budget where id = $1`, [BUDGET])).toEqual([{ state: 'counted', cast: VOTERS, won: true }]);
  expect(await app.sql('select count(*)::int as n from budget_ballot where budget_id = $1', [BUDGET])).toEqual([{ n: 0 }]);
});

describe('a thread', () => {
  async function* parts(...given: string[][][]): AsyncGenerator<string[][]> {
    yield* given;
  }
  const count = (facts: unknown, given: AsyncGenerator<string[][]>): Promise<unknown> => inThread('./count-budget.thread.js', new URL('../../../libs/api/budgets/close-budget/close-budget.handler.ts', import.meta.url).href, facts, given);
  const facts = { rules: { amountCents: 100, priceLimitCents: null, method: 'greedy', ballotKind: 'approval' }, options: [], lot: null };

  it('gives an answer without rows, and what it throws is thrown here: nothing is half done', async () => {
    expect(await count(facts, parts([]))).toMatchObject({ cast: 0, winners: [] });
    await expect(count(facts, parts([['receipt', 'no ballot']]))).rejects.toThrow('not valid JSON');
    await expect(count(null, parts())).rejects.toThrow('Cannot destructure');
  });

  it('is not left behind when its rows cannot be read', async () => {
    async function* broken(): AsyncGenerator<string[][]> {
      yield [];
      throw new Error('the database went away');
    }
    await expect(count(facts, broken())).rejects.toThrow('the database went away');
  });
});
