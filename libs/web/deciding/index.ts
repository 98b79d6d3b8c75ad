import type { Route } from '#ui/shell';

export { RoundsPanel } from './rounds-panel';

export const routes: readonly Route[] = [
  { path: '/beslissen', load: () => import('./rounds-page') },
  { path: '/beslissen/:id', load: () => import('./round-page') },
];
