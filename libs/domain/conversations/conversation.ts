import type { Instant } from '../kernel/index.js';
import { type Problem, type Result, checkText, localDate, ok, problem, refuse } from '../kernel/index.js';
import { isOldEnough } from '../ordinances/index.js';
import { type Actor, type Subject, can, holds, speaksFor } from '../permissions/index.js';

/** By the clock: it will begin, goes on, or is over. */
export const CONVERSATION_STATES = ['planned', 'open', 'closed'] as const;
export type ConversationState = (typeof CONVERSATION_STATES)[number];

/** In which capacity somebody starts a conversation. */
export const STARTER_ROLES = ['association', 'official', 'coach'] as const;
export type StarterRole = (typeof STARTER_ROLES)[number];

const DAY_MS = 86_400_000;

/** Lengths in characters; numbers of statements; days that a conversation lasts. */
export const CONVERSATION_LIMITS = {
  question: { min: 10, max: 160 },
  explanation: { min: 0, max: 2_000, multiline: true },
  statement: { min: 10, max: 140 },
  reason: { min: 20, max: 1_000, multiline: true },
  outcome: { min: 20, max: 5_000, multiline: true },
  link: { min: 0, max: 300 },
  firstStatements: { least: 3, most: 20 },
  statements: 200,
  proposals: 5,
  days: { least: 1, most: 180 },
} as const;

/** Where a conversation is, and in whose name. */
export interface ConversationPlace {
  readonly municipalityId: string;
  readonly areaId: string | null;
  readonly associationId: string | null;
}

/** What is asked, with the first statements and the times. */
export interface ConversationWords {
  readonly question: string;
  readonly explanation: string;
  readonly statements: readonly string[];
  readonly opensAt: Instant;
  readonly closesAt: Instant;
}

/** A conversation as decisions see it. Everybody may read it from its start. */
export interface ConversationFacts extends Subject {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  /** From which age one takes part: the ordinance's when it was started. */
  readonly ageFrom: number;
}

/** Where a conversation stands at a moment. */
export const stateOf = ({ opensAt, closesAt }: Pick<ConversationFacts, 'opensAt' | 'closesAt'>, now: Instant): ConversationState => (now >= closesAt ? 'closed' : now >= opensAt ? 'open' : 'planned');

/** What makes two statements the same: their words, without capitals and marks. */
export const plainStatement = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

function roleOf(actor: Actor, place: ConversationPlace): StarterRole | null {
  if (place.associationId !== null) return speaksFor(actor, place.associationId) && actor.associations.some((m) => m.associationId === place.associationId && m.areaId === place.areaId) ? 'association' : null;
  if (holds(actor, 'official', place)) return 'official';
  return holds(actor, 'coach', place) ? 'coach' : null;
}

function checkTimes({ opensAt, closesAt }: ConversationWords, now: Instant): Problem[] {
  const { least, most } = CONVERSATION_LIMITS.days;
  const found: Problem[] = [];
  if (closesAt <= now) found.push(problem('too-early', 'closesAt'));
  else if (closesAt - Math.max(opensAt, now) < least * DAY_MS) found.push(problem('too-small', 'closesAt', { min: least }));
  else if (closesAt - opensAt > most * DAY_MS) found.push(problem('too-large', 'closesAt', { max: most }));
  return found;
}

/** The first statements in their clean form; each problem with the place of its statement. */
function checkStatements(statements: readonly string[]): Result<readonly string[]> {
  const { least, most } = CONVERSATION_LIMITS.firstStatements;
  const checked = statements.map((text, i) => checkText(text, `statements.${i}`, CONVERSATION_LIMITS.statement));
  const problems: Problem[] = checked.flatMap((one) => (one.ok ? [] : one.problems));
  const clean = checked.flatMap((one) => (one.ok ? [one.value] : []));
  const plain = clean.map(plainStatement);
  plain.forEach((text, i) => {
    if (plain.indexOf(text) < i) problems.push(problem('duplicate', `statements.${i}`));
  });
  if (statements.length < least) problems.push(problem('not-enough', 'statements', { min: least }));
  if (statements.length > most) problems.push(problem('too-many', 'statements', { max: most }));
  return problems.length > 0 ? refuse(...problems) : ok(clean);
}

/** A conversation as it is kept. */
export interface NewConversation extends ConversationWords {
  readonly role: StarterRole;
}

/** The words and times of a conversation in their clean form; every problem at once. */
function checkWords(words: ConversationWords, now: Instant): Result<ConversationWords> {
  const question = checkText(words.question, 'question', CONVERSATION_LIMITS.question);
  const explanation = checkText(words.explanation, 'explanation', CONVERSATION_LIMITS.explanation);
  const statements = checkStatements(words.statements);
  const times = checkTimes(words, now);
  if (!question.ok || !explanation.ok || !statements.ok || times.length > 0)
    return refuse(...[question, explanation, statements].flatMap((one) => (one.ok ? [] : one.problems)), ...times);
  return ok({ question: question.value, explanation: explanation.value, statements: statements.value, opensAt: Math.max(words.opensAt, now), closesAt: words.closesAt });
}

/** Whether this person may start a conversation here: staff in their municipality, a board in its own area. Gives the clean words. */
export function decideStart(actor: Actor, place: ConversationPlace, words: ConversationWords, now: Instant): Result<NewConversation> {
  const hindrance = can(actor, 'start-conversation', { municipalityId: place.municipalityId, areaId: place.areaId });
  if (hindrance !== null) return refuse(hindrance);
  if (!actor.emailConfirmed) return refuse(problem('email-not-confirmed'));
  const role = roleOf(actor, place);
  if (role === null) return refuse(problem('not-allowed', 'associationId'));
  const checked = checkWords(words, now);
  return checked.ok ? ok({ role, ...checked.value }) : checked;
}

/** What stands in the way of changing a conversation; null when nothing does. Who started it may, and the board in whose name it was, until it opens: nobody answers other words than they read. */
export const hindranceToChange = (actor: Actor, conversation: ConversationFacts, now: Instant): Problem | null => can(actor, 'change-conversation', conversation) ?? (stateOf(conversation, now) === 'planned' ? null : problem('too-late'));

/** Changes what is asked and when, before it opens; not by who looks at an older version. Gives the clean words. */
export function decideChange(actor: Actor, conversation: ConversationFacts & { readonly version: number }, words: ConversationWords & { readonly version: number }, now: Instant): Result<ConversationWords> {
  const hindrance = hindranceToChange(actor, conversation, now) ?? (conversation.version === words.version ? null : problem('changed-meanwhile'));
  return hindrance === null ? checkWords(words, now) : refuse(hindrance);
}

/** What stands in the way of taking part; null when nothing does. Anybody with an account and of the age takes part, wherever they live. */
export function hindranceToAnswer(actor: Actor, conversation: ConversationFacts, now: Instant): Problem | null {
  const hindrance = can(actor, 'answer-statement', conversation);
  if (hindrance !== null) return hindrance;
  if (!actor.emailConfirmed) return problem('email-not-confirmed');
  if (actor.residence === null) return problem('required', 'residence');
  if (!isOldEnough(actor.residence.birthYear, conversation.ageFrom, localDate(now))) return problem('too-young', '', { age: conversation.ageFrom });
  const state = stateOf(conversation, now);
  return state === 'open' ? null : problem(state === 'planned' ? 'too-early' : 'too-late');
}

/** Whether whoever leads it may end a conversation before its time. Gives the clean reason. */
export function decideEnding(actor: Actor, conversation: ConversationFacts, now: Instant, reason: string): Result<string> {
  const hindrance = can(actor, 'lead-conversation', conversation) ?? (stateOf(conversation, now) === 'closed' ? problem('too-late') : null);
  return hindrance === null ? checkText(reason, 'reason', CONVERSATION_LIMITS.reason) : refuse(hindrance);
}

/** What a conversation leads to: a plan or a round on the site. */
export interface NextStep {
  readonly kind: 'plan' | 'round';
  readonly id: string;
}

const NEXT = /^(?:https?:\/\/[^/\s]+)?\/(plannen|beslissen)\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[?#].*)?$/i;

/** What came of a conversation, and what it leads to. */
export interface ConversationOutcome {
  readonly outcome: string;
  readonly next: NextStep | null;
}

/** Whether whoever leads it may tell what comes of a conversation, once it is over. `link` is the address of a plan or a round on the site, or empty. */
export function decideOutcome(actor: Actor, conversation: ConversationFacts, now: Instant, told: { readonly outcome: string; readonly link: string }): Result<ConversationOutcome> {
  const hindrance = can(actor, 'lead-conversation', conversation) ?? (stateOf(conversation, now) === 'closed' ? null : problem('too-early'));
  if (hindrance !== null) return refuse(hindrance);
  const outcome = checkText(told.outcome, 'outcome', CONVERSATION_LIMITS.outcome);
  const found = NEXT.exec(told.link.trim());
  const wrong = told.link.trim() !== '' && found === null ? [problem('invalid-format', 'link')] : [];
  if (!outcome.ok || wrong.length > 0) return refuse(...(outcome.ok ? [] : outcome.problems), ...wrong);
  return ok({ outcome: outcome.value, next: found === null ? null : { kind: found[1]?.toLowerCase() === 'plannen' ? 'plan' : 'round', id: (found[2] ?? '').toLowerCase() } });
}
