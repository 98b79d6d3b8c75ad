import type { Route } from '#ui/shell';

export { ResponsePanel } from './response-panel';
export { Timeliness } from './timeliness';

export const routes: readonly Route[] = [{ path: '/gemeentewerk', load: () => import('./desk-page') }];
