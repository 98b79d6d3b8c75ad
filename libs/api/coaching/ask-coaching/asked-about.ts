import { PlacesRepository } from '#api/places';
import { PlanRepository, readable, subjectOf } from '#api/plans';
import { problem } from '#domain/kernel';
import type { Actor, Subject } from '#domain/permissions';
import type { Tx } from '#platform/database';
import { Refusal, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';

/** What of the input says for which municipality, area or plan help is asked. */
export interface AboutInput {
  readonly municipalityId: string;
  readonly areaId: string | null;
  readonly planId: string | null;
}

/** Finds what a request is about; what the asker may not read is not to be found. */
@Injectable()
export class AskedAbout {
  constructor(
    private readonly places: PlacesRepository,
    private readonly plans: PlanRepository,
  ) {}

  /** The area and the plan, both of the municipality that was named. The area of a plan is its own. */
  async find(tx: Tx, actor: Actor, input: AboutInput): Promise<{ areaId: string | null; plan: Subject | null }> {
    required((await this.places.municipalitiesById([input.municipalityId]))[0], 'not-found', 'municipalityId');
    const found = input.planId == null ? null : await this.plans.byId(tx, input.planId);
    const plan = input.planId == null ? null : readable(found, actor);
    if (plan !== null && plan.municipalityId !== input.municipalityId) throw new Refusal([problem('not-found', 'planId')]);
    const areaId = plan?.areaId ?? input.areaId ?? null;
    if (areaId !== null && (await this.places.areaById(tx, areaId))?.municipalityId !== input.municipalityId) throw new Refusal([problem('not-found', 'areaId')]);
    return { areaId, plan: plan === null ? null : subjectOf(plan) };
  }
}
