import { checkVerdict } from '#domain/budgets';
import type { Actor } from '#domain/permissions';
import { Database } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { lookedAfter } from '../budget-access.js';
import { BudgetTeller } from '../budget-teller.js';
import { BudgetRepository } from '../budget.repository.js';
import type { CheckBudgetOptionInput } from '../budgets.inputs.js';

/** Keeps what the municipality finds of an option, with reasons and its cost; it can be changed until the vote opens. */
@Injectable()
export class CheckOption {
  constructor(
    private readonly database: Database,
    private readonly budgets: BudgetRepository,
    private readonly teller: BudgetTeller,
  ) {}

  async run(actor: Actor, input: CheckBudgetOptionInput): Promise<{ budgetId: string }> {
    return this.database.transaction(async (tx) => {
      const option = required(await this.budgets.option(tx, input.optionId));
      const budget = lookedAfter(await this.budgets.locked(tx, option.budgetId), option, actor);
      const check = orRefuse(checkVerdict({ outcome: input.outcome, reasons: input.reasons, costCents: input.costCents ?? null }, budget.state, budget));
      await this.budgets.check(tx, option.id, { ...check, checkedBy: required(actor.personId) });
      await this.teller.tellChecked(tx, actor, budget, option, check);
      return { budgetId: budget.id };
    });
  }
}
