import { type Instant, type Problem, type Result, ok, problem, refuse } from '../kernel/index.js';
import { type Actor, can } from '../permissions/index.js';
import type { DiscussedFacts } from './comments.js';

/** A suggestion as the decision to take it over sees it. */
export interface SuggestionFacts {
  readonly about: string;
  readonly kind: string | null;
  readonly at: Instant;
  readonly hidden: boolean;
  readonly withdrawn: boolean;
  readonly takenOver: boolean;
}

/** The newest version of a plan. */
export interface NewestVersion {
  readonly version: number;
  readonly at: Instant;
}

/** Whether a suggestion can be taken over by this person at all: one on their own plan, that stands and was not taken over before. */
export function hindranceToTakeOver(actor: Actor, plan: DiscussedFacts, suggestion: SuggestionFacts): Problem | null {
  const hindrance = can(actor, 'change-plan', plan);
  if (hindrance !== null) return hindrance;
  if (suggestion.about !== 'plan' || suggestion.kind !== 'suggestion' || suggestion.hidden || suggestion.withdrawn) return problem('wrong-state');
  return suggestion.takenOver ? problem('already-done') : null;
}

/** Whether a suggestion was taken over into the newest version of the plan: one that was written after it. Gives the version. */
export function decideTakingOver(actor: Actor, plan: DiscussedFacts, suggestion: SuggestionFacts, newest: NewestVersion | null): Result<number> {
  const hindrance = hindranceToTakeOver(actor, plan, suggestion) ?? (newest === null || newest.version < 2 || newest.at <= suggestion.at ? problem('too-early') : null);
  return hindrance === null && newest !== null ? ok(newest.version) : refuse(hindrance ?? problem('too-early'));
}
