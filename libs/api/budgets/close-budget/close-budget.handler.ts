import { countBudget } from '#domain/budgets';
import { Database } from '#platform/database';
import { Every } from '#platform/jobs';
import { Injectable } from '@nestjs/common';
import { BudgetBallotRepository } from '../ballot.repository.js';
import { BudgetTeller } from '../budget-teller.js';
import { BudgetRepository } from '../budget.repository.js';
import { choosable } from '../fill-ballot/fill-ballot.handler.js';
import { VoteSecrets } from '../vote-secrets.js';

/** What the clock does to budgets, by the database's clock, whichever process comes first: it ends the gathering of ideas, and closes and counts the vote. */
@Injectable()
export class CloseBudget {
  constructor(
    private readonly database: Database,
    private readonly budgets: BudgetRepository,
    private readonly ballots: BudgetBallotRepository,
    private readonly secrets: VoteSecrets,
    private readonly teller: BudgetTeller,
  ) {}

  @Every('* * * * *')
  async endIdeas(): Promise<void> {
    await this.database.transaction(async (tx) => {
      for (const ended of await this.budgets.endIdeas(tx)) await this.teller.tell(tx, null, 'end-ideas', ended);
    });
  }

  @Every('* * * * *')
  async closeDue(): Promise<void> {
    for (const { id } of await this.budgets.due()) await this.close(id);
  }

  /** Shakes the boxes of open votes: rows lie in the order in which they were written, and people sign in just before they vote. */
  @Every('* * * * *')
  async shakeBoxes(): Promise<void> {
    for (const { id } of await this.ballots.unshaken()) await this.database.transaction((tx) => this.ballots.shake(tx, id));
  }

  /** Rewrites the ballots in another order, counts, and destroys the secret. Does nothing when it is too early or was done. */
  async close(budgetId: string): Promise<void> {
    const closed = await this.database.transaction(async (tx) => {
      const budget = await this.budgets.locked(tx, budgetId);
      if (budget === null || budget.state !== 'voting' || budget.voteId === null || budget.closesAt.getTime() > (await this.database.now(tx))) return null;
      const cast = await this.ballots.shuffleOut(tx, budgetId);
      const result = countBudget(budget, choosable(await this.budgets.optionsIn(tx, budgetId)), cast, await this.secrets.lot(budget.voteId));
      await this.budgets.count(tx, budgetId, result);
      await this.teller.tell(tx, null, 'count', budget);
      return budget.voteId;
    });
    if (closed === null) return;
    await this.secrets.destroy(closed);
    await this.ballots.forgetTaken();
  }
}
