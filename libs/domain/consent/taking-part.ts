import { type Instant, type Problem, type Result, checkText, localDate, ok, problem, refuse } from '../kernel/index.js';
import { isOldEnough } from '../ordinances/index.js';
import { type Actor, can, holds } from '../permissions/index.js';
import type { ConsentFacts, ConsentStep } from './process.js';
import { CONSENT_LIMITS } from './proposing.js';

/** What somebody says of a text. An objection is a reason why the circle would be harmed by it; only that can stand in its way. */
export const STANDS = ['consent', 'concern', 'abstain', 'objection'] as const;
export type Stand = (typeof STANDS)[number];

/** What members of the circle say in words. */
export const SAYINGS = ['question', 'reaction', 'objection'] as const;
export type SayingKind = (typeof SAYINGS)[number];

/** What stands in the way of belonging to the circle; null when nothing does. Whoever leads as a coach decides for nobody. */
export function hindranceToCircle(actor: Actor, consent: ConsentFacts, now: Instant): Problem | null {
  const hindrance = can(actor, 'take-part-in-consent', consent);
  if (hindrance !== null) return hindrance;
  if (!actor.emailConfirmed) return problem('email-not-confirmed');
  if (holds(actor, 'coach', { municipalityId: consent.municipalityId })) return problem('conflict-of-interest');
  if (consent.circle === 'members') return actor.associations.some((m) => m.associationId === consent.associationId) ? null : problem('not-allowed');
  const home = actor.residence;
  if (home === null || home.areaId !== consent.areaId) return problem('outside-area');
  if (!home.verified) return problem('not-verified');
  return isOldEnough(home.birthYear, consent.ageFrom, localDate(now)) ? null : problem('too-young', '', { age: consent.ageFrom });
}

const inStep = (actor: Actor, consent: ConsentFacts, step: ConsentStep, now: Instant): Problem | null => hindranceToCircle(actor, consent, now) ?? (consent.state === step ? null : problem('wrong-state'));

/** Whether somebody of the circle may ask a question to understand the proposal. `own` is how many they asked. Gives the clean text. */
export function decideQuestion(actor: Actor, consent: ConsentFacts, own: number, text: string, now: Instant): Result<string> {
  const hindrance = inStep(actor, consent, 'questions', now) ?? (own >= CONSENT_LIMITS.questions ? problem('limit-reached', '', { max: CONSENT_LIMITS.questions }) : null);
  return hindrance === null ? checkText(text, 'text', CONSENT_LIMITS.saying) : refuse(hindrance);
}

/** Whether the proposer may answer a question: also later, until the end, and again. Gives the clean text. */
export function decideAnswer(actor: Actor, consent: ConsentFacts, question: { readonly kind: string; readonly takenOut: boolean }, text: string): Result<string> {
  const over = ['consent', 'no-consent', 'withdrawn'].includes(consent.state);
  const hindrance = can(actor, 'write-consent', consent) ?? (question.kind === 'question' && !question.takenOut && !over ? null : problem('wrong-state'));
  return hindrance === null ? checkText(text, 'text', CONSENT_LIMITS.saying) : refuse(hindrance);
}

/** Whether somebody of the circle may give their reaction: one each, changeable while the step lasts. Gives the clean text. */
export function decideReaction(actor: Actor, consent: ConsentFacts, text: string, now: Instant): Result<string> {
  const hindrance = inStep(actor, consent, 'reactions', now);
  return hindrance === null ? checkText(text, 'text', CONSENT_LIMITS.saying) : refuse(hindrance);
}

/** What somebody says of the text that is asked about. */
export interface SaidStand {
  readonly stand: Stand;
  readonly reason: string;
}

/**
 * Whether somebody of the circle may say what they think of the text: one each, changeable while objections are said. An objection needs a reason, a concern may have one.
 * `own` is the state of the objection that they said before of this text; once it was tested it is not reworded, but it can be taken back.
 */
export function decideStand(actor: Actor, consent: ConsentFacts, own: string | null, said: SaidStand, now: Instant): Result<SaidStand> {
  const hindrance = inStep(actor, consent, 'objections', now);
  return hindrance === null ? checkSaid(own, said) : refuse(hindrance);
}

/** Whether words can be kept as what somebody says of a text; `own` is the state of the objection that they said before of it. Gives the clean words. */
export function checkSaid(own: string | null, said: SaidStand): Result<SaidStand> {
  if (said.stand === 'objection' && own !== null && own !== 'open' && own !== 'taken-back') return refuse(problem('wrong-state', 'stand'));
  if (said.stand !== 'objection' && said.stand !== 'concern') return ok({ stand: said.stand, reason: '' });
  const reason = checkText(said.reason, 'reason', said.stand === 'objection' ? CONSENT_LIMITS.reason : { ...CONSENT_LIMITS.reason, min: 0 });
  return reason.ok ? ok({ stand: said.stand, reason: reason.value }) : reason;
}
