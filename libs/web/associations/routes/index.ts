import type { Route } from '#ui/shell';

/** The pages of associations that stand on their own; the page of one, and of who is in it, are composed. */
export const routes: readonly Route[] = [
  { path: '/verenigingen', load: () => import('../list-page') },
  { path: '/verenigingen/mijn', load: () => import('../own-page') },
  { path: '/verenigingen/werk', load: () => import('../desk-page') },
];
