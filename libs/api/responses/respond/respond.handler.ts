import { PlanMover, PlanRepository, allowed, factsOf } from '#api/plans';
import { localDate } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { decideResponse } from '#domain/plans';
import { Database } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { ResponseRepository } from '../response.repository.js';

/** Gives the municipality's answer: the plan moves, and everybody can read why. */
@Injectable()
export class Respond {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanRepository,
    private readonly mover: PlanMover,
    private readonly responses: ResponseRepository,
  ) {}

  run(actor: Actor, input: { planId: string; outcome: string; summary: string; reasons: string }): Promise<{ planId: string }> {
    return this.database.transaction(async (tx) => {
      const plan = allowed(await this.plans.locked(tx, input.planId), actor, 'respond');
      const decided = orRefuse(decideResponse(actor, { ...factsOf(plan), paused: plan.pausedSince !== null }, input));
      const today = localDate(await this.database.now(tx));
      const { outcome, summary, reasons } = decided;
      await this.responses.give(tx, { planId: plan.id, municipalityId: plan.municipalityId, outcome, summary, reasons, by: required(actor.personId), dueOn: plan.dueOn, inTime: plan.dueOn === null || today <= plan.dueOn });
      await this.mover.move(tx, plan, { act: decided.act, role: 'official', actor, reason: summary, data: { inTime: plan.dueOn === null || today <= plan.dueOn } });
      return { planId: plan.id };
    });
  }
}
