import type { budgets } from './nl/budgets.js';

/** What one needs to know of an option to say why it won or did not. Amounts in euro cents; `how` as the count tells it. */
export interface WhyFacts {
  readonly how: string | null;
  readonly votes: number | null;
  readonly costCents: number;
  readonly eachCents: number | null;
  readonly gaveAll: number | null;
  readonly gaveAllCents: number | null;
  readonly hadCents: number | null;
  readonly leftCents: number | null;
}

/** How the budget is counted, as far as the sentence hangs on it; and how an amount is written. */
interface Telling {
  readonly points: boolean;
  readonly greedy: boolean;
  readonly euro: (cents: number) => string;
}

/** Why an option of a village budget won or did not, in one sentence. Empty where the figures are not shown. */
export function whyOf(facts: WhyFacts, words: (typeof budgets)['why'], { points, greedy, euro }: Telling): string {
  const { how, votes, costCents, eachCents, gaveAll, gaveAllCents } = facts;
  if (how === null || votes === null) return '';
  const had = facts.hadCents ?? 0;
  if (how === 'too-dear') return words['too-dear']({ had: euro(had), cost: euro(costCents), missing: euro(costCents - had) });
  if (how === 'does-not-fit') return words['does-not-fit']({ left: euro(facts.leftCents ?? 0), cost: euro(costCents) });
  if (how === 'no-votes') return words['no-votes']();
  if (how === 'added' || eachCents === null) return greedy ? words.taken() : words.added();
  const each = euro(eachCents);
  if (points) return words.boughtPoints({ votes, each });
  if (gaveAll === null || gaveAll === 0) return words.bought({ votes, each });
  return gaveAllCents === 0 ? words.boughtAlone({ full: votes - gaveAll, each, empty: gaveAll }) : words.boughtPartly({ full: votes - gaveAll, each, gaveAll, rest: euro(gaveAllCents ?? 0) });
}
