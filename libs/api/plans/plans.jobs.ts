import { Database, rows } from '#platform/database';
import { Every } from '#platform/jobs';
import { Mailer } from '#platform/mail';
import { Injectable } from '@nestjs/common';
import { PlanMover } from './plan-mover.js';
import { PlanRepository } from './plan.repository.js';
import { TermReminders } from './term-reminders.js';

/** What the clock does to plans. */
@Injectable()
export class PlansJobs {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanRepository,
    private readonly mover: PlanMover,
    private readonly terms: TermReminders,
    private readonly mailer: Mailer,
  ) {}

  /** Tells an author that the term for gathering support is running out. Once it is over the plan expires, and that is told by itself. */
  @Every('*/10 * * * *')
  remind(): Promise<void> {
    return this.terms.watch('gathering-support', {
      reminder: (tx, plan, kind) => this.mailer.order(tx, { key: `support:${plan.id}:${plan.dueOn}:${kind}`, to: { personId: plan.authorId }, template: 'supportReminder', data: { title: plan.title, due: plan.dueOn, left: plan.supportLeft ?? 0, path: `/plannen/${plan.id}` } }),
      overdue: () => Promise.resolve(),
    });
  }

  /** Ends the gathering of support where its last day is over. */
  @Every('* * * * *')
  async expire(): Promise<void> {
    const due = await rows<{ id: string }>(this.database.source, `select id from plan where state = 'gathering-support' and due_on < (brink_now() at time zone 'Europe/Amsterdam')::date limit 100`);
    for (const { id } of due) {
      await this.database.transaction(async (tx) => {
        const plan = await this.plans.locked(tx, id);
        if (plan?.state === 'gathering-support') await this.mover.move(tx, plan, { act: 'expire', role: 'system', actor: null, data: { support: plan.supportCount + plan.paperCount, needed: plan.supportNeeded } });
      });
    }
  }
}
