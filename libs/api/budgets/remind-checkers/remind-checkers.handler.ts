import { reminders } from '#domain/clock';
import { localDate } from '#domain/kernel';
import { Database } from '#platform/database';
import { Every } from '#platform/jobs';
import { Injectable } from '@nestjs/common';
import { BudgetTeller } from '../budget-teller.js';
import { BudgetRepository } from '../budget.repository.js';

/** Reminds the municipality of a budget that it checks, and tells coaches and the griffie when its day is over; each of it once. */
@Injectable()
export class RemindCheckers {
  constructor(
    private readonly database: Database,
    private readonly budgets: BudgetRepository,
    private readonly teller: BudgetTeller,
  ) {}

  @Every('*/10 * * * *')
  async remind(): Promise<void> {
    const now = await this.database.now();
    for (const budget of await this.budgets.checking()) {
      const dueOn = localDate(budget.checkUntil.getTime());
      const due = reminders(localDate(budget.ideasUntil.getTime()), dueOn).filter(({ on }) => on <= localDate(now));
      const kind = budget.checkUntil.getTime() <= now ? 'overdue' : due.at(-1)?.kind;
      if (kind === undefined) continue;
      await this.database.transaction(async (tx) => {
        if (await this.budgets.markCheckReminder(tx, budget.id, dueOn, kind)) await this.teller.remindCheckers(tx, budget, kind === 'overdue', `${dueOn}:${kind}`);
      });
    }
  }
}
