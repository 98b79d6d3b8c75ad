import type { Actor } from '#domain/permissions';
import { decideRenewal, decideWithdrawal } from '#domain/plans';
import { Database } from '#platform/database';
import { orRefuse } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { factsOf, readable } from '../plan-access.js';
import { PlanMover } from '../plan-mover.js';
import { PlanRepository } from '../plan.repository.js';

/** Takes a plan back, from any state before a round opens; what was public stays to be seen, with the reason. */
@Injectable()
export class WithdrawPlan {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanRepository,
    private readonly mover: PlanMover,
  ) {}

  run(actor: Actor, input: { planId: string; reason: string }): Promise<{ planId: string }> {
    return this.database.transaction(async (tx) => {
      const plan = readable(await this.plans.locked(tx, input.planId), actor);
      const reason = orRefuse(decideWithdrawal(actor, factsOf(plan), input.reason));
      await this.mover.move(tx, plan, { act: 'withdraw', role: 'author', actor, reason });
      return { planId: plan.id };
    });
  }

  /** Gathers support once more after the term was over. */
  renew(actor: Actor, planId: string): Promise<{ planId: string }> {
    return this.database.transaction(async (tx) => {
      const plan = readable(await this.plans.locked(tx, planId), actor);
      orRefuse(decideRenewal(actor, factsOf(plan)));
      await this.mover.move(tx, plan, { act: 'renew', role: 'author', actor });
      return { planId: plan.id };
    });
  }
}
