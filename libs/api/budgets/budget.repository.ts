import type { BudgetComposition, BudgetDates, BudgetResult, BudgetRules, BudgetState, Spending, Verdict } from '#domain/budgets';
import type { Reach } from '#domain/ordinances';
import { ENDED_STATES, type PlanState } from '#domain/plans';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { runningFirst } from '#platform/graphql';
import { Injectable } from '@nestjs/common';

export interface BudgetRow extends BudgetRules {
  id: string;
  municipalityId: string;
  areaId: string;
  areaName: string;
  areaSlug: string;
  municipalitySlug: string;
  municipalityName: string;
  associationId: string | null;
  associationName: string | null;
  ordinanceId: string;
  state: BudgetState;
  title: string;
  explanation: string;
  proposeFrom: Reach;
  ideasUntil: Date;
  checkUntil: Date;
  closesAt: Date;
  openedAt: Date | null;
  voteOpenedAt: Date | null;
  closedAt: Date | null;
  annulledReason: string | null;
  /** Why the days of the check and the vote were moved. */
  datesMovedReason: string | null;
  /** The name of the vote's secret. */
  voteId: string | null;
  secretHash: string | null;
  lotHash: string | null;
  roll: number;
  result: BudgetResult | null;
}

export interface OptionRow {
  id: string;
  budgetId: string;
  number: number;
  planId: string | null;
  proposedBy: string | null;
  associationId: string | null;
  title: string;
  description: string;
  askedCents: number | null;
  outcome: Verdict | null;
  reasons: string | null;
  costCents: number | null;
  /** The state in which its plan had ended before the vote opened; it takes no part then. */
  droppedAs: PlanState | null;
  spentCents: number | null;
  doneOn: string | null;
  note: string | null;
}

/** What is written of a composed budget. */
export type BudgetFields = BudgetComposition & { readonly areaId: string; readonly municipalityId: string; readonly associationId: string | null; readonly ordinanceId: string; readonly proposeFrom: Reach };

const TABLES = 'budget b join area a on a.id = b.area_id join municipality m on m.id = b.municipality_id left join association s on s.id = b.association_id';
const COLUMNS = `b.id, b.municipality_id as "municipalityId", b.area_id as "areaId", a.name as "areaName", a.slug as "areaSlug", m.slug as "municipalitySlug", m.name as "municipalityName", b.association_id as "associationId",
  s.name as "associationName", b.ordinance_id as "ordinanceId", b.state, b.title, b.explanation, b.amount_cents::float8 as "amountCents", b.price_least_cents::float8 as "priceLeastCents", b.price_limit_cents::float8 as "priceLimitCents", b.propose_from as "proposeFrom", b.method,
  b.ballot_kind as "ballotKind", b.ideas_until as "ideasUntil", b.check_until as "checkUntil", b.closes_at as "closesAt", b.opened_at as "openedAt", b.vote_opened_at as "voteOpenedAt", b.closed_at as "closedAt",
  b.annulled_reason as "annulledReason", b.dates_moved_reason as "datesMovedReason", b.vote_id as "voteId", b.secret_hash as "secretHash", b.lot_hash as "lotHash", b.roll`;
const OPTION = `o.id, o.budget_id as "budgetId", o.number, o.plan_id as "planId", o.proposed_by as "proposedBy", o.association_id as "associationId", o.title, o.description, o.asked_cents::float8 as "askedCents", o.outcome, o.reasons, o.cost_cents::float8 as "costCents", o.spent_cents::float8 as "spentCents",
  o.done_on::text as "doneOn", o.account_note as note, coalesce(o.dropped_as, case when b.state in ('gathering', 'checking') and p.state in (${ENDED_STATES.map((state) => `'${state}'`).join(', ')}) then p.state end) as "droppedAs"`;
const OPTIONS = 'budget_option o join budget b on b.id = o.budget_id left join plan p on p.id = o.plan_id';
/** The options of a budget `b` that stands outside. */
const OPTIONS_OF = 'budget_option o left join plan p on p.id = o.plan_id where o.budget_id = b.id';
const RUNNING_FIRST = runningFirst(`b.state in ('gathering', 'voting')`, 'b.composed_at');
const NEWEST = `order by ${RUNNING_FIRST} desc, b.id desc`;

/** Every query on budgets and their options. */
@Injectable()
export class BudgetRepository {
  constructor(private readonly database: Database) {}

  async byId(id: string): Promise<BudgetRow | null> {
    return (await this.database.read<BudgetRow>('budget', `select ${COLUMNS}, b.result from ${TABLES} where b.id = $1`, [id]))[0] ?? null;
  }

  /** The budget, locked until the transaction ends. */
  locked(tx: Tx, id: string): Promise<BudgetRow | null> {
    return one<BudgetRow>(tx, `select ${COLUMNS}, b.result from ${TABLES} where b.id = $1 for update of b`, [id]);
  }

  /** A page of the budgets that everybody may see, and of the drafts of these municipalities and associations; the running ones first. */
  list(drafts: { municipalityIds: readonly string[]; associationIds: readonly string[] }, key: readonly (string | number)[] | null, limit: number): Promise<(BudgetRow & { sortKey: number })[]> {
    return this.database.read(
      'budgets',
      `select ${COLUMNS}, null as result, ${RUNNING_FIRST} as "sortKey" from ${TABLES} where (b.state <> 'draft' or b.municipality_id = any($1::uuid[]) or b.association_id = any($2::uuid[]))
        and ($3::float8 is null or (${RUNNING_FIRST}, b.id) < ($3::float8, $4::uuid)) ${NEWEST} limit $5`,
      [drafts.municipalityIds, drafts.associationIds, key?.[0] ?? null, key?.[1] ?? null, limit],
    );
  }

  ofArea(areaId: string): Promise<BudgetRow[]> {
    return this.database.read('budgets-of-area', `select ${COLUMNS}, null as result from ${TABLES} where b.area_id = $1 and b.state <> 'draft' ${NEWEST} limit 20`, [areaId]);
  }

  ofAssociation(associationId: string): Promise<BudgetRow[]> {
    return this.database.read('budgets-of-association', `select ${COLUMNS}, null as result from ${TABLES} where b.association_id = $1 and b.state <> 'draft' ${NEWEST} limit 20`, [associationId]);
  }

  /** Budgets that gather ideas now where a plan of this area could become an option, and whether it is one. */
  forPlan(planId: string, areaId: string): Promise<(BudgetRow & { holdsPlan: boolean })[]> {
    return this.database.read(
      'budgets-for-plan',
      `select ${COLUMNS}, null as result, exists (select 1 from budget_option o where o.budget_id = b.id and o.plan_id = $1) as "holdsPlan" from ${TABLES}
       where exists (select 1 from budget_option o where o.budget_id = b.id and o.plan_id = $1) and b.state <> 'draft' or b.area_id = $2 and b.state = 'gathering' ${NEWEST} limit 10`,
      [planId, areaId],
    );
  }

  async add(tx: Tx, budget: BudgetFields & { composedBy: string }): Promise<string> {
    const id = newId();
    await rows(
      tx,
      `insert into budget (id, municipality_id, area_id, association_id, ordinance_id, state, title, explanation, amount_cents, price_least_cents, price_limit_cents, propose_from, method, ballot_kind, ideas_until, check_until, closes_at, composed_by, composed_at)
       values ($1, $2, $3, $4, $5, 'draft', $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, brink_now())`,
      [id, budget.municipalityId, budget.areaId, budget.associationId, budget.ordinanceId, ...fieldsOf(budget), budget.composedBy],
    );
    return id;
  }

  async change(tx: Tx, id: string, budget: BudgetFields): Promise<void> {
    await rows(tx, `update budget set title = $2, explanation = $3, amount_cents = $4, price_least_cents = $5, price_limit_cents = $6, propose_from = $7, method = $8, ballot_kind = $9, ideas_until = $10, check_until = $11, closes_at = $12 where id = $1`, [id, ...fieldsOf(budget)]);
  }

  async discard(tx: Tx, id: string): Promise<void> {
    await rows(tx, `delete from budget where id = $1 and state = 'draft'`, [id]);
  }

  async moveDates(tx: Tx, id: string, { checkUntil, closesAt }: BudgetDates, reason: string): Promise<void> {
    await rows(tx, 'update budget set check_until = $2, closes_at = $3, dates_moved_reason = $4 where id = $1', [id, new Date(checkUntil), new Date(closesAt), reason]);
  }

  /** Budgets that the municipality checks now. */
  checking(): Promise<Omit<BudgetRow, 'result'>[]> {
    return rows(this.database.source, `select ${COLUMNS} from ${TABLES} where b.state = 'checking' order by b.check_until limit 500`);
  }

  /** Budgets of these municipalities that wait for a check, or for their vote to be opened; the first promise first. */
  toCheck(municipalityIds: readonly string[]): Promise<(BudgetRow & { unchecked: number })[]> {
    return this.database.read(
      'budgets-to-check',
      `select * from (select ${COLUMNS}, null as result, (select count(*)::int from ${OPTIONS_OF} and o.outcome is null and coalesce(p.state <> all($2), true)) as unchecked from ${TABLES} where b.municipality_id = any($1::uuid[]) and b.state in ('gathering', 'checking')) x
       where x.unchecked > 0 or x.state = 'checking' order by x."checkUntil", x.id limit 50`,
      [municipalityIds, [...ENDED_STATES]],
    );
  }

  /** Keeps that the municipality is reminded; false where it was already. */
  async markCheckReminder(tx: Tx, id: string, dueOn: string, kind: string): Promise<boolean> {
    return (await one(tx, `insert into budget_reminder (budget_id, due_on, kind, at) select id, $2::date, $3, brink_now() from budget where id = $1 and state = 'checking' on conflict do nothing returning 1 as done`, [id, dueOn, kind])) !== null;
  }

  async open(tx: Tx, id: string): Promise<void> {
    await rows(tx, `update budget set state = 'gathering', opened_at = brink_now() where id = $1`, [id]);
  }

  async openVote(tx: Tx, id: string, vote: { voteId: string; secretHash: string; lotHash: string }): Promise<void> {
    await rows(tx, `update budget set state = 'voting', vote_opened_at = brink_now(), vote_id = $2, secret_hash = $3, lot_hash = $4, roll = (select count(*) from budget_roll where budget_id = $1) where id = $1`, [id, vote.voteId, vote.secretHash, vote.lotHash]);
  }

  async annul(tx: Tx, id: string, reason: string): Promise<void> {
    await rows(tx, `update budget set state = 'annulled', closed_at = brink_now(), annulled_reason = $2 where id = $1`, [id, reason]);
  }

  async count(tx: Tx, id: string, result: BudgetResult): Promise<void> {
    await rows(tx, `update budget set state = 'counted', closed_at = brink_now(), result = $2 where id = $1`, [id, JSON.stringify(result)]);
  }

  /** Ends the gathering of ideas where its time is over; gives which. */
  endIdeas(tx: Tx): Promise<Pick<BudgetRow, 'id' | 'municipalityId' | 'areaId' | 'title'>[]> {
    return rows(tx, `with ended as (update budget set state = 'checking' where state = 'gathering' and ideas_until <= brink_now() returning id, municipality_id, area_id, title) select id, municipality_id as "municipalityId", area_id as "areaId", title from ended`);
  }

  due(): Promise<{ id: string }[]> {
    return rows(this.database.source, `select id from budget where state = 'voting' and closes_at <= brink_now() order by closes_at limit 50`);
  }

  /** Which of these are votes that are over. */
  over(voteIds: readonly string[]): Promise<{ voteId: string }[]> {
    return rows(this.database.source, `select vote_id as "voteId" from budget where vote_id = any($1::uuid[]) and state <> 'voting'`, [voteIds]);
  }

  /** Votes of which the unfinished ballots are to be reminded now: two days before closing, or half way where that is later. */
  toRemind(): Promise<{ id: string }[]> {
    return rows(
      this.database.source,
      `select id from budget where state = 'voting' and reminded_at is null and closes_at > brink_now() and brink_now() >= greatest(closes_at - interval '2 days', vote_opened_at + (closes_at - vote_opened_at) / 2) limit 20`,
    );
  }

  async markReminded(tx: Tx, id: string): Promise<boolean> {
    return (await one(tx, `update budget set reminded_at = brink_now() where id = $1 and state = 'voting' and reminded_at is null returning 1 as done`, [id])) !== null;
  }

  options(budgetId: string): Promise<OptionRow[]> {
    return this.database.read('budget-options', `select ${OPTION} from ${OPTIONS} where o.budget_id = $1 order by o.number`, [budgetId]);
  }

  optionsIn(tx: Tx, budgetId: string): Promise<OptionRow[]> {
    return rows(tx, `select ${OPTION} from ${OPTIONS} where o.budget_id = $1 order by o.number`, [budgetId]);
  }

  option(tx: Tx, id: string): Promise<OptionRow | null> {
    return one<OptionRow>(tx, `select ${OPTION} from ${OPTIONS} where o.id = $1`, [id]);
  }

  async addOption(tx: Tx, option: Pick<OptionRow, 'budgetId' | 'planId' | 'proposedBy' | 'associationId' | 'title' | 'description' | 'askedCents'> & { municipalityId: string }): Promise<string> {
    const id = newId();
    await rows(
      tx,
      `insert into budget_option (id, budget_id, municipality_id, number, plan_id, proposed_by, association_id, title, description, asked_cents)
       values ($1, $2, $3, (select coalesce(max(number), 0) + 1 from budget_option where budget_id = $2), $4, $5, $6, $7, $8, $9)`,
      [id, option.budgetId, option.municipalityId, option.planId, option.proposedBy, option.associationId, option.title, option.description, option.askedCents],
    );
    return id;
  }

  /** Keeps of each option whose plan has ended that it takes no part in the vote. */
  async dropEnded(tx: Tx, budgetId: string): Promise<void> {
    await rows(tx, 'update budget_option o set dropped_as = p.state from plan p where p.id = o.plan_id and o.budget_id = $1 and p.state = any($2)', [budgetId, [...ENDED_STATES]]);
  }

  async account(tx: Tx, id: string, spending: Spending): Promise<void> {
    await rows(tx, 'update budget_option set spent_cents = $2, done_on = $3, account_note = $4, accounted_at = brink_now() where id = $1', [id, spending.spentCents, spending.doneOn, spending.note]);
  }

  async check(tx: Tx, id: string, check: { outcome: Verdict; reasons: string; costCents: number | null; checkedBy: string }): Promise<void> {
    await rows(tx, 'update budget_option set outcome = $2, reasons = $3, cost_cents = $4, checked_by = $5, checked_at = brink_now() where id = $1', [id, check.outcome, check.reasons, check.costCents, check.checkedBy]);
  }
}

const fieldsOf = (b: BudgetFields): unknown[] => [b.title, b.explanation, b.amountCents, b.priceLeastCents, b.priceLimitCents, b.proposeFrom, b.method, b.ballotKind, new Date(b.ideasUntil), new Date(b.checkUntil), new Date(b.closesAt)];
