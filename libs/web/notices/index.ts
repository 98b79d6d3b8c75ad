import type { Route } from '#ui/shell';

export { NoticesLink } from './notices-link';
export { FollowArea, FollowMunicipality, FollowPlan } from './follow-button';

export const routes: readonly Route[] = [
  { path: '/berichten', load: () => import('./notices-page') },
  { path: '/mijn/berichten', load: () => import('./settings-page') },
  { path: '/afmelden', load: () => import('./unsubscribe-page') },
];
