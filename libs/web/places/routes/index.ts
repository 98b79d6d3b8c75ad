import type { Route } from '#ui/shell';

/** The addresses of this feature; each page is loaded when it is opened. */
export const routes: readonly Route[] = [
  { path: '/gemeenten', load: () => import('../municipalities-page') },
  { path: '/gemeenten/:slug/spelregels', load: () => import('../ordinance-page') },
  { path: '/gemeenten/:slug/voorstel', load: () => import('../proposal-page') },
];
