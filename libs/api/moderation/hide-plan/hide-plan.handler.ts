import { type LockedPlan, PlanMover, PlanRepository, hideableOf, readable } from '#api/plans';
import { decideHiding, decideHidingAppeal, decideHidingReview } from '#domain/discussion';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Database, type Tx } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { HidingRepository } from '../hiding.repository.js';
import { ReportNews } from '../report-plan/report-news.js';
import type { AskHidingLookInput, DecideHidingLookInput, HidePlanInput } from '../hiding.inputs.js';

type Done = Promise<{ planId: string }>;

/** Hides a published plan on a ground, by the rule by which comments are hidden; its author may ask another coach to look again, once. The term stands still meanwhile. */
@Injectable()
export class HidePlan {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanRepository,
    private readonly hidings: HidingRepository,
    private readonly mover: PlanMover,
    private readonly news: ReportNews,
  ) {}

  hide(actor: Actor, input: HidePlanInput): Done {
    return this.on(actor, input.planId, async (tx, plan) => {
      const hiding = orRefuse(decideHiding(actor, hideableOf(plan), input));
      // who votes must be able to read what about: the round is annulled first
      if (plan.publishedAt === null || plan.state === 'deciding') throw new Refusal([problem('wrong-state', '', { state: plan.state })]);
      const personId = required(actor.personId);
      await this.hidings.hide(tx, plan, personId, hiding);
      await this.news.settled(tx, plan, await this.hidings.settleReports(tx, plan.id, personId), 'hidden');
      await this.mover.note(tx, plan, { act: 'hide-plan', role: 'coach', actor, data: { ground: hiding.ground } });
    });
  }

  ask(actor: Actor, input: AskHidingLookInput): Done {
    return this.on(actor, input.planId, async (tx, plan) => {
      const hiding = await this.hidings.hiding(tx, plan.id);
      const reason = orRefuse(decideHidingAppeal(actor, hideableOf(plan), hiding, input.reason));
      await this.hidings.askLook(tx, required(hiding).id, reason);
      await this.mover.note(tx, plan, { act: 'ask-hiding-look', role: 'author', actor, public: false });
    });
  }

  decide(actor: Actor, input: DecideHidingLookInput): Done {
    return this.on(actor, input.planId, async (tx, plan) => {
      const hiding = await this.hidings.hiding(tx, plan.id);
      const reason = orRefuse(decideHidingReview(actor, hideableOf(plan), hiding, input.reason));
      const { id } = required(hiding);
      await this.hidings.decideLook(tx, id, { personId: required(actor.personId), upheld: input.upheld, reason });
      if (!input.upheld) await this.hidings.putBack(tx, plan, id);
      await this.mover.note(tx, plan, { act: input.upheld ? 'keep-hidden' : 'put-back', role: 'coach', actor, public: !input.upheld });
    });
  }

  private on(actor: Actor, planId: string, work: (tx: Tx, plan: LockedPlan) => Promise<void>): Done {
    return this.database.transaction(async (tx) => {
      const plan = readable(await this.plans.locked(tx, planId), actor);
      await work(tx, plan);
      return { planId: plan.id };
    });
  }
}
