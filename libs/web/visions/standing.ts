import type { VisionCardFragment } from '#contract/documents';
import { localDate } from '#domain/kernel';
import { type NextVisionStep, nextVisionStep } from '#domain/visions';
import { useState } from 'react';

type Known = Pick<VisionCardFragment, 'version' | 'adoptedVersion' | 'pending' | 'receipt' | 'checkUp'>;

/** What happens now with a vision, today. */
export function useStep(vision: Known): NextVisionStep {
  const [today] = useState(() => localDate(Date.now()));
  const { receipt, checkUp } = vision;
  const response = receipt === null || receipt.outcome !== null ? null : { from: receipt.clockFrom, due: receipt.dueOn };
  return nextVisionStep({ version: vision.version, adoptedVersion: vision.adoptedVersion, pending: vision.pending !== null, response, checkUp: checkUp === null ? null : { from: checkUp.clockFrom, due: checkUp.dueOn } }, today);
}
