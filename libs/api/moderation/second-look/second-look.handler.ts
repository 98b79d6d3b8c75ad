import { PlacesRepository } from '#api/places';
import { PlanMover, type PlanRow, PlanRepository, factsOf, readable } from '#api/plans';
import { type Result, problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { clockOfSecondLook, decideDeclineReview, decideRefusalReview, decideSecondLookRequest } from '#domain/plans';
import { Database, type Tx, isUniqueViolation, newId, one, rows } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import type { AskSecondLookInput, DecideSecondLookInput } from '../moderation.inputs.js';

const ABOUT_STATE = { refused: 'refusal', declined: 'decline' } as const;

/** Looks again at a refusal or at a declined answer: once, by somebody else than the first. */
@Injectable()
export class SecondLook {
  constructor(
    private readonly database: Database,
    private readonly places: PlacesRepository,
    private readonly plans: PlanRepository,
    private readonly mover: PlanMover,
  ) {}

  async ask(actor: Actor, input: AskSecondLookInput): Promise<{ planId: string }> {
    try {
      return await this.database.transaction(async (tx) => {
        const plan = readable(await this.plans.locked(tx, input.planId), actor);
        const reason = orRefuse(decideSecondLookRequest(actor, { ...factsOf(plan), asked: false }, input.reason));
        const about = ABOUT_STATE[plan.state as keyof typeof ABOUT_STATE];
        const first = await one<{ personId: string | null }>(tx, `select person_id as "personId" from plan_event where plan_id = $1 and act = $2 order by at desc, id desc limit 1`, [plan.id, about === 'refusal' ? 'refuse' : 'decline']);
        await rows(tx, `insert into second_look (id, municipality_id, plan_id, about, asked_reason, asked_at, first_person_id) values ($1, $2, $3, $4, $5, brink_now(), $6)`, [newId(), plan.municipalityId, plan.id, about, reason, first?.personId ?? null]);
        const ordinance = required(await this.places.ordinanceById(tx, plan.ordinanceId));
        await this.plans.setTerm(tx, plan.id, clockOfSecondLook(plan.state === 'refused' ? 'refused' : 'declined', ordinance.rules.kinds[plan.kind], plan.now.getTime()));
        await this.mover.note(tx, plan, { act: 'ask-second-look', role: 'author', actor, reason });
        return { planId: plan.id };
      });
    } catch (error) {
      if (isUniqueViolation(error, 'second_look_once')) throw new Refusal([problem('already-done')]);
      throw error;
    }
  }

  decide(actor: Actor, input: DecideSecondLookInput): Promise<{ planId: string }> {
    return this.database.transaction(async (tx) => {
      const plan = readable(await this.plans.locked(tx, input.planId), actor);
      const { look, reason, about } = await this.decided(tx, actor, plan, input.reason);
      await rows(tx, 'update second_look set decided_by = $2, decided_at = brink_now(), upheld = $3, reason = $4 where id = $1', [look, actor.personId, input.upheld, reason]);
      const role = about === 'refusal' ? 'coach' : actor.roles.some((r) => r.role === 'official' && r.municipalityId === plan.municipalityId) ? 'official' : 'clerk';
      if (input.upheld) {
        await this.plans.setTerm(tx, plan.id, null);
        await this.mover.note(tx, plan, { act: 'uphold', role, actor, reason });
      } else await this.mover.move(tx, plan, { act: about === 'refusal' ? 'uphold-appeal' : 'reopen-response', role, actor, reason });
      return { planId: plan.id };
    });
  }

  private async decided(tx: Tx, actor: Actor, plan: PlanRow, reason: string): Promise<{ look: string; reason: string; about: 'refusal' | 'decline' }> {
    const about = plan.state === 'refused' ? 'refusal' : 'decline';
    const look = await one<{ id: string; firstPersonId: string | null }>(tx, `select id, first_person_id as "firstPersonId" from second_look where plan_id = $1 and about = $2 and decided_at is null for update`, [plan.id, about]);
    const facts = { ...factsOf(plan), firstPersonId: look?.firstPersonId ?? null };
    const decide: (...args: Parameters<typeof decideRefusalReview>) => Result<string> = about === 'refusal' ? decideRefusalReview : decideDeclineReview;
    const clean = orRefuse(decide(actor, facts, { asked: look !== null, reason }));
    return { look: required(look).id, reason: clean, about };
  }
}
