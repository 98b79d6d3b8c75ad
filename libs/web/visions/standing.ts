import type { VisionCardFragment } from '#contract/documents';
import { useToday } from '#contract/hooks';
import { type NextVisionStep, nextVisionStep } from '#domain/visions';

type Known = Pick<VisionCardFragment, 'version' | 'adoptedVersion' | 'pending' | 'receipt' | 'checkUp'>;

/** What happens now with a vision, today. */
export function useStep(vision: Known): NextVisionStep {
  const today = useToday();
  const { receipt, checkUp } = vision;
  const response = receipt === null || receipt.outcome !== null ? null : { from: receipt.clockFrom, due: receipt.dueOn };
  return nextVisionStep({ version: vision.version, adoptedVersion: vision.adoptedVersion, pending: vision.pending !== null, response, checkUp: checkUp === null ? null : { from: checkUp.clockFrom, due: checkUp.dueOn } }, today);
}
