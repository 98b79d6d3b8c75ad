import type { ActionStatus, AdoptionWay, GoalWay, SuggestionRole, SuggestionState, VisionFacts, VisionOutcome, VisionText } from '#domain/visions';

export interface PlaceOf {
  id: string;
  slug: string;
  name: string;
}

/** Saying where and when the village adopted a version. */
export interface AdoptionRow {
  id: string;
  version: number;
  way: AdoptionWay;
  heldOn: string;
  words: string;
  proposedBy: string;
  confirmedAt: string | null;
  round: { id: string; question: string } | null;
  gathering: { id: string; title: string } | null;
}

export interface ReceiptRow {
  version: number;
  clockFrom: string;
  dueOn: string;
  outcome: VisionOutcome | null;
  summary: string | null;
  reasons: string | null;
  givenAt: string | null;
  inTime: boolean | null;
  extensionReason: string | null;
}

export interface CheckUpRow {
  clockFrom: string;
  dueOn: string;
  doneAt: string | null;
  words: string | null;
  answers: { goalId: string; goal: string; how: GoalWay; note: string }[] | null;
}

/** A vision as its page shows it: the newest public version with what goes on around it. */
export interface VisionRow {
  id: string;
  municipalityId: string;
  areaId: string;
  associationId: string;
  title: string;
  version: number | null;
  /** The version of which `content` is; the newest, unless another was asked. */
  shownVersion: number | null;
  adoptedVersion: number | null;
  content: VisionText | null;
  publishedAt: Date | null;
  municipality: PlaceOf;
  area: PlaceOf;
  association: PlaceOf;
  writers: string[];
  pending: AdoptionRow | null;
  adoption: AdoptionRow | null;
  receipt: ReceiptRow | null;
  checkUp: CheckUpRow | null;
  lastCheckUp: CheckUpRow | null;
  actions: { id: string; status: ActionStatus; note: string; statusAt: string | null }[];
  plans: { goalId: string; id: string; title: string; state: string }[];
  adoptedGoals: { id: string; title: string }[];
  suggestionsWaiting: number;
  suggestionsAnswered: number;
  /** The day that it is, by the database's clock. */
  today: string;
  sortKey: string;
}

export interface SuggestionRow {
  id: string;
  visionId: string;
  version: number;
  chapterId: string | null;
  personId: string;
  personName: string | null;
  role: SuggestionRole;
  state: SuggestionState;
  text: string;
  reason: string | null;
  shown: boolean;
  at: Date;
  dueOn: string;
  decidedAt: Date | null;
}

/** A vision as handlers need it, locked until the transaction ends. */
export interface KeptVision extends VisionFacts {
  readonly id: string;
  readonly municipalityId: string;
  readonly areaId: string;
  readonly associationId: string;
  readonly title: string;
  readonly summary: string;
  readonly revision: number;
  readonly writers: readonly string[];
  readonly pendingId: string | null;
}

const ADOPTION = `json_build_object('id', x.id, 'version', x.version, 'way', x.way, 'heldOn', x.held_on, 'words', x.words, 'proposedBy', x.proposed_by, 'confirmedAt', x.confirmed_at, 'round', case when r.id is null then null else json_build_object('id', r.id, 'question', r.question) end, 'gathering', case when g.id is null then null else json_build_object('id', g.id, 'title', g.title) end)`;
const CHECK_UP = `json_build_object('clockFrom', c.clock_from, 'dueOn', c.due_on, 'doneAt', c.done_at, 'words', c.words, 'answers', c.answers)`;

const ADOPTIONS = `vision_adoption x left join round r on r.id = x.round_id left join gathering g on g.id = x.gathering_id and g.state = 'published'`;

/** What a card of a list shows; `adopted` is the version of which the municipality's answer is told. */
const card = (adopted: string): string => `v.id, v.municipality_id as "municipalityId", v.area_id as "areaId", v.association_id as "associationId", v.title, v.version, v.adopted_version as "adoptedVersion", w.content, w.version as "shownVersion", w.at as "publishedAt",
  json_build_object('id', m.id, 'slug', m.slug, 'name', m.name) as municipality, json_build_object('id', a.id, 'slug', a.slug, 'name', a.name) as area, json_build_object('id', o.id, 'slug', o.slug, 'name', o.name) as association,
  array(select person_id from vision_writer where vision_id = v.id) as writers,
  (select ${ADOPTION} from ${ADOPTIONS} where x.vision_id = v.id and x.confirmed_at is null and x.recalled_at is null) as pending,
  (select json_build_object('version', y.version, 'clockFrom', y.clock_from, 'dueOn', y.due_on, 'outcome', y.outcome, 'summary', y.summary, 'reasons', y.reasons, 'givenAt', y.given_at, 'inTime', y.in_time, 'extensionReason', y.extension_reason) from vision_receipt y where y.vision_id = v.id and y.version = ${adopted}) as receipt,
  (select ${CHECK_UP} from vision_check_up c where c.vision_id = v.id and c.done_at is null) as "checkUp",
  (brink_now() at time zone 'Europe/Amsterdam')::date::text as today, to_char(v.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sortKey"`;

export const VISION_CARD = card('v.adopted_version');

/** What the page of one vision shows besides, so that it costs one statement. */
const page = (adopted: string): string => `${card(adopted)},
  (select ${ADOPTION} from ${ADOPTIONS} where x.vision_id = v.id and x.version = ${adopted} and x.confirmed_at is not null) as adoption,
  (select ${CHECK_UP} from vision_check_up c where c.vision_id = v.id and c.done_at is not null order by c.done_at desc limit 1) as "lastCheckUp",
  coalesce((select json_agg(json_build_object('id', t.id, 'status', t.status, 'note', t.note, 'statusAt', t.status_at)) from vision_action t where t.vision_id = v.id), '[]'::json) as actions,
  coalesce((select json_agg(json_build_object('goalId', s.goal_id, 'id', s.id, 'title', s.title, 'state', s.state) order by s.published_at, s.id) from (select g.goal_id, p.id, p.title, p.state, p.published_at from plan_goal g join plan p on p.id = g.plan_id
     where g.vision_id = v.id and p.area_id = v.area_id and p.published_at is not null and p.merged_into is null order by p.published_at desc, p.id desc limit 200) s), '[]'::json) as plans,
  coalesce((select json_agg(json_build_object('id', g.goal ->> 'id', 'title', g.goal ->> 'title') order by c.n, g.n) from vision_version z, jsonb_array_elements(z.content -> 'chapters') with ordinality c(chapter, n), jsonb_array_elements(c.chapter -> 'goals') with ordinality g(goal, n)
     where z.vision_id = v.id and z.version = v.adopted_version), '[]'::json) as "adoptedGoals",
  (select count(*)::int from vision_suggestion s where s.vision_id = v.id and s.state = 'waiting') as "suggestionsWaiting",
  (select count(*)::int from vision_suggestion s where s.vision_id = v.id and s.state in ('accepted', 'declined')) as "suggestionsAnswered"`;

export const VISION_PAGE = page('v.adopted_version');

/** The same of another version ($2), with its own adoption and answer. */
export const VISION_AT_VERSION = page('$2::int');

const PLACES = 'vision v join municipality m on m.id = v.municipality_id join area a on a.id = v.area_id join association o on o.id = v.association_id';

export const VISION_TABLES = `${PLACES} left join vision_version w on w.vision_id = v.id and w.version = v.version`;

export const VERSION_TABLES = `${PLACES} join vision_version w on w.vision_id = v.id and w.version = $2::int`;

/** What handlers need of a vision. */
export const KEPT_VISION = `v.id, v.municipality_id as "municipalityId", v.area_id as "areaId", v.association_id as "associationId", v.title, v.summary, v.revision, v.version, v.adopted_version as "adoptedVersion", v.version is not null as public, v.version is null as draft,
  array(select person_id from vision_writer where vision_id = v.id) as writers, (select x.id from vision_adoption x where x.vision_id = v.id and x.confirmed_at is null and x.recalled_at is null) as "pendingId",
  (select json_build_object('version', x.version, 'proposedBy', x.proposed_by) from vision_adoption x where x.vision_id = v.id and x.confirmed_at is null and x.recalled_at is null) as pending,
  exists (select 1 from vision_receipt y where y.vision_id = v.id and y.version = v.adopted_version and y.given_at is null) as owed`;
