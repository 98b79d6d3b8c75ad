import { PlacesRepository } from '#api/places';
import { localDate } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { type ChallengeFields, checkPlanText, decideSubmission } from '#domain/plans';
import { Database } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { allowed, subjectOf } from '../plan-access.js';
import { PlanMover } from '../plan-mover.js';
import { type PlanRow, PlanRepository } from '../plan.repository.js';

/** The words of a kept plan, for the check of the domain. */
export const textOf = (plan: PlanRow) => ({ kind: plan.kind, title: plan.title, summary: plan.summary, body: plan.body, challenge: plan.challenge as ChallengeFields | null, themes: plan.themes, costCents: plan.costCents });

/** Hands a draft in: the coach's clock starts, and the ordinance of today is the plan's for good. */
@Injectable()
export class SubmitPlan {
  constructor(
    private readonly database: Database,
    private readonly places: PlacesRepository,
    private readonly plans: PlanRepository,
    private readonly mover: PlanMover,
  ) {}

  run(actor: Actor, input: { planId: string }): Promise<{ planId: string }> {
    return this.database.transaction(async (tx) => {
      const plan = allowed(await this.plans.lockedForSubmission(tx, input.planId), actor, 'change-plan');
      const ordinance = required(await this.places.ordinanceById(tx, required(plan.ordinanceInForce)));
      const today = localDate(plan.now.getTime());
      const rules = ordinance.rules.kinds[plan.kind];
      orRefuse(decideSubmission(actor, rules, subjectOf(plan), { forAssociation: plan.associationId !== null, onBehalf: plan.namedId !== null }, today));
      orRefuse(checkPlanText(textOf(plan)));
      const submission = { ordinanceId: ordinance.id, level: rules.level };
      await Promise.all([this.plans.keepWords(tx, plan.id, plan.version), this.mover.move(tx, plan, { act: 'submit', role: 'author', actor, submission })]);
      return { planId: plan.id };
    });
  }
}
