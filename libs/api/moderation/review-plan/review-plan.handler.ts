import { PlacesRepository } from '#api/places';
import { PlanMover, type PlanRow, PlanRepository, allowed, factsOf, readable } from '#api/plans';
import { localDate } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { MERGE_DAYS, decideMerge, decidePublication, decideRefusal, decideReturn } from '#domain/plans';
import { Database, type Tx, rows } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import type { MergePlanInput, RefusePlanInput, ReturnPlanInput } from '../moderation.inputs.js';

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
    return this.with(actor, planId, async (tx, plan) => {
      allowed(plan, actor, 'publish-plan');
      const ordinance = required(await this.places.ordinanceById(tx, plan.ordinanceId));
      const area = required(await this.places.areaById(tx, plan.areaId));
      const { act, needed } = decidePublication(ordinance.rules.kinds[plan.kind], area.population);
      await rows(tx, 'update plan set published_at = coalesce(published_at, brink_now()), support_needed = $2 where id = $1', [plan.id, needed]);
      await this.mover.move(tx, plan, { act, role: 'coach', actor });
    });
  }

  /** Gives a plan back to its author, with notes. */
  return(actor: Actor, input: ReturnPlanInput): Promise<{ planId: string }> {
    return this.with(actor, input.planId, async (tx, plan) => {
      const reason = orRefuse(decideReturn(actor, factsOf(plan), input.notes));
      await this.mover.move(tx, plan, { act: 'return', role: 'coach', actor, reason });
    });
  }

  /** Refuses a plan, on a ground; it never becomes public. */
  refuse(actor: Actor, input: RefusePlanInput): Promise<{ planId: string }> {
    return this.with(actor, input.planId, async (tx, plan) => {
      const ordinance = required(await this.places.ordinanceById(tx, plan.ordinanceId));
      const { ground, reason } = orRefuse(decideRefusal(actor, factsOf(plan), ordinance.rules.kinds[plan.kind], input));
      await this.mover.move(tx, plan, { act: 'refuse', role: 'coach', actor, reason, data: { ground } });
    });
  }

  /** Lets a plan go on in another of the same municipality; its supporters move after a week, unless they object. */
  merge(actor: Actor, input: MergePlanInput): Promise<{ planId: string }> {
    return this.with(actor, input.planId, async (tx, plan) => {
      const into = readable(await this.plans.locked(tx, input.intoPlanId), actor);
      const { reason } = orRefuse(decideMerge(actor, factsOf(plan), { ...factsOf(into), samePlan: into.id === plan.id }, input.reason, localDate(await this.database.now(tx))));
      await rows(tx, 'update plan set merged_into = $2 where id = $1', [plan.id, into.id]);
      await rows(tx, `insert into plan_merge (plan_id, into_plan_id, municipality_id, decided_at, moves_at) values ($1, $2, $3, brink_now(), brink_now() + make_interval(days => $4))`, [plan.id, into.id, plan.municipalityId, MERGE_DAYS]);
      await this.mover.move(tx, plan, { act: 'merge', role: 'coach', actor, reason, data: { into: into.id } });
      await this.mover.note(tx, into, { act: 'take-in', role: 'coach', actor, reason, data: { from: plan.id, title: plan.title } });
    }, [input.intoPlanId]);
  }

  /** Plans are locked in the order of their ids, so that two merges at once wait for each other and do not stand in each other's way. */
  private with(actor: Actor, planId: string, work: (tx: Tx, plan: PlanRow) => Promise<void>, others: readonly string[] = []): Promise<{ planId: string }> {
    return this.database.transaction(async (tx) => {
      if (others.length > 0) for (const id of [planId, ...others].sort()) await this.plans.locked(tx, id);
      const plan = readable(await this.plans.locked(tx, planId), actor);
      await work(tx, plan);
      return { planId: plan.id };
    });
  }
}
