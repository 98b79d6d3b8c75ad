import type { Decimal } from './decimal.js';

/** The kinds of ballot of the .pb format (https://pabulib.org/format). */
export const BALLOT_KINDS = ['approval', 'choose-1', 'ordinal', 'cumulative', 'scoring'] as const;
export type BallotKind = (typeof BALLOT_KINDS)[number];

/** What can be bought. `cost` is in the election's units. */
export interface BudgetProject {
  readonly id: string;
  readonly cost: bigint;
  readonly name: string;
}

/** One voter's ballot: positions in the list of projects, best first on an ordinal ballot; beside them the points where the ballot gives points. */
export interface BudgetBallot {
  readonly projects: readonly number[];
  readonly points: readonly number[] | null;
}

/** Everything that a count needs. Amounts are whole numbers of units of 1 / 10^places; points are whole numbers of 1 / 10^pointPlaces. */
export interface BudgetElection {
  readonly kind: BallotKind;
  readonly budget: bigint;
  readonly places: number;
  readonly pointPlaces: number;
  readonly projects: readonly BudgetProject[];
  readonly ballots: readonly BudgetBallot[];
  /** The score below which a project is out where the city's rule says so. */
  readonly threshold: Decimal | null;
  /** How many projects a ballot may name; gives an ordinal ballot its scores. */
  readonly maxLength: number | null;
}
