import { PlacesRepository } from '#api/places';
import { PlanMover, PlanRepository, type PlanRow, SupportPlan, factsOf, readable } from '#api/plans';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { decidePaperConfirmation, decidePaperDropping, decidePaperSupport } from '#domain/plans';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';

/** Support on paper: one enters the number of names, another confirms it with the list in hand; only then it counts. */
@Injectable()
export class PaperSupport {
  constructor(
    private readonly database: Database,
    private readonly places: PlacesRepository,
    private readonly plans: PlanRepository,
    private readonly supporting: SupportPlan,
    private readonly mover: PlanMover,
  ) {}

  enter(actor: Actor, input: { planId: string; names: number; note: string }): Promise<{ planId: string }> {
    return this.database.transaction(async (tx) => {
      const plan = readable(await this.plans.locked(tx, input.planId), actor);
      const ordinance = required(await this.places.ordinanceById(tx, plan.ordinanceId));
      const names = orRefuse(decidePaperSupport(actor, ordinance.rules, factsOf(plan), input.names));
      await rows(tx, `insert into paper_list (id, municipality_id, plan_id, names, entered_by, entered_at, note) values ($1, $2, $3, $4, $5, brink_now(), $6)`, [newId(), plan.municipalityId, plan.id, names, actor.personId, input.note.trim()]);
      await this.mover.note(tx, plan, { act: 'enter-paper-support', role: 'coach', actor, data: { names }, public: false });
      return { planId: plan.id };
    });
  }

  confirm(actor: Actor, listId: string): Promise<{ planId: string }> {
    return this.database.transaction(async (tx) => {
      const { plan, list } = await this.locked(tx, actor, listId);
      orRefuse(decidePaperConfirmation(actor, { ...factsOf(plan), public: false, firstPersonId: list.enteredBy }));
      if (list.confirmed) throw new Refusal([problem('already-done')]);
      await rows(tx, 'update paper_list set confirmed_by = $2, confirmed_at = brink_now() where id = $1', [listId, actor.personId]);
      await this.mover.note(tx, plan, { act: 'confirm-paper-support', role: 'coach', actor, data: { names: list.names } });
      await this.supporting.counted(tx, plan, { paper: list.names });
      return { planId: plan.id };
    });
  }

  /** Throws a list away that nobody has confirmed. */
  drop(actor: Actor, listId: string): Promise<{ planId: string }> {
    return this.database.transaction(async (tx) => {
      const { plan, list } = await this.locked(tx, actor, listId);
      orRefuse(decidePaperDropping(actor, { ...factsOf(plan), public: false }, list));
      await rows(tx, 'delete from paper_list where id = $1', [listId]);
      await this.mover.note(tx, plan, { act: 'drop-paper-support', role: 'coach', actor, data: { names: list.names }, public: false });
      return { planId: plan.id };
    });
  }

  private async locked(tx: Tx, actor: Actor, listId: string): Promise<{ plan: PlanRow; list: { names: number; enteredBy: string; confirmed: boolean } }> {
    const known = required(await one<{ planId: string }>(tx, 'select plan_id as "planId" from paper_list where id = $1', [listId]));
    const plan = readable(await this.plans.locked(tx, known.planId), actor);
    const list = required(await one<{ names: number; enteredBy: string; confirmed: boolean }>(tx, 'select names, entered_by as "enteredBy", confirmed_at is not null as confirmed from paper_list where id = $1 for update', [listId]));
    return { plan, list };
  }
}
