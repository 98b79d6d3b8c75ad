import { PlanMover, PlanRepository } from '#api/plans';
import type { BudgetResult } from '#domain/budgets';
import { ENDED_STATES, moveOf } from '#domain/plans';
import type { Tx } from '#platform/database';
import { Injectable } from '@nestjs/common';
import type { BudgetRow, OptionRow } from '../budget.repository.js';

/** Brings plans that won a budget on their track: the village decided, and there is money. */
@Injectable()
export class FundPlans {
  constructor(
    private readonly plans: PlanRepository,
    private readonly mover: PlanMover,
  ) {}

  /** Moves each winning plan that waits for a yes; one that has its yes keeps its state, and its history tells of the money. One that ended meanwhile stays as it is. */
  async run(tx: Tx, budget: BudgetRow, options: readonly OptionRow[], { winners }: BudgetResult): Promise<void> {
    const won = options.flatMap(({ id, planId, costCents }) => (planId !== null && winners.includes(id) ? [{ optionId: id, planId, costCents }] : []));
    // always in one order, so that two counts that hold plans cannot wait for each other
    for (const { optionId, planId, costCents } of won.sort((a, b) => (a.planId < b.planId ? -1 : 1))) {
      const plan = await this.plans.locked(tx, planId);
      if (plan === null || ENDED_STATES.includes(plan.state)) continue;
      const details = { act: 'fund', role: 'system', actor: null, data: { budgetId: budget.id, optionId, costCents } };
      await (moveOf('fund', plan.state).ok ? this.mover.move(tx, plan, details) : this.mover.note(tx, plan, details));
    }
  }
}
