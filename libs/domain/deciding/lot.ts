import { sha256 } from '../counting-budgets/index.js';

/** A ballot without its voter. */
export interface CountedBallot {
  readonly receipt: string;
  readonly choice: string;
}

/** What decides ties. The hash of the seed is published at opening, the seed at closing; null where it was lost: then the ballots alone decide. */
export interface Lot {
  readonly hash: string;
  readonly seed: string | null;
  /** The hash of all counted secret ballots. */
  readonly ballots: string;
}

/** The hash of a seed, to be published at opening. */
export const hashOfSeed = (seed: string): string => sha256(seed);

/** SHA-256 of all secret ballots, one a line, in the order of their receipts. */
export const hashOfBallots = (ballots: readonly CountedBallot[]): string => sha256(ballots.map(({ receipt, choice }) => `${receipt} ${choice}`).sort().join('\n'));

/** Whether the seed is the one that was promised at opening; a lost seed breaks no promise. */
export const keepsPromise = (lot: Lot): boolean => lot.seed === null || hashOfSeed(lot.seed) === lot.hash;

/**
 * The options in an order drawn by lot, as numbers from 1, first drawn first: by the hash of the seed, the hash of the ballots and the number of the option. Who made the
 * seed could not know the ballots, and who voted could not know the seed.
 */
export function drawLot(options: number, lot: Lot): readonly number[] {
  const drawn = Array.from({ length: options }, (_, i) => ({ option: i + 1, key: sha256(`${lot.seed ?? ''} ${lot.ballots} ${i + 1}`) }));
  return drawn.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ option }) => option);
}
