const parts: string[] = [`select r.in_time from response r where r.municipality_id = $1`];

/** A feature tells of other answers that a municipality promised in a term: one select of `in_time` of those that were given, $1 the municipality. */
export function countsAsAnswers(statement: string): void {
  if (!parts.includes(statement)) parts.push(statement);
}

/** How many answers a municipality gave, and how many in time. */
export const timelinessStatement = (): string => `select count(*)::int as given, count(*) filter (where x.in_time)::int as "inTime" from (${parts.join(' union all ')}) x`;
