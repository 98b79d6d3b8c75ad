import { type Result, checkText, ok, problem, refuse } from '../kernel/index.js';
import { type Actor, can } from '../permissions/index.js';
import { COMMENT_LIMITS, type CommentFacts, subjectOfComment } from './comments.js';

/** Grounds on which a comment is reported, and hidden. */
export const HIDING_GROUNDS = ['offensive', 'personal', 'off-topic', 'advertising', 'unlawful'] as const;
export type HidingGround = (typeof HIDING_GROUNDS)[number];

const REASON = { min: 20, max: 2_000, multiline: true } as const;
/** Lengths of the reasons for hiding, for asking a second look, and for what came of it. */
export const HIDING_LIMITS = { reason: REASON } as const;

/** How a comment was hidden, as decisions see it. */
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
export function decideReport(actor: Actor, comment: CommentFacts, report: { readonly ground: string; readonly note: string }): Result<Grounded> {
  const hindrance = can(actor, 'report', subjectOfComment(comment)) ?? (comment.hidden || comment.withdrawn ? problem('wrong-state') : null);
  if (hindrance !== null) return refuse(hindrance);
  if (comment.authorId === actor.personId) return refuse(problem('not-allowed'));
  return grounded(report.ground, checkText(report.note, 'note', COMMENT_LIMITS.note));
}

/** Whether a coach may hide it: on a ground, explained to its author. */
export function decideHiding(actor: Actor, comment: CommentFacts, hiding: { readonly ground: string; readonly reason: string }): Result<Grounded> {
  const hindrance = can(actor, 'hide-comment', subjectOfComment(comment)) ?? (comment.hidden || comment.withdrawn ? problem('wrong-state') : null);
  return hindrance === null ? grounded(hiding.ground, checkText(hiding.reason, 'reason', HIDING_LIMITS.reason)) : refuse(hindrance);
}

/** Whether a coach may settle the reports about a comment by leaving it as it is. */
export function decideDismissal(actor: Actor, comment: CommentFacts): Result<null> {
  const hindrance = can(actor, 'hide-comment', subjectOfComment(comment));
  return hindrance === null ? ok(null) : refuse(hindrance);
}

/** Whether the author may ask another coach to look again: once for each hiding. Gives the clean reason. */
export function decideHidingAppeal(actor: Actor, comment: CommentFacts, hiding: HidingFacts | null, reason: string): Result<string> {
  const hindrance = can(actor, 'ask-second-look', subjectOfComment(comment)) ?? (hiding === null ? problem('wrong-state') : null);
  if (hindrance !== null) return refuse(hindrance);
  if (hiding?.asked === true) return refuse(problem('already-done'));
  return checkText(reason, 'reason', HIDING_LIMITS.reason);
}

/** Whether another coach than the first may say what becomes of it. Gives the clean reason. */
export function decideHidingReview(actor: Actor, comment: CommentFacts, hiding: HidingFacts | null, reason: string): Result<string> {
  const hindrance = can(actor, 'review-hidden-comment', { ...subjectOfComment(comment), firstPersonId: hiding?.hiddenBy ?? null }) ?? (hiding === null ? problem('wrong-state') : null);
  if (hindrance !== null) return refuse(hindrance);
  if (hiding?.asked !== true) return refuse(problem('too-early'));
  if (hiding.decided) return refuse(problem('already-done'));
  return checkText(reason, 'reason', HIDING_LIMITS.reason);
}
