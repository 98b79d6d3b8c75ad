import { type ComponentType, type ReactNode, lazy, useState } from 'react';
import { parse } from 'regexparam';
import { matchRoute } from 'wouter';
import { ROUTES } from './routes';

/** After so long it is said that the page is loading, instead of leaving the old one there. */
const PATIENCE_MS = 300;

interface SitePage {
  readonly path: string;
  /** Whether it can be shown at once. */
  readonly isHere: () => boolean;
  readonly fetch: () => Promise<void>;
  readonly Page: ComponentType;
}

/** Every page of the site. One that was fetched is shown at once; React holds back for a third of a second what suspends, also when it is there much sooner. */
export const PAGES: readonly SitePage[] = ROUTES.map(({ path, load }) => {
  let here: ComponentType | null = null;
  const Coming = lazy(load);
  return {
    path,
    isHere: () => here !== null,
    fetch: async () => {
      here = (await load()).default;
    },
    Page: function PageAtPath(): ReactNode {
      // what was begun with stays, so that nothing typed is lost when the other is there
      const [Shown] = useState<ComponentType>(() => here ?? Coming);
      return <Shown />;
    },
  };
});

/** The page at an address, if the site has one. */
export const pageAt = (address: string): SitePage | undefined => PAGES.find(({ path }) => matchRoute(parse, path, address.split(/[?#]/)[0] ?? '')[0]);

let wayTo: string | null = null;

/** Where somebody is on the way to while its page is fetched; null when nowhere. */
export const onTheWayTo = (): string | null => wayTo;

/** Waits for a page that somebody chose; gives whether they still want to go there: whoever chooses something else meanwhile goes there. */
export async function waitFor(to: string, coming: Promise<unknown>): Promise<boolean> {
  const from = location.href;
  wayTo = to;
  await orPatience(coming);
  if (wayTo !== to) return false;
  wayTo = null;
  return location.href === from;
}

/** Goes on when something is there, or when it takes too long to leave somebody waiting for a sign. What fails is told by the page itself. */
const orPatience = (coming: Promise<unknown>): Promise<unknown> => Promise.race([coming.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
