/** What a list of plans may be narrowed by. Slugs, codes and a search text; absent means all. */
export interface PlanFilter {
  readonly municipality?: string | null;
  readonly area?: string | null;
  readonly kind?: string | null;
  readonly theme?: string | null;
  readonly state?: string | null;
  readonly associationId?: string | null;
  readonly search?: string | null;
  readonly sort: 'newest' | 'support';
}

/** A statement, its values, and a name under which PostgreSQL keeps it prepared. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

/** Columns of one item, the place included, so that a page costs one statement. */
export const ITEM_COLUMNS = `p.id, p.kind, p.state, p.title, p.summary, p.themes, p.cost_cents::float8 as "costCents", p.lat, p.lon, p.version, p.level, p.outcome,
  p.support_count + p.paper_count as "supportCount", p.paper_count as "paperSupportCount", p.support_needed as "supportNeeded", p.published_at as "publishedAt", p.submitted_at as "submittedAt", p.state_since as "stateSince",
  p.due_on::text as "dueOn", p.clock_from::text as "clockFrom", p.picture,
  json_build_object('id', a.id, 'slug', a.slug, 'name', a.name, 'kind', a.kind, 'population', a.population, 'lat', a.lat, 'lon', a.lon, 'municipalityId', a.municipality_id) as area,
  json_build_object('id', m.id, 'slug', m.slug, 'name', m.name, 'seat', m.seat, 'population', m.population, 'lat', m.lat, 'lon', m.lon, 'look', m.look) as municipality,
  case when o.id is null then null else json_build_object('id', o.id, 'slug', o.slug, 'name', o.name) end as association`;

export const ITEM_TABLES = `join area a on a.id = p.area_id join municipality m on m.id = p.municipality_id left join association o on o.id = p.association_id`;

const MOST_HITS = 200;
/** Below so many hits by words, titles that are spelled alike are looked for as well. */
const FEW_HITS = 20;

/** A hyphen says “not” only before a word: PostgreSQL fails on a long row of them. */
const searchable = (typed: string): string => typed.replace(/-(?![\p{L}\p{N}])/gu, ' ');

/**
 * The statement for one page of public plans: keyset, so that its cost grows with the page and not with the table. A search takes the best 200 hits by Dutch
 * stems, accents aside; where they are few, also those that are spelled alike, for typing errors.
 */
export function planListStatement(filter: PlanFilter, key: readonly (string | number)[] | null, limit: number): Statement {
  const values: unknown[] = [];
  const value = (v: unknown): string => `$${values.push(v)}`;
  const where = ['p.published_at is not null'];
  const shape: string[] = [filter.sort];
  const narrow = (name: string, given: string | null | undefined, condition: (parameter: string) => string): void => {
    if (given == null || given === '') return;
    shape.push(name);
    where.push(condition(value(given)));
  };
  narrow('municipality', filter.municipality, (v) => `p.municipality_id = (select id from municipality where slug = ${v})`);
  narrow('area', filter.area, (v) => `p.area_id in (select id from area where slug = ${v})`);
  narrow('kind', filter.kind, (v) => `p.kind = ${v}`);
  narrow('theme', filter.theme, (v) => `p.themes @> array[${v}]`);
  narrow('state', filter.state, (v) => `p.state = ${v}`);
  narrow('association', filter.associationId, (v) => `p.association_id = ${v}::uuid`);
  const searching = filter.search != null && filter.search.trim() !== '';
  if (searching) shape.push('search');
  if (key !== null) shape.push('after');
  const name = `plans-${shape.join('-')}`;
  if (searching) {
    const words = value(searchable(filter.search ?? ''));
    const after = key === null ? '' : `where (hit.score, hit.id) < (${value(key[0])}::real, ${value(key[1])}::uuid)`;
    const text = `with words as (select brink_plain(${words}) as plain, websearch_to_tsquery('dutch', brink_plain(${words})) as query),
      said as (select p.id, (1 + ts_rank(p.search, w.query))::real as score from plan p, words w where ${where.join(' and ')} and p.search @@ w.query order by 2 desc, 1 desc limit ${MOST_HITS}),
      alike as (select p.id, word_similarity(w.plain, brink_plain(p.title))::real as score from plan p, words w
        where (select count(*) < ${FEW_HITS} from said) and ${where.join(' and ')} and w.plain <% brink_plain(p.title) and p.id not in (select id from said) order by 2 desc, 1 desc limit ${MOST_HITS}),
      hit as (select id, score from said union all select id, score from alike)
      select hit.score as "sortKey", ${ITEM_COLUMNS} from hit join plan p on p.id = hit.id ${ITEM_TABLES} ${after} order by hit.score desc, hit.id desc limit ${value(limit)}`;
    return { name, text, values };
  }
  const column = filter.sort === 'support' ? '(p.support_count + p.paper_count)' : 'p.published_at';
  const type = filter.sort === 'support' ? 'int' : 'timestamptz';
  if (key !== null) where.push(`(${column}, p.id) < (${value(key[0])}::${type}, ${value(key[1])}::uuid)`);
  const shown = filter.sort === 'support' ? column : `to_char(p.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  const text = `select ${shown} as "sortKey", ${ITEM_COLUMNS} from plan p ${ITEM_TABLES} where ${where.join(' and ')} order by ${column} desc, p.id desc limit ${value(limit)}`;
  return { name, text, values };
}
