import type { Route } from '#ui/shell';

export { PaperListsPanel } from './paper-lists-panel';
export { ModerationPanel } from './moderation-panel';

export const routes: readonly Route[] = [{ path: '/werkplek', load: () => import('./desk-page') }];
