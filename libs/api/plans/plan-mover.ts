import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { type PlanState, clockOfState, moveOf } from '#domain/plans';
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
    const found = moveOf(details.act, plan.state);
    if (!found.ok) throw new Refusal([found.problem]);
    const to = found.move.to;
    const ordinance = required(await this.places.ordinanceById(tx, plan.ordinanceId));
    const clock = clockOfState(to, ordinance.rules.kinds[plan.kind], plan.now?.getTime() ?? (await this.database.now(tx)));
    const [moved] = await rows<{ id: string }>(
      tx,
      `with moved as (update plan set state = $2, state_since = brink_now(), changed_at = brink_now(), clock_from = $3, due_on = $4, paused_since = null, extended_at = case when $2 = 'awaiting-response' then null else extended_at end where id = $1 and state = $5 returning id) select id from moved`,
      [plan.id, to, clock?.from ?? null, clock?.due ?? null, plan.state],
    );
    if (moved === undefined) throw new Refusal([problem('changed-meanwhile')]);
    await this.record(tx, plan, { public: found.move.public, ...details, to });
    return to;
  }

  /** Adds a step to the history that does not change the state: an extension, a new version, an update. */
  async note(tx: Tx, plan: PlanRow, details: MoveDetails): Promise<void> {
    await this.record(tx, plan, { ...details, to: plan.state });
  }

  private async record(tx: Tx, plan: PlanRow, details: MoveDetails & { readonly to: PlanState }): Promise<void> {
    const eventId = newId();
    await rows(tx, `insert into plan_event (id, municipality_id, plan_id, at, act, from_state, to_state, role, person_id, reason, data, public) values ($1, $2, $3, brink_now(), $4, $5, $6, $7, $8, $9, $10, $11)`, [
      eventId, plan.municipalityId, plan.id, details.act, plan.state, details.to, details.role, details.actor?.personId ?? null, details.reason ?? null, JSON.stringify(details.data ?? {}), details.public ?? true,
    ]);
    await this.events.record(tx, 'plan.moved', { planId: plan.id, municipalityId: plan.municipalityId, areaId: plan.areaId, authorId: plan.authorId, eventId, actorId: details.actor?.personId ?? null, act: details.act, from: plan.state, to: details.to });
    await this.live.publicChanged(tx);
    await this.audit.record(tx, details.actor, { act: `plan.${details.act}`, role: details.role, municipalityId: plan.municipalityId, subjectKind: 'plan', subjectId: plan.id, data: { from: plan.state, to: details.to } });
  }
}
