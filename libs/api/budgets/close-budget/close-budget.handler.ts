import type { BudgetResult } from '#domain/budgets';
import { Database, type Tx } from '#platform/database';
import { Every, eachInTurn } from '#platform/jobs';
import { inThread } from '#platform/threads';
import { Injectable } from '@nestjs/common';
import { BudgetTeller } from '../budget-teller.js';
import type { BudgetRow, OptionRow } from '../budget.repository.js';
import { choosable } from '../fill-ballot/fill-ballot.handler.js';
import { FundPlans } from '../fund-plans/fund-plans.handler.js';
import { VoteGround } from '../open-vote/open-vote.handler.js';
import { VoteSecrets } from '../vote-secrets.js';
import type { BallotText, CountFacts } from './count-budget.thread.js';

/** What the clock does to budgets, by the database's clock, whichever process comes first: it ends the gathering of ideas, and closes and counts the vote. */
@Injectable()
export class CloseBudget {
  constructor(
    private readonly database: Database,
    private readonly ground: VoteGround,
    private readonly funding: FundPlans,
    private readonly secrets: VoteSecrets,
    private readonly teller: BudgetTeller,
  ) {}

  @Every('* * * * *')
  async endIdeas(): Promise<void> {
    await this.database.transaction(async (tx) => {
      for (const ended of await this.ground.budgets.endIdeas(tx)) await this.teller.tell(tx, null, 'end-ideas', ended);
    });
  }

  @Every('* * * * *')
  async closeDue(): Promise<void> {
    await eachInTurn((await this.ground.budgets.due()).map(({ id }) => () => this.close(id)));
  }

  /** Does for votes that are over what a process that died then did not come to. */
  @Every('* * * * *')
  async sealLeft(): Promise<void> {
    await eachInTurn((await this.ground.budgets.over(await this.secrets.held())).map(({ voteId }) => () => this.seal(voteId)));
  }

  /** Shakes the boxes of open votes: rows lie in the order in which they were written, and people sign in just before they vote. */
  @Every('* * * * *')
  async shakeBoxes(): Promise<void> {
    for (const { id } of await this.ground.ballots.unshaken()) await this.database.transaction((tx) => this.ground.ballots.shake(tx, id));
  }

  /** Rewrites the ballots in another order, counts, and destroys the secret. Does nothing when it is too early or was done. */
  async close(budgetId: string): Promise<void> {
    const closed = await this.database.transaction(async (tx) => {
      const budget = await this.ground.budgets.locked(tx, budgetId);
      if (budget === null || budget.state !== 'voting' || budget.voteId === null || budget.closesAt.getTime() > (await this.database.now(tx))) return null;
      await this.ground.ballots.shuffleOut(tx, budgetId);
      const options = await this.ground.budgets.optionsIn(tx, budgetId);
      const result = await this.count(tx, budget, options, await this.secrets.lot(budget.voteId));
      await this.ground.budgets.count(tx, budgetId, result);
      await this.funding.run(tx, budget, options, result);
      await this.ground.ballots.paper.forget(tx, budgetId);
      await this.teller.tell(tx, null, 'count', budget);
      return budget.voteId;
    });
    if (closed !== null) await this.seal(closed);
  }

  /** Destroys the secret, and takes from the disk what was deleted. */
  private async seal(voteId: string): Promise<void> {
    await this.secrets.destroy(voteId);
    await this.ground.ballots.forgetTaken();
    await this.ground.ballots.paper.forgetThrownAway();
  }

  /** The count, in a thread of its own: others are served meanwhile. */
  private async count(tx: Tx, budget: BudgetRow, options: readonly OptionRow[], lot: string | null): Promise<BudgetResult> {
    const { amountCents, method, ballotKind } = budget;
    const facts: CountFacts = { rules: { amountCents, method, ballotKind }, options: choosable(options), lot };
    return inThread<BallotText, BudgetResult>('./count-budget.thread.js', import.meta.url, facts, this.ground.ballots.countedParts(tx, budget.id));
  }
}
