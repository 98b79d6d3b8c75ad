import { PlanMover, PlanRepository, factsOf, readable } from '#api/plans';
import { type Actor, holds } from '#domain/permissions';
import { decideAcknowledgement } from '#domain/plans';
import { Database } from '#platform/database';
import { orRefuse } from '#platform/graphql';
import { Injectable } from '@nestjs/common';

/** Confirms that a plan has come in with the municipality. A question, more time and the answer itself say the same. */
@Injectable()
export class AcknowledgePlan {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanRepository,
    private readonly mover: PlanMover,
  ) {}

  run(actor: Actor, planId: string): Promise<{ planId: string }> {
    return this.database.transaction(async (tx) => {
      const plan = readable(await this.plans.locked(tx, planId), actor);
      orRefuse(decideAcknowledgement(actor, { ...factsOf(plan), acknowledgeBy: plan.acknowledgeBy, acknowledged: plan.acknowledgedAt !== null }));
      await this.plans.acknowledge(tx, plan.id);
      await this.mover.note(tx, plan, { act: 'acknowledge', role: holds(actor, 'official', { municipalityId: plan.municipalityId }) ? 'official' : 'clerk', actor });
      return { planId: plan.id };
    });
  }
}
