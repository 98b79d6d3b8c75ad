/** Where the fronts of a place come from: each feature tells its part, and one statement joins them. A part gives the columns of `FRONT_COLUMNS`, in that order, newest first. */
export interface FrontPart {
  readonly name: string;
  /** What is new, or what came of something. */
  readonly sort: 'new' | 'came';
  /** One select, with its own `order by … limit $3`; $1 is the municipality, $2 the area, each null for all. */
  readonly statement: string;
}

/** Where what needs somebody comes from. A part gives kind, title, path, due and how many. */
export interface NeedPart {
  readonly name: string;
  /** One select; $1 is the person, $2 the municipalities of which they are official or clerk, $3 those of which they are coach, $4 the associations for which they speak. */
  readonly statement: string;
  /** Where it is a secret ballot: the statement then gives as sixth column whose secret hides it, and this one tells of the pairs (subject, key) in `asked` which subjects hold a ballot under that key. */
  readonly cast?: string;
}

/** The columns of a part of a front page: kind, id, title, path, at, until (null: none), detail, municipality_id, area_id. */
export const FRONT_COLUMNS = 'kind, id, title, path, at, until, detail, municipality_id, area_id';

const front = new Map<string, FrontPart>();
const needs = new Map<string, NeedPart>();

/** Tells what a feature has for front pages. */
export function onFront(...parts: readonly FrontPart[]): void {
  for (const part of parts) front.set(part.name, part);
}

/** Tells what of a feature may need somebody. */
export function needsPeople(...parts: readonly NeedPart[]): void {
  for (const part of parts) needs.set(part.name, part);
}

/** The condition that something lies in the asked place; `alias` has municipality_id and area_id. */
export const ofPlace = (alias: string): string => `($1::uuid is null or ${alias}.municipality_id = $1::uuid) and ($2::uuid is null or ${alias}.area_id = $2::uuid)`;

/** So many of one kind come before those of other kinds are left out: many plans do not hide one story. */
const OF_KIND = 2;

/** The most that is told to need somebody. */
const MOST_NEEDS = 20;

const joined = (statements: readonly string[]): string => statements.map((statement) => `(${statement})`).join(' union all ');

/** What a front page shows of a place, both sorts in one statement: $1 municipality, $2 area, $3 how many of each sort, $4 since when (null: ever). */
export function frontStatement(): string {
  const parts = [...front.values()].map(({ sort, statement }) => `select '${sort}'::text as sort, p.* from (${statement}) p`);
  return `select x.sort, x.kind, x.id::text as id, x.title, x.path, x.at, x.until, x.detail, a.name as area, m.name as municipality from (
    select z.*, row_number() over (partition by z.sort order by z.of_kind > ${OF_KIND}, z.at desc, z.id desc) as n from (
      select y.*, row_number() over (partition by y.sort, split_part(y.kind, '-', 1) order by y.at desc, y.id desc) as of_kind from (${joined(parts)}) y(sort, ${FRONT_COLUMNS}) where $4::timestamptz is null or y.at > $4::timestamptz) z) x
    left join municipality m on m.id = x.municipality_id left join area a on a.id = x.area_id where x.n <= $3 order by x.sort, x.at desc, x.id desc`;
}

/** What needs somebody, the nearest first, in one statement. `ballot` names the vote where it is a secret ballot that may have been cast already. */
export function needsStatement(): string {
  const parts = [...needs.values()].map(({ statement, cast }) => (cast === undefined ? `select p.*, null::uuid from (${statement}) p` : statement));
  return `select kind, title, path, due, many, ballot from (${joined(parts)}) x(kind, title, path, due, many, ballot) order by due nulls last, kind, title limit ${MOST_NEEDS}`;
}

/** Of votes ($1) and the keys of one voter in each ($2): those in which there is a ballot under that key. */
export const castStatement = (): string => `with asked as (select * from unnest($1::uuid[], $2::text[]) as a(subject, key)) ${[...needs.values()].flatMap(({ cast }) => cast ?? []).join(' union all ')}`;
