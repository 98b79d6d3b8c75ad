import type { Route } from '#ui/shell';

/** The addresses of this feature; each page is loaded when it is opened. */
export const routes: readonly Route[] = [
  { path: '/beslissen', load: () => import('../rounds-page') },
  { path: '/beslissen/nieuw', load: () => import('../compose-page') },
  { path: '/beslissen/:id/veranderen', load: () => import('../change-page') },
];
