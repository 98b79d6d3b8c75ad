import { type LocalDate, type Problem, type Result, checkText, daysBetween, ok, problem, refuse } from '../kernel/index.js';
import { type Actor, type Subject, can } from '../permissions/index.js';
import { VISION_LIMITS } from './words.js';

/** Where a village adopts its vision. */
export const ADOPTION_WAYS = ['gathering', 'round'] as const;
export type AdoptionWay = (typeof ADOPTION_WAYS)[number];

/** What the municipality says to a vision that was adopted. */
export const VISION_OUTCOMES = ['supports', 'supports-partly', 'takes-note'] as const;
export type VisionOutcome = (typeof VISION_OUTCOMES)[number];

/** A vision as decisions see it. Versions count from 1; null: there is none. */
export interface VisionFacts extends Subject {
  /** The newest version that everybody may read. */
  readonly version: number | null;
  readonly adoptedVersion: number | null;
  /** An adoption that waits for a second person. */
  readonly pending: { readonly version: number; readonly proposedBy: string } | null;
  /** Whether the municipality still owes its answer to the adopted version. */
  readonly owed: boolean;
}

const refusal = (...hindrances: (Problem | null)[]): Result<null> => {
  const first = hindrances.find((hindrance) => hindrance !== null);
  return first === undefined ? ok(null) : refuse(first);
};

/** Whether the board may show what is written to everybody, as a new version. */
export const decideVisionPublication = (actor: Actor, vision: VisionFacts): Result<null> => refusal(can(actor, 'lead-vision', vision), vision.pending === null ? null : problem('wrong-state'));

/** How an adoption is told: which version, where, when, and what was said. */
export interface AdoptionWords {
  readonly version: number;
  readonly way: AdoptionWay;
  readonly heldOn: LocalDate;
  readonly words: string;
}

const LONGEST_AGO = 365;

/** Whether somebody of the board may say that the village adopted the newest version; a second one confirms it. Gives the clean words. */
export function decideAdoptionProposal(actor: Actor, vision: VisionFacts, said: AdoptionWords, today: LocalDate): Result<string> {
  const hindrance = can(actor, 'lead-vision', vision) ?? (vision.version === null ? problem('too-early') : null) ?? (vision.pending !== null || vision.adoptedVersion === vision.version ? problem('already-done') : null);
  if (hindrance !== null) return refuse(hindrance);
  if (said.version !== vision.version) return refuse(problem('changed-meanwhile'));
  const ago = daysBetween(said.heldOn, today);
  if (ago < 0) return refuse(problem('too-early', 'heldOn'));
  if (ago > LONGEST_AGO) return refuse(problem('too-late', 'heldOn'));
  return checkText(said.words, 'words', VISION_LIMITS.adoption);
}

/** Whether this person may confirm an adoption: another one of the board than who proposed it. */
export const decideAdoption = (actor: Actor, vision: VisionFacts): Result<null> =>
  refusal(can(actor, 'lead-vision', vision), vision.pending === null ? problem('wrong-state') : null, can(actor, 'confirm-vision-adoption', { ...vision, firstPersonId: vision.pending?.proposedBy ?? null }));

/** Whether the board may take a proposed adoption back. */
export const decideAdoptionRecall = (actor: Actor, vision: VisionFacts): Result<null> => refusal(can(actor, 'lead-vision', vision), vision.pending === null ? problem('wrong-state') : null);

/** What an official answers. */
export interface VisionAnswer {
  readonly version: number;
  readonly summary: string;
  readonly reasons: string;
}

/** Whether an official may answer to the adopted version. Gives the clean texts; every problem at once. */
export function decideReceipt(actor: Actor, vision: VisionFacts, answer: VisionAnswer): Result<{ readonly summary: string; readonly reasons: string }> {
  const hindrance = can(actor, 'receive-vision', vision) ?? (vision.adoptedVersion === null ? problem('too-early') : null) ?? (vision.owed ? null : problem('already-done'));
  if (hindrance !== null) return refuse(hindrance);
  if (answer.version !== vision.adoptedVersion) return refuse(problem('changed-meanwhile'));
  const summary = checkText(answer.summary, 'summary', VISION_LIMITS.summary);
  const reasons = checkText(answer.reasons, 'reasons', VISION_LIMITS.response);
  if (summary.ok && reasons.ok) return ok({ summary: summary.value, reasons: reasons.value });
  return refuse(...(summary.ok ? [] : summary.problems), ...(reasons.ok ? [] : reasons.problems));
}
