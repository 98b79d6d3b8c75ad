import { PlacesRepository } from '#api/places';
import { localDate } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { decideSupport, decideSupportWithdrawal, reachesThreshold } from '#domain/plans';
import { Database, type Tx } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Live } from '#platform/live';
import { Injectable } from '@nestjs/common';
import { factsOf, readable } from '../plan-access.js';
import { PlanMover } from '../plan-mover.js';
import { type PlanRow, PlanRepository } from '../plan.repository.js';

/** Puts a name under a plan, or takes it away. The name is unique in the database; counter and threshold follow in the same transaction. */
@Injectable()
export class SupportPlan {
  constructor(
    private readonly database: Database,
    private readonly places: PlacesRepository,
    private readonly plans: PlanRepository,
    private readonly mover: PlanMover,
    private readonly live: Live,
  ) {}

  /** Supports; doing it again changes nothing. */
  support(actor: Actor, planId: string): Promise<{ planId: string }> {
    return this.database.transaction(async (tx) => {
      const plan = readable(await this.plans.locked(tx, planId), actor);
      const ordinance = required(await this.places.ordinanceById(tx, plan.ordinanceId));
      orRefuse(decideSupport(actor, ordinance.rules, factsOf(plan), localDate(plan.now.getTime())));
      if (await this.plans.addSupport(tx, plan, required(actor.personId))) await this.reached(tx, plan, 1);
      return { planId: plan.id };
    });
  }

  /** Takes one's name away, as long as no answer was given. */
  withdraw(actor: Actor, planId: string): Promise<{ planId: string }> {
    return this.database.transaction(async (tx) => {
      const plan = readable(await this.plans.locked(tx, planId), actor);
      orRefuse(decideSupportWithdrawal(actor, factsOf(plan)));
      if (await this.plans.removeSupport(tx, plan.id, required(actor.personId))) await this.reached(tx, plan, -1);
      return { planId: plan.id };
    });
  }

  /** Changes the counter of a locked plan, and moves it when the threshold is reached. */
  async counted(tx: Tx, plan: PlanRow, change: { screen?: number; paper?: number }): Promise<void> {
    await this.plans.countSupport(tx, plan.id, change);
    await this.reached(tx, plan, (change.screen ?? 0) + (change.paper ?? 0));
  }

  /** Tells that a plan has so many more supporters, and moves it when that is enough. */
  private async reached(tx: Tx, plan: PlanRow, more: number): Promise<void> {
    await this.live.publicChanged(tx, plan.id);
    const total = plan.supportCount + plan.paperCount + more;
    if (plan.supportNeeded !== null && reachesThreshold(factsOf(plan), total, plan.supportNeeded)) {
      await this.mover.move(tx, plan, { act: 'reach-threshold', role: 'system', actor: null, data: { support: total, needed: plan.supportNeeded } });
    }
  }
}
