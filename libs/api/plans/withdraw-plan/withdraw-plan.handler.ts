import type { Actor } from '#domain/permissions';
import { Database } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { allowed } from '../plan-access.js';
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
      const plan = allowed(await this.plans.locked(tx, input.planId), actor, 'withdraw-plan');
      await this.mover.move(tx, plan, { act: 'withdraw', role: 'author', actor, reason: input.reason.trim() });
      return { planId: plan.id };
    });
  }

  /** Gathers support once more after the term was over. */
  renew(actor: Actor, planId: string): Promise<{ planId: string }> {
    return this.database.transaction(async (tx) => {
      const plan = allowed(await this.plans.locked(tx, planId), actor, 'change-plan');
      await this.mover.move(tx, plan, { act: 'renew', role: 'author', actor });
      return { planId: plan.id };
    });
  }
}
