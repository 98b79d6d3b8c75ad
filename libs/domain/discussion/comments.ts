import { type Result, checkText, ok, problem, refuse } from '../kernel/index.js';
import { type Actor, type Subject, can, holds } from '../permissions/index.js';

/** What can be talked about. */
export const DISCUSSED_KINDS = ['plan', 'call', 'round', 'vision', 'gathering', 'conversation', 'budget'] as const;
export type DiscussedKind = (typeof DISCUSSED_KINDS)[number];

/** What a comment that begins a thread is. */
export const COMMENT_KINDS = ['question', 'for', 'against', 'suggestion'] as const;
export type CommentKind = (typeof COMMENT_KINDS)[number];

/** In which capacity somebody comments; the first that fits. What is not by a resident stands out. */
export const COMMENT_ROLES = ['author', 'official', 'coach', 'resident'] as const;
export type CommentRole = (typeof COMMENT_ROLES)[number];

/** How comments are sorted. */
export const COMMENT_SORTS = ['newest', 'thanks'] as const;
export type CommentSort = (typeof COMMENT_SORTS)[number];

/** Lengths in characters; answers are those to one comment. */
export const COMMENT_LIMITS = { text: { min: 3, max: 2_000, multiline: true }, answers: 100 } as const;

/** How often one person may do something, in a window of minutes. */
export const COMMENT_PACE = {
  comment: { most: 12, minutes: 10 },
  thank: { most: 60, minutes: 10 },
  report: { most: 20, minutes: 60 },
} as const;

/** What a comment is about, as decisions see it: the plan, vision, call, round or budget. */
export type DiscussedFacts = Subject;

/** A comment as decisions see it. */
export interface CommentFacts {
  readonly municipalityId: string;
  readonly authorId: string;
  /** Whether it answers another comment. */
  readonly isAnswer: boolean;
  readonly hidden: boolean;
  readonly withdrawn: boolean;
  readonly version: number;
}

/** A comment as the table of rights sees it. */
export const subjectOfComment = (comment: Pick<CommentFacts, 'municipalityId' | 'authorId'>): Subject => ({ municipalityId: comment.municipalityId, authorId: comment.authorId, public: true });

/** In which capacity the actor speaks about a thing. */
export function roleOfComment(actor: Actor, about: DiscussedFacts): CommentRole {
  if (holds(actor, 'author', about)) return 'author';
  if (holds(actor, 'official', about) || holds(actor, 'clerk', about)) return 'official';
  return holds(actor, 'coach', about) ? 'coach' : 'resident';
}

/** What somebody wants to say. */
export interface CommentWords {
  /** Null for an answer. */
  readonly kind: string | null;
  readonly text: string;
}

/** The comment that is answered, and how many answers it has. */
export interface AnsweredFacts extends CommentFacts {
  readonly answers: number;
}

/** A comment as it is kept. */
export interface NewComment {
  readonly kind: CommentKind | null;
  readonly text: string;
  readonly role: CommentRole;
}

/** Whether this may be said about a thing, or in answer to a comment: threads are one level deep, and what is hidden is not answered. */
export function decideComment(actor: Actor, about: DiscussedFacts, answered: AnsweredFacts | null, words: CommentWords): Result<NewComment> {
  const hindrance = can(actor, 'comment', about) ?? (about.public === true ? null : problem('wrong-state'));
  if (hindrance !== null) return refuse(hindrance);
  if (!actor.emailConfirmed) return refuse(problem('email-not-confirmed'));
  const wrong = answered === null ? null : wrongAnswer(answered);
  if (wrong !== null) return refuse(wrong);
  const kind = COMMENT_KINDS.find((k) => k === words.kind);
  const text = checkText(words.text, 'text', COMMENT_LIMITS.text);
  const noKind = answered === null && kind === undefined ? [problem('not-a-choice', 'kind')] : [];
  if (!text.ok || noKind.length > 0) return refuse(...noKind, ...(text.ok ? [] : text.problems));
  return ok({ kind: answered === null ? (kind ?? null) : null, text: text.value, role: roleOfComment(actor, about) });
}

function wrongAnswer(answered: AnsweredFacts) {
  if (answered.isAnswer) return problem('not-a-choice', 'parentId');
  if (answered.hidden || answered.withdrawn) return problem('wrong-state', 'parentId');
  return answered.answers >= COMMENT_LIMITS.answers ? problem('limit-reached', 'parentId', { max: COMMENT_LIMITS.answers }) : null;
}

const orGone = (comment: CommentFacts) => (comment.hidden || comment.withdrawn ? problem('wrong-state') : null);

/** Whether the author may write it anew; the words before stay readable. `version` is what the author saw. Gives the clean text. */
export function decideEdit(actor: Actor, comment: CommentFacts, change: { readonly version: number; readonly text: string }): Result<string> {
  const hindrance = can(actor, 'edit-comment', subjectOfComment(comment)) ?? orGone(comment);
  if (hindrance !== null) return refuse(hindrance);
  if (change.version !== comment.version) return refuse(problem('changed-meanwhile'));
  return checkText(change.text, 'text', COMMENT_LIMITS.text);
}

/** Whether the author may take it back: its words are gone for good, also the earlier ones. */
export function decideWithdrawal(actor: Actor, comment: CommentFacts): Result<null> {
  const hindrance = can(actor, 'edit-comment', subjectOfComment(comment)) ?? orGone(comment);
  return hindrance === null ? ok(null) : refuse(hindrance);
}

/** Whether this person may thank for it: not for one's own. That one thanks once is held by the database. */
export function decideThanks(actor: Actor, comment: CommentFacts): Result<null> {
  const hindrance = can(actor, 'thank', subjectOfComment(comment)) ?? orGone(comment);
  if (hindrance !== null) return refuse(hindrance);
  return comment.authorId === actor.personId ? refuse(problem('not-allowed')) : ok(null);
}
