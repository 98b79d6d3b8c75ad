import type { Route } from '#ui/shell';

export const routes: readonly Route[] = [
  { path: '/mijn/woonplaats', load: () => import('./residence-page') },
  { path: '/woonplaatsen', load: () => import('./desk-page') },
];
