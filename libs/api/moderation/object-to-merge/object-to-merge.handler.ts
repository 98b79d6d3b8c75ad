import { PlanRepository, factsOf, readable } from '#api/plans';
import { problem } from '#domain/kernel';
import { type Actor, can } from '#domain/permissions';
import { Database, one, rows } from '#platform/database';
import { Refusal, required, unhindered } from '#platform/graphql';
import { Injectable } from '@nestjs/common';

/** A supporter of a merged plan keeps their name from moving along, within the week. */
@Injectable()
export class ObjectToMerge {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanRepository,
  ) {}

  run(actor: Actor, planId: string): Promise<{ planId: string }> {
    return this.database.transaction(async (tx) => {
      const plan = readable(await this.plans.locked(tx, planId), actor);
      unhindered(can(actor, 'withdraw-support', factsOf(plan)));
      const personId = required(actor.personId);
      const merge = await one<{ moved: boolean; supports: boolean }>(tx, `select moved_at is not null as moved, exists (select 1 from support where plan_id = $1 and person_id = $2) as supports from plan_merge where plan_id = $1`, [plan.id, personId]);
      if (merge === null) throw new Refusal([problem('wrong-state', '', { state: plan.state })]);
      if (!merge.supports) throw new Refusal([problem('not-allowed')]);
      if (merge.moved) throw new Refusal([problem('too-late')]);
      await rows(tx, 'insert into merge_objection (plan_id, person_id, at) values ($1, $2, brink_now()) on conflict do nothing', [plan.id, personId]);
      return { planId: plan.id };
    });
  }
}
