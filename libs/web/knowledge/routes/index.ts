import type { Route } from '#ui/shell';

/** The addresses of this feature; each page is loaded when it is opened. */
export const routes: readonly Route[] = [
  { path: '/kennis', load: () => import('../overview-page') },
  { path: '/kennis/schrijven/:kind', load: () => import('../write-page') },
  { path: '/kennis/:id/verbeteren', load: () => import('../write-page') },
  { path: '/lessen', load: () => import('../list-page') },
  { path: '/verhalen', load: () => import('../list-page') },
  { path: '/oproepen', load: () => import('../list-page') },
];
