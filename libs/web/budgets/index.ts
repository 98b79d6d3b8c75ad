export { BudgetPage } from './budget-page';
export { BudgetsOfArea } from './budgets-of-area';
export { BudgetsOfPlan } from './budgets-of-plan';
export { BudgetsOfAssociation } from './budgets-of-association';
