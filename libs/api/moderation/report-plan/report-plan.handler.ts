import { type LockedPlan, PlanRepository, hideableOf, readable } from '#api/plans';
import { COMMENT_PACE, decideDismissal, decideReport } from '#domain/discussion';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Attempts } from '#platform/auth';
import { Database, type Tx, isUniqueViolation } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { HidingRepository } from '../hiding.repository.js';
import type { ReportPlanInput } from '../hiding.inputs.js';
import { ReportNews } from './report-news.js';

/** Tells the coaches of a plan that should not stand there; once by each person. A coach settles it by hiding the plan or by leaving it. */
@Injectable()
export class ReportPlan {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanRepository,
    private readonly hidings: HidingRepository,
    private readonly attempts: Attempts,
    private readonly news: ReportNews,
  ) {}

  async run(actor: Actor, input: ReportPlanInput): Promise<{ planId: string }> {
    const personId = required(actor.personId);
    try {
      return await this.on(actor, input.planId, async (tx, plan) => {
        const report = orRefuse(decideReport(actor, hideableOf(plan), input));
        if (plan.publishedAt === null) throw new Refusal([problem('wrong-state', '', { state: plan.state })]);
        orRefuse(await this.attempts.count('report', [personId], COMMENT_PACE.report.most, COMMENT_PACE.report.minutes, tx));
        await this.hidings.report(tx, plan, personId, report);
        await this.news.told(tx, actor, plan, { act: 'report', role: 'account', data: { ground: report.ground } });
      });
    } catch (error) {
      if (isUniqueViolation(error, 'plan_report_once')) throw new Refusal([problem('already-done')]);
      throw error;
    }
  }

  /** Leaves the plan as it is. */
  dismiss(actor: Actor, planId: string): Promise<{ planId: string }> {
    return this.on(actor, planId, async (tx, plan) => {
      orRefuse(decideDismissal(actor, hideableOf(plan)));
      await this.hidings.settleReports(tx, plan.id, required(actor.personId));
      await this.news.told(tx, actor, plan, { act: 'dismiss-reports', role: 'coach' });
    });
  }

  private on(actor: Actor, planId: string, work: (tx: Tx, plan: LockedPlan) => Promise<void>): Promise<{ planId: string }> {
    return this.database.transaction(async (tx) => {
      const plan = readable(await this.plans.locked(tx, planId), actor);
      await work(tx, plan);
      return { planId: plan.id };
    });
  }
}
