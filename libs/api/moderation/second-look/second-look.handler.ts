import { PlanMover, PlanRepository, allowed, subjectOf } from '#api/plans';
import { problem } from '#domain/kernel';
import { type Actor, can } from '#domain/permissions';
import { Database, isUniqueViolation, newId, one, rows } from '#platform/database';
import { Refusal, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import type { AskSecondLookInput, DecideSecondLookInput } from '../moderation.inputs.js';

/** Looks again at a refusal or at a declined answer: once, by somebody else than the first. */
@Injectable()
export class SecondLook {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanRepository,
    private readonly mover: PlanMover,
  ) {}

  async ask(actor: Actor, input: AskSecondLookInput): Promise<{ planId: string }> {
    try {
      return await this.database.transaction(async (tx) => {
        const plan = allowed(await this.plans.locked(tx, input.planId), actor, 'ask-second-look');
        if (plan.state !== (input.about === 'refusal' ? 'refused' : 'declined')) throw new Refusal([problem('wrong-state', '', { state: plan.state })]);
        const first = await one<{ personId: string | null }>(tx, `select person_id as "personId" from plan_event where plan_id = $1 and act = $2 order by at desc, id desc limit 1`, [plan.id, input.about === 'refusal' ? 'refuse' : 'decline']);
        await rows(tx, `insert into second_look (id, municipality_id, plan_id, about, asked_reason, asked_at, first_person_id) values ($1, $2, $3, $4, $5, brink_now(), $6)`, [newId(), plan.municipalityId, plan.id, input.about, input.reason.trim(), first?.personId ?? null]);
        await this.mover.note(tx, plan, { act: 'ask-second-look', role: 'author', actor, reason: input.reason.trim() });
        return { planId: plan.id };
      });
    } catch (error) {
      if (isUniqueViolation(error, 'second_look_once')) throw new Refusal([problem('already-done')]);
      throw error;
    }
  }

  decide(actor: Actor, input: DecideSecondLookInput): Promise<{ planId: string }> {
    const act = input.about === 'refusal' ? 'review-refusal' : 'review-decline';
    return this.database.transaction(async (tx) => {
      const plan = allowed(await this.plans.locked(tx, input.planId), actor, act);
      const look = required(await one<{ id: string; firstPersonId: string | null }>(tx, `select id, first_person_id as "firstPersonId" from second_look where plan_id = $1 and about = $2 and decided_at is null for update`, [plan.id, input.about]));
      const hindrance = can(actor, act, { ...subjectOf(plan), firstPersonId: look.firstPersonId });
      if (hindrance !== null) throw new Refusal([hindrance]);
      await rows(tx, 'update second_look set decided_by = $2, decided_at = brink_now(), upheld = $3, reason = $4 where id = $1', [look.id, actor.personId, input.upheld, input.reason.trim()]);
      const role = input.about === 'refusal' ? 'coach' : 'official';
      if (input.upheld) await this.mover.note(tx, plan, { act: 'uphold', role, actor, reason: input.reason.trim() });
      else await this.mover.move(tx, plan, { act: input.about === 'refusal' ? 'uphold-appeal' : 'reopen-response', role, actor, reason: input.reason.trim() });
      return { planId: plan.id };
    });
  }
}
