import { type LockedPlan, PlanRepository, hideableOf, readable } from '#api/plans';
import { COMMENT_PACE, type Grounded, decideDismissal, decideReport } from '#domain/discussion';
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
    try {
      await this.database.transaction((tx) => this.reportIn(tx, actor, input));
      return { planId: input.planId };
    } catch (error) {
      if (isUniqueViolation(error, 'plan_report_once')) throw new Refusal([problem('already-done')]);
      throw error;
    }
  }

  async reportIn(tx: Tx, actor: Actor, input: ReportPlanInput): Promise<void> {
    const personId = required(actor.personId);
    const { plan, report } = decideOn(await this.plans.locked(tx, input.planId), actor, input);
    orRefuse(await this.attempts.count('report', [personId], COMMENT_PACE.report.most, COMMENT_PACE.report.minutes, tx));
    await this.hidings.report(tx, plan, personId, report);
    await this.news.told(tx, actor, plan, { act: 'report', role: actor.guest === true ? 'guest' : 'account', data: { ground: report.ground } });
  }

  /** The plan as it is, where it can be reported now; not locked. Refuses what cannot be. */
  async look(tx: Tx, actor: Actor, input: ReportPlanInput): Promise<LockedPlan> {
    return decideOn(await this.plans.seen(tx, input.planId), actor, input).plan;
  }

  /** Leaves the plan as it is. */
  dismiss(actor: Actor, planId: string): Promise<{ planId: string }> {
    return this.on(actor, planId, async (tx, plan) => {
      orRefuse(decideDismissal(actor, hideableOf(plan)));
      await this.news.settled(tx, plan, await this.hidings.settleReports(tx, plan.id, required(actor.personId)), 'kept');
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

function decideOn(found: LockedPlan | null, actor: Actor, input: ReportPlanInput): { plan: LockedPlan; report: Grounded } {
  const plan = readable(found, actor);
  const report = orRefuse(decideReport(actor, hideableOf(plan), input));
  if (plan.publishedAt === null) throw new Refusal([problem('wrong-state', '', { state: plan.state })]);
  return { plan, report };
}
