import type { PlanState } from './states.js';

/** For whom a plan waits. */
export type Waiting = 'author' | 'coach' | 'residents' | 'municipality' | 'everybody' | 'nobody';

/** Who is to act, and which step is theirs. */
export interface NextStep {
  readonly who: Waiting;
  readonly step: 'submit' | 'review' | 'support' | 'respond' | 'start' | 'open-round' | 'vote' | 'complete' | 'renew' | 'give-information' | 'look-again' | 'none';
}

const NEXT: Readonly<Record<PlanState, NextStep>> = {
  draft: { who: 'author', step: 'submit' },
  'in-review': { who: 'coach', step: 'review' },
  'gathering-support': { who: 'residents', step: 'support' },
  'awaiting-response': { who: 'municipality', step: 'respond' },
  adopted: { who: 'municipality', step: 'start' },
  backed: { who: 'author', step: 'start' },
  'co-decide': { who: 'municipality', step: 'open-round' },
  deciding: { who: 'everybody', step: 'vote' },
  decided: { who: 'municipality', step: 'start' },
  'under-way': { who: 'author', step: 'complete' },
  expired: { who: 'author', step: 'renew' },
  declined: { who: 'nobody', step: 'none' },
  refused: { who: 'nobody', step: 'none' },
  completed: { who: 'nobody', step: 'none' },
  stopped: { who: 'nobody', step: 'none' },
  merged: { who: 'nobody', step: 'none' },
  withdrawn: { who: 'nobody', step: 'none' },
};

/** What happens next with a plan and who is to act, so that nobody waits without knowing. `paused`: the author is asked for information; `again`: a second look was asked. */
export function whatHappensNext(state: PlanState, paused = false, again = false): NextStep {
  if (paused) return { who: 'author', step: 'give-information' };
  return again ? { who: state === 'refused' ? 'coach' : 'municipality', step: 'look-again' } : NEXT[state];
}
