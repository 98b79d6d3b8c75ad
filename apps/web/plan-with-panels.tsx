import { RoundsPanel } from '#web/deciding';
import { PlanPage } from '#web/plans';
import { ResponsePanel } from '#web/responses';

/** The page of a plan, with what other features add to it. */
export default function PlanWithPanels() {
  return <PlanPage panels={[ResponsePanel, RoundsPanel]} />;
}
