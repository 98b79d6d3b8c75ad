import { dueDate } from '../clock/index.js';
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

/** The running term of an answer. */
export interface OwedAnswer {
  readonly due: LocalDate;
  readonly extended: boolean;
}

/** Why the term of the municipality's answer cannot be extended now; null when it can: once, and in time. */
export function hindranceToExtend(actor: Actor, vision: VisionFacts, owed: OwedAnswer | null, today: LocalDate): Problem | null {
  const hindrance = can(actor, 'receive-vision', vision) ?? (vision.adoptedVersion === null ? problem('too-early') : null) ?? (vision.owed && owed !== null && !owed.extended ? null : problem('already-done'));
  return hindrance ?? (owed !== null && today > owed.due ? problem('too-late') : null);
}

/** Extends the term of the municipality's answer, with reasons that everybody reads. `extendDays` is what the ordinance gives for a plan; 0: none. Gives the clean reason and the new last day. */
export function decideReceiptExtension(actor: Actor, vision: VisionFacts, owed: OwedAnswer | null, said: { readonly reason: string; readonly extendDays: number }, today: LocalDate): Result<{ readonly reason: string; readonly due: LocalDate }> {
  const hindrance = hindranceToExtend(actor, vision, owed, today) ?? (said.extendDays === 0 ? problem('not-allowed') : null);
  if (hindrance !== null || owed === null) return refuse(hindrance ?? problem('already-done'));
  const reason = checkText(said.reason, 'reason', VISION_LIMITS.reason);
  return reason.ok ? ok({ reason: reason.value, due: dueDate(owed.due, { days: said.extendDays, unit: 'days' }) }) : reason;
}
