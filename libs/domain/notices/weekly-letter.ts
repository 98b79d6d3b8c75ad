import type { Instant } from '../kernel/index.js';

const DAY_MS = 86_400_000;

/** How many lines of each part a letter holds; the rest is on the site. */
export const LETTER_LINES = 6;

/** How far back a letter looks for somebody who had none yet, and at most: a week that was missed is made up for. */
const USUAL_DAYS = 7;
const MOST_DAYS = 14;

/** From which moment the news of a place goes into a letter; `last` is when the last letter went, null for none. */
export const letterSince = (now: Instant, last: Instant | null): Instant => Math.max(last ?? now - USUAL_DAYS * DAY_MS, now - MOST_DAYS * DAY_MS);

/** A line of a place, as front pages show it. */
export interface PlaceLine {
  readonly sort: 'new' | 'came';
  readonly id: string;
  readonly path: string;
  readonly at: Instant;
}

/** What stands in a letter. */
export interface LetterParts<News, Line, Need> {
  readonly news: readonly News[];
  readonly fresh: readonly Line[];
  readonly came: readonly Line[];
  readonly needs: readonly Need[];
}

/**
 * What a letter says: the news that was kept for it, what is new and what came of it in the places of somebody since `since`, each thing once and the newest first, and what
 * needs them. Null where nothing is new: what waits for somebody already is no reason to write.
 */
export function composeLetter<News extends { readonly path: string }, Line extends PlaceLine, Need>(news: readonly News[], lines: readonly Line[], needs: readonly Need[], since: Instant): LetterParts<News, Line, Need> | null {
  const told = new Set(news.map(({ path }) => path));
  const known = new Set<string>();
  const fitting = lines
    .filter(({ at, path, sort, id }) => {
      const key = `${sort} ${id}`;
      if (at <= since || told.has(path) || known.has(key)) return false;
      known.add(key);
      return true;
    })
    .sort((a, b) => b.at - a.at);
  const of = (sort: PlaceLine['sort']): Line[] => fitting.filter((line) => line.sort === sort).slice(0, LETTER_LINES);
  if (news.length === 0 && fitting.length === 0) return null;
  return { news, fresh: of('new'), came: of('came'), needs: needs.slice(0, LETTER_LINES) };
}
