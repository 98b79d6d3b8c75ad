import type { Route } from '#ui/shell';

export { BudgetPage } from './budget-page';
export { BudgetsOfArea } from './budgets-of-area';
export { BudgetsOfPlan } from './budgets-of-plan';

export const routes: readonly Route[] = [
  { path: '/dorpsbudget', load: () => import('./budgets-page') },
  { path: '/dorpsbudget/nieuw', load: () => import('./compose-page') },
  { path: '/dorpsbudget/:id/veranderen', load: () => import('./change-page') },
];
