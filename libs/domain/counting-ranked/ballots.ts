/** One way of ranking and how many voters ranked so. Best first, equals together; candidates by their place in the list. */
export interface RankedBallot {
  readonly ranking: readonly (readonly number[])[];
  readonly count: number;
}

/** Candidates and rankings in which equals may occur. */
export interface RankedElection {
  readonly candidates: readonly string[];
  readonly ballots: readonly RankedBallot[];
}

/** One strict order of preference and how many voters gave it. */
export interface StrictBallot {
  readonly ranking: readonly number[];
  readonly count: number;
}

/** Candidates, seats and strict orders of preference. `tieOrder` is the order of the lot, first drawn first; without it the order of the candidates. */
export interface SeatsElection {
  readonly candidates: readonly string[];
  readonly seats: number;
  readonly ballots: readonly StrictBallot[];
  readonly tieOrder?: readonly number[];
}

/** How candidates that a voter did not rank are taken: below all ranked ones, or in no comparison at all. */
export type Unranked = 'last' | 'uncompared';

/** A count: what came out, and the account from which it can be checked and told. */
export interface Count<Outcome, Account> {
  readonly outcome: Outcome;
  readonly account: Account;
}

/** Names from best to last, equals together. */
export type RankingOutcome = readonly (readonly string[])[];

/** More candidates than this are not counted. */
export const MOST_CANDIDATES = 1000;

/** More votes than this are not counted; all sums stay exact below it. */
export const MOST_VOTES = 1e15;

/** The number of ballots. */
export const total = (ballots: readonly { readonly count: number }[]): number => ballots.reduce((sum, ballot) => sum + ballot.count, 0);

/** The name of a candidate of this election. */
export function nameOf(candidates: readonly string[], index: number): string {
  const name = candidates[index];
  if (name === undefined) throw new RangeError(`there is no candidate ${index}`);
  return name;
}

/** A record from names to figures, in the order of the candidates. */
export const byName = <T>(candidates: readonly string[], figure: (index: number) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(candidates.map((name, index) => [name, figure(index)]));

/** Names from the highest to the lowest value, equals together in the order of the candidates. */
export function rankBy(candidates: readonly string[], compare: (a: number, b: number) => number): RankingOutcome {
  const order = candidates.map((_, index) => index).sort((a, b) => compare(b, a) || a - b);
  const ranking: number[][] = [];
  for (const index of order) {
    const last = ranking.at(-1);
    if (last?.[0] !== undefined && compare(last[0], index) === 0) last.push(index);
    else ranking.push([index]);
  }
  return ranking.map((tied) => tied.map((index) => nameOf(candidates, index)));
}

/** A ranked election of strict orders. */
export const asRanked = (election: SeatsElection): RankedElection => ({
  candidates: election.candidates,
  ballots: election.ballots.map(({ ranking, count }) => ({ ranking: ranking.map((index) => [index]), count })),
});
