import type { Conversation, Participant } from './conversation.js';

/** How often people agreed, disagreed, and answered at all (with passes). */
export interface Tally {
  readonly agree: number;
  readonly disagree: number;
  readonly seen: number;
}

/** Counts the answers of some people to each statement. */
export function tally({ statements }: Conversation, people: readonly Participant[]): Tally[] {
  const counts = statements.map(() => ({ agree: 0, disagree: 0, seen: 0 }));
  for (const { statements: places, votes } of people) {
    places.forEach((place, i) => {
      const count = counts[place];
      if (count === undefined) return;
      count.seen += 1;
      if (votes[i] === 1) count.agree += 1;
      else if (votes[i] === -1) count.disagree += 1;
    });
  }
  return counts;
}

/** Tallies of several groups together, statement by statement. */
export function together(tallies: readonly (readonly Tally[])[]): Tally[] {
  const [first = [], ...rest] = tallies;
  return first.map((own, place) =>
    rest.reduce((sum, other) => ({ agree: sum.agree + (other[place]?.agree ?? 0), disagree: sum.disagree + (other[place]?.disagree ?? 0), seen: sum.seen + (other[place]?.seen ?? 0) }), own),
  );
}

/** A share of answers, drawn towards one half by one answer for and one against: so few answers say little. */
export const share = (count: number, seen: number): number => (count + 1) / (seen + 2);

/** How far each statement unites all groups: the shares that agree, multiplied. One group that does not agree pulls it down. */
export const groupAware = (tallies: readonly (readonly Tally[])[]): number[] =>
  (tallies[0] ?? []).map((_, place) => tallies.reduce((product, group) => product * share(group[place]?.agree ?? 0, group[place]?.seen ?? 0), 1));

/** How sure it is that more than half agree: the distance of the share from one half, in standard errors, with one success added. */
export const certainty = (count: number, seen: number): number => 2 * Math.sqrt(seen + 1) * ((count + 1) / (seen + 1) - 0.5);

/** How sure it is that one share is larger than another: both with one success added, in standard errors of the joint share; 0 when all succeeded. */
export function certaintyOfMore(count: number, seen: number, otherCount: number, otherSeen: number): number {
  const [a, n, b, m] = [count + 1, seen + 1, otherCount + 1, otherSeen + 1];
  const joint = (a + b) / (n + m);
  return joint === 1 ? 0 : (a / n - b / m) / Math.sqrt(joint * (1 - joint) * (1 / n + 1 / m));
}

/** What is at least as sure as nine in ten. */
export const SURE = 1.2816;
