import { createHash } from 'node:crypto';
import { VoteSecrets } from '#api/budgets';
import { type BudgetChoice, type CountedBudgetBallot, countBudget } from '#domain/budgets';
import { localDate } from '#domain/kernel';
import { type Tx, one, rows } from '#platform/database';
import { BUDGETS, type DemonstrationBudget } from './budgets.js';
import { eveningFrom } from './moments.js';

const budgetId = (number: number): string => `0190000b-0000-7000-8000-${String(number).padStart(12, '0')}`;
const optionId = (budget: number, option: number): string => `0190000c-0000-7000-8000-${String(budget * 100 + option).padStart(12, '0')}`;
const residentId = (number: number): string => `01900004-0000-7000-8000-${String(5_000 + number).padStart(12, '0')}`;
const planId = (number: number): string => `01900008-0000-7000-8000-${String(number).padStart(12, '0')}`;
const RESIDENTS = 60;

/** A figure from 0 to 9 that is the same at each seeding. */
const chance = (...of: readonly (string | number)[]): number => (createHash('sha256').update(of.join(' ')).digest()[0] ?? 0) % 10;
const receiptOf = (...of: readonly (string | number)[]): string => createHash('sha256').update(of.join(' ')).digest('hex').slice(0, 16).replace(/(.{4})(?=.)/g, '$1-');

/** Example residents of Aalden who are old enough to vote. */
async function addResidents(tx: Tx, places: Readonly<Record<string, string>>): Promise<void> {
  for (let n = 1; n <= RESIDENTS; n += 1) {
    await rows(tx, `insert into person (id, name, birth_year, created_at) values ($1, $2, $3, brink_now())`, [residentId(n), `Voorbeeldinwoner ${n}`, 1_940 + n]);
    await rows(tx, `insert into residence (person_id, municipality_id, area_id, chosen_at, verified_at, verified_by) values ($1, $2, $3, brink_now(), brink_now(), 'letter')`, [residentId(n), places['coevorden'], places['coevorden/aalden']]);
  }
}

/** The ballots of the example voters: each group chooses what it likes. */
function ballotsOf(budget: DemonstrationBudget): CountedBudgetBallot[] {
  return budget.groups.flatMap((size, group) =>
    Array.from({ length: size }, (_, voter): CountedBudgetBallot => {
      const liked = budget.options.flatMap(({ outcome, liked: by }, i): BudgetChoice[] => (outcome === 'feasible' && chance(budget.number, group, voter, i) < (by[group] ?? 0) ? [{ option: optionId(budget.number, i + 1), points: 1 }] : []));
      return { receipt: receiptOf(budget.number, group, voter), choices: liked.length > 0 ? liked : [{ option: optionId(budget.number, 1), points: 1 }] };
    }),
  );
}

async function addBudget(tx: Tx, budget: DemonstrationBudget, places: Readonly<Record<string, string>>, people: Readonly<Record<string, string>>, now: number): Promise<void> {
  const at = eveningFrom(now);
  const municipalityId = places[budget.municipality];
  const ordinance = await one<{ id: string }>(tx, 'select id from ordinance where municipality_id = $1', [municipalityId]);
  const official = people[budget.official];
  const { days } = budget;
  await rows(
    tx,
    `insert into budget (id, municipality_id, area_id, ordinance_id, state, title, explanation, amount_cents, price_limit_cents, propose_from, method, ballot_kind, ideas_until, check_until, closes_at, composed_by, composed_at, opened_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'area', 'equal-shares', $10, $11, $12, $13, $14, $15, $15)`,
    [budgetId(budget.number), municipalityId, places[`${budget.municipality}/${budget.area}`], ordinance?.id, days.ideas > 0 ? 'gathering' : 'checking', budget.title, budget.explanation, budget.amountCents, budget.priceLimitCents, budget.ballotKind, at(days.ideas), at(days.check), at(days.closes), official, at(days.opened)],
  );
  for (const [i, option] of budget.options.entries()) {
    const checked = option.outcome === null ? [null, null, null] : [option.reasons, official, at(days.check - 1)];
    await rows(
      tx,
      `insert into budget_option (id, budget_id, municipality_id, number, plan_id, title, description, asked_cents, outcome, cost_cents, reasons, checked_by, checked_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [optionId(budget.number, i + 1), budgetId(budget.number), municipalityId, i + 1, option.plan === undefined ? null : planId(option.plan), option.title, option.description, option.costCents, option.outcome, option.outcome === 'feasible' ? option.costCents : null, ...checked],
    );
  }
}

async function addVote(tx: Tx, budget: DemonstrationBudget, secrets: VoteSecrets): Promise<void> {
  const id = budgetId(budget.number);
  const vote = await secrets.make();
  const lot = await secrets.lot(vote.voteId);
  const ballots = ballotsOf(budget);
  await rows(
    tx,
    `insert into budget_roll (budget_id, person_id, municipality_id) select b.id, r.person_id, b.municipality_id from budget b join residence r on r.area_id = b.area_id join person p on p.id = r.person_id
      where b.id = $1 and r.verified_at is not null and coalesce(p.birth_year, 1980) <= 2005`,
    [id],
  );
  await rows(tx, `update budget set state = 'voting', vote_id = $2, secret_hash = $3, lot_hash = $4, vote_opened_at = check_until, roll = (select count(*) from budget_roll where budget_id = $1) where id = $1`, [id, vote.voteId, vote.secretHash, vote.lotHash]);
  if (budget.state === 'voting') {
    for (const [i, { receipt, choices }] of ballots.entries()) await rows(tx, 'insert into budget_ballot (budget_id, municipality_id, voter_key, choices, receipt) select id, municipality_id, $2, $3, $4 from budget where id = $1', [id, await secrets.keyOf(vote.voteId, residentId(i + 1)), JSON.stringify(choices), receipt]);
    return;
  }
  const options = budget.options.flatMap(({ outcome, costCents }, i) => (outcome === 'feasible' ? [{ id: optionId(budget.number, i + 1), costCents }] : []));
  const result = countBudget({ ...budget, method: 'equal-shares' }, options, ballots, lot);
  const shuffled = [...ballots].sort((a, b) => (a.receipt < b.receipt ? -1 : 1));
  for (const [i, { receipt, choices }] of shuffled.entries()) await rows(tx, 'insert into budget_counted_ballot (budget_id, municipality_id, position, receipt, choices) select id, municipality_id, $2, $3, $4 from budget where id = $1', [id, i + 1, receipt, JSON.stringify(choices)]);
  // who voted long ago is not among the example people of today; the size of the roll is kept with the budget
  await rows(tx, `update budget set state = 'counted', closed_at = closes_at, result = $2, roll = greatest(roll, $3) where id = $1`, [id, JSON.stringify(result), Math.round(ballots.length * 2.4)]);
  await secrets.destroy(vote.voteId);
}

/** What was spent on what won. */
async function addSpending(tx: Tx, budget: DemonstrationBudget, now: number): Promise<void> {
  for (const [i, { account }] of budget.options.entries()) {
    if (account === undefined) continue;
    const doneOn = account.doneOn === null ? null : localDate(now + account.doneOn * 86_400_000);
    await rows(tx, `update budget_option o set spent_cents = $2, done_on = $3, account_note = $4, accounted_at = b.closes_at from budget b where b.id = o.budget_id and o.id = $1 and b.result -> 'winners' ? o.id::text`, [optionId(budget.number, i + 1), account.spentCents, doneOn, account.note]);
  }
}

/** Budgets in each phase, with example residents who vote. */
export async function seedBudgets(tx: Tx, secrets: VoteSecrets, { places, people, now }: { readonly places: Readonly<Record<string, string>>; readonly people: Readonly<Record<string, string>>; readonly now: number }): Promise<void> {
  await addResidents(tx, places);
  for (const budget of BUDGETS) {
    await addBudget(tx, budget, places, people, now);
    if (budget.state === 'voting' || budget.state === 'counted') await addVote(tx, budget, secrets);
    if (budget.state === 'counted') await addSpending(tx, budget, now);
  }
}
