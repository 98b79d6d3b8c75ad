import { checkOpening } from '#domain/budgets';
import type { Actor } from '#domain/permissions';
import { Database } from '#platform/database';
import { orRefuse } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { allowed } from '../budget-access.js';
import { BudgetTeller } from '../budget-teller.js';
import { BudgetRepository } from '../budget.repository.js';

/** Opens a composed budget: its rules are fixed, and residents can bring ideas. */
@Injectable()
export class OpenBudget {
  constructor(
    private readonly database: Database,
    private readonly budgets: BudgetRepository,
    private readonly teller: BudgetTeller,
  ) {}

  async run(actor: Actor, budgetId: string): Promise<{ budgetId: string }> {
    return this.database.transaction(async (tx) => {
      const budget = allowed(await this.budgets.locked(tx, budgetId), actor, 'open-budget');
      orRefuse(checkOpening({ state: budget.state, ideasUntil: budget.ideasUntil.getTime() }, await this.database.now(tx)));
      await this.budgets.open(tx, budgetId);
      await this.teller.tell(tx, actor, 'open', budget);
      return { budgetId };
    });
  }
}
