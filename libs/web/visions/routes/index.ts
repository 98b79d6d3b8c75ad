import type { Route } from '#ui/shell';

/** The addresses of this feature; each page is loaded when it is opened. */
export const routes: readonly Route[] = [
  { path: '/dorpsvisies', load: () => import('../visions-page') },
  { path: '/dorpsvisies/:id/schrijven', load: () => import('../writing-page') },
  { path: '/dorpsvisies/:id/schrijven/:chapter', load: () => import('../chapter-page') },
  { path: '/dorpsvisies/:id/suggesties', load: () => import('../suggestions-page') },
  { path: '/dorpsvisies/:id/versies', load: () => import('../versions-page') },
  { path: '/dorpsvisies/:id/vaststellen', load: () => import('../adoption-page') },
  { path: '/dorpsvisies/:id/antwoord', load: () => import('../receipt-page') },
  { path: '/dorpsvisies/:id/stand', load: () => import('../check-up-page') },
];
