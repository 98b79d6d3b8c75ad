import { routes as deciding } from '#web/deciding';
import { routes as identity } from '#web/identity';
import { routes as moderation } from '#web/moderation';
import { routes as places } from '#web/places';
import { routes as plans } from '#web/plans';
import { routes as responses } from '#web/responses';
import type { Route } from '#ui/shell';

/** Every address of the site. The first that fits is shown. */
export const ROUTES: readonly Route[] = [{ path: '/', load: () => import('./home-page') }, ...identity, ...plans, { path: '/plannen/:id', load: () => import('./plan-with-panels') }, ...responses, ...deciding, ...moderation, ...places];
