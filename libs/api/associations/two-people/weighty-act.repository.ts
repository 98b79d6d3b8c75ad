import type { ActState } from '#domain/associations';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';

/** What a proposal carries for who performs it: codes, figures and ids. */
export type ActData = Readonly<Record<string, unknown>>;

/** A proposal that two people do together. */
export interface WeightyAct {
  readonly id: string;
  readonly municipalityId: string;
  readonly associationId: string | null;
  readonly kind: string;
  readonly subjectId: string;
  readonly data: ActData;
  readonly byStaff: boolean;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly expiresAt: Date;
  readonly state: ActState;
  readonly confirmedBy: string | null;
}

/** What is kept of a new proposal. */
export type NewAct = Pick<WeightyAct, 'municipalityId' | 'associationId' | 'kind' | 'subjectId' | 'data' | 'byStaff' | 'reason' | 'proposedBy'> & { readonly id?: string; readonly days: number };

const COLUMNS = `a.id, a.municipality_id as "municipalityId", a.association_id as "associationId", a.kind, a.subject_id as "subjectId", a.data, a.by_staff as "byStaff", a.reason, a.proposed_by as "proposedBy", a.proposed_at as "proposedAt", a.expires_at as "expiresAt", a.state, a.confirmed_by as "confirmedBy"`;
const OPEN = `a.state in ('open', 'accepting') and a.expires_at > brink_now()`;

/** Every query on what two people do together. */
@Injectable()
export class WeightyActRepository {
  constructor(private readonly database: Database) {}

  /** Adds a proposal; null when one of its kind about the same thing is open. */
  async add(tx: Tx, act: NewAct): Promise<string | null> {
    const row = await one<{ id: string }>(
      tx,
      `insert into association_act (id, municipality_id, association_id, kind, subject_id, data, by_staff, reason, proposed_by, proposed_at, expires_at, state)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, brink_now(), brink_now() + make_interval(days => $10), 'open') on conflict (kind, subject_id) where state in ('open', 'accepting') do nothing returning id`,
      [act.id ?? newId(), act.municipalityId, act.associationId, act.kind, act.subjectId, JSON.stringify(act.data), act.byStaff, act.reason, act.proposedBy, act.days],
    );
    return row?.id ?? null;
  }

  /** Makes room for a new proposal where an old one ran out and the clock did not come by yet. */
  async closeOver(tx: Tx, kind: string, subjectId: string): Promise<void> {
    await rows(tx, `update association_act set state = 'expired', settled_at = brink_now() where kind = $1 and subject_id = $2 and state in ('open', 'accepting') and expires_at <= brink_now()`, [kind, subjectId]);
  }

  byId(tx: Tx, id: string): Promise<WeightyAct | null> {
    return one(tx, `select ${COLUMNS} from association_act a where a.id = $1 and (a.state not in ('open', 'accepting') or a.expires_at > brink_now())`, [id]);
  }

  locked(tx: Tx, id: string): Promise<WeightyAct | null> {
    return one(tx, `select ${COLUMNS} from association_act a where a.id = $1 and (a.state not in ('open', 'accepting') or a.expires_at > brink_now()) for update`, [id]);
  }

  openOf(associationId: string): Promise<WeightyAct[]> {
    return this.database.read('association-acts', `select ${COLUMNS} from association_act a where a.association_id = $1 and ${OPEN} order by a.proposed_at, a.id`, [associationId]);
  }

  /** What waits for a coach or administrator in these municipalities: proposals of staff, and of boards of one. */
  openForStaff(municipalityIds: readonly string[], everywhere: boolean): Promise<WeightyAct[]> {
    return this.database.read(
      'association-acts-staff',
      `select ${COLUMNS} from association_act a where ${OPEN} and a.state = 'open' and (a.municipality_id = any($1::uuid[]) or $2) and (a.by_staff or not exists (
         select 1 from association_member m where m.association_id = a.association_id and m.role <> 'member' and m.person_id <> a.proposed_by and m.since <= (brink_now() at time zone 'Europe/Amsterdam')::date and (m.until is null or m.until >= (brink_now() at time zone 'Europe/Amsterdam')::date)))
       order by a.proposed_at, a.id limit 100`,
      [municipalityIds, everywhere],
    );
  }

  async confirm(tx: Tx, id: string, personId: string): Promise<void> {
    await rows(tx, `update association_act set state = 'accepting', confirmed_by = $2, confirmed_at = brink_now() where id = $1`, [id, personId]);
  }

  async settle(tx: Tx, id: string, state: ActState): Promise<void> {
    await rows(tx, 'update association_act set state = $2, settled_at = brink_now() where id = $1', [id, state]);
  }

  /** Proposals that ran out, each once. */
  expire(tx: Tx): Promise<WeightyAct[]> {
    return rows(tx, `update association_act a set state = 'expired', settled_at = brink_now() where a.state in ('open', 'accepting') and a.expires_at <= brink_now() returning ${COLUMNS}`);
  }

  async awaitAcceptance(tx: Tx, actId: string, people: readonly string[]): Promise<void> {
    await rows(tx, 'insert into association_acceptance (act_id, person_id) select $1, unnest($2::uuid[])', [actId, people]);
  }

  /** Somebody accepts; false when the proposal asks nothing of them. */
  async accept(tx: Tx, actId: string, personId: string): Promise<boolean> {
    return (await one(tx, 'update association_acceptance set accepted_at = coalesce(accepted_at, brink_now()) where act_id = $1 and person_id = $2 returning act_id', [actId, personId])) !== null;
  }

  async waitsForOthers(tx: Tx, actId: string): Promise<boolean> {
    return (await one(tx, 'select 1 from association_acceptance where act_id = $1 and accepted_at is null limit 1', [actId])) !== null;
  }

  acceptances(actIds: readonly string[]): Promise<{ actId: string; personId: string; accepted: boolean }[]> {
    return this.database.read('association-acceptances', 'select act_id as "actId", person_id as "personId", accepted_at is not null as accepted from association_acceptance where act_id = any($1::uuid[])', [actIds]);
  }
}
