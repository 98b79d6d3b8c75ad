import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { type ChallengeFields, decideVersion } from '#domain/plans';
import { Database } from '#platform/database';
import { Refusal, orRefuse } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { factsOf, readable } from '../plan-access.js';
import { PlanMover } from '../plan-mover.js';
import { PlanRepository } from '../plan.repository.js';
import { checkCoordinates, fieldsOf } from '../save-draft/save-draft.handler.js';
import type { ChangePlanInput } from '../save-draft/save-draft.input.js';
import { textOf } from '../submit-plan/submit-plan.handler.js';

/** Changes a published plan by a new version; supporters see what changed and may take their name away. */
@Injectable()
export class ChangePlan {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanRepository,
    private readonly mover: PlanMover,
  ) {}

  run(actor: Actor, input: ChangePlanInput): Promise<{ planId: string }> {
    return this.database.transaction(async (tx) => {
      const plan = readable(await this.plans.locked(tx, input.planId), actor);
      const fields = fieldsOf(input.words);
      const text = orRefuse(decideVersion(actor, factsOf(plan), textOf(plan), { ...fields, kind: input.words.kind, challenge: fields.challenge as ChallengeFields | null }));
      checkCoordinates(input.words);
      if (plan.version !== input.version) throw new Refusal([problem('changed-meanwhile')]);
      await this.plans.setWords(tx, plan.id, { ...fields, ...text, themes: [...text.themes] });
      await this.plans.keepVersion(tx, plan.id, plan.version + 1);
      await this.mover.note(tx, plan, { act: 'change', role: 'author', actor, data: { version: plan.version + 1 } });
      return { planId: plan.id };
    });
  }
}
