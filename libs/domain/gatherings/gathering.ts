import { type Instant, type Problem, type Result, ok, problem, refuse } from '../kernel/index.js';

/** What a gathering is for. */
export const GATHERING_KINDS = ['masterclass', 'inspiration-cafe', 'workshop', 'village-meeting'] as const;
export type GatheringKind = (typeof GATHERING_KINDS)[number];

/** A draft is known to who leads it alone; one that was cancelled stays to be read. */
export const GATHERING_STATES = ['draft', 'published', 'cancelled'] as const;
export type GatheringState = (typeof GATHERING_STATES)[number];

/** Where a gathering, or a part of it, is held: in a hall, online, or both. */
export const HELD_IN = ['hall', 'online', 'both'] as const;
export type HeldIn = (typeof HELD_IN)[number];

/** Limits of a gathering's words and figures, for the door and for the form. */
export const GATHERING_LIMITS = {
  title: { min: 5, max: 120 },
  about: { min: 20, max: 5_000, multiline: true },
  forWhom: { min: 0, max: 200 },
  series: { min: 0, max: 120 },
  name: { min: 2, max: 120 },
  venue: { min: 0, max: 160 },
  address: { min: 0, max: 200 },
  onlineUrl: { min: 0, max: 500 },
  itemTitle: { min: 3, max: 160 },
  itemAbout: { min: 0, max: 600, multiline: true },
  room: { min: 0, max: 80 },
  reason: { min: 10, max: 1_000, multiline: true },
  recap: { min: 20, max: 10_000, multiline: true },
  outcomes: { min: 0, max: 5_000, multiline: true },
  question: { min: 0, max: 600, multiline: true },
  walkIn: { min: 0, max: 80 },
  capacity: { min: 1, max: 2_000 },
  names: 12,
  items: 30,
} as const;

const DAY_MS = 86_400_000;
/** The longest that one gathering lasts; what takes longer is several, in a series. */
const LONGEST_MS = 3 * DAY_MS;

/** A part of the programme. With a capacity it is a workshop with places of its own. */
export interface ProgrammeItem {
  readonly id: string | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly title: string;
  readonly about: string;
  /** By name or by function. */
  readonly speakers: readonly string[];
  readonly held: HeldIn;
  readonly room: string;
  readonly capacity: number | null;
}

/** What a gathering is. Places are the hall's and the link's together. */
export interface GatheringPlan {
  readonly kind: GatheringKind;
  readonly title: string;
  readonly about: string;
  readonly forWhom: string;
  readonly series: string;
  readonly hosts: readonly string[];
  readonly partners: readonly string[];
  /** By name or by function; parts of the programme have their own. */
  readonly speakers: readonly string[];
  readonly held: HeldIn;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly venue: string;
  readonly address: string;
  readonly onlineUrl: string;
  readonly capacity: number;
  readonly items: readonly ProgrammeItem[];
}

/** Places that people have already: of the gathering, and of each part by its id. */
export interface PlacesTaken {
  readonly all: number;
  readonly items: ReadonlyMap<string, number>;
}

/** Whether a link is one that opens a page, and nothing else. */
const isWebAddress = (text: string): boolean => /^https:\/\/[^\s/$.?#].[^\s]*$/i.test(text);

const tooMany = (names: readonly unknown[], path: string): Problem[] => (names.length > GATHERING_LIMITS.names ? [problem('too-many', path, { max: GATHERING_LIMITS.names })] : []);

/** What does not hold about where it is: a hall has an address; a link opens a page, and may follow later. */
function whereProblems({ held, venue, address, onlineUrl }: GatheringPlan): Problem[] {
  const found: Problem[] = [];
  if (held !== 'online' && venue === '') found.push(problem('required', 'venue'));
  if (held === 'online' && venue !== '') found.push(problem('not-a-choice', 'venue'));
  if (venue !== '' && address === '') found.push(problem('required', 'address'));
  if (held === 'hall' && onlineUrl !== '') found.push(problem('not-a-choice', 'onlineUrl'));
  else if (onlineUrl !== '' && !isWebAddress(onlineUrl)) found.push(problem('invalid-format', 'onlineUrl'));
  return found;
}

function itemProblems(item: ProgrammeItem, at: string, plan: GatheringPlan, taken: PlacesTaken): Problem[] {
  const found: Problem[] = [];
  if (item.endsAt <= item.startsAt) found.push(problem('too-early', `${at}.endsAt`));
  if (item.startsAt < plan.startsAt || item.startsAt >= plan.endsAt) found.push(problem('not-a-choice', `${at}.startsAt`));
  else if (item.endsAt > plan.endsAt && item.endsAt > item.startsAt) found.push(problem('too-late', `${at}.endsAt`));
  if (plan.held !== 'both' && item.held !== plan.held) found.push(problem('not-a-choice', `${at}.held`));
  found.push(...tooMany(item.speakers, `${at}.speakers`));
  const places = item.id === null ? 0 : (taken.items.get(item.id) ?? 0);
  if (places > 0 && (item.capacity ?? 0) < places) found.push(problem('too-small', `${at}.capacity`, { min: places }));
  return found;
}

/** Whether a gathering can be as somebody writes it; nobody who has a place loses it. The shape of its words was checked before. */
export function checkGathering(plan: GatheringPlan, taken: PlacesTaken): Result<null> {
  const found: Problem[] = [];
  if (plan.endsAt <= plan.startsAt) found.push(problem('too-early', 'endsAt'));
  else if (plan.endsAt - plan.startsAt > LONGEST_MS) found.push(problem('too-late', 'endsAt'));
  found.push(...whereProblems(plan));
  if (plan.hosts.length === 0) found.push(problem('required', 'hosts'));
  for (const path of ['hosts', 'partners', 'speakers'] as const) found.push(...tooMany(plan[path], path));
  if (plan.capacity < taken.all) found.push(problem('too-small', 'capacity', { min: taken.all }));
  if (plan.items.length > GATHERING_LIMITS.items) found.push(problem('too-many', 'items', { max: GATHERING_LIMITS.items }));
  for (const [i, item] of plan.items.entries()) found.push(...itemProblems(item, `items.${i}`, plan, taken));
  const kept = new Set(plan.items.map((item) => item.id));
  if ([...taken.items].some(([id, held]) => held > 0 && !kept.has(id))) found.push(problem('wrong-state', 'items'));
  return found.length > 0 ? refuse(...found) : ok(null);
}

/** Whether a gathering may be changed now: not when it was called off or is over, and not by who looks at an older version. */
export function decideChange(before: { readonly state: GatheringState; readonly version: number; readonly endsAt: Instant }, version: number, now: Instant): Result<null> {
  if (before.state === 'cancelled') return refuse(problem('wrong-state'));
  if (before.state === 'published' && before.endsAt <= now) return refuse(problem('too-late'));
  return before.version === version ? ok(null) : refuse(problem('changed-meanwhile'));
}

/** Whether a draft may be shown to everybody; what is over cannot be announced. */
export function decidePublication(gathering: { readonly state: GatheringState; readonly startsAt: Instant }, now: Instant): Result<null> {
  if (gathering.state !== 'draft') return refuse(problem('already-done'));
  return gathering.startsAt > now ? ok(null) : refuse(problem('too-late', 'startsAt'));
}

/** Whether a gathering may be called off. */
export function decideCancellation(gathering: { readonly state: GatheringState; readonly endsAt: Instant }, now: Instant): Result<null> {
  if (gathering.state !== 'published') return refuse(problem(gathering.state === 'cancelled' ? 'already-done' : 'wrong-state'));
  return gathering.endsAt > now ? ok(null) : refuse(problem('too-late'));
}

/** Whether one may look back: from the beginning of a gathering that went on. */
export function decideRecap(gathering: { readonly state: GatheringState; readonly startsAt: Instant }, now: Instant): Result<null> {
  if (gathering.state !== 'published') return refuse(problem('wrong-state'));
  return gathering.startsAt <= now ? ok(null) : refuse(problem('too-early'));
}

/** One thing that changed for those who come. */
export interface Change {
  readonly what: 'title' | 'time' | 'held' | 'place' | 'online' | 'programme' | 'about';
  readonly was: string;
  readonly is: string;
}

const time = (plan: GatheringPlan): string => `${new Date(plan.startsAt).toISOString()}/${new Date(plan.endsAt).toISOString()}`;
const place = (plan: GatheringPlan): string => [plan.venue, plan.address].filter((part) => part !== '').join(', ');
const programme = (plan: GatheringPlan): string => JSON.stringify([plan.speakers, ...plan.items.map(({ startsAt, endsAt, title, about, speakers, held, room }) => [startsAt, endsAt, title, about, speakers, held, room])]);

/** What changed for those who come, the weightiest first. The link of a meeting, and the text, are not repeated; times are `from/to` in ISO 8601. */
export function whatChanged(before: GatheringPlan, after: GatheringPlan): Change[] {
  const found: Change[] = [];
  const compare = (what: Change['what'], was: string, is: string, quiet = false): void => {
    if (was !== is) found.push({ what, was: quiet ? '' : was, is: quiet ? '' : is });
  };
  compare('time', time(before), time(after));
  compare('held', before.held, after.held);
  compare('place', place(before), place(after));
  compare('online', before.onlineUrl, after.onlineUrl, true);
  compare('title', before.title, after.title);
  compare('programme', programme(before), programme(after), true);
  compare('about', before.about, after.about, true);
  return found;
}
