import type { DiscussedKind } from '#domain/discussion';

/** How a kind of thing is found that people can talk about. */
export interface Discussable {
  readonly kind: DiscussedKind;
  /** One statement over `$1`, the id, giving `municipalityId`, `areaId`, `authorId`, `associationId`, `public`, `draft` and `title`. */
  readonly statement: string;
  /** One condition over an id: whether everybody may read the thing. */
  readonly isPublic: (id: string) => string;
  /** Where its page is. */
  readonly path: (id: string) => string;
}

const known = new Map<string, Discussable>();

/** A feature tells what of it can be talked about. */
export function discussable(thing: Discussable): void {
  known.set(thing.kind, thing);
}

/** What was told of a kind; a kind that nobody told of is a bug. */
export function discussableOf(kind: string): Discussable {
  const found = known.get(kind);
  if (found === undefined) throw new Error(`nobody told how to talk about a ${kind}`);
  return found;
}
