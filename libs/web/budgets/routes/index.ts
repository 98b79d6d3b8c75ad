import type { Route } from '#ui/shell';

/** The addresses of this feature; each page is loaded when it is opened. */
export const routes: readonly Route[] = [
  { path: '/dorpsbudget', load: () => import('../budgets-page') },
  { path: '/dorpsbudget/nieuw', load: () => import('../compose-page') },
  { path: '/dorpsbudget/:id/veranderen', load: () => import('../change-page') },
];
