import { PlanRepository, type RunningTerm, SupportPlan, type TermNews, TermReminders } from '#api/plans';
import { Database, type Tx, one, rows } from '#platform/database';
import { Every } from '#platform/jobs';
import { Mailer } from '#platform/mail';
import { Injectable } from '@nestjs/common';

/** What the clock does to moderation: reminds of reviews and second looks, and moves supporters a week after a merge. */
@Injectable()
export class ModerationJobs {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanRepository,
    private readonly supporting: SupportPlan,
    private readonly terms: TermReminders,
    private readonly mailer: Mailer,
  ) {}

  /** Coaches are reminded of plans in review and of refusals to be looked at again; what is overdue goes to them, and to the griffie. */
  @Every('*/10 * * * *')
  async remind(): Promise<void> {
    await this.terms.watch('in-review', this.news('review', ['coach'], 'reviewReminder', 'reviewOverdue'));
    await this.terms.watch('refused', this.news('look', ['coach'], 'lookReminder', 'lookOverdue'));
    await this.terms.watch('declined', this.news('look', ['official', 'clerk'], 'lookReminder', 'lookOverdue'));
  }

  private news(name: string, roles: readonly string[], reminder: string, overdue: string): TermNews {
    const mail = async (tx: Tx, plan: RunningTerm, kind: string, to: readonly string[], template: string): Promise<void> => {
      const data = { title: plan.title, due: plan.dueOn, path: `/plannen/${plan.id}` };
      for (const role of to) for (const { personId } of await this.terms.staff(tx, plan.municipalityId, role)) await this.mailer.order(tx, { key: `${name}:${plan.id}:${plan.dueOn}:${kind}:${personId}`, to: { personId }, template, data });
      if (kind === 'overdue') await this.mailer.order(tx, { key: `${name}:${plan.id}:${plan.dueOn}:${kind}:griffie`, to: { officeAddress: plan.clerkAddress }, template, data });
    };
    return { reminder: (tx, plan, kind) => mail(tx, plan, kind, roles, reminder), overdue: (tx, plan) => mail(tx, plan, 'overdue', ['coach'], overdue) };
  }

  /** Those who did not object, and each once. Names on paper come along as a number: whose they are is on the list alone; a list that waits for its second person waits at the other plan. */
  @Every('*/5 * * * *')
  async moveSupporters(): Promise<void> {
    const due = await rows<{ planId: string; into: string }>(this.database.source, `select plan_id as "planId", into_plan_id as into from plan_merge where moved_at is null and moves_at <= brink_now() limit 50`);
    for (const { planId, into } of due) {
      await this.database.transaction(async (tx) => {
        const target = await this.plans.locked(tx, into);
        const first = await one(tx, 'with done as (update plan_merge set moved_at = brink_now() where plan_id = $1 and moved_at is null returning plan_id) select plan_id from done', [planId]);
        if (first === null || target === null) return;
        const [moved] = await rows<{ n: number }>(
          tx,
          `with moved as (insert into support (plan_id, person_id, municipality_id, at) select $2, s.person_id, s.municipality_id, brink_now() from support s where s.plan_id = $1
             and not exists (select 1 from merge_objection o where o.plan_id = $1 and o.person_id = s.person_id) on conflict do nothing returning 1) select count(*)::int as n from moved`,
          [planId, into],
        );
        await rows(tx, 'update paper_list set plan_id = $2 where plan_id = $1 and confirmed_at is null', [planId, into]);
        const merged = await one<{ paper: number }>(tx, 'select paper_count as paper from plan where id = $1 for update', [planId]);
        await this.supporting.counted(tx, target, { screen: moved?.n ?? 0, paper: merged?.paper ?? 0 });
      });
    }
  }
}
