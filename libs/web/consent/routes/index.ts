import type { Route } from '#ui/shell';

/** The addresses of this feature; each page is loaded when it is opened. */
export const routes: readonly Route[] = [
  { path: '/instemming', load: () => import('../consents-page') },
  { path: '/instemming/nieuw', load: () => import('../propose-page') },
  { path: '/instemming/:id', load: () => import('../consent-page') },
];
