import { AlikeWords } from '#web/knowledge';
import { PlanFormPage } from '#web/plans';

/** Writing a plan, with what other villages did already beside it. */
export default function PlanFormWithPanels() {
  return <PlanFormPage Beside={AlikeWords} />;
}
