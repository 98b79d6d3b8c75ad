import { PlanMover, PlanRepository, factsOf, readable } from '#api/plans';
import { localDate } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { decideInformation, decideQuestion } from '#domain/plans';
import { Database, rows } from '#platform/database';
import { orRefuse } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { forgetLastReminders } from '../response.repository.js';

/** Asks the author for information, which stops the clock, and takes the answer, which lets it run on. Both stand in the public history. */
@Injectable()
export class AskInformation {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanRepository,
    private readonly mover: PlanMover,
  ) {}

  ask(actor: Actor, input: { planId: string; question: string }): Promise<{ planId: string }> {
    return this.database.transaction(async (tx) => {
      const plan = readable(await this.plans.locked(tx, input.planId), actor);
      const today = localDate(await this.database.now(tx));
      const reason = orRefuse(decideQuestion(actor, { ...factsOf(plan), paused: plan.pausedSince !== null, due: plan.dueOn }, input.question, today));
      await rows(tx, 'update plan set paused_since = brink_now() where id = $1', [plan.id]);
      await this.plans.acknowledge(tx, plan.id);
      await this.mover.note(tx, plan, { act: 'ask-information', role: 'official', actor, reason });
      return { planId: plan.id };
    });
  }

  give(actor: Actor, input: { planId: string; answer: string }): Promise<{ planId: string }> {
    return this.database.transaction(async (tx) => {
      const plan = readable(await this.plans.locked(tx, input.planId), actor);
      const today = localDate(await this.database.now(tx));
      const askedOn = plan.pausedSince === null ? null : localDate(plan.pausedSince.getTime());
      const { answer, due } = orRefuse(decideInformation(actor, { ...factsOf(plan), askedOn, due: plan.dueOn }, input.answer, today));
      await rows(tx, 'update plan set paused_since = null, due_on = $2 where id = $1', [plan.id, due]);
      await forgetLastReminders(tx, plan.id);
      await this.mover.note(tx, plan, { act: 'give-information', role: 'author', actor, reason: answer, data: { due } });
      return { planId: plan.id };
    });
  }
}
