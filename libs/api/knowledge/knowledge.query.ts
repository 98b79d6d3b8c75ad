import type { KnowledgeKind, KnowledgeRole, KnowledgeState } from '#domain/knowledge';

/** What a list is narrowed by. Absent means all. */
export interface KnowledgeFilter {
  readonly kind: KnowledgeKind;
  readonly theme?: string | null;
  readonly municipality?: string | null;
  readonly planId?: string | null;
  readonly gatheringId?: string | null;
  readonly area?: string | null;
  readonly associationId?: string | null;
}

/** A story, lesson or call as it is read. */
export interface KnowledgeRow {
  id: string;
  kind: KnowledgeKind;
  state: KnowledgeState;
  role: KnowledgeRole;
  municipalityId: string;
  areaId: string | null;
  authorId: string;
  associationId: string | null;
  title: string;
  body: string;
  worksWhen: string;
  askWhom: string;
  themes: string[];
  version: number;
  changedAt: Date;
  publishedAt: Date | null;
  notes: string | null;
  outcome: string | null;
  closedAt: Date | null;
  sharedBy: string | null;
  municipality: { id: string; slug: string; name: string };
  area: { id: string; slug: string; name: string } | null;
  plan: { id: string; title: string } | null;
  gathering: { id: string; title: string } | null;
  picture: { id: string; description: string } | null;
  answers: { id: string; title: string }[];
  sortKey: string;
}

/** Columns of one item with its place and who shares it, so that a page costs one statement. */
export const KNOWLEDGE_COLUMNS = `k.id, k.kind, k.state, k.role, k.municipality_id as "municipalityId", k.area_id as "areaId", k.author_id as "authorId", k.association_id as "associationId", k.title, k.body, k.works_when as "worksWhen", k.ask_whom as "askWhom",
  k.themes, k.version, k.changed_at as "changedAt", k.published_at as "publishedAt", k.notes, k.outcome, k.closed_at as "closedAt", case k.role when 'association' then o.name when 'resident' then x.name end as "sharedBy",
  json_build_object('id', m.id, 'slug', m.slug, 'name', m.name) as municipality, case when a.id is null then null else json_build_object('id', a.id, 'slug', a.slug, 'name', a.name) end as area,
  case when p.id is null then null else json_build_object('id', p.id, 'title', p.title) end as plan, case when g.id is null then null else json_build_object('id', g.id, 'title', g.title) end as gathering,
  (select json_build_object('id', f.id, 'description', f.description) from shared_file f where f.subject_id = k.id and f.subject_kind = 'story' and f.purpose = 'photo' and f.shown_at is not null order by f.added_at, f.id limit 1) as picture, to_char(k.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sortKey",
  coalesce((select json_agg(json_build_object('id', ap.id, 'title', ap.title) order by ca.at, ap.id) from call_answer ca join plan ap on ap.id = ca.plan_id and ap.published_at is not null where ca.call_id = k.id and not ca.waits), '[]'::json) as answers`;

export const KNOWLEDGE_TABLES = `join municipality m on m.id = k.municipality_id left join area a on a.id = k.area_id left join association o on o.id = k.association_id left join person x on x.id = k.author_id and x.erased_at is null
  left join plan p on p.id = k.plan_id and p.published_at is not null left join gathering g on g.id = k.gathering_id and g.state <> 'draft'`;

/** One page of what is published of a kind, newest first: keyset. */
export function knowledgeListStatement(filter: KnowledgeFilter, key: readonly (string | number)[] | null, limit: number): { name: string; text: string; values: unknown[] } {
  const values: unknown[] = [filter.kind];
  const value = (v: unknown): string => `$${values.push(v)}`;
  const shape: string[] = [];
  const where = [`k.state in ('published', 'closed')`, 'k.kind = $1'];
  const narrow = (name: string, given: unknown, condition: (parameter: string) => string): void => {
    if (given == null || given === '') return;
    shape.push(name);
    where.push(condition(value(given)));
  };
  narrow('theme', filter.theme, (v) => `k.themes @> array[${v}]`);
  narrow('municipality', filter.municipality, (v) => `k.municipality_id = (select id from municipality where slug = ${v})`);
  narrow('area', filter.area, (v) => `a.slug = ${v}`);
  narrow('gathering', filter.gatheringId, (v) => `k.gathering_id = ${v}::uuid`);
  narrow('plan', filter.planId, (v) => `k.plan_id = ${v}::uuid`);
  narrow('association', filter.associationId, (v) => `k.association_id = ${v}::uuid`);
  if (key !== null) narrow('after', key[0], (v) => `(k.published_at, k.id) < (${v}::timestamptz, ${value(key[1])}::uuid)`);
  return { name: ['knowledge', ...shape].join('-'), text: `select ${KNOWLEDGE_COLUMNS} from knowledge k ${KNOWLEDGE_TABLES} where ${where.join(' and ')} order by k.published_at desc, k.id desc limit ${value(limit)}`, values };
}

/** Something that is like a plan: a lesson, or a finished plan of another village. */
export interface AlikeRow {
  what: 'lesson' | 'plan';
  id: string;
  title: string;
  about: string;
  place: string;
  state: string | null;
}

/** Of how many of the newest that share a word or a theme the likeness is weighed. */
const WEIGHED = 300;

const score = (search: string, title: string, themes: string): string =>
  `ts_rank(${search}, q.query) * 4 + word_similarity(brink_plain(${title}), q.plain) + 0.3 * cardinality(array(select unnest(${themes}) intersect select unnest(q.themes)))`;

/**
 * Lessons and finished plans of other villages that are like a text: by Dutch stems, by likeness of the title and by themes ($1 text, $2 themes, $3 the area that is left out, $4 the plan that is left out).
 * Only the newest that share a word or a theme are weighed, so that it costs no more when there are many.
 */
export const ALIKE = `with asked as materialized (select coalesce((select string_agg(quote_literal(lexeme), ' | ')::tsquery from unnest(to_tsvector('dutch', brink_plain($1)))), ''::tsquery) as query, brink_plain($1) as plain, $2::text[] as themes),
  lesson as (select 'lesson' as what, k.id, k.title, left(k.body, 200) as about, m.name as place, null::text as state, ${score('k.search', 'k.title', 'k.themes')} as score
    from asked q, lateral (select * from knowledge k where k.kind = 'lesson' and k.state = 'published' and (k.search @@ q.query or k.themes && q.themes) order by k.published_at desc, k.id desc limit ${WEIGHED}) k join municipality m on m.id = k.municipality_id order by score desc, k.id desc limit 3),
  finished as (select 'plan' as what, p.id, p.title, p.summary as about, a.name || ', ' || m.name as place, p.state, ${score('p.search', 'p.title', 'p.themes')} as score
    from asked q, lateral (select * from plan p where p.published_at is not null and p.state in ('completed', 'stopped', 'under-way') and p.area_id is distinct from $3::uuid and p.id is distinct from $4::uuid and (p.search @@ q.query or p.themes && q.themes)
      order by p.published_at desc, p.id desc limit ${WEIGHED}) p join area a on a.id = p.area_id join municipality m on m.id = p.municipality_id order by score desc, p.id desc limit 3)
  select what, id, title, about, place, state from (select * from lesson union all select * from finished) found order by what, score desc, id desc`;
