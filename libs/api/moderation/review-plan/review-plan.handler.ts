import { PlacesRepository } from '#api/places';
import { PlanMover, PlanRepository, allowed } from '#api/plans';
import { problem } from '#domain/kernel';
import type { Act, Actor } from '#domain/permissions';
import { decidePublication } from '#domain/plans';
import { Database, type Tx, rows } from '#platform/database';
import { Refusal, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import type { MergePlanInput, RefusePlanInput, ReturnPlanInput } from '../moderation.inputs.js';

const MERGE_DAYS = 7;

/** What a coach decides about a plan that came in. */
@Injectable()
export class ReviewPlan {
  constructor(
    private readonly database: Database,
    private readonly places: PlacesRepository,
    private readonly plans: PlanRepository,
    private readonly mover: PlanMover,
  ) {}

  /** Makes a plan public: it gathers support, or goes to the municipality where none is asked. */
  publish(actor: Actor, planId: string): Promise<{ planId: string }> {
    return this.with(actor, 'publish-plan', planId, async (tx, plan) => {
      const ordinance = required(await this.places.ordinanceById(tx, plan.ordinanceId));
      const area = required(await this.places.areaById(tx, plan.areaId));
      const { act, needed } = decidePublication(ordinance.rules.kinds[plan.kind], area.population);
      await rows(tx, 'update plan set published_at = coalesce(published_at, brink_now()), support_needed = $2 where id = $1', [plan.id, needed]);
      await this.mover.move(tx, plan, { act, role: 'coach', actor });
    });
  }

  /** Gives a plan back to its author, with notes. */
  return(actor: Actor, input: ReturnPlanInput): Promise<{ planId: string }> {
    return this.with(actor, 'return-plan', input.planId, async (tx, plan) => {
      await this.mover.move(tx, plan, { act: 'return', role: 'coach', actor, reason: input.notes.trim(), public: false });
    });
  }

  /** Refuses a plan, on a ground; it never becomes public. */
  refuse(actor: Actor, input: RefusePlanInput): Promise<{ planId: string }> {
    return this.with(actor, 'refuse-plan', input.planId, async (tx, plan) => {
      await this.mover.move(tx, plan, { act: 'refuse', role: 'coach', actor, reason: input.reason.trim(), data: { ground: input.ground } });
    });
  }

  /** Lets a plan go on in another of the same municipality. */
  merge(actor: Actor, input: MergePlanInput): Promise<{ planId: string }> {
    return this.with(actor, 'merge-plan', input.planId, async (tx, plan) => {
      const into = allowed(await this.plans.locked(tx, input.intoPlanId), actor, 'merge-plan');
      const fits = into.id !== plan.id && into.municipalityId === plan.municipalityId && (into.state === 'gathering-support' || into.state === 'awaiting-response');
      if (!fits) throw new Refusal([problem('not-a-choice', 'intoPlanId')]);
      await rows(tx, 'update plan set merged_into = $2, published_at = coalesce(published_at, brink_now()) where id = $1', [plan.id, into.id]);
      await rows(tx, `insert into plan_merge (plan_id, into_plan_id, municipality_id, decided_at, moves_at) values ($1, $2, $3, brink_now(), brink_now() + make_interval(days => $4))`, [plan.id, into.id, plan.municipalityId, MERGE_DAYS]);
      await this.mover.move(tx, plan, { act: 'merge', role: 'coach', actor, reason: input.reason.trim(), data: { into: into.id } });
      await this.mover.note(tx, into, { act: 'take-in', role: 'coach', actor, reason: input.reason.trim(), data: { from: plan.id } });
    });
  }

  private with(actor: Actor, act: Act, planId: string, work: (tx: Tx, plan: ReturnType<typeof allowed>) => Promise<void>): Promise<{ planId: string }> {
    return this.database.transaction(async (tx) => {
      const plan = allowed(await this.plans.locked(tx, planId), actor, act);
      await work(tx, plan);
      return { planId: plan.id };
    });
  }
}
