import type { Route } from '#ui/shell';

export { type Panel, PlanPage } from './plan-page';
export { PlanList, PlansOfArea, PlansOfMunicipality } from './plan-list';

export const routes: readonly Route[] = [
  { path: '/plannen', load: () => import('./plans-page') },
  { path: '/plannen/nieuw', load: () => import('./plan-form-page') },
  { path: '/plannen/:id/schrijven', load: () => import('./plan-form-page') },
  { path: '/mijn/plannen', load: () => import('./my-plans-page') },
];
