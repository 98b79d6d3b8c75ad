import type { Conversation, Participant } from './conversation.js';
import { principalComponents } from './power-iteration.js';

/** A place in the picture of opinions. */
export type Point = readonly [number, number];

/** The picture of a conversation: the mean vote on each statement, the two directions in which answers differ most, and where each stands. */
export interface Landscape {
  readonly centre: readonly number[];
  readonly components: readonly [readonly number[], readonly number[]];
  /** In the order of the statements: where somebody would stand who agreed with this one only. */
  readonly statements: readonly Point[];
  /** How far each statement lies from the middle. */
  readonly extremity: readonly number[];
  /** In the order of the participants. */
  readonly participants: readonly Point[];
}

/** The mean of the votes on each statement; 0 when nobody answered, or when it is moderated out. */
function centreOf({ statements, participants }: Conversation): number[] {
  const sums = statements.map(() => 0);
  const counts = statements.map(() => 0);
  for (const { statements: places, votes } of participants) {
    places.forEach((place, i) => {
      sums[place] = (sums[place] ?? 0) + (votes[i] ?? 0);
      counts[place] = (counts[place] ?? 0) + 1;
    });
  }
  return statements.map(({ moderatedOut }, place) => (moderatedOut || counts[place] === 0 ? 0 : (sums[place] ?? 0) / (counts[place] ?? 1)));
}

/** The order of people by what they answered, so that neither their names nor the order of a file can change a sum. */
function byAnswers(a: Participant, b: Participant): number {
  const length = Math.min(a.statements.length, b.statements.length);
  for (let i = 0; i < length; i += 1) {
    const difference = (a.statements[i] ?? 0) - (b.statements[i] ?? 0) || (a.votes[i] ?? 0) - (b.votes[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.statements.length - b.statements.length;
}

/** Draws the picture. A missing answer counts as the mean of the answers that are there, so it moves nobody. */
export function landscapeOf(conversation: Conversation): Landscape {
  const { statements, participants } = conversation;
  const centre = centreOf(conversation);
  const standing = statements.map(({ moderatedOut }) => !moderatedOut);
  const centred = (person: Participant): { places: number[]; values: number[] } => {
    const kept = person.statements.map((_, i) => i).filter((i) => standing[person.statements[i] ?? 0] === true);
    const places = kept.map((i) => person.statements[i] ?? 0);
    return { places, values: kept.map((i, at) => (person.votes[i] ?? 0) - (centre[places[at] ?? 0] ?? 0)) };
  };
  const components = principalComponents([...participants].sort(byAnswers).map(centred), statements.length);
  const along = (places: readonly number[], values: readonly number[], stretch: number): Point => {
    const [x, y] = components.map((component) => stretch * values.reduce((sum, value, i) => sum + value * (component[places[i] ?? 0] ?? 0), 0));
    return [x ?? 0, y ?? 0];
  };
  const points = statements.map((_, place) => along([place], [1 - (centre[place] ?? 0)], Math.sqrt(statements.length)));
  return {
    centre,
    components,
    statements: points,
    extremity: points.map(([x, y]) => Math.hypot(x, y)),
    participants: participants.map((person) => {
      const { places, values } = centred(person);
      return along(places, values, person.votes.length === 0 ? 0 : Math.sqrt(statements.length / person.votes.length));
    }),
  };
}
