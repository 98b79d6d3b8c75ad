import type { PlanState } from './states.js';

/** Days without anything new after which a plan stands still. */
export const STILL_DAYS = 60;

/** States in which a plan moves on by what people do, without a term: nothing new for long means that it stands still. */
export const STILL_STATES: readonly PlanState[] = ['adopted', 'backed', 'co-decide', 'decided', 'under-way'];
