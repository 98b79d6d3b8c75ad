import type { CheckInInput, DoorListQuery } from '#contract/documents';

export type Door = NonNullable<DoorListQuery['doorList']>;
export type Guest = Door['people'][number];
/** A mark that this phone made. */
export type KeptMark = CheckInInput['marks'][number] & { readonly key: string; readonly about: string };

/** What this phone keeps of a list at the door, until everything has arrived. */
export interface Kept {
  readonly title: string;
  readonly door: Door | null;
  /** Not sent yet, oldest first. */
  readonly unsent: readonly KeptMark[];
  /** Marks that the server did not take. */
  readonly refused: number;
}

const keyOf = (gatheringId: string): string => `brink:door:${gatheringId}`;
const EMPTY: Kept = { title: '', door: null, unsent: [], refused: 0 };

/** What was kept; survives that the browser is closed. */
export function kept(gatheringId: string): Kept {
  const found = localStorage.getItem(keyOf(gatheringId));
  return found === null ? EMPTY : { ...EMPTY, ...(JSON.parse(found) as Partial<Kept>) };
}

/** Changes what is kept, always from what is there now: another tab may have the same list open. */
export function keep(gatheringId: string, change: (before: Kept) => Kept): Kept {
  const after = change(kept(gatheringId));
  localStorage.setItem(keyOf(gatheringId), JSON.stringify(after));
  return after;
}

/** Forgets the names on this phone. */
export const forget = (gatheringId: string): void => localStorage.removeItem(keyOf(gatheringId));

/** The list with what this phone marked since. */
export function withUnsent(door: Door | null, unsent: readonly KeptMark[]): Guest[] {
  const guests = new Map((door?.people ?? []).map((guest) => [guest.id, guest]));
  for (const mark of unsent) {
    const before = guests.get(mark.about) ?? { id: mark.about, name: mark.walkInName ?? '', people: 1, walkIn: true, workshop: null, question: '', accessNeeds: '', here: 0, contradicted: false, heads: [] };
    guests.set(mark.about, { ...before, here: mark.people, contradicted: false, heads: [mark.key] });
  }
  return [...guests.values()].sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}
