import type { Route } from '#ui/shell';

/** The addresses of this feature; each page is loaded when it is opened. */
export const routes: readonly Route[] = [
  { path: '/gesprekken', load: () => import('../conversations-page') },
  { path: '/gesprekken/nieuw', load: () => import('../start-page') },
  { path: '/gesprekken/:id/wijzigen', load: () => import('../change-page') },
];
