import type { Instant } from '../kernel/index.js';
import { type Result, checkText, ok, problem, refuse } from '../kernel/index.js';
import { type Actor, type Subject, can } from '../permissions/index.js';
import { CONVERSATION_LIMITS, type ConversationFacts, hindranceToAnswer } from './conversation.js';

/** A statement waits for a coach, is answered, was refused before anybody saw it, or was taken out later: its answers then say nothing about groups. */
export const STATEMENT_STATES = ['in-review', 'shown', 'refused', 'taken-out'] as const;
export type StatementState = (typeof STATEMENT_STATES)[number];

/** On what ground a coach refuses a statement or takes it out. */
export const STATEMENT_GROUNDS = ['double', 'unclear', 'two-at-once', 'off-topic', 'personal', 'offensive'] as const;
export type StatementGround = (typeof STATEMENT_GROUNDS)[number];

/** What somebody says to a statement. */
export const ANSWERS = ['agree', 'disagree', 'pass'] as const;
export type AnswerWord = (typeof ANSWERS)[number];

/** An answer as it is kept and counted: agree 1, disagree -1, pass 0. */
export const VOTE_OF: Readonly<Record<AnswerWord, 1 | -1 | 0>> = { agree: 1, disagree: -1, pass: 0 };

/** The word for a kept answer. */
export const wordOf = (vote: number): AnswerWord => (vote === 1 ? 'agree' : vote === -1 ? 'disagree' : 'pass');

/** A statement as decisions see it. */
export interface StatementFacts {
  readonly municipalityId: string;
  readonly authorId: string;
  readonly state: StatementState;
}

/** Whether this person may answer a statement now: one that is shown, in a conversation that is open. */
export function decideAnswer(actor: Actor, conversation: ConversationFacts, statement: Pick<StatementFacts, 'state'>, now: Instant): Result<null> {
  const hindrance = hindranceToAnswer(actor, conversation, now) ?? (statement.state === 'shown' ? null : problem('wrong-state'));
  return hindrance === null ? ok(null) : refuse(hindrance);
}

/** How many statements there are: of this person that were not refused, and all that were not. */
export interface StatementCounts {
  readonly own: number;
  readonly all: number;
}

/** Whether this person may put forward a statement of their own. Gives the clean text. That no two are the same is held by the database. */
export function decideProposal(actor: Actor, conversation: ConversationFacts, counts: StatementCounts, text: string, now: Instant): Result<string> {
  const hindrance = hindranceToAnswer(actor, conversation, now);
  if (hindrance !== null) return refuse(hindrance);
  if (counts.own >= CONVERSATION_LIMITS.proposals) return refuse(problem('limit-reached', '', { max: CONVERSATION_LIMITS.proposals }));
  if (counts.all >= CONVERSATION_LIMITS.statements) return refuse(problem('limit-reached', '', { max: CONVERSATION_LIMITS.statements }));
  return checkText(text, 'text', CONVERSATION_LIMITS.statement);
}

/** States in which everybody sees a statement, or has seen it. */
export const SEEN_STATES: readonly StatementState[] = ['shown', 'taken-out'];

/** A statement as the table of rights sees it. */
export const subjectOfStatement = (statement: StatementFacts): Subject => ({ municipalityId: statement.municipalityId, authorId: statement.authorId, public: SEEN_STATES.includes(statement.state) });

/** Whether a coach may let everybody answer a statement. */
export function decideStatementPublication(actor: Actor, statement: StatementFacts): Result<null> {
  const hindrance = can(actor, 'review-statement', subjectOfStatement(statement)) ?? (statement.state === 'in-review' ? null : problem('wrong-state'));
  return hindrance === null ? ok(null) : refuse(hindrance);
}

/** A ground with what is said about it to the author. */
export interface StatementRefusal {
  readonly ground: StatementGround;
  readonly reason: string;
  readonly state: 'refused' | 'taken-out';
}

/** Whether a coach may keep a statement out: refuse one that waits, or take out one that was answered. */
export function decideStatementRefusal(actor: Actor, statement: StatementFacts, refusal: { readonly ground: string; readonly reason: string }): Result<StatementRefusal> {
  const stands = statement.state === 'in-review' || statement.state === 'shown';
  const hindrance = can(actor, 'review-statement', subjectOfStatement(statement)) ?? (stands ? null : problem('wrong-state'));
  if (hindrance !== null) return refuse(hindrance);
  const ground = STATEMENT_GROUNDS.find((known) => known === refusal.ground);
  const reason = checkText(refusal.reason, 'reason', CONVERSATION_LIMITS.reason);
  if (ground === undefined || !reason.ok) return refuse(...(ground === undefined ? [problem('not-a-choice', 'ground')] : []), ...(reason.ok ? [] : reason.problems));
  return ok({ ground, reason: reason.value, state: statement.state === 'in-review' ? 'refused' : 'taken-out' });
}

/** A number from 0 (excluded) to 1 that follows from a text alone (FNV-1a, 32 bits). */
function chanceOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  hash = (hash ^ (hash >>> 13)) >>> 0;
  return (hash + 1) / 4_294_967_297;
}

/**
 * The order in which somebody gets the statements that they did not answer yet: another for each person, the same at each visit, and with more chance to come early for those whose turn it is
 * (`priorities`, by statement; 1 where nothing is known). After P. Efraimidis and P. Spirakis, weighted random sampling, 2006.
 */
export function turnsFor(personId: string, statementIds: readonly string[], priorities: ReadonlyMap<string, number>): string[] {
  const keyOf = (id: string): number => chanceOf(`${personId} ${id}`) ** (1 / Math.max(priorities.get(id) ?? 1, 1e-6));
  return [...statementIds].map((id) => ({ id, key: keyOf(id) })).sort((a, b) => b.key - a.key || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}
