import type { Route } from '#ui/shell';

export const routes: readonly Route[] = [
  { path: '/gemeenten', load: () => import('./municipalities-page') },
  { path: '/gemeenten/:slug', load: () => import('./municipality-page') },
  { path: '/gemeenten/:municipality/:slug', load: () => import('./area-page') },
];
