import { checkAccount, countRound, votesOf } from './count.js';
import { COUNTED_CHAMBERS, type Chamber, type Rolls, type SecretChamber, type Weights, isSecret } from './chambers.js';
import { type CountedBallot, type Lot, hashOfBallots, keepsPromise } from './lot.js';
import type { ChamberVotes, RoundResult } from './result.js';
import { type RoundQuorumBase, type RoundRules, hasOptions } from './round.js';

/** The name of the format. */
export const ROUND_FORMAT = 'brink-round';

/**
 * Version 1 holds rounds of residents and municipality answered with a word, version 2 such rounds among options, version 3 those with seats, weights, young people or
 * members of an association; version 4 besides a quorum on valid votes, Ranked Pairs and Borda. A reader reads all. The schemas are `docs/schemas/round-v1.schema.json` to `round-v4`.
 */
export const ROUND_VERSIONS = { words: 1, options: 2, chambers: 3, quorum: 4 } as const;

/** The promise of the lot as it stands in a file: its hash, and its seed where the ballots are shown and it was not lost. */
export interface FiledLot {
  readonly hash: string;
  readonly seed: string | null;
}

/** A ballot in a file; with its chamber where more than residents vote secretly. */
export interface FiledBallot extends CountedBallot {
  readonly chamber?: SecretChamber;
}

/** What every file of a round holds. Residents' ballots have no names; they are null where fewer than five voted. */
interface AnyRoundFile extends Omit<RoundRules, 'quorumBase' | 'options' | 'seats' | 'weights'> {
  readonly format: typeof ROUND_FORMAT;
  readonly id: string;
  readonly question: string;
  readonly openedAt: string;
  readonly closedAt: string;
  readonly roll: Rolls;
  readonly ballots: readonly FiledBallot[] | null;
  readonly openVotes: readonly { readonly name: string; readonly choice: string }[];
  readonly result: RoundResult;
}

/** What files hold from version 3 on. */
interface Seated {
  readonly options: readonly string[];
  readonly lot: FiledLot | null;
  readonly seats: number;
  readonly weights: Weights | null;
}

/** A closed round as anybody can take it along; with options and a lot where its method chooses among options. */
export type RoundFile = AnyRoundFile &
  (
    | { readonly version: typeof ROUND_VERSIONS.words }
    | { readonly version: typeof ROUND_VERSIONS.options; readonly options: readonly string[]; readonly lot: FiledLot }
    | ({ readonly version: typeof ROUND_VERSIONS.chambers } & Seated)
    | ({ readonly version: typeof ROUND_VERSIONS.quorum; readonly quorumBase: RoundQuorumBase } & Seated)
  );

/** The rules of a round in a file. */
export const rulesOfFile = (file: RoundFile): RoundRules => ({
  method: file.method,
  rule: file.rule,
  quorumPercentage: file.quorumPercentage,
  quorumBase: file.version === ROUND_VERSIONS.quorum ? file.quorumBase : 'turnout',
  joining: file.joining,
  options: file.version === ROUND_VERSIONS.words ? [] : file.options,
  seats: 'seats' in file ? file.seats : 1,
  weights: 'weights' in file ? file.weights : null,
});

/** What a stranger's count of a round says. */
export interface Recount {
  readonly counted: RoundResult;
  /** Whether the published result is the one that the ballots give. */
  readonly equal: boolean;
  /** The number (from 1) of the first step of the published account that does not follow; null when all do. */
  readonly wrongStep: number | null;
}

/** The lot of a round among options, with the hash of its ballots. */
const lotOf = (file: RoundFile, ballots: readonly CountedBallot[]): Lot => ({ ...((file.version === ROUND_VERSIONS.words ? null : file.lot) ?? { hash: '', seed: null }), ballots: hashOfBallots(ballots) });

/** What each chamber of a file voted; `ballots` without a chamber are residents'. */
function votesOfFile(file: RoundFile, ballots: readonly FiledBallot[]): ChamberVotes[] {
  const those = (chamber: Chamber): readonly { readonly choice: string }[] => (isSecret(chamber) ? ballots.filter((ballot) => (ballot.chamber ?? 'residents') === chamber) : file.openVotes);
  return COUNTED_CHAMBERS.flatMap((chamber) => {
    const roll = file.roll[chamber];
    return roll === undefined ? [] : [votesOf(chamber, roll, those(chamber))];
  });
}

/** Counts a round once more from its ballots, draws its lot again, and holds the published result against it; null where the ballots are not shown because too few voted. */
export function recountRound(file: RoundFile): Recount | null {
  if (file.ballots === null) return null;
  const rules = rulesOfFile(file);
  const lot = lotOf(file, file.ballots);
  const counted = countRound(rules, votesOfFile(file, file.ballots), lot);
  if (hasOptions(rules) && !keepsPromise(lot)) return { counted, equal: false, wrongStep: 1 };
  const equal = JSON.stringify(canonical(counted)) === JSON.stringify(canonical(file.result));
  return { counted, equal, wrongStep: equal ? null : (checkAccount(rules, file.result) ?? firstDifference(counted, file.result)) };
}

function firstDifference(counted: RoundResult, published: RoundResult): number {
  const at = counted.account.findIndex((step, i) => JSON.stringify(canonical(step)) !== JSON.stringify(canonical(published.account[i])));
  return at < 0 ? counted.account.length : at + 1;
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same value with its fields in one order. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  return isFields(value) ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, canonical(value[key])])) : value;
}
