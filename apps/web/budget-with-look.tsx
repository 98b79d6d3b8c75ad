import { BudgetPage } from '#web/budgets';
import { MunicipalityLook } from '#web/places';

/** The page of a village budget, in the look of its municipality. */
export default function BudgetWithLook() {
  return <BudgetPage Look={MunicipalityLook} />;
}
