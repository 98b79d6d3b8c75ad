import { randomBytes } from 'node:crypto';
import { PaperRepository } from '#api/paper-ballots';
import { type BudgetChoice, type Choosable, checkBudgetBallot } from '#domain/budgets';
import { problem } from '#domain/kernel';
import { type Actor, can } from '#domain/permissions';
import { Database, type Tx } from '#platform/database';
import { Refusal, orRefuse, required, unhindered } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { BudgetBallotRepository, type OwnBallot } from '../ballot.repository.js';
import { readable, subjectOf } from '../budget-access.js';
import { BudgetRepository, type BudgetRow, type OptionRow } from '../budget.repository.js';
import { VoteSecrets } from '../vote-secrets.js';

interface Filled {
  readonly budgetId: string;
  readonly choices: readonly BudgetChoice[];
}

/** The options that take part in the vote: feasible ones whose plan did not end before it opened. */
export const onBallot = (options: readonly OptionRow[]): OptionRow[] => options.filter(({ outcome, droppedAs }) => outcome === 'feasible' && droppedAs === null);

/** The options that can be chosen, at the cost that the municipality found. */
export const choosable = (options: readonly OptionRow[]): Choosable[] => onBallot(options).flatMap(({ id, costCents }) => (costCents !== null ? [{ id, costCents }] : []));

/** A resident's secret ballot on a budget: kept while it is filled in, cast, and found again. Leaves nothing else behind. */
@Injectable()
export class FillBallot {
  constructor(
    private readonly database: Database,
    private readonly paper: PaperRepository,
    private readonly budgets: BudgetRepository,
    private readonly ballots: BudgetBallotRepository,
    private readonly secrets: VoteSecrets,
  ) {}

  /** Keeps a ballot as far as it is filled in. It does not count; one reminder is sent before closing. */
  async keep(actor: Actor, input: Filled): Promise<void> {
    const { budget, voterKey, choices } = await this.checked(actor, input, false);
    await this.inTime(actor, budget, (tx) => this.ballots.keepDraft(tx, { budgetId: budget.id, municipalityId: budget.municipalityId, voterKey, choices }));
  }

  /** Puts a ballot into the box and gives its receipt. Acknowledged only when it is kept; a later one takes its place. */
  async cast(actor: Actor, input: Filled): Promise<{ receipt: string }> {
    const { budget, voterKey, choices } = await this.checked(actor, input, true);
    const receipt = randomBytes(8).toString('hex').replace(/(.{4})(?=.)/g, '$1-');
    await this.inTime(actor, budget, (tx) => this.ballots.cast(tx, { budgetId: budget.id, municipalityId: budget.municipalityId, voterKey, choices, receipt }));
    return { receipt };
  }

  /** The voter's own ballot while the vote is open; null when there is none, or the vote is over. */
  async own(actor: Actor, budget: BudgetRow): Promise<OwnBallot | null> {
    if (!(await this.mayVote(actor, budget)) || budget.voteId === null || actor.personId === null) return null;
    const voterKey = await this.secrets.keyOf(budget.voteId, actor.personId);
    return voterKey === null ? null : this.ballots.own(budget.id, voterKey);
  }

  async mayVote(actor: Actor, budget: BudgetRow): Promise<boolean> {
    if (budget.state !== 'voting' || actor.personId === null || can(actor, 'vote-as-resident', subjectOf(budget)) !== null) return false;
    return (await this.ballots.onRoll(budget.id, actor.personId)) && !(await this.paper.isOnPaper(budget.id, actor.personId));
  }

  private async checked(actor: Actor, input: Filled, finished: boolean): Promise<{ budget: BudgetRow; voterKey: string; choices: readonly BudgetChoice[] }> {
    const budget = readable(await this.budgets.byId(input.budgetId), actor);
    unhindered(can(actor, 'vote-as-resident', subjectOf(budget)));
    const personId = required(actor.personId);
    if (budget.state !== 'voting' || budget.voteId === null) throw new Refusal([problem(budget.state === 'counted' || budget.state === 'annulled' ? 'too-late' : 'too-early')]);
    if (!(await this.ballots.onRoll(budget.id, personId))) throw new Refusal([problem('not-allowed')]);
    const given = input.choices.map(({ option, points }) => ({ option, points }));
    const choices = orRefuse(checkBudgetBallot(budget, choosable(await this.budgets.options(budget.id)), given, finished));
    const voterKey = await this.secrets.keyOf(budget.voteId, personId);
    if (voterKey === null) throw new Refusal([problem((await this.budgets.byId(budget.id))?.state === 'voting' ? 'unavailable' : 'too-late')]);
    return { budget, voterKey, choices };
  }

  /** Who votes on paper is refused. So is what comes after closing, by the database; that is an answer, not a fault. */
  private async inTime(actor: Actor, budget: BudgetRow, work: (tx: Tx) => Promise<unknown>): Promise<void> {
    try {
      await this.database.transaction(async (tx) => {
        if (await this.paper.isStruck(tx, budget.id, required(actor.personId))) throw new Refusal([problem('already-done')]);
        await work(tx);
      });
    } catch (error) {
      if ((error as { driverError?: { code?: string } }).driverError?.code === '55000') throw new Refusal([problem('too-late')]);
      throw error;
    }
  }
}
