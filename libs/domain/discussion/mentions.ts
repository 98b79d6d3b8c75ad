/** Somebody who spoke in a thread, under the name that stands there. */
export interface Speaker {
  readonly personId: string;
  readonly name: string;
}

/** A text as it is kept: names of people are numbers in it, so that they go with the person. */
export interface MarkedMentions {
  readonly text: string;
  /** Who is named, by number. */
  readonly people: ReadonlyMap<number, string>;
}

/** So many people can be named in one comment. */
export const MOST_MENTIONS = 10;

const LETTER = /[\p{L}\p{N}]/u;
/** What looks like our own mark, in what somebody types: it names nobody. */
const TYPED_MARK = /@\{(?=\d+\})/g;
const MARK = /@\{(\d{1,3})\}/g;

/** Whether the text goes on with this name at a place, and the name ends there. */
const namedAt = (text: string, at: number, name: string): boolean => name !== '' && text.slice(at, at + name.length).toLowerCase() === name.toLowerCase() && !LETTER.test(text.charAt(at + name.length));

/**
 * Finds `@name` in a text, for people of the thread alone: any other name is kept as words, and nothing tells whether somebody of that name has an account. `known` are the numbers that people
 * have in this comment already. Of two names that fit the longer is meant; of two people of one name the one who comes first.
 */
export function markMentions(text: string, speakers: readonly Speaker[], known: ReadonlyMap<number, string> = new Map()): MarkedMentions {
  const plain = text.replace(TYPED_MARK, '@ {');
  const longest = [...speakers].sort((a, b) => b.name.length - a.name.length);
  const people = new Map(known);
  const numberOf = (personId: string): number | null => {
    const found = [...people].find(([, person]) => person === personId)?.[0];
    if (found !== undefined || people.size >= MOST_MENTIONS) return found ?? null;
    const number = people.size + 1;
    people.set(number, personId);
    return number;
  };
  let marked = '';
  for (let at = 0; at < plain.length; ) {
    const begins = plain[at] === '@' && !LETTER.test(plain.charAt(at - 1));
    const speaker = begins ? longest.find(({ name }) => namedAt(plain, at + 1, name)) : undefined;
    const number = speaker === undefined ? null : numberOf(speaker.personId);
    marked += number === null ? plain.charAt(at) : `@{${number}}`;
    at += number === null || speaker === undefined ? 1 : 1 + speaker.name.length;
  }
  return { text: marked, people };
}

/** A kept text with the names in it again. Who is no longer here keeps their number: the reader's language has a word for them. */
export const withNames = (text: string, names: Readonly<Record<string, string>>): string => text.replace(MARK, (mark, number: string) => (names[number] === undefined ? mark : `@${names[number]}`));
