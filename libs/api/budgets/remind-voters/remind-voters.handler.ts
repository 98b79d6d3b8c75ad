import { Database, type Tx } from '#platform/database';
import { Every } from '#platform/jobs';
import { Mailer } from '#platform/mail';
import { Injectable } from '@nestjs/common';
import { BudgetBallotRepository } from '../ballot.repository.js';
import { BudgetRepository, type BudgetRow } from '../budget.repository.js';
import { VoteSecrets } from '../vote-secrets.js';

/** Reminds, once and before closing, who began a ballot and did not cast it. Says nothing of what is on it. */
@Injectable()
export class RemindVoters {
  constructor(
    private readonly database: Database,
    private readonly budgets: BudgetRepository,
    private readonly ballots: BudgetBallotRepository,
    private readonly secrets: VoteSecrets,
    private readonly mailer: Mailer,
  ) {}

  @Every('*/5 * * * *')
  async remindDue(): Promise<void> {
    for (const { id } of await this.budgets.toRemind()) {
      await this.database.transaction(async (tx) => {
        const budget = await this.budgets.locked(tx, id);
        if (budget !== null && (await this.budgets.markReminded(tx, id))) await this.remind(tx, budget);
      });
    }
  }

  private async remind(tx: Tx, budget: BudgetRow): Promise<void> {
    const { people, keys } = await this.ballots.unfinished(tx, budget.id);
    if (keys.size === 0 || budget.voteId === null) return;
    const data = { title: budget.title, closes: budget.closesAt.toISOString(), path: `/dorpsbudget/${budget.id}` };
    for (const personId of people) {
      const key = await this.secrets.keyOf(budget.voteId, personId);
      if (key !== null && keys.has(key)) await this.mailer.order(tx, { key: `ballot:${budget.voteId}:${personId}`, to: { personId }, template: 'unfinishedBallot', data });
    }
  }
}
