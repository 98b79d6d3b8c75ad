import { AlikeWords, AnswerOfPlan } from '#web/knowledge';
import { PlanFormPage } from '#web/plans';
import { GoalField } from '#web/visions';

/** Writing a plan, with what other villages did already beside it, the call that it answers and the goal of the village's vision that it serves. */
export default function PlanFormWithPanels() {
  return <PlanFormPage Beside={AlikeWords} serves={[AnswerOfPlan, GoalField]} />;
}
