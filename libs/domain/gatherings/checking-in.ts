import { type Instant, type Result, ok, problem, refuse } from '../kernel/index.js';
import { MOST_TOGETHER } from './registering.js';

const DAY_MS = 86_400_000;
const OPEN_BEFORE_MS = DAY_MS;
const OPEN_AFTER_MS = 14 * DAY_MS;
/** The most marks that a phone sends at once. */
export const MARKS_AT_ONCE = 100;

/** One mark on the list at the door: so many people of this registration, or this walk-in, are here. 0 takes it back. Known by the key that the phone gave it. */
export interface Mark {
  readonly key: string;
  readonly people: number;
  readonly at: Instant;
  /** The marks that the phone knew of when this one was made: it takes their place. */
  readonly saw: readonly string[];
}

/** Whether the list at the door may be used: from a day before until a fortnight after, for what phones kept. */
export function decideCheckIn(gathering: { readonly published: boolean; readonly startsAt: Instant; readonly endsAt: Instant }, now: Instant): Result<null> {
  if (!gathering.published) return refuse(problem('wrong-state'));
  if (now < gathering.startsAt - OPEN_BEFORE_MS) return refuse(problem('too-early'));
  return now <= gathering.endsAt + OPEN_AFTER_MS ? ok(null) : refuse(problem('too-late'));
}

/** Whether a mark says something that can be. */
export function checkMark(people: number, path: string): Result<null> {
  return Number.isInteger(people) && people >= 0 && people <= MOST_TOGETHER ? ok(null) : refuse(problem('too-large', path, { max: MOST_TOGETHER }));
}

/** How many are here by the marks about one registration or walk-in; whether two phones say otherwise; and the marks that hold. */
export interface Attendance {
  readonly people: number;
  readonly contradicted: boolean;
  readonly heads: readonly string[];
}

/**
 * Marks that no later mark took the place of hold; the last of them counts (by the time of the phone, the key as tie-break). Where they say otherwise, two phones did not know of each
 * other: that is shown, until somebody who sees both marks again.
 */
export function attendanceOf(marks: readonly Mark[]): Attendance {
  const replaced = new Set(marks.flatMap((mark) => mark.saw.filter((key) => key !== mark.key)));
  const heads = marks.filter((mark) => !replaced.has(mark.key)).sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
  const last = heads.at(-1);
  return { people: last?.people ?? 0, contradicted: heads.some((mark) => mark.people !== last?.people), heads: heads.map((mark) => mark.key) };
}
