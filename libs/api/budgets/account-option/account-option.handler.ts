import { checkSpending } from '#domain/budgets';
import { localDate } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Database } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { lookedAfter } from '../budget-access.js';
import { BudgetTeller } from '../budget-teller.js';
import { BudgetRepository } from '../budget.repository.js';
import type { AccountBudgetOptionInput } from '../budgets.inputs.js';

/** Keeps how it goes with an option that won, and what was spent on it: the municipality accounts to the village. */
@Injectable()
export class AccountOption {
  constructor(
    private readonly database: Database,
    private readonly budgets: BudgetRepository,
    private readonly teller: BudgetTeller,
  ) {}

  async run(actor: Actor, input: AccountBudgetOptionInput): Promise<{ budgetId: string }> {
    return this.database.transaction(async (tx) => {
      const option = required(await this.budgets.option(tx, input.optionId));
      const budget = lookedAfter(await this.budgets.locked(tx, option.budgetId), option, actor);
      const now = await this.database.now(tx);
      const won = budget.result?.winners.includes(option.id) ?? false;
      const spending = orRefuse(checkSpending({ spentCents: input.spentCents, doneOn: input.doneOn ?? null, note: input.note }, { state: budget.state, won }, localDate(now)));
      if (option.spentCents === spending.spentCents && option.doneOn === spending.doneOn && option.note === spending.note) return { budgetId: budget.id };
      await this.budgets.account(tx, option.id, spending);
      await this.teller.tellAccounted(tx, actor, budget, { option, note: spending.note, at: now });
      return { budgetId: budget.id };
    });
  }
}
