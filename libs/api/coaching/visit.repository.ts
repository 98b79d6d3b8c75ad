import { type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';

/** A visit, as handlers and calendars need it. */
export interface KeptVisit {
  readonly id: string;
  readonly requestId: string;
  readonly municipalityId: string;
  readonly gatheringId: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly sequence: number;
  readonly changedAt: Date;
  readonly cancelled: boolean;
}

/** When and where an appointment is, or which gathering it is. */
export interface NewVisit {
  readonly requestId: string;
  readonly municipalityId: string;
  readonly gatheringId: string | null;
  readonly appointment: { readonly startsAt: number; readonly endsAt: number; readonly place: string } | null;
  readonly plannedBy: string;
}

/** Every write on visits. */
@Injectable()
export class VisitRepository {
  /** A visit by its id; the lock is the one of its request. */
  byId(tx: Tx, id: string): Promise<KeptVisit | null> {
    return one<KeptVisit>(
      tx,
      `select v.id, v.request_id as "requestId", v.municipality_id as "municipalityId", v.gathering_id as "gatheringId", coalesce(v.starts_at, g.starts_at) as "startsAt", coalesce(v.ends_at, g.ends_at) as "endsAt", coalesce(v.place, '') as place, v.sequence, v.changed_at as "changedAt", v.cancelled_at is not null as cancelled
       from coaching_visit v left join gathering g on g.id = v.gathering_id where v.id = $1`,
      [id],
    );
  }

  async add(tx: Tx, visit: NewVisit): Promise<string> {
    const id = newId();
    const at = visit.appointment;
    await rows(tx, `insert into coaching_visit (id, municipality_id, request_id, gathering_id, starts_at, ends_at, place, planned_by, changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, brink_now())`, [id, visit.municipalityId, visit.requestId, visit.gatheringId, at === null ? null : new Date(at.startsAt), at === null ? null : new Date(at.endsAt), at?.place ?? null, visit.plannedBy]);
    return id;
  }

  /** Moves an appointment: calendars see a new edition of it. */
  async move(tx: Tx, id: string, at: { readonly startsAt: number; readonly endsAt: number; readonly place: string }): Promise<void> {
    await rows(tx, 'update coaching_visit set starts_at = $2, ends_at = $3, place = $4, sequence = sequence + 1, changed_at = brink_now() where id = $1', [id, new Date(at.startsAt), new Date(at.endsAt), at.place]);
  }

  async cancel(tx: Tx, id: string): Promise<void> {
    await rows(tx, 'update coaching_visit set cancelled_at = brink_now(), sequence = sequence + 1, changed_at = brink_now() where id = $1', [id]);
  }
}
