import { BudgetsToCheck } from '#web/budgets';
import { AskPanel } from '#web/coaching';
import { PaperListsPanel } from '#web/moderation';
import { MunicipalityDeskPage } from '#web/responses';
import { VisionsToReceive } from '#web/visions';

/** The municipality's desk, with what waits there from other features. */
export default function MunicipalityDesk() {
  return <MunicipalityDeskPage panels={[BudgetsToCheck, VisionsToReceive, PaperListsPanel, AskPanel]} />;
}
