import { checkAnnulment } from '#domain/budgets';
import type { Actor } from '#domain/permissions';
import { Database } from '#platform/database';
import { orRefuse } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { BudgetBallotRepository } from '../ballot.repository.js';
import { allowed } from '../budget-access.js';
import { BudgetTeller } from '../budget-teller.js';
import { BudgetRepository } from '../budget.repository.js';
import { VoteSecrets } from '../vote-secrets.js';

/** Annuls an open budget with reasons: its ballots are thrown away. */
@Injectable()
export class AnnulBudget {
  constructor(
    private readonly database: Database,
    private readonly budgets: BudgetRepository,
    private readonly ballots: BudgetBallotRepository,
    private readonly secrets: VoteSecrets,
    private readonly teller: BudgetTeller,
  ) {}

  async run(actor: Actor, input: { budgetId: string; reason: string }): Promise<{ budgetId: string }> {
    const voteId = await this.database.transaction(async (tx) => {
      const budget = allowed(await this.budgets.locked(tx, input.budgetId), actor, 'open-budget');
      orRefuse(checkAnnulment(budget.state));
      await this.budgets.annul(tx, budget.id, input.reason.trim());
      await this.ballots.throwAway(tx, budget.id);
      await this.ballots.paper.forget(tx, budget.id);
      await this.teller.tell(tx, actor, 'annul', budget, { reason: input.reason.trim() });
      return budget.voteId;
    });
    if (voteId !== null) await this.secrets.destroy(voteId);
    return { budgetId: input.budgetId };
  }
}
