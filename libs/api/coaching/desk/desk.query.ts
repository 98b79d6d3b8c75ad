import type { WaitingKind } from '#domain/coaching';

/** What the desk is narrowed by. Absent means all. */
export interface DeskFilter {
  readonly kind?: WaitingKind | null;
  readonly municipality?: string | null;
  /** Only what waits for whoever looks: for all coaches, for them alone, or for whom they stand in. */
  readonly mine: boolean;
}

/** Something that waits on the desk. */
export interface WaitingRow {
  id: string;
  kind: WaitingKind;
  title: string;
  path: string;
  since: Date;
  dueOn: string | null;
  forId: string | null;
  forName: string | null;
  /** Whether whoever looks stands in for that coach today. */
  standIn: boolean;
  figure: number | null;
  municipalityName: string;
  areaName: string | null;
  sortKey: number;
}

/** Days from 2000 on; what nobody promised a day for comes after all promises, the longest waiting first. */
const WITHOUT_PROMISE = 1_000_000;
const SORT = `coalesce(w.due_on - date '2000-01-01', ${WITHOUT_PROMISE} + (w.since at time zone 'Europe/Amsterdam')::date - date '2000-01-01')`;

/**
 * One page of the desk, oldest promise first: what the features told, joined, in one statement. Each part is narrowed and cut to a page before they are joined, so that it costs the same with many rows.
 */
export function deskStatement(parts: ReadonlyMap<WaitingKind, string>, filter: DeskFilter, given: { readonly municipalities: readonly string[]; readonly coach: string; readonly today: string; readonly key: readonly (string | number)[] | null; readonly limit: number }): { text: string; values: unknown[] } {
  const values: unknown[] = [given.municipalities, given.coach, given.today, given.limit];
  const where = [`(not ${filter.mine} or w.for_id is null or w.for_id = $2::uuid or (w.for_id, w.municipality_id) in (select person_id, municipality_id from stands))`];
  if (filter.municipality != null && filter.municipality !== '') where.push(`w.municipality_id = (select id from municipality where slug = $${values.push(filter.municipality)})`);
  if (given.key !== null) where.push(`(${SORT}, w.id) > ($${values.push(given.key[0])}::int, $${values.push(given.key[1])}::uuid)`);
  const asked = [...parts].filter(([kind]) => filter.kind == null || kind === filter.kind);
  const part = ([kind, statement]: readonly [string, string]): string =>
    `(select '${kind}' as kind, ${SORT} as key, w.* from (${statement}) w (id, municipality_id, area_id, title, path, since, due_on, for_id, figure) where ${where.join(' and ')} order by key, w.id limit $4)`;
  const text = `with stands as materialized (select person_id, municipality_id from coach_absence where deputy_id = $2::uuid and ended_at is null and $3::date between from_day and until_day)
    select w.id, w.kind, w.title, w.path, w.since, w.due_on::text as "dueOn", w.for_id as "forId", x.name as "forName", exists (select 1 from stands s where s.person_id = w.for_id and s.municipality_id = w.municipality_id) as "standIn", w.figure,
      m.name as "municipalityName", a.name as "areaName", w.key as "sortKey"
    from (${asked.map(part).join(' union all ')}) w join municipality m on m.id = w.municipality_id left join area a on a.id = w.area_id left join person x on x.id = w.for_id and x.erased_at is null order by w.key, w.id limit $4`;
  return { text, values };
}
