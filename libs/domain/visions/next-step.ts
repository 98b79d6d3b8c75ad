import type { LocalDate } from '../kernel/index.js';
import type { VisionTerm } from './terms.js';

/** What happens now with a vision; each is a sentence on its page. */
export const VISION_STEPS = ['writing', 'with-village', 'confirming', 'awaiting-response', 'checking-up', 'living'] as const;
export type VisionStep = (typeof VISION_STEPS)[number];

/** What the next step depends on. Terms are null where nothing is owed. */
export interface VisionStanding {
  readonly version: number | null;
  readonly adoptedVersion: number | null;
  /** Whether an adoption waits for a second person of the board. */
  readonly pending: boolean;
  readonly response: VisionTerm | null;
  readonly checkUp: VisionTerm | null;
}

/** The step, and the last day of who must act; for `living` the day on which the next check-up is asked. */
export interface NextVisionStep {
  readonly step: VisionStep;
  readonly on: LocalDate | null;
  readonly overdue: boolean;
}

/** What happens now, by whom, before when; what somebody else waits for comes first. */
export function nextVisionStep(vision: VisionStanding, today: LocalDate): NextVisionStep {
  const term = (step: VisionStep, { due }: VisionTerm): NextVisionStep => ({ step, on: due, overdue: today > due });
  if (vision.version === null) return { step: 'writing', on: null, overdue: false };
  if (vision.pending) return { step: 'confirming', on: null, overdue: false };
  if (vision.response !== null) return term('awaiting-response', vision.response);
  if (vision.checkUp !== null && today >= vision.checkUp.from) return term('checking-up', vision.checkUp);
  if (vision.adoptedVersion !== vision.version) return { step: 'with-village', on: null, overdue: false };
  return { step: 'living', on: vision.checkUp?.from ?? null, overdue: false };
}
