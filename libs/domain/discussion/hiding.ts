import { type Result, checkText, ok, problem, refuse } from '../kernel/index.js';
import { type Actor, type Subject, can } from '../permissions/index.js';

/** Grounds on which words and pictures of people are reported, and hidden: a comment, a plan. */
export const HIDING_GROUNDS = ['offensive', 'personal', 'off-topic', 'advertising', 'unlawful'] as const;
export type HidingGround = (typeof HIDING_GROUNDS)[number];

const REASON = { min: 20, max: 2_000, multiline: true } as const;
/** Lengths of the reasons for hiding, for asking a second look, and for what came of it. */
export const HIDING_LIMITS = { reason: REASON, note: { min: 0, max: 500, multiline: true } } as const;

/** What can be reported and hidden, as decisions see it: whose it is, and whether it still stands there. */
export interface HideableFacts extends Pick<Subject, 'municipalityId' | 'areaId' | 'authorId' | 'associationId'> {
  readonly hidden: boolean;
  /** Taken back by its author. */
  readonly withdrawn: boolean;
}

/** As the table of rights sees it. Whoever is asked may read it: what is hidden is found only by its author and the coaches. */
const subjectOf = ({ municipalityId, areaId, authorId, associationId }: HideableFacts): Subject => ({ municipalityId: municipalityId ?? null, areaId: areaId ?? null, authorId: authorId ?? null, associationId: associationId ?? null, public: true });

/** How it was hidden, as decisions see it. */
export interface HidingFacts {
  readonly hiddenBy: string | null;
  readonly asked: boolean;
  readonly decided: boolean;
}

/** A ground, with what is said about it. */
export interface Grounded {
  readonly ground: HidingGround;
  readonly text: string;
}

function grounded(ground: string, text: Result<string>): Result<Grounded> {
  const known = HIDING_GROUNDS.find((g) => g === ground);
  const problems = [...(known === undefined ? [problem('not-a-choice', 'ground')] : []), ...(text.ok ? [] : text.problems)];
  return known !== undefined && text.ok ? ok({ ground: known, text: text.value }) : refuse(...problems);
}

/** Whether this person may report it: not one's own; once, which the database holds. */
export function decideReport(actor: Actor, thing: HideableFacts, report: { readonly ground: string; readonly note: string }): Result<Grounded> {
  const hindrance = can(actor, 'report', subjectOf(thing)) ?? (thing.hidden || thing.withdrawn ? problem('wrong-state') : null);
  if (hindrance !== null) return refuse(hindrance);
  if (thing.authorId === actor.personId) return refuse(problem('not-allowed'));
  return grounded(report.ground, checkText(report.note, 'note', HIDING_LIMITS.note));
}

/** Whether a coach may hide it: on a ground, explained to its author. */
export function decideHiding(actor: Actor, thing: HideableFacts, hiding: { readonly ground: string; readonly reason: string }): Result<Grounded> {
  const hindrance = can(actor, 'hide', subjectOf(thing)) ?? (thing.hidden || thing.withdrawn ? problem('wrong-state') : null);
  return hindrance === null ? grounded(hiding.ground, checkText(hiding.reason, 'reason', HIDING_LIMITS.reason)) : refuse(hindrance);
}

/** Whether a coach may settle reports by leaving it as it is. */
export function decideDismissal(actor: Actor, thing: HideableFacts): Result<null> {
  const hindrance = can(actor, 'hide', subjectOf(thing));
  return hindrance === null ? ok(null) : refuse(hindrance);
}

/** Whether the author may ask another coach to look again: once for each hiding. Gives the clean reason. */
export function decideHidingAppeal(actor: Actor, thing: HideableFacts, hiding: HidingFacts | null, reason: string): Result<string> {
  const hindrance = can(actor, 'ask-second-look', subjectOf(thing)) ?? (hiding === null ? problem('wrong-state') : null);
  if (hindrance !== null) return refuse(hindrance);
  if (hiding?.asked === true) return refuse(problem('already-done'));
  return checkText(reason, 'reason', HIDING_LIMITS.reason);
}

/** Whether another coach than the first may say what becomes of it. Gives the clean reason. */
export function decideHidingReview(actor: Actor, thing: HideableFacts, hiding: HidingFacts | null, reason: string): Result<string> {
  const hindrance = can(actor, 'review-hidden', { ...subjectOf(thing), firstPersonId: hiding?.hiddenBy ?? null }) ?? (hiding === null ? problem('wrong-state') : null);
  if (hindrance !== null) return refuse(hindrance);
  if (hiding?.asked !== true) return refuse(problem('too-early'));
  if (hiding.decided) return refuse(problem('already-done'));
  return checkText(reason, 'reason', HIDING_LIMITS.reason);
}
