import { heldBy, hold, release } from '#contract/hooks';
import type { CheckInInput, DoorListQuery } from '#contract/documents';
import { endOfDay, localDate } from '#domain/kernel';

export type Door = NonNullable<DoorListQuery['doorList']>;
export type Guest = Door['people'][number];
/** A mark that this phone made. */
export type KeptMark = CheckInInput['marks'][number] & { readonly key: string; readonly about: string };

/** What this phone keeps of a list at the door, of one person. */
export interface Kept {
  /** Whose it is; null while nobody opened it here. */
  readonly person: string | null;
  readonly title: string;
  readonly door: Door | null;
  /** Not sent yet, oldest first. */
  readonly unsent: readonly KeptMark[];
  /** Marks that the server did not take. */
  readonly refused: number;
}

type List = Pick<Kept, 'title' | 'door'>;
type Marks = Pick<Kept, 'unsent' | 'refused'>;

const FORTNIGHT_MS = 14 * 86_400_000;
const listKey = (gatheringId: string): string => `door:${gatheringId}`;
const marksKey = (gatheringId: string, person: string): string => `door:${gatheringId}:${person}`;

/** What was kept for who is signed in (null: whoever opened it last); survives that the browser is closed. */
export function kept(gatheringId: string, viewer: string | null): Kept {
  const list = heldBy<List>(listKey(gatheringId));
  const person = viewer ?? list?.person ?? null;
  const marks = person === null ? null : heldBy<Marks>(marksKey(gatheringId, person));
  const own = list !== null && list.person === person ? list.value : { title: '', door: null };
  return { unsent: [], refused: 0, ...marks?.value, ...own, person };
}

/** Keeps the list until the day of the gathering is over. */
export function keepList(gatheringId: string, person: string, endsAt: string, value: List): void {
  const until = Math.max(endOfDay(localDate(Date.parse(endsAt))), endOfDay(localDate(Date.now())));
  hold(listKey(gatheringId), { person, until, stays: false, value });
}

/** Changes the marks, always from what is there now: another tab may have the same list open. They stay until they are sent, as long as the server takes them. */
export function keepMarks(gatheringId: string, person: string, change: (before: Marks) => Marks): Kept {
  const { unsent, refused } = kept(gatheringId, person);
  const value = change({ unsent, refused });
  if (value.unsent.length + value.refused === 0) release(marksKey(gatheringId, person));
  else hold(marksKey(gatheringId, person), { person, until: Date.now() + FORTNIGHT_MS, stays: true, value });
  return kept(gatheringId, person);
}

/** Forgets the names on this phone. */
export const forget = (gatheringId: string): void => release(listKey(gatheringId));

/** The list with what this phone marked since. */
export function withUnsent(door: Door | null, unsent: readonly KeptMark[]): Guest[] {
  const guests = new Map((door?.people ?? []).map((guest) => [guest.id, guest]));
  for (const mark of unsent) {
    const before = guests.get(mark.about) ?? { id: mark.about, name: mark.walkInName ?? '', people: 1, walkIn: true, workshop: null, question: '', accessNeeds: '', here: 0, contradicted: false, heads: [] };
    guests.set(mark.about, { ...before, here: mark.people, contradicted: false, heads: [mark.key] });
  }
  return [...guests.values()].sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}
