import type { Route } from '#ui/shell';

/** The addresses of this feature; each page is loaded when it is opened. */
export const routes: readonly Route[] = [
  { path: '/open-data', load: () => import('../open-data-page') },
  { path: '/beheer/gezondheid', load: () => import('../health-page') },
];
