import type { Route } from '#ui/shell';

/** The addresses of this feature; each page is loaded when it is opened. */
export const routes: readonly Route[] = [
  { path: '/bijeenkomsten', load: () => import('../gatherings-page') },
  { path: '/bijeenkomsten/nieuw', load: () => import('../gathering-form-page') },
  { path: '/bijeenkomsten/:id/schrijven', load: () => import('../gathering-form-page') },
  { path: '/bijeenkomsten/:id/deur', load: () => import('../door-page') },
  { path: '/mijn/bijeenkomsten', load: () => import('../my-gatherings-page') },
];
