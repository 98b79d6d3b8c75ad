import { type RunningTerm, TermReminders } from '#api/plans';
import { type Tx, one } from '#platform/database';
import { Every } from '#platform/jobs';
import { Mailer } from '#platform/mail';
import { Injectable } from '@nestjs/common';

/** Reminds who must answer, and tells coaches and griffie what is overdue; each of it once. */
@Injectable()
export class ResponsesJobs {
  constructor(
    private readonly terms: TermReminders,
    private readonly mailer: Mailer,
  ) {}

  @Every('*/10 * * * *')
  async remind(): Promise<void> {
    await this.terms.watch('awaiting-response', { reminder: (tx, plan, kind) => this.mailOfficials(tx, plan, kind, 'reminder'), overdue: (tx, plan) => this.mailOverdue(tx, plan, 'overdue') });
    await this.terms.watch('acknowledge', { reminder: (tx, plan, kind) => this.mailOfficials(tx, plan, kind, 'acknowledgeReminder'), overdue: (tx, plan) => this.mailOverdue(tx, plan, 'acknowledgeOverdue') });
  }

  private async mailOfficials(tx: Tx, plan: RunningTerm, kind: string, template: string): Promise<void> {
    const assigned = await one<{ personId: string }>(tx, 'select assigned_to as "personId" from response_preparation where plan_id = $1 and assigned_to is not null', [plan.id]);
    for (const { personId } of assigned === null ? await this.terms.staff(tx, plan.municipalityId, 'official') : [assigned])
      await this.mailer.order(tx, { key: `${template}:${plan.id}:${plan.dueOn}:${kind}:${personId}`, to: { personId }, template, data: { title: plan.title, due: plan.dueOn, path: `/plannen/${plan.id}` } });
  }

  private async mailOverdue(tx: Tx, plan: RunningTerm, template: string): Promise<void> {
    const data = { title: plan.title, due: plan.dueOn, path: `/plannen/${plan.id}` };
    for (const { personId } of await this.terms.staff(tx, plan.municipalityId, 'coach')) await this.mailer.order(tx, { key: `${template}:${plan.id}:${plan.clockFrom}:${personId}`, to: { personId }, template, data });
    await this.mailer.order(tx, { key: `${template}:${plan.id}:${plan.clockFrom}:griffie`, to: { officeAddress: plan.clerkAddress }, template, data });
  }
}
