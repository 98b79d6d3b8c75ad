import { checkChoice } from './ballot.js';
import { checkAccount, countRound, votesOf } from './count.js';
import { type CountedBallot, type Lot, hashOfBallots, keepsPromise } from './lot.js';
import { checkOptions } from './options.js';
import type { RoundResult } from './result.js';
import { type Chamber, JOININGS, MAJORITY_RULES, METHODS, type RoundRules, hasOptions } from './round.js';

/** The name of the format. */
export const ROUND_FORMAT = 'brink-round';

/** Version 1 holds rounds answered with a word, version 2 rounds among options; a reader reads both. The schemas are `docs/schemas/round-v1.schema.json` and `round-v2`. */
export const ROUND_VERSIONS = { words: 1, options: 2 } as const;

/** The promise of the lot as it stands in a file: its hash, and its seed where the ballots are shown and it was not lost. */
export interface FiledLot {
  readonly hash: string;
  readonly seed: string | null;
}

/** What every file of a round holds. Residents' ballots have no names; they are null where fewer than five voted. */
interface AnyRoundFile extends Omit<RoundRules, 'options'> {
  readonly format: typeof ROUND_FORMAT;
  readonly id: string;
  readonly question: string;
  readonly openedAt: string;
  readonly closedAt: string;
  readonly roll: Readonly<Record<Chamber, number>>;
  readonly ballots: readonly CountedBallot[] | null;
  readonly openVotes: readonly { readonly name: string; readonly choice: string }[];
  readonly result: RoundResult;
}

/** A closed round as anybody can take it along; with options and a lot where its method chooses among options. */
export type RoundFile = AnyRoundFile & ({ readonly version: typeof ROUND_VERSIONS.words } | { readonly version: typeof ROUND_VERSIONS.options; readonly options: readonly string[]; readonly lot: FiledLot });

/** The rules of a round in a file. */
export const rulesOfFile = (file: RoundFile): RoundRules => ({ method: file.method, rule: file.rule, quorumPercentage: file.quorumPercentage, joining: file.joining, options: file.version === ROUND_VERSIONS.options ? file.options : [] });

/** What a stranger's count of a round says. */
export interface Recount {
  readonly counted: RoundResult;
  /** Whether the published result is the one that the ballots give. */
  readonly equal: boolean;
  /** The number (from 1) of the first step of the published account that does not follow; null when all do. */
  readonly wrongStep: number | null;
}

/** Why a file is no round: the path of the field, and what is wrong with it. */
export interface RoundFileFault {
  readonly path: string;
  readonly reason: string;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** Reads a round from parsed JSON of unknown shape. Gives the first fault that it meets. */
export function readRoundFile(data: unknown): { readonly ok: true; readonly file: RoundFile } | { readonly ok: false; readonly fault: RoundFileFault } {
  const fault = faultOf(data);
  return fault === null ? { ok: true, file: data as RoundFile } : { ok: false, fault };
}

function faultOf(data: unknown): RoundFileFault | null {
  if (!isFields(data)) return { path: '', reason: 'is no object' };
  if (data['format'] !== ROUND_FORMAT) return { path: 'format', reason: `is not ${ROUND_FORMAT}` };
  if (data['version'] !== ROUND_VERSIONS.words && data['version'] !== ROUND_VERSIONS.options) return { path: 'version', reason: 'is not 1 or 2' };
  const rules = rulesFault(data);
  if (rules !== null) return rules;
  const roll = data['roll'];
  if (!isFields(roll) || !isCount(roll['residents']) || !isCount(roll['municipality'])) return { path: 'roll', reason: 'has no two whole numbers' };
  const file = rulesOfFile(data as unknown as RoundFile);
  return ballotFault(data['ballots'], 'ballots', file, roll['residents'], 'receipt') ?? ballotFault(data['openVotes'], 'openVotes', file, roll['municipality'], 'name') ?? resultFault(data['result']);
}

function rulesFault(data: Fields): RoundFileFault | null {
  const method = METHODS.find((m) => m === data['method']);
  if (method === undefined) return { path: 'method', reason: 'is not known' };
  if (!MAJORITY_RULES.some((r) => r === data['rule'])) return { path: 'rule', reason: 'is not known' };
  if (!JOININGS.some((j) => j === data['joining'])) return { path: 'joining', reason: 'is not known' };
  const quorum = data['quorumPercentage'];
  if (!isCount(quorum) || quorum > 100) return { path: 'quorumPercentage', reason: 'is no whole number from 0 to 100' };
  const among = hasOptions({ method } as RoundRules);
  if (among !== (data['version'] === ROUND_VERSIONS.options)) return { path: 'version', reason: among ? 'has no options' : 'has options, which this method does not know' };
  return among ? optionsFault(method, data['options'], data['lot']) : null;
}

function optionsFault(method: string, options: unknown, lot: unknown): RoundFileFault | null {
  if (!Array.isArray(options) || options.some((option) => typeof option !== 'string')) return { path: 'options', reason: 'is no list of texts' };
  const checked = checkOptions(method, options as string[]);
  if (!checked.ok) return { path: checked.problems[0]?.path.join('.') ?? 'options', reason: `is not as options are: ${checked.problems[0]?.code ?? ''}` };
  const isHash = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
  return isFields(lot) && isHash(lot['hash']) && (lot['seed'] === null || isHash(lot['seed'])) ? null : { path: 'lot', reason: 'has no hash and seed' };
}

function ballotFault(list: unknown, path: string, rules: RoundRules, most: number, key: string): RoundFileFault | null {
  if (list === null && path === 'ballots') return null;
  if (!Array.isArray(list)) return { path, reason: 'is no list' };
  if (list.length > most) return { path, reason: 'holds more than the roll' };
  const seen = new Set<unknown>();
  for (const [i, ballot] of list.entries()) {
    if (!isFields(ballot) || typeof ballot[key] !== 'string') return { path: `${path}.${i}.${key}`, reason: 'is no text' };
    if (typeof ballot['choice'] !== 'string' || !isChoice(rules, ballot['choice'])) return { path: `${path}.${i}.choice`, reason: 'is no choice of this method' };
    if (key === 'receipt' && seen.has(ballot[key])) return { path: `${path}.${i}.${key}`, reason: 'occurs twice' };
    seen.add(ballot[key]);
  }
  return null;
}

/** Whether a ballot says what its method knows, as it is kept. */
function isChoice(rules: RoundRules, choice: string): boolean {
  const checked = checkChoice(rules, choice);
  return checked.ok && checked.value === choice;
}

function resultFault(result: unknown): RoundFileFault | null {
  if (!isFields(result) || typeof result['outcome'] !== 'string') return { path: 'result.outcome', reason: 'is no text' };
  return Array.isArray(result['account']) && Array.isArray(result['chambers']) ? null : { path: 'result', reason: 'has no account or chambers' };
}

/** The lot of a round among options, with the hash of its ballots. */
const lotOf = (file: RoundFile, ballots: readonly CountedBallot[]): Lot => ({ ...(file.version === ROUND_VERSIONS.options ? file.lot : { hash: '', seed: null }), ballots: hashOfBallots(ballots) });

/** Counts a round once more from its ballots, draws its lot again, and holds the published result against it; null where the ballots are not shown because too few voted. */
export function recountRound(file: RoundFile): Recount | null {
  if (file.ballots === null) return null;
  const rules = rulesOfFile(file);
  const lot = lotOf(file, file.ballots);
  const counted = countRound(rules, votesOf('residents', file.roll.residents, file.ballots), votesOf('municipality', file.roll.municipality, file.openVotes), lot);
  if (hasOptions(rules) && !keepsPromise(lot)) return { counted, equal: false, wrongStep: 1 };
  const equal = JSON.stringify(canonical(counted)) === JSON.stringify(canonical(file.result));
  return { counted, equal, wrongStep: equal ? null : (checkAccount(rules, file.result) ?? firstDifference(counted, file.result)) };
}

function firstDifference(counted: RoundResult, published: RoundResult): number {
  const at = counted.account.findIndex((step, i) => JSON.stringify(canonical(step)) !== JSON.stringify(canonical(published.account[i])));
  return at < 0 ? counted.account.length : at + 1;
}

/** The same value with its fields in one order. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  return isFields(value) ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, canonical(value[key])])) : value;
}
