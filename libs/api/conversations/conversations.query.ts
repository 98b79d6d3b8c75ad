import type { ConversationModel, ConversationResult, StarterRole } from '#domain/conversations';

/** What a list is narrowed by. Absent means all. */
export interface ConversationFilter {
  readonly municipality?: string | null;
  readonly area?: string | null;
}

/** A conversation as it is read, with the statements that everybody sees. */
export interface ConversationRow {
  id: string;
  municipalityId: string;
  areaId: string | null;
  associationId: string | null;
  authorId: string;
  role: StarterRole;
  startedBy: string | null;
  question: string;
  explanation: string;
  version: number;
  ageFrom: number;
  opensAt: Date;
  closesAt: Date;
  now: Date;
  closed: boolean;
  people: number;
  endedReason: string | null;
  outcome: string | null;
  next: { kind: 'plan' | 'round'; id: string; title: string } | null;
  municipality: { id: string; slug: string; name: string };
  area: { id: string; slug: string; name: string } | null;
  statements: { id: string; number: number; text: string }[];
  result: ConversationResult | null;
  model: ConversationModel | null;
  countedAt: Date | null;
  sortKey: string;
}

const COLUMNS = `c.id, c.municipality_id as "municipalityId", c.area_id as "areaId", c.association_id as "associationId", c.author_id as "authorId", c.role, o.name as "startedBy", c.question, c.explanation, c.version, c.age_from as "ageFrom", c.opens_at as "opensAt", c.closes_at as "closesAt",
  brink_now() as now, c.closed_at is not null as closed, c.people, c.ended_reason as "endedReason", c.outcome, to_char(c.closes_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sortKey",
  json_build_object('id', m.id, 'slug', m.slug, 'name', m.name) as municipality, case when a.id is null then null else json_build_object('id', a.id, 'slug', a.slug, 'name', a.name) end as area`;

const TABLES = `from conversation c join municipality m on m.id = c.municipality_id left join area a on a.id = c.area_id left join association o on o.id = c.association_id`;

const STATEMENTS = `coalesce((select json_agg(json_build_object('id', s.id, 'number', s.number, 'text', s.text) order by s.number) from conversation_statement s where s.conversation_id = c.id and s.state = 'shown'), '[]'::json)`;

/** One conversation with all that its page shows; a condition follows. */
export const CONVERSATION = `select ${COLUMNS}, ${STATEMENTS} as statements, r.result, r.model, r.counted_at as "countedAt",
  case when p.id is not null then json_build_object('kind', 'plan', 'id', p.id, 'title', p.title) when d.id is not null then json_build_object('kind', 'round', 'id', d.id, 'title', d.question) end as next
  ${TABLES} left join conversation_result r on r.conversation_id = c.id left join plan p on p.id = c.next_plan_id and p.published_at is not null left join round d on d.id = c.next_round_id`;

/** One page of conversations, those that close last first: keyset. */
export function conversationsStatement(filter: ConversationFilter, key: readonly (string | number)[] | null, limit: number): { name: string; text: string; values: unknown[] } {
  const values: unknown[] = [];
  const value = (v: unknown): string => `$${values.push(v)}`;
  const shape: string[] = [];
  const where: string[] = ['true'];
  const narrow = (name: string, given: unknown, condition: (parameter: string) => string): void => {
    if (given == null || given === '') return;
    shape.push(name);
    where.push(condition(value(given)));
  };
  narrow('municipality', filter.municipality, (v) => `c.municipality_id = (select id from municipality where slug = ${v})`);
  narrow('area', filter.area, (v) => `(c.area_id is null or a.slug = ${v})`);
  if (key !== null) narrow('after', key[0], (v) => `(c.closes_at, c.id) < (${v}::timestamptz, ${value(key[1])}::uuid)`);
  return {
    name: ['conversations', ...shape].join('-'),
    text: `select ${COLUMNS}, '[]'::json as statements, null as result, null as model, null as "countedAt", null as next ${TABLES} where ${where.join(' and ')} order by c.closes_at desc, c.id desc limit ${value(limit)}`,
    values,
  };
}
