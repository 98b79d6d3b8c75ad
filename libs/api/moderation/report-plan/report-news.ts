import { type PlanRow, TermReminders } from '#api/plans';
import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import type { Tx } from '#platform/database';
import { Events } from '#platform/events';
import { Injectable } from '@nestjs/common';

/** What follows a report about a plan: the coaches hear of it once, however many report it, and it is written down. The plan's history does not tell of it. */
@Injectable()
export class ReportNews {
  constructor(
    private readonly terms: TermReminders,
    private readonly events: Events,
    private readonly audit: Audit,
  ) {}

  async told(tx: Tx, actor: Actor, plan: PlanRow, step: { readonly act: 'report' | 'dismiss-reports'; readonly role: string; readonly data?: Readonly<Record<string, string>> }): Promise<void> {
    if (step.act === 'report') {
      const coaches = (await this.terms.staff(tx, plan.municipalityId, 'coach')).map(({ personId }) => personId).filter((id) => id !== plan.authorId);
      await this.events.tell(tx, actor, { kind: 'work', act: 'report-plan', key: `plan-report:${plan.id}`, people: coaches, title: plan.title, path: `/plannen/${plan.id}` });
    }
    await this.audit.record(tx, actor, { act: `plan.${step.act}`, role: step.role, municipalityId: plan.municipalityId, subjectKind: 'plan', subjectId: plan.id, data: step.data ?? {} });
  }

  /** Who reported a plan hears what came of it. */
  async settled(tx: Tx, plan: Pick<PlanRow, 'id' | 'title'>, people: readonly string[], outcome: 'hidden' | 'kept'): Promise<void> {
    await this.events.tell(tx, null, { kind: 'own-plan', act: `reported-plan-${outcome}`, key: `plan-reported:${plan.id}`, people, title: plan.title, path: outcome === 'kept' ? `/plannen/${plan.id}` : '/plannen' });
  }
}
