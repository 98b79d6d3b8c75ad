/** An answer to a statement: agree 1, disagree -1, pass 0. */
export type Vote = 1 | -1 | 0;

/** A statement of a conversation. One that is moderated out stays in the tallies and says nothing about groups; a meta statement asks who people are. */
export interface Statement {
  readonly id: string;
  readonly moderatedOut: boolean;
  readonly meta: boolean;
}

/** What somebody answered to a statement. */
export interface Answer {
  readonly participant: string;
  readonly statement: string;
  readonly vote: Vote;
}

/** The answers of one person: the places of the statements, ascending, and the vote on each. */
export interface Participant {
  readonly id: string;
  readonly statements: readonly number[];
  readonly votes: readonly Vote[];
}

/** Statements and participants in the natural order of their names: the matrix of votes, without what nobody answered. */
export interface Conversation {
  readonly statements: readonly Statement[];
  readonly participants: readonly Participant[];
}

const FIGURES = /^(?:0|[1-9]\d{0,14})$/;

/** The order of names: whole numbers first, by value, then all others by their characters. */
export function naturalOrder(a: string, b: string): number {
  const [first, second] = [FIGURES.test(a), FIGURES.test(b)];
  if (first && second) return Number(a) - Number(b);
  if (first !== second) return first ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Puts answers together, in any order; the last answer of a person to a statement counts. `silent` may name people who answered nothing.
 * An answer to a statement that is not among the statements is a mistake of the caller.
 */
export function conversationOf(statements: readonly Statement[], answers: Iterable<Answer>, silent: Iterable<string> = []): Conversation {
  const ordered = [...statements].sort((a, b) => naturalOrder(a.id, b.id));
  const places = new Map(ordered.map(({ id }, place) => [id, place]));
  if (places.size !== ordered.length) throw new Error('two statements have the same name');
  const rows = new Map<string, Map<number, Vote>>();
  const rowOf = (participant: string): Map<number, Vote> => {
    const row = rows.get(participant) ?? new Map<number, Vote>();
    rows.set(participant, row);
    return row;
  };
  for (const participant of silent) rowOf(participant);
  for (const { participant, statement, vote } of answers) {
    const place = places.get(statement);
    if (place === undefined) throw new Error('an answer to a statement that is not in the conversation');
    rowOf(participant).set(place, vote);
  }
  const participants = [...rows].map(([id, row]) => {
    const entries = [...row].sort(([a], [b]) => a - b);
    return { id, statements: entries.map(([place]) => place), votes: entries.map(([, vote]) => vote) };
  });
  return { statements: ordered, participants: participants.sort((a, b) => naturalOrder(a.id, b.id)) };
}
