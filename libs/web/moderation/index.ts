import type { Route } from '#ui/shell';

export const routes: readonly Route[] = [{ path: '/werkplek', load: () => import('./desk-page') }];
