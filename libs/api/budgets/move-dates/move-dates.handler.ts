import { checkDates } from '#domain/budgets';
import type { Actor } from '#domain/permissions';
import { Database } from '#platform/database';
import { orRefuse } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { allowed } from '../budget-access.js';
import { BudgetTeller } from '../budget-teller.js';
import { BudgetRepository } from '../budget.repository.js';
import type { MoveBudgetDatesInput } from '../budgets.inputs.js';

/** Moves the last days of the check and of the vote while the municipality checks, with a reason that everybody reads. */
@Injectable()
export class MoveDates {
  constructor(
    private readonly database: Database,
    private readonly budgets: BudgetRepository,
    private readonly teller: BudgetTeller,
  ) {}

  async run(actor: Actor, input: MoveBudgetDatesInput): Promise<{ budgetId: string }> {
    return this.database.transaction(async (tx) => {
      const budget = allowed(await this.budgets.locked(tx, input.budgetId), actor, 'open-budget');
      const dates = orRefuse(checkDates(budget.state, { checkUntil: input.checkUntil.getTime(), closesAt: input.closesAt.getTime() }, await this.database.now(tx)));
      const reason = input.reason.trim();
      await this.budgets.moveDates(tx, budget.id, dates, reason);
      await this.teller.tell(tx, actor, 'move-dates', budget, { reason, key: String(dates.checkUntil) });
      return { budgetId: budget.id };
    });
  }
}
