import type { Route } from '#ui/shell';

/** The addresses of this feature; each page is loaded when it is opened. */
export const routes: readonly Route[] = [
  { path: '/berichten', load: () => import('../notices-page') },
  { path: '/mijn/berichten', load: () => import('../settings-page') },
  { path: '/afmelden', load: () => import('../unsubscribe-page') },
];
