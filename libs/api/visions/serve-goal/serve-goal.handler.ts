import { PlanRepository, allowed } from '#api/plans';
import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database } from '#platform/database';
import { required } from '#platform/graphql';
import { Live } from '#platform/live';
import { Injectable } from '@nestjs/common';
import { GoalRepository } from './goal.repository.js';

/** The author says which goal of the village's vision a plan serves, or that it serves none. */
@Injectable()
export class ServeGoal {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanRepository,
    private readonly goals: GoalRepository,
    private readonly live: Live,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, input: { planId: string; goalId: string | null }): Promise<{ planId: string }> {
    return this.database.transaction(async (tx) => {
      const plan = allowed(await this.plans.locked(tx, input.planId), actor, 'change-plan');
      const goal = input.goalId == null ? null : required(await this.goals.inArea(tx, input.goalId, plan.areaId), 'not-a-choice', 'goalId');
      await this.goals.serve(tx, plan, goal);
      await this.live.publicChanged(tx);
      await this.audit.record(tx, actor, { act: 'vision.serve-goal', role: 'author', municipalityId: plan.municipalityId, subjectKind: 'plan', subjectId: plan.id, data: { goal: goal?.id ?? null } });
      return { planId: plan.id };
    });
  }
}
