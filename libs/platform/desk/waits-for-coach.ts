import type { WaitingKind } from '#domain/coaching';

/**
 * What of a feature waits on a coach's desk, as one statement over `$1` the municipalities, `$2` the coach who looks and `$3` today, giving `id`, `municipality_id`, `area_id`, `title`, `path` (of the
 * site), `since`, `due_on` (the promised day, or null), `for_id` (the coach for whom it waits; null: for all of them) and `figure` (a number that the act needs, or null).
 */
const known = new Map<WaitingKind, string>();

/** A feature tells what of it waits for a coach. */
export function waitsForCoach(kind: WaitingKind, statement: string): void {
  known.set(kind, statement);
}

/** What every feature told, by kind. */
export const everythingWaiting = (): ReadonlyMap<WaitingKind, string> => known;
