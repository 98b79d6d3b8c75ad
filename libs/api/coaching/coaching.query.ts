import type { CoachingRole, CoachingSide, CoachingState } from '#domain/coaching';

interface Named {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** A request as lists show it. Days are calendar days in Europe/Amsterdam. */
export interface CoachingRow {
  id: string;
  municipalityId: string;
  areaId: string | null;
  authorId: string;
  associationId: string | null;
  role: CoachingRole;
  state: CoachingState;
  subject: string;
  tried: string;
  wantedOn: string | null;
  askedAt: Date;
  coachId: string | null;
  deputyId: string | null;
  coachStays: boolean;
  coachName: string | null;
  deputyName: string | null;
  askedBy: string | null;
  repliedAt: Date | null;
  dueOn: string | null;
  outcome: string | null;
  noLesson: string | null;
  endedAt: Date | null;
  municipality: Named;
  area: Named | null;
  plan: { id: string; title: string } | null;
  lesson: { id: string; title: string } | null;
  /** The beginning of the first visit that is still to come. */
  visitAt: Date | null;
}

/** Something written, by whom, and when (an ISO moment). */
export interface WrittenRow {
  id: string;
  at: string;
  by: string | null;
  text: string;
}

/** A visit; moments are ISO texts. */
export interface VisitRow {
  id: string;
  gatheringId: string | null;
  title: string | null;
  startsAt: string;
  endsAt: string;
  place: string;
  cancelled: boolean;
}

/** An entry of hours. */
export interface HoursRow {
  id: string;
  personId: string;
  by: string | null;
  onDay: string;
  quarters: number;
  done: string;
}

/** A request with everything that its page shows. */
export type CoachingDetailRow = CoachingRow & {
  messages: (WrittenRow & { side: CoachingSide })[];
  notes: (WrittenRow & { kind: string })[];
  visits: VisitRow[];
  hours: HoursRow[];
  history: { id: string; at: string; act: string; role: string }[];
  successors: { id: string; name: string }[];
};

const named = (alias: string): string => `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'slug', ${alias}.slug, 'name', ${alias}.name) end`;
const titled = (alias: string): string => `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'title', ${alias}.title) end`;

/** Whether the coach of a request still works in its municipality. */
export const COACH_STAYS = `exists (select 1 from staff_role s where s.person_id = r.coach_id and s.municipality_id = r.municipality_id and s.role = 'coach' and s.until is null)`;

const VISIT_AT = `(select min(coalesce(v.starts_at, g.starts_at)) from coaching_visit v left join gathering g on g.id = v.gathering_id where v.request_id = r.id and v.cancelled_at is null and g.cancel_reason is null and coalesce(v.ends_at, g.ends_at) > brink_now())`;

/** Columns of a request with its places and people, so that a page costs one statement. */
export const COACHING_COLUMNS = `r.id, r.municipality_id as "municipalityId", r.area_id as "areaId", r.author_id as "authorId", r.association_id as "associationId", r.role, r.state, r.subject, r.tried, r.wanted_on::text as "wantedOn", r.asked_at as "askedAt",
  r.coach_id as "coachId", d.id as "deputyId", ${COACH_STAYS} as "coachStays", c.name as "coachName", d.name as "deputyName", case r.role when 'association' then o.name when 'author' then x.name end as "askedBy",
  r.replied_at as "repliedAt", r.due_on::text as "dueOn", r.outcome, r.no_lesson as "noLesson", r.ended_at as "endedAt", ${named('m')} as municipality, ${named('a')} as area, ${titled('p')} as plan, ${titled('k')} as lesson, ${VISIT_AT} as "visitAt"`;

export const COACHING_TABLES = `coaching_request r join municipality m on m.id = r.municipality_id left join area a on a.id = r.area_id left join association o on o.id = r.association_id left join person x on x.id = r.author_id and x.erased_at is null
  left join person c on c.id = r.coach_id and c.erased_at is null left join person d on d.id = coach_deputy(r.coach_id, r.municipality_id) left join plan p on p.id = r.plan_id left join knowledge k on k.id = r.lesson_id and k.state = 'published'`;

const all = (columns: string, from: string, order: string): string => `coalesce((select json_agg(json_build_object(${columns}) order by ${order}) from ${from}), '[]'::json)`;
const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const writer = (alias: string): string => `left join person w on w.id = ${alias}.person_id and w.erased_at is null where ${alias}.request_id = r.id`;

/** What the page of a request shows beyond an item of a list. */
export const COACHING_DETAIL = `${all(`'id', t.id, 'at', ${iso('t.at')}, 'by', w.name, 'text', t.text, 'side', t.side`, `coaching_message t ${writer('t')} and t.text <> ''`, 't.at, t.id')} as messages,
  ${all(`'id', t.id, 'at', ${iso('t.at')}, 'by', w.name, 'text', t.text, 'kind', t.kind`, `coaching_note t ${writer('t')}`, 't.at, t.id')} as notes,
  ${all(`'id', v.id, 'gatheringId', v.gathering_id, 'title', g.title, 'startsAt', ${iso('coalesce(v.starts_at, g.starts_at)')}, 'endsAt', ${iso('coalesce(v.ends_at, g.ends_at)')}, 'place', coalesce(v.place, nullif(concat_ws(', ', nullif(g.venue, ''), nullif(g.address, '')), ''), ''), 'cancelled', v.cancelled_at is not null or g.cancel_reason is not null`, 'coaching_visit v left join gathering g on g.id = v.gathering_id where v.request_id = r.id', 'coalesce(v.starts_at, g.starts_at), v.id')} as visits,
  ${all(`'id', h.id, 'personId', h.person_id, 'by', w.name, 'onDay', h.on_day, 'quarters', h.quarters, 'done', h.done`, `coaching_hours h ${writer('h')}`, 'h.on_day, h.id')} as hours,
  ${all(`'id', e.id, 'at', ${iso('e.at')}, 'act', e.act, 'role', e.role`, 'coaching_event e where e.request_id = r.id', 'e.at, e.id')} as history,
  ${all(`'id', s.person_id, 'name', y.name`, `staff_role s join person y on y.id = s.person_id where s.municipality_id = r.municipality_id and s.role = 'coach' and s.until is null and s.person_id is distinct from r.coach_id and s.person_id <> r.author_id`, 'y.name, y.id')} as successors`;
