import { BudgetPage } from '#web/budgets';
import { BudgetDiscussion } from '#web/discussion';
import { MunicipalityLook } from '#web/places';

/** The page of a village budget, in the look of its municipality, with what other features add to it. */
export default function BudgetWithLook() {
  return <BudgetPage Look={MunicipalityLook} panels={[BudgetDiscussion]} />;
}
