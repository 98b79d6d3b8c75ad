export { BudgetPage } from './budget-page';
export { BudgetsToCheck } from './budgets-to-check';
export { BudgetsOfArea } from './budgets-of-area';
export { BudgetsOfPlan } from './budgets-of-plan';
export { BudgetsOfAssociation } from './budgets-of-association';
