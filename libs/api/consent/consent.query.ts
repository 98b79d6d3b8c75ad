import type { Circle, ConsentAccountStep, ConsentState, ProposerRole, SayingKind } from '#domain/consent';

/** What a list is narrowed by. Absent means all. */
export interface ConsentFilter {
  readonly municipality?: string | null;
  readonly area?: string | null;
}

/** Something that was said in a process. The person is for coaches (objections) and for the count of one's own. */
export interface SayingRow {
  readonly id: string;
  readonly kind: SayingKind;
  readonly number: number;
  readonly personId: string | null;
  readonly name: string | null;
  readonly version: number;
  readonly text: string;
  readonly at: string;
  readonly reply: string | null;
  readonly state: string | null;
  readonly resolvedVersion: number | null;
  readonly takenOutReason: string | null;
}

/** A process in a list. */
export interface ConsentRow {
  id: string;
  municipalityId: string;
  areaId: string;
  associationId: string | null;
  authorId: string;
  role: ProposerRole;
  proposedBy: string | null;
  circle: Circle;
  title: string;
  state: ConsentState;
  since: Date;
  until: Date;
  opened: boolean;
  ageFrom: number;
  voicesNeeded: number;
  textVersion: number;
  askedVersion: number;
  open: number;
  holding: number;
  words: string | null;
  /** Whether it was given back to its proposer, and with which notes. */
  returned: boolean;
  returnedNotes: string | null;
  account: ConsentAccountStep[] | null;
  concerns: string[];
  now: Date;
  municipality: { id: string; slug: string; name: string };
  area: { id: string; slug: string; name: string };
  sortKey: string;
}

/** A process with all that its page shows. */
export interface ConsentDetailRow extends ConsentRow {
  texts: { version: number; text: string; note: string; answers: string[]; at: string }[];
  sayings: SayingRow[];
  events: { at: string; from: ConsentState | null; to: ConsentState; role: ProposerRole; version: number; reason: string | null }[];
  voices: number;
}

const OBJECTIONS = (state: string): string => `(select count(*)::int from consent_saying s where s.consent_id = c.id and s.kind = 'objection' and s.state = '${state}')`;

/** What decisions need of a process. */
export const FACTS = `c.id, c.municipality_id as "municipalityId", c.area_id as "areaId", c.association_id as "associationId", c.author_id as "authorId", c.role, c.circle, c.title, c.state, c.state_until as until, c.opened_at is not null as opened,
  c.age_from as "ageFrom", c.voices_needed as "voicesNeeded", c.text_version as "textVersion", c.asked_version as "askedVersion", ${OBJECTIONS('open')} as open, ${OBJECTIONS('tested')} as holding, brink_now() as now, c.returned_notes is not null as returned`;

const COLUMNS = `${FACTS}, o.name as "proposedBy", c.state_since as since, c.words, c.account, c.concerns, c.returned_notes as "returnedNotes", to_char(c.state_since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sortKey",
  json_build_object('id', m.id, 'slug', m.slug, 'name', m.name) as municipality, json_build_object('id', a.id, 'slug', a.slug, 'name', a.name) as area`;
const TABLES = `from consent_process c join municipality m on m.id = c.municipality_id join area a on a.id = c.area_id left join association o on o.id = c.association_id`;

/** One process with all that its page shows: $1 is its id. */
export const CONSENT = `select ${COLUMNS},
  (select json_agg(json_build_object('version', t.version, 'text', t.text, 'note', t.note, 'answers', t.answers, 'at', t.at) order by t.version) from consent_text t where t.consent_id = c.id) as texts,
  coalesce((select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'number', s.number, 'personId', s.person_id, 'name', p.name, 'version', s.version, 'text', s.text, 'at', s.at, 'reply', s.reply, 'state', s.state, 'resolvedVersion', s.resolved_version, 'takenOutReason', s.taken_out_reason) order by s.number)
    from consent_saying s left join person p on p.id = s.person_id where s.consent_id = c.id), '[]'::json) as sayings,
  coalesce((select json_agg(json_build_object('at', e.at, 'from', e.from_state, 'to', e.to_state, 'role', e.role, 'version', e.version, 'reason', e.reason) order by e.at, e.id) from consent_event e where e.consent_id = c.id), '[]'::json) as events,
  (select count(*)::int from consent_voice v where v.consent_id = c.id and v.version = c.asked_version) as voices
  ${TABLES} where c.id = $1`;

/** One page of processes that everybody reads, the newest step first: keyset. */
export function consentsStatement(filter: ConsentFilter, key: readonly (string | number)[] | null, limit: number): { name: string; text: string; values: unknown[] } {
  const values: unknown[] = [];
  const value = (v: unknown): string => `$${values.push(v)}`;
  const shape: string[] = [];
  const where: string[] = [`c.circle = 'area'`, 'c.opened_at is not null'];
  const narrow = (name: string, given: unknown, condition: (parameter: string) => string): void => {
    if (given == null || given === '') return;
    shape.push(name);
    where.push(condition(value(given)));
  };
  narrow('municipality', filter.municipality, (v) => `c.municipality_id = (select id from municipality where slug = ${v})`);
  narrow('area', filter.area, (v) => `a.slug = ${v}`);
  if (key !== null) narrow('after', key[0], (v) => `(c.state_since, c.id) < (${v}::timestamptz, ${value(key[1])}::uuid)`);
  return { name: ['consents', ...shape].join('-'), text: `select ${COLUMNS} ${TABLES} where ${where.join(' and ')} order by c.state_since desc, c.id desc limit ${value(limit)}`, values };
}

/** What is somebody's own and runs: what they (or their board) proposed, what goes on among members, and what they lead as a coach. $1 person, $2 associations, $3 municipalities. */
export const OWN_CONSENTS = `select ${COLUMNS} ${TABLES} where c.closed_at is null and (c.author_id = $1 or (c.association_id = any($2::uuid[]) and (c.circle = 'members' or c.opened_at is null)) or c.municipality_id = any($3::uuid[]))
  order by c.state_until, c.id limit 50`;

/** That it is the coach's turn: to open or close it, or to go on because the promised moment is over. */
export const WAITS_FOR_COACH = `(c.state = 'decision' or (c.state = 'proposal' and c.returned_notes is null) or c.state_until < brink_now())`;
