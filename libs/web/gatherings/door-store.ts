import { heldBy, hold } from '#contract/hooks';
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

/** What a phone has before it has looked. */
export const NOTHING_KEPT: Kept = { person: null, title: '', door: null, unsent: [], refused: 0 };

/** What was kept for who is signed in (null: whoever opened it last); survives that the browser is killed. */
export async function kept(gatheringId: string, viewer: string | null): Promise<Kept> {
  const list = await heldBy<List>(listKey(gatheringId));
  const person = viewer ?? list?.person ?? null;
  const marks = person === null ? null : await heldBy<Marks>(marksKey(gatheringId, person));
  const own = list !== null && list.person === person ? list.value : { title: '', door: null };
  return { unsent: [], refused: 0, ...marks?.value, ...own, person };
}

/** Keeps the list until the day of the gathering is over. */
export async function keepList(gatheringId: string, person: string, endsAt: string, value: List): Promise<void> {
  const until = Math.max(endOfDay(localDate(Date.parse(endsAt))), endOfDay(localDate(Date.now())));
  await hold<List>(listKey(gatheringId), () => ({ person, until, stays: false, value }));
}

/** Changes the marks, always from what is there now: another tab may have the same list open. They stay until they are sent, as long as the server takes them. */
export async function keepMarks(gatheringId: string, person: string, change: (before: Marks) => Marks): Promise<Kept> {
  await hold<Marks>(marksKey(gatheringId, person), (before) => {
    const value = change(before ?? { unsent: [], refused: 0 });
    return value.unsent.length + value.refused === 0 ? null : { person, until: Date.now() + FORTNIGHT_MS, stays: true, value };
  });
  return kept(gatheringId, person);
}

/** Forgets the names on this phone. */
export const forget = (gatheringId: string): Promise<void> => hold<List>(listKey(gatheringId), () => null);

/** The list with what this phone marked since. */
export function withUnsent(door: Door | null, unsent: readonly KeptMark[]): Guest[] {
  const guests = new Map((door?.people ?? []).map((guest) => [guest.id, guest]));
  for (const mark of unsent) {
    const before = guests.get(mark.about) ?? { id: mark.about, name: mark.walkInName ?? '', people: 1, walkIn: true, workshop: null, question: '', accessNeeds: '', here: 0, contradicted: false, heads: [] };
    guests.set(mark.about, { ...before, here: mark.people, contradicted: false, heads: [mark.key] });
  }
  return [...guests.values()].sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}
