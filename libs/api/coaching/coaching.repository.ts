import type { CoachingFacts, CoachingRole, CoachingState, CoachingWords } from '#domain/coaching';
import { FINAL_STATES } from '#domain/plans';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { COACHING_COLUMNS, COACHING_DETAIL, COACHING_TABLES, COACH_STAYS, type CoachingDetailRow, type CoachingRow } from './coaching.query.js';

/** A request, as handlers need it. */
export interface KeptCoaching extends CoachingFacts {
  readonly id: string;
  readonly municipalityId: string;
  readonly authorId: string;
  readonly subject: string;
  readonly dueOn: string | null;
  readonly replied: boolean;
}

/** For whom somebody can ask. */
export interface CoachingScopeRow {
  role: CoachingRole;
  name: string;
  municipalityId: string;
  areaId: string | null;
  associationId: string | null;
  planId: string | null;
}

/** What is written of a new request. */
export interface NewCoaching {
  readonly municipalityId: string;
  readonly areaId: string | null;
  readonly planId: string | null;
  readonly associationId: string | null;
  readonly authorId: string;
  readonly role: CoachingRole;
  readonly words: CoachingWords;
  readonly today: string;
  readonly due: string;
}

const KEPT = `r.id, r.municipality_id as "municipalityId", r.area_id as "areaId", r.author_id as "authorId", r.association_id as "associationId", r.role, r.state, r.subject, r.due_on::text as "dueOn", r.replied_at is not null as replied,
  r.coach_id as "coachId", coach_deputy(r.coach_id, r.municipality_id) as "deputyId", ${COACH_STAYS} as "coachStays"`;

/** Every query on coaching requests and what is written about them. */
@Injectable()
export class CoachingRepository {
  constructor(private readonly database: Database) {}

  async detail(id: string): Promise<CoachingDetailRow | null> {
    return (await this.database.read<CoachingDetailRow>('coaching-detail', `select ${COACHING_COLUMNS}, ${COACHING_DETAIL} from ${COACHING_TABLES} where r.id = $1`, [id]))[0] ?? null;
  }

  /** What somebody asked, what their associations did, and what the municipalities did for which they are an official; the newest first. */
  ofAsker(personId: string, associationIds: readonly string[], municipalityIds: readonly string[]): Promise<CoachingRow[]> {
    return this.database.read('coaching-of-asker', `select ${COACHING_COLUMNS} from ${COACHING_TABLES} where r.author_id = $1 or r.association_id = any($2::uuid[]) or (r.role = 'official' and r.municipality_id = any($3::uuid[])) order by r.asked_at desc, r.id desc limit 100`, [personId, associationIds, municipalityIds]);
  }

  /** For whom somebody can ask: the municipalities for which they are an official, the associations for which they speak, and the plans that they or these handed in and that are not at their end. */
  scopes(personId: string, municipalityIds: readonly string[], associationIds: readonly string[]): Promise<CoachingScopeRow[]> {
    return this.database.read(
      'coaching-scopes',
      `select 'official' as role, m.name, m.id as "municipalityId", null::uuid as "areaId", null::uuid as "associationId", null::uuid as "planId", 1 as rank from municipality m where m.id = any($2::uuid[])
       union all select 'association', o.name, o.municipality_id, o.area_id, o.id, null, 2 from association o where o.id = any($3::uuid[])
       union all (select 'author', p.title, p.municipality_id, p.area_id, null, p.id, 3 from plan p where (p.author_id = $1 or p.association_id = any($3::uuid[])) and p.submitted_at is not null and p.state <> all($4::text[]) order by p.changed_at desc, p.id limit 50)
       order by rank, name`,
      [personId, municipalityIds, associationIds, FINAL_STATES],
    );
  }

  /** The request, locked until the transaction ends. */
  locked(tx: Tx, id: string): Promise<KeptCoaching | null> {
    return one<KeptCoaching>(tx, `select ${KEPT} from coaching_request r where r.id = $1 for update of r`, [id]);
  }

  async add(tx: Tx, request: NewCoaching): Promise<string> {
    const id = newId();
    await rows(
      tx,
      `insert into coaching_request (id, municipality_id, area_id, plan_id, association_id, author_id, role, state, subject, tried, wanted_on, asked_at, clock_from, due_on) values ($1, $2, $3, $4, $5, $6, $7, 'asked', $8, $9, $10, brink_now(), $11, $12)`,
      [id, request.municipalityId, request.areaId, request.planId, request.associationId, request.authorId, request.role, request.words.subject, request.words.tried, request.words.wantedOn, request.today, request.due],
    );
    return id;
  }

  async take(tx: Tx, id: string, coachId: string): Promise<void> {
    await rows(tx, `update coaching_request set state = 'taken', coach_id = $2, taken_at = coalesce(taken_at, brink_now()) where id = $1`, [id, coachId]);
  }

  /** Promises the next step for a day; `replied` keeps the moment of the first reply. */
  async promise(tx: Tx, id: string, today: string, due: string, replied: boolean): Promise<void> {
    await rows(tx, `update coaching_request set clock_from = $2, due_on = $3, replied_at = case when $4 then coalesce(replied_at, brink_now()) else replied_at end where id = $1`, [id, today, due, replied]);
  }

  async close(tx: Tx, id: string, end: { readonly outcome: string; readonly lessonId: string | null; readonly noLesson: string | null }): Promise<void> {
    await rows(tx, `update coaching_request set state = 'closed', outcome = $2, lesson_id = $3, no_lesson = $4, due_on = null, clock_from = null, ended_at = brink_now() where id = $1`, [id, end.outcome, end.lessonId, end.noLesson]);
  }

  async withdraw(tx: Tx, id: string): Promise<void> {
    await rows(tx, `update coaching_request set state = 'withdrawn', due_on = null, clock_from = null, ended_at = brink_now() where id = $1`, [id]);
  }

  async addMessage(tx: Tx, request: KeptCoaching, message: { readonly personId: string; readonly side: string; readonly text: string }): Promise<void> {
    await rows(tx, `insert into coaching_message (id, municipality_id, request_id, person_id, side, text, at) values ($1, $2, $3, $4, $5, $6, brink_now())`, [newId(), request.municipalityId, request.id, message.personId, message.side, message.text]);
  }

  async addNote(tx: Tx, request: KeptCoaching, note: { readonly personId: string; readonly kind: 'note' | 'hand-over'; readonly text: string }): Promise<void> {
    await rows(tx, `insert into coaching_note (id, municipality_id, request_id, person_id, kind, text, at) values ($1, $2, $3, $4, $5, $6, brink_now())`, [newId(), request.municipalityId, request.id, note.personId, note.kind, note.text]);
  }

  async addEvent(tx: Tx, request: KeptCoaching, event: { readonly act: string; readonly from: CoachingState | null; readonly to: CoachingState; readonly role: string; readonly personId: string | null }): Promise<string> {
    const id = newId();
    await rows(tx, `insert into coaching_event (id, municipality_id, request_id, at, act, from_state, to_state, role, person_id) values ($1, $2, $3, brink_now(), $4, $5, $6, $7, $8)`, [id, request.municipalityId, request.id, event.act, event.from, event.to, event.role, event.personId]);
    return id;
  }

  /** The coaches of a municipality; `present` leaves out who is away and has somebody who stands in. */
  async coaches(tx: Tx, municipalityId: string, { present }: { readonly present: boolean }): Promise<string[]> {
    const found = await rows<{ personId: string }>(tx, `select distinct person_id as "personId" from staff_role where municipality_id = $1 and role = 'coach' and until is null and (not $2 or coach_deputy(person_id, municipality_id) is null)`, [municipalityId, present]);
    return found.map(({ personId }) => personId);
  }

  /** Who hears what the coach does: who asked, and the board of the association in whose name it was. */
  async askers(tx: Tx, request: KeptCoaching): Promise<string[]> {
    const found = await rows<{ personId: string }>(
      tx,
      `select $1::uuid as "personId" union select person_id from association_member where association_id = $2::uuid and role <> 'member' and (until is null or until >= (brink_now() at time zone 'Europe/Amsterdam')::date)`,
      [request.authorId, request.associationId ?? null],
    );
    return found.map(({ personId }) => personId);
  }

  /** Whether a person is a member of an association. */
  async isMember(tx: Tx, personId: string, associationId: string): Promise<boolean> {
    return (await one(tx, `select 1 as there from association_member where person_id = $1 and association_id = $2 and (until is null or until >= (brink_now() at time zone 'Europe/Amsterdam')::date) limit 1`, [personId, associationId])) !== null;
  }
}
