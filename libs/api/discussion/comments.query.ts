import type { CommentSort, DiscussedKind } from '#domain/discussion';
import { discussableOf } from './discussable.js';

/** Which threads are asked for. */
export interface ThreadsFilter {
  readonly subjectKind: DiscussedKind;
  readonly subjectId: string;
  readonly kind?: string | null;
  readonly sort: CommentSort;
}

/** The hiding of a comment as its row tells it. */
export interface HidingRow {
  readonly ground: string;
  readonly reason: string;
  readonly hiddenBy: string;
  readonly askedReason: string | null;
  readonly upheld: boolean | null;
  readonly decision: string | null;
}

/** What a comment is about, as the table of rights sees it. */
export interface AboutRow {
  readonly municipalityId: string;
  readonly areaId: string | null;
  readonly authorId: string;
  readonly associationId: string | null;
  readonly public: boolean;
}

/** The names of people in a comment `c`, by number; none of who is no longer here. */
export const NAMES = '(select json_object_agg(n.number, y.name) from comment_mention n join person y on y.id = n.person_id and y.erased_at is null where n.comment_id = c.id)';

/** A comment as it is read, with what the viewer did with it. */
export interface CommentRow {
  id: string;
  parentId: string | null;
  municipalityId: string;
  authorId: string;
  authorName: string | null;
  kind: string | null;
  role: string;
  text: string;
  version: number;
  at: Date;
  editedAt: Date | null;
  withdrawn: boolean;
  thanks: number;
  takenOverVersion: number | null;
  names: Record<string, string> | null;
  /** What it is about, for who is signed in. */
  about: AboutRow | null;
  viewerThanked: boolean;
  viewerReported: boolean;
  hiding: HidingRow | null;
  reports: { ground: string; note: string }[];
  subjectKind: string;
  subjectId: string;
  sortKey: string | number;
  answers: CommentRow[];
}

const columns = (viewer: string): string => `c.id, c.parent_id as "parentId", c.municipality_id as "municipalityId", c.person_id as "authorId", x.name as "authorName", c.kind, c.role, c.text, c.version, c.at, c.edited_at as "editedAt",
  c.withdrawn_at is not null as withdrawn, c.thanks_count as thanks, c.taken_over_version as "takenOverVersion", ${NAMES} as names, c.subject_kind as "subjectKind", c.subject_id as "subjectId",
  exists (select 1 from comment_thanks t where t.comment_id = c.id and t.person_id = ${viewer}::uuid) as "viewerThanked", exists (select 1 from comment_report r where r.comment_id = c.id and r.person_id = ${viewer}::uuid) as "viewerReported",
  case when h.id is null then null else json_build_object('ground', h.ground, 'reason', h.reason, 'hiddenBy', h.hidden_by, 'askedReason', h.asked_reason, 'upheld', h.upheld, 'decision', h.decision) end as hiding`;

const TABLES = `left join person x on x.id = c.person_id and x.erased_at is null left join comment_hiding h on h.comment_id = c.id and h.lifted_at is null`;

/** One page of threads with all their answers: keyset, so that its cost grows with the page. Nothing where the thing is not public. */
export function threadsStatement(filter: ThreadsFilter, viewerId: string | null, key: readonly (string | number)[] | null, limit: number): { name: string; text: string; values: unknown[] } {
  const values: unknown[] = [filter.subjectKind, filter.subjectId, viewerId];
  const value = (v: unknown): string => `$${values.push(v)}`;
  const thanks = filter.sort === 'thanks';
  const column = thanks ? 'c.thanks_count' : 'c.at';
  const shown = thanks ? column : `to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  const where = ['c.subject_kind = $1', 'c.subject_id = $2', 'c.parent_id is null', discussableOf(filter.subjectKind).isPublic('$2')];
  if (filter.kind != null) where.push(`c.kind = ${value(filter.kind)}`);
  if (key !== null) where.push(`(${column}, c.id) < (${value(key[0])}::${thanks ? 'int' : 'timestamptz'}, ${value(key[1])}::uuid)`);
  const about = `case when $3::uuid is null then null else (select row_to_json(s) from (${discussableOf(filter.subjectKind).statement.replaceAll('$1', '$2::uuid')}) s) end`;
  const text = `with page as (select c.id, ${shown} as "sortKey", row_number() over (order by ${column} desc, c.id desc) as place from comment c where ${where.join(' and ')} order by ${column} desc, c.id desc limit ${value(limit)})
    select p."sortKey", '[]'::json as reports, ${about} as about, ${columns('$3')} from page p cross join lateral (select * from comment where id = p.id union all select * from comment where parent_id = p.id) c ${TABLES} order by p.place, c.parent_id nulls first, c.at, c.id`;
  return { name: `comments-${filter.subjectKind}-${filter.sort}${filter.kind == null ? '' : '-kind'}${key === null ? '' : '-after'}`, text, values };
}

/** What waits for a coach: comments with open reports, and those whose author asked for a second look at what another coach hid; the longest waiting first. */
export function deskStatement(municipalityIds: readonly string[], viewerId: string): { name: string; text: string; values: unknown[] } {
  const text = `select ${columns('$2')}, '' as "sortKey", '[]'::json as answers, null as about,
      coalesce((select json_agg(json_build_object('ground', r.ground, 'note', r.note) order by r.at) from comment_report r where r.comment_id = c.id and r.settled_at is null), '[]'::json) as reports
    from (select comment_id, min(at) as since from (
        select comment_id, at from comment_report where municipality_id = any($1::uuid[]) and settled_at is null
        union all select comment_id, asked_at from comment_hiding where municipality_id = any($1::uuid[]) and asked_at is not null and decided_at is null and hidden_by <> $2) w group by comment_id) waiting
    join comment c on c.id = waiting.comment_id and c.withdrawn_at is null ${TABLES} where c.person_id <> $2 order by waiting.since, c.id limit 100`;
  return { name: 'comments-desk', text, values: [municipalityIds, viewerId] };
}

/** Rows of threads and answers as threads with their answers, in the order of the threads. */
export function commentRows(found: readonly Omit<CommentRow, 'answers'>[]): CommentRow[] {
  const threads = new Map<string, CommentRow>();
  for (const row of found) if (row.parentId === null) threads.set(row.id, { ...row, answers: [] });
  for (const row of found) if (row.parentId !== null) threads.get(row.parentId)?.answers.push({ ...row, answers: [] });
  return [...threads.values()];
}
