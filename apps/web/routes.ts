import { routes as associations } from '#web/associations/routes';
import { routes as budgets } from '#web/budgets/routes';
import { routes as conversations } from '#web/conversations/routes';
import { routes as consent } from '#web/consent/routes';
import { routes as coaching } from '#web/coaching/routes';
import { routes as deciding } from '#web/deciding/routes';
import { routes as gatherings } from '#web/gatherings/routes';
import { routes as identity } from '#web/identity/routes';
import { routes as insights } from '#web/insights/routes';
import { routes as knowledge } from '#web/knowledge/routes';
import { routes as notices } from '#web/notices/routes';
import { routes as paperBallots } from '#web/paper-ballots/routes';
import { routes as places } from '#web/places/routes';
import { routes as plans } from '#web/plans/routes';
import { routes as residence } from '#web/residence/routes';
import { routes as visions } from '#web/visions/routes';
import { routes as rolls } from '#web/rolls/routes';
import type { Route } from '#ui/shell';

/** Pages on which several features meet. */
const composed: readonly Route[] = [
  { path: '/', load: () => import('./home-page') },
  { path: '/mijn', load: () => import('./account-with-panels') },
  { path: '/toegankelijkheid', load: () => import('./accessibility-page') },
  { path: '/toegankelijkheid/:slug', load: () => import('./accessibility-page') },
  { path: '/privacy', load: () => import('./privacy-page') },
  { path: '/plannen/nieuw', load: () => import('./plan-form-with-panels') },
  { path: '/plannen/:id/schrijven', load: () => import('./plan-form-with-panels') },
  { path: '/plannen/:id', load: () => import('./plan-with-panels') },
  { path: '/gemeentewerk', load: () => import('./municipality-desk') },
  { path: '/lessen/:id', load: () => import('./knowledge-with-panels') },
  { path: '/verhalen/:id', load: () => import('./knowledge-with-panels') },
  { path: '/oproepen/:id', load: () => import('./knowledge-with-panels') },
  { path: '/beslissen/:id', load: () => import('./round-with-panels') },
  { path: '/bijeenkomsten/:id', load: () => import('./gathering-with-panels') },
  { path: '/gesprekken/:id', load: () => import('./conversation-with-panels') },
  { path: '/hulpvragen/:id/les', load: () => import('./lesson-from-coaching') },
  { path: '/werkplek', load: () => import('./desk-with-panels') },
  { path: '/dorpsbudget/:id', load: () => import('./budget-with-look') },
  { path: '/dorpsvisies/:id', load: () => import('./vision-with-panels') },
  { path: '/beheer', load: () => import('./administration-page') },
  { path: '/verenigingen/:municipality/:slug', load: () => import('./association-with-panels') },
  { path: '/verenigingen/:municipality/:slug/leden', load: () => import('./association-inside') },
  { path: '/gemeenten/:slug', load: () => import('./municipality-with-panels') },
  { path: '/gemeenten/:municipality/:slug', load: () => import('./area-with-panels') },
];

/** Every address of the site. The first that fits is shown. */
export const ROUTES: readonly Route[] = [
  ...identity,
  ...residence,
  ...notices,
  ...plans,
  ...deciding,
  ...budgets,
  ...visions,
  ...conversations,
  ...consent,
  ...paperBallots,
  ...rolls,
  ...gatherings,
  ...coaching,
  ...places,
  ...knowledge,
  ...insights,
  ...associations,
  ...composed,
];
