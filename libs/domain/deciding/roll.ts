import { type LocalDate, type Result, checkText, ok, problem, refuse } from '../kernel/index.js';
import { isOldEnough } from '../ordinances/index.js';
import type { ActorResidence } from '../permissions/index.js';

/** Why somebody is on a roll or not. */
export const STANDINGS = ['on-roll', 'put-on-roll', 'no-residence', 'not-verified', 'outside-area', 'too-young', 'since-opening'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Lengths in characters, for the door, the decision and the form alike. */
export const ROLL_LIMITS = { note: { min: 10, max: 500, multiline: true }, reason: { min: 10, max: 500, multiline: true } } as const;

/** What decides whether somebody is on the roll of a vote. */
export interface RollFacts {
  readonly home: ActorResidence | null;
  readonly municipalityId: string;
  /** The area that votes; null: the whole municipality. */
  readonly areaId: string | null;
  readonly ageFrom: number;
  readonly today: LocalDate;
  /** Whether staff put them on it. */
  readonly added: boolean;
  /** Whether they are on the roll that was fixed at opening; null before. */
  readonly fixed: boolean | null;
}

/** What the ordinance says of somebody, from what they have told and proved. */
function byOrdinance({ home, municipalityId, areaId, ageFrom, today }: RollFacts): Standing {
  if (home === null) return 'no-residence';
  if (home.municipalityId !== municipalityId || (areaId !== null && home.areaId !== areaId)) return 'outside-area';
  if (!home.verified) return 'not-verified';
  return isOldEnough(home.birthYear, ageFrom, today) ? 'on-roll' : 'too-young';
}

/** Whether somebody is on the roll, or would be if the vote opened now, and why. */
export function standingOf(facts: RollFacts): { readonly onRoll: boolean; readonly standing: Standing } {
  const own = byOrdinance(facts);
  const standing = own !== 'on-roll' && facts.added ? 'put-on-roll' : own;
  const would = standing === 'on-roll' || standing === 'put-on-roll';
  if (facts.fixed === null) return { onRoll: would, standing };
  if (facts.fixed) return { onRoll: true, standing: standing === 'put-on-roll' ? standing : 'on-roll' };
  return { onRoll: false, standing: would ? 'since-opening' : standing };
}

/** Whether somebody can ask to be put on the roll: before opening, when they are not on it, once, and with words. */
export function checkRollRequest(facts: { readonly correctable: boolean; readonly onRoll: boolean }, note: string): Result<string> {
  if (!facts.correctable) return refuse(problem('too-late'));
  return facts.onRoll ? refuse(problem('already-done')) : checkText(note, 'note', ROLL_LIMITS.note);
}

/** Whether a request can be answered: before opening, not answered yet, and with a reason. */
export function checkRollAnswer(facts: { readonly correctable: boolean; readonly answered: boolean }, reason: string): Result<string> {
  if (!facts.correctable) return refuse(problem('too-late'));
  if (facts.answered) return refuse(problem('already-done'));
  const checked = checkText(reason, 'reason', ROLL_LIMITS.reason);
  return checked.ok ? ok(checked.value) : checked;
}
