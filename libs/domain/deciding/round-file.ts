import { type ChamberVotes, type RoundResult, checkAccount, countRound } from './count.js';
import { CHOICES, type Chamber, JOININGS, MAJORITY_RULES, METHODS, type RoundRules } from './round.js';

/** The name and version of the format; a reader refuses others. The schema is `docs/schemas/round-v1.schema.json`. */
export const ROUND_FORMAT = { format: 'brink-round', version: 1 } as const;

/** A closed round as anybody can take it along. Residents' ballots have no names; they are null where fewer than five voted. */
export interface RoundFile extends RoundRules {
  readonly format: typeof ROUND_FORMAT.format;
  readonly version: typeof ROUND_FORMAT.version;
  readonly id: string;
  readonly question: string;
  readonly openedAt: string;
  readonly closedAt: string;
  readonly roll: Readonly<Record<Chamber, number>>;
  readonly ballots: readonly { readonly receipt: string; readonly choice: string }[] | null;
  readonly openVotes: readonly { readonly name: string; readonly choice: string }[];
  readonly result: RoundResult;
}

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
  if (data['format'] !== ROUND_FORMAT.format) return { path: 'format', reason: `is not ${ROUND_FORMAT.format}` };
  if (data['version'] !== ROUND_FORMAT.version) return { path: 'version', reason: `is not ${ROUND_FORMAT.version}` };
  const method = METHODS.find((m) => m === data['method']);
  if (method === undefined) return { path: 'method', reason: 'is not known' };
  if (!MAJORITY_RULES.some((r) => r === data['rule'])) return { path: 'rule', reason: 'is not known' };
  if (!JOININGS.some((j) => j === data['joining'])) return { path: 'joining', reason: 'is not known' };
  const quorum = data['quorumPercentage'];
  if (!isCount(quorum) || quorum > 100) return { path: 'quorumPercentage', reason: 'is no whole number from 0 to 100' };
  const roll = data['roll'];
  if (!isFields(roll) || !isCount(roll['residents']) || !isCount(roll['municipality'])) return { path: 'roll', reason: 'has no two whole numbers' };
  return ballotFault(data['ballots'], 'ballots', CHOICES[method], roll['residents'], 'receipt') ?? ballotFault(data['openVotes'], 'openVotes', CHOICES[method], roll['municipality'], 'name') ?? resultFault(data['result']);
}

function ballotFault(list: unknown, path: string, choices: readonly string[], most: number, key: string): RoundFileFault | null {
  if (list === null && path === 'ballots') return null;
  if (!Array.isArray(list)) return { path, reason: 'is no list' };
  if (list.length > most) return { path, reason: 'holds more than the roll' };
  const seen = new Set<unknown>();
  for (const [i, ballot] of list.entries()) {
    if (!isFields(ballot) || typeof ballot[key] !== 'string') return { path: `${path}.${i}.${key}`, reason: 'is no text' };
    if (!choices.includes(String(ballot['choice']))) return { path: `${path}.${i}.choice`, reason: 'is no choice of this method' };
    if (key === 'receipt' && seen.has(ballot[key])) return { path: `${path}.${i}.${key}`, reason: 'occurs twice' };
    seen.add(ballot[key]);
  }
  return null;
}

function resultFault(result: unknown): RoundFileFault | null {
  if (!isFields(result) || typeof result['outcome'] !== 'string') return { path: 'result.outcome', reason: 'is no text' };
  return Array.isArray(result['account']) && Array.isArray(result['chambers']) ? null : { path: 'result', reason: 'has no account or chambers' };
}

function votesOf(chamber: Chamber, roll: number, votes: readonly { readonly choice: string }[]): ChamberVotes {
  const counts: Record<string, number> = {};
  for (const { choice } of votes) counts[choice] = (counts[choice] ?? 0) + 1;
  return { chamber, roll, counts };
}

/** Counts a round once more from its ballots and holds the published result against it; null where the ballots are not shown because too few voted. */
export function recountRound(file: RoundFile): Recount | null {
  if (file.ballots === null) return null;
  const counted = countRound(file, votesOf('residents', file.roll.residents, file.ballots), votesOf('municipality', file.roll.municipality, file.openVotes));
  const account = JSON.stringify(canonical(counted)) === JSON.stringify(canonical(file.result));
  return { counted, equal: account, wrongStep: account ? null : (checkAccount(file, file.result) ?? firstDifference(counted, file.result)) };
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
