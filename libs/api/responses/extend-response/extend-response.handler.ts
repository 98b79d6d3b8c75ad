import { PlacesRepository } from '#api/places';
import { PlanMover, PlanRepository, allowed } from '#api/plans';
import { localDate } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { decideExtension } from '#domain/plans';
import { Database, rows } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { forgetLastReminders } from '../response.repository.js';

/** Lengthens the term of an answer: once, in time, with reasons that everybody can read. */
@Injectable()
export class ExtendResponse {
  constructor(
    private readonly database: Database,
    private readonly places: PlacesRepository,
    private readonly plans: PlanRepository,
    private readonly mover: PlanMover,
  ) {}

  run(actor: Actor, input: { planId: string; reason: string }): Promise<{ planId: string }> {
    return this.database.transaction(async (tx) => {
      const plan = allowed(await this.plans.locked(tx, input.planId), actor, 'extend-response');
      const ordinance = required(await this.places.ordinanceById(tx, plan.ordinanceId));
      const today = localDate(await this.database.now(tx));
      const { due } = orRefuse(decideExtension({ state: plan.state, extended: plan.extendedAt !== null, due: plan.dueOn, paused: plan.pausedSince !== null }, ordinance.rules.kinds[plan.kind], today));
      await rows(tx, 'update plan set due_on = $2, extended_at = brink_now() where id = $1', [plan.id, due]);
      await this.plans.acknowledge(tx, plan.id);
      await forgetLastReminders(tx, plan.id);
      await this.mover.note(tx, plan, { act: 'extend', role: 'official', actor, reason: input.reason.trim(), data: { due } });
      return { planId: plan.id };
    });
  }
}
