import type { Route } from '#ui/shell';

/** The addresses of this feature; each page is loaded when it is opened. */
export const routes: readonly Route[] = [
  { path: '/hulpvragen', load: () => import('../my-requests-page') },
  { path: '/hulpvragen/nieuw', load: () => import('../ask-page') },
  { path: '/hulpvragen/:id', load: () => import('../request-page') },
  { path: '/werkplek/uren', load: () => import('../hours-page') },
  { path: '/werkplek/afwezig', load: () => import('../absence-page') },
];
