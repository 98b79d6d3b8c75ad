import { countShape } from '../counting-ranked/index.js';
import { type ShapeFault, aCount, aFlag, aMoment, aText, dictionaryOf, fieldsOf, isCount, isFields, listOf, oneOf, orAbsent, orNull } from '../kernel/index.js';
import { checkChoice } from './ballot.js';
import { CHAMBERS, SECRET_CHAMBERS, isSecret } from './chambers.js';
import { checkOptions } from './options.js';
import { JOININGS, MAJORITY_RULES, METHODS, ROUND_QUORUM_BASES, type RoundRules, hasOptions } from './round.js';
import { ROUND_FORMAT, ROUND_VERSIONS, type RoundFile, rulesOfFile } from './round-file.js';

/** Why a file is no round: the path of the field, and what is wrong with it. */
export type RoundFileFault = ShapeFault;

type Fields = Readonly<Record<string, unknown>>;

/** What surrounds the rules of every round. */
const HEAD = fieldsOf({ id: aText, question: aText, openedAt: aMoment, closedAt: aMoment });

/** What every result holds; a count among options besides in `countShape`. */
const RESULT = fieldsOf({
  outcome: oneOf(['match', 'refused', 'no-match', 'advice']),
  chambers: listOf(fieldsOf({
    chamber: oneOf(CHAMBERS),
    outcome: oneOf(['agree', 'disagree', 'no-quorum', 'chosen', 'none']),
    counts: dictionaryOf(aCount),
    roll: aCount,
    cast: aCount,
    count: orAbsent(fieldsOf({ winner: orNull(aCount), tied: listOf(aCount), elected: orAbsent(listOf(aCount)) })),
  })),
  account: listOf(fieldsOf({ step: oneOf(['lot', 'turnout', 'quorum', 'majority', 'consent', 'choice', 'weighed', 'joined']), chamber: oneOf([...CHAMBERS, 'all']), figures: dictionaryOf((value, path) => (aText(value, path) === null || aFlag(value, path) === null || typeof value === 'number' ? null : { path, reason: 'is no figure' })) })),
});

/** Reads a round from parsed JSON of unknown shape. Gives the first fault that it meets. */
export function readRoundFile(data: unknown): { readonly ok: true; readonly file: RoundFile } | { readonly ok: false; readonly fault: RoundFileFault } {
  const fault = faultOf(data);
  return fault === null ? { ok: true, file: data as RoundFile } : { ok: false, fault };
}

function faultOf(data: unknown): RoundFileFault | null {
  if (!isFields(data)) return { path: '', reason: 'is no object' };
  if (data['format'] !== ROUND_FORMAT) return { path: 'format', reason: `is not ${ROUND_FORMAT}` };
  if (!Object.values(ROUND_VERSIONS).some((version) => version === data['version'])) return { path: 'version', reason: 'is not 1, 2, 3 or 4' };
  const rules = HEAD(data, '') ?? rulesFault(data);
  if (rules !== null) return rules;
  const roll = data['roll'];
  const chambers = holdsChambers(data) ? null : (['residents', 'municipality'] as const);
  if (!isFields(roll) || !isRoll(roll, chambers)) return { path: 'roll', reason: chambers === null ? 'has no whole numbers of chambers' : 'has no two whole numbers' };
  const file = rulesOfFile(data as unknown as RoundFile);
  const secret = SECRET_CHAMBERS.reduce((sum, chamber) => sum + Number(roll[chamber] ?? 0), 0);
  return ballotFault(data['ballots'], 'ballots', file, secret, 'receipt') ?? chamberFault(data['ballots'], roll, chambers === null) ?? ballotFault(data['openVotes'], 'openVotes', file, Number(roll['municipality'] ?? 0), 'name') ?? resultFault(data['result'], file);
}

/** Whole numbers, of these chambers or of any that vote together. */
function isRoll(roll: Fields, chambers: readonly string[] | null): boolean {
  const names = Object.keys(roll);
  const known = chambers === null ? names.length > 0 && names.every((name) => CHAMBERS.some((chamber) => chamber === name)) : chambers.every((chamber) => names.includes(chamber));
  return known && Object.values(roll).every(isCount);
}

/** Whether the ballots of each chamber say so, and are no more than its roll. */
function chamberFault(ballots: unknown, roll: Fields, named: boolean): RoundFileFault | null {
  if (!Array.isArray(ballots)) return null;
  const left = new Map(Object.entries(roll).map(([chamber, n]) => [chamber, Number(n)]));
  for (const [i, ballot] of (ballots as Fields[]).entries()) {
    const chamber = named ? ballot['chamber'] : 'residents';
    if (!named && 'chamber' in ballot) return { path: `ballots.${i}.chamber`, reason: 'is not known in this version' };
    if (typeof chamber !== 'string' || !isSecret(chamber) || !left.has(chamber)) return { path: `ballots.${i}.chamber`, reason: 'is no chamber of this round' };
    const room = (left.get(chamber) ?? 0) - 1;
    if (room < 0) return { path: 'ballots', reason: 'holds more than the roll' };
    left.set(chamber, room);
  }
  return null;
}

/** Whether a file is of a version that holds any chambers. */
const holdsChambers = (data: Fields): boolean => data['version'] === ROUND_VERSIONS.chambers || data['version'] === ROUND_VERSIONS.quorum;

/** What only the last version knows. */
function quorumFault(data: Fields): RoundFileFault | null {
  if (data['version'] === ROUND_VERSIONS.quorum) return ROUND_QUORUM_BASES.some((base) => base === data['quorumBase']) ? null : { path: 'quorumBase', reason: 'is not known' };
  return data['method'] === 'ranked-pairs' || data['method'] === 'borda' ? { path: 'version', reason: 'does not know this method' } : null;
}

function rulesFault(data: Fields): RoundFileFault | null {
  const method = METHODS.find((m) => m === data['method']);
  if (method === undefined) return { path: 'method', reason: 'is not known' };
  if (!MAJORITY_RULES.some((r) => r === data['rule'])) return { path: 'rule', reason: 'is not known' };
  if (!JOININGS.some((j) => j === data['joining'])) return { path: 'joining', reason: 'is not known' };
  const quorum = data['quorumPercentage'];
  if (!isCount(quorum) || quorum > 100) return { path: 'quorumPercentage', reason: 'is no whole number from 0 to 100' };
  const among = hasOptions({ method } as RoundRules);
  const later = quorumFault(data);
  if (later !== null) return later;
  if (holdsChambers(data)) return (among ? optionsFault(method, data['options'], data['lot']) : wordsFault(data)) ?? seatsFault(data);
  if (method === 'stv' || data['joining'] === 'weighted') return { path: 'version', reason: 'knows no seats or weights' };
  if (among !== (data['version'] === ROUND_VERSIONS.options)) return { path: 'version', reason: among ? 'has no options' : 'has options, which this method does not know' };
  return among ? optionsFault(method, data['options'], data['lot']) : null;
}

const wordsFault = (data: Fields): RoundFileFault | null => (Array.isArray(data['options']) && data['options'].length === 0 ? null : { path: 'options', reason: 'are there, which this method does not know' });

function seatsFault(data: Fields): RoundFileFault | null {
  const { seats, weights, options } = data;
  const most = data['method'] === 'stv' ? (options as readonly string[]).length : 1;
  if (!isCount(seats) || seats < 1 || seats > most) return { path: 'seats', reason: `is no whole number from 1 to ${most}` };
  if (data['joining'] !== 'weighted') return weights === null ? null : { path: 'weights', reason: 'are there, which this rule does not know' };
  return isFields(weights) && isRoll(weights, null) ? null : { path: 'weights', reason: 'has no whole numbers of chambers' };
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

function resultFault(result: unknown, rules: RoundRules): RoundFileFault | null {
  const fault = RESULT(result, 'result');
  if (fault !== null) return fault;
  for (const [i, { counts, count }] of (result as RoundFile['result']).chambers.entries()) {
    const path = `result.chambers.${i}`;
    const strange = Object.keys(counts).find((choice) => !isChoice(rules, choice));
    if (strange !== undefined) return { path: `${path}.counts`, reason: 'holds what is no choice of this method' };
    const wrong = count === undefined ? null : countShape(rules.method)(count, `${path}.count`);
    if (wrong !== null) return wrong;
  }
  return null;
}
