import { type Instant, type Problem, type Result, checkText, ok, problem, refuse } from '../kernel/index.js';
import type { GatheringState } from './gathering.js';

/** How somebody stands to a gathering that was. */
export interface LookingBack {
  readonly state: GatheringState;
  readonly startsAt: Instant;
  readonly leads: boolean;
  /** Was registered, and at the door nobody said otherwise. */
  readonly present: boolean;
}

/** Characters of what somebody adds to a look-back, and how many additions one person may have in one. */
export const ADDITION_LIMITS = { text: { min: 10, max: 1_000, multiline: true }, most: 3 } as const;

/** Whether somebody may add to the look-back: who leads it, and who was there, from its beginning on. */
export function hindranceToAdd({ state, startsAt, leads, present }: LookingBack, now: Instant): Problem | null {
  if (!leads && !present) return problem('not-allowed');
  if (state !== 'published') return problem('wrong-state');
  return startsAt <= now ? null : problem('too-early');
}

/** What somebody adds in words, in its clean form. What who was there adds is shown when who leads it says so. */
export function decideAddition(standing: LookingBack, text: string, before: number, now: Instant): Result<{ readonly text: string; readonly shown: boolean }> {
  const hindrance = hindranceToAdd(standing, now) ?? (before >= ADDITION_LIMITS.most && !standing.leads ? problem('limit-reached', 'text', { max: ADDITION_LIMITS.most }) : null);
  if (hindrance !== null) return refuse(hindrance);
  const clean = checkText(text, 'text', ADDITION_LIMITS.text);
  return clean.ok ? ok({ text: clean.value, shown: standing.leads }) : clean;
}
