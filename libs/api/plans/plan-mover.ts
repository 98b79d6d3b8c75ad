import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { type PlanState, acknowledgeBy, clockOfState, moveOf } from '#domain/plans';
import { PlacesRepository } from '#api/places';
import { Audit } from '#platform/audit';
import { Database, type Tx, newId, rows } from '#platform/database';
import { Events } from '#platform/events';
import { Refusal, required } from '#platform/graphql';
import { Live } from '#platform/live';
import { Injectable } from '@nestjs/common';
import type { PlanRow } from './plan.repository.js';

/** What comes with a move. `reason` is public text; `data` codes, figures and ids. */
export interface MoveDetails {
  readonly act: string;
  readonly role: string;
  readonly actor: Actor | null;
  readonly reason?: string | null;
  readonly data?: Readonly<Record<string, string | number | boolean | null>>;
  readonly public?: boolean;
  /** Under which rules a plan is handed in: they are its own from then on. */
  readonly submission?: { readonly ordinanceId: string; readonly level: string };
}

/** The only writer of a plan's state. */
@Injectable()
export class PlanMover {
  constructor(
    private readonly database: Database,
    private readonly places: PlacesRepository,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly live: Live,
  ) {}

  /** Moves a locked plan by an act of the machine, sets the clock of the new state, and tells everybody. Returns the new state. */
  async move(tx: Tx, plan: PlanRow & { readonly now?: Date }, details: MoveDetails): Promise<PlanState> {
    refuseHidden(plan, details);
    const found = moveOf(details.act, plan.state);
    if (!found.ok) throw new Refusal([found.problem]);
    const to = found.move.to;
    const ordinance = required(await this.places.ordinanceById(tx, details.submission?.ordinanceId ?? plan.ordinanceId));
    const rules = ordinance.rules.kinds[plan.kind];
    const now = plan.now?.getTime() ?? (await this.database.now(tx));
    const clock = clockOfState(to, rules, now);
    const step = { public: found.move.public, ...details, to };
    const eventId = newId();
    const [moved] = await rows<{ id: string }>(
      tx,
      `with moved as (update plan set state = $4, state_since = brink_now(), changed_at = brink_now(), clock_from = $11, due_on = $12, paused_since = null, extended_at = case when $4 = 'awaiting-response' then null else extended_at end,
          acknowledge_by = $15::date, acknowledged_at = case when $15::date is null then acknowledged_at end, ordinance_id = coalesce($13, ordinance_id), level = coalesce($14, level), submitted_at = case when $13 is null then submitted_at else coalesce(submitted_at, brink_now()) end
        where id = $2 and state = $5 returning id, municipality_id)
       insert into plan_event (id, municipality_id, plan_id, at, act, from_state, to_state, role, person_id, reason, data, public) select $1, moved.municipality_id, moved.id, brink_now(), $3, $5, $4, $6, $7, $8, $9, $10 from moved returning id`,
      [...eventValues(eventId, plan, step), clock?.from ?? null, clock?.due ?? null, details.submission?.ordinanceId ?? null, details.submission?.level ?? null, acknowledgeBy(plan.state, to, rules, now)],
    );
    if (moved === undefined) throw new Refusal([problem('changed-meanwhile')]);
    await this.tell(tx, plan, step, eventId);
    return to;
  }

  /** Adds a step to the history that does not change the state: an extension, a new version, an update. */
  async note(tx: Tx, plan: PlanRow, details: MoveDetails): Promise<void> {
    refuseHidden(plan, details);
    const step = { ...details, to: plan.state };
    const eventId = newId();
    await rows(tx, `insert into plan_event (id, municipality_id, plan_id, at, act, from_state, to_state, role, person_id, reason, data, public) select $1, p.municipality_id, p.id, brink_now(), $3, $5, $4, $6, $7, $8, $9, $10 from plan p where p.id = $2`, eventValues(eventId, plan, step));
    await this.tell(tx, plan, step, eventId);
  }

  private async tell(tx: Tx, plan: PlanRow, step: Step, eventId: string): Promise<void> {
    await this.events.record(tx, 'plan.moved', { planId: plan.id, municipalityId: plan.municipalityId, areaId: plan.areaId, authorId: plan.authorId, eventId, actorId: step.actor?.personId ?? null, act: step.act, from: plan.state, to: step.to });
    await this.live.publicChanged(tx);
    await this.audit.record(tx, step.actor, { act: `plan.${step.act}`, role: step.role, municipalityId: plan.municipalityId, subjectKind: 'plan', subjectId: plan.id, data: { from: plan.state, to: step.to } });
  }
}

/** Steps of a plan that a coach hid: hiding itself, and what its author does to mend it or to give it up. */
const WHILE_HIDDEN: readonly string[] = ['hide-plan', 'ask-hiding-look', 'keep-hidden', 'put-back', 'change', 'add-attachment', 'remove-attachment', 'withdraw'];

/** What follows by itself (a count, a budget that was divided) follows for a hidden plan too: a job does not fail for it. */
function refuseHidden(plan: PlanRow, { act, role }: MoveDetails): void {
  if (plan.hiddenAt !== null && role !== 'system' && !WHILE_HIDDEN.includes(act)) throw new Refusal([problem('wrong-state', '', { state: plan.state })]);
}

type Step = MoveDetails & { readonly to: PlanState };

/** The values of a step of the history, in the order of both statements that write one. */
const eventValues = (eventId: string, plan: PlanRow, step: Step): unknown[] => [eventId, plan.id, step.act, step.to, plan.state, step.role, step.actor?.personId ?? null, step.reason ?? null, JSON.stringify(step.data ?? {}), step.public ?? true];
