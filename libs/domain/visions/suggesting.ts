import { type Result, checkText, ok, problem, refuse } from '../kernel/index.js';
import { type Actor, can } from '../permissions/index.js';
import type { VisionFacts } from './adopting.js';
import { VISION_LIMITS } from './words.js';

/** How far a suggestion is. */
export const SUGGESTION_STATES = ['waiting', 'accepted', 'declined', 'withdrawn'] as const;
export type SuggestionState = (typeof SUGGESTION_STATES)[number];

/** In which capacity somebody suggests. */
export const SUGGESTION_ROLES = ['resident', 'coach'] as const;
export type SuggestionRole = (typeof SUGGESTION_ROLES)[number];

/** A suggestion as decisions see it. */
export interface SuggestionFacts {
  readonly personId: string;
  readonly state: SuggestionState;
}

/** Whether somebody may suggest something to what everybody can read. Gives the clean words and the capacity. */
export function decideSuggestion(actor: Actor, vision: VisionFacts, text: string): Result<{ readonly text: string; readonly role: SuggestionRole }> {
  const hindrance = can(actor, 'suggest-to-vision', vision) ?? (vision.version === null ? problem('too-early') : null) ?? (actor.emailConfirmed ? null : problem('email-not-confirmed'));
  if (hindrance !== null) return refuse(hindrance);
  const clean = checkText(text, 'text', VISION_LIMITS.suggestion);
  if (!clean.ok) return clean;
  const lives = actor.residence !== null && actor.residence.municipalityId === vision.municipalityId;
  return ok({ text: clean.value, role: lives ? 'resident' : 'coach' });
}

/** Whether the working group may accept or decline a suggestion; never who made it. Gives the clean reason. */
export function decideSuggestionJudgement(actor: Actor, vision: VisionFacts, suggestion: SuggestionFacts, reason: string): Result<string> {
  const hindrance = can(actor, 'judge-vision-suggestion', { ...vision, firstPersonId: suggestion.personId }) ?? (suggestion.state === 'waiting' ? null : problem('already-done'));
  return hindrance === null ? checkText(reason, 'reason', VISION_LIMITS.reason) : refuse(hindrance);
}

/** Whether somebody may take their own suggestion back: as long as it waits. */
export function decideSuggestionWithdrawal(actor: Actor, suggestion: SuggestionFacts): Result<null> {
  const hindrance = can(actor, 'withdraw-vision-suggestion', { authorId: suggestion.personId }) ?? (suggestion.state === 'waiting' ? null : problem('wrong-state'));
  return hindrance === null ? ok(null) : refuse(hindrance);
}
