import { accountShape, checkAccount, sha256 } from '../counting-budgets/index.js';
import { type ShapeFault, aCount, aMoment, aText, fieldsOf, isCount, isFields, listOf, orAbsent, orNull } from '../kernel/index.js';
import { checkBudgetBallot } from './ballot.js';
import { BUDGET_BALLOTS, BUDGET_METHODS, type BudgetBallotKind, type BudgetMethod } from './budget.js';
import { type BudgetResult, type CountedBudgetBallot, countBudget } from './count.js';

/** The name and version of the format; a reader refuses others. The schema is `docs/schemas/budget-round-v1.schema.json`. */
export const BUDGET_ROUND_FORMAT = { format: 'brink-budget-round', version: 1 } as const;

/** A counted village budget as anybody can take it along. Ballots have no names; they, and all figures, are absent where fewer than five voted. Amounts in euro cents. */
export interface BudgetRoundFile {
  readonly format: typeof BUDGET_ROUND_FORMAT.format;
  readonly version: typeof BUDGET_ROUND_FORMAT.version;
  readonly id: string;
  readonly title: string;
  readonly municipality: string;
  readonly area: string;
  readonly amountCents: number;
  /** Absent in files of before budgets had it. */
  readonly priceLeastCents?: number | null;
  readonly priceLimitCents: number | null;
  readonly method: BudgetMethod;
  readonly ballotKind: BudgetBallotKind;
  readonly openedAt: string;
  readonly closedAt: string;
  readonly roll: number;
  /** What decides ties: its SHA-256 was published before the vote. The secret is null where it was lost. */
  readonly lot: { readonly hash: string; readonly secret: string | null };
  readonly options: readonly { readonly id: string; readonly number: number; readonly title: string; readonly costCents: number; readonly planId: string | null }[];
  readonly ballots: readonly CountedBudgetBallot[] | null;
  readonly result: BudgetResult | Pick<BudgetResult, 'winners' | 'spentCents'>;
}

/** What a stranger's count of a budget says. */
export interface BudgetRecount {
  readonly counted: BudgetResult;
  /** Whether the published result is the one that the ballots give. */
  readonly equal: boolean;
  /** Whether the lot is the one that was promised before the vote. */
  readonly lotHolds: boolean;
  /** The number (from 1) of the first step of the published account that does not follow; null when all do. */
  readonly wrongStep: number | null;
}

/** Why a file is no budget round: the path of the field, and what is wrong with it. */
export type BudgetRoundFault = ShapeFault;

/** What surrounds the rules, the options and the ballots. */
const HEAD = fieldsOf({ id: aText, title: aText, municipality: aText, area: aText, priceLeastCents: orAbsent(orNull(aCount)), priceLimitCents: orNull(aCount), openedAt: aMoment, closedAt: aMoment });

const OPTION = fieldsOf({ number: aCount, planId: orNull(aText) });

const outcome = { winners: listOf(aText), spentCents: aCount };

/** A result where the ballots are shown, and one where they are not. */
const RESULT = fieldsOf({
  ...outcome,
  served: aCount,
  cast: aCount,
  options: listOf(fieldsOf({ option: aText, lot: aText, costCents: aCount, votes: aCount, points: aCount })),
  mostVotes: fieldsOf({ ...outcome, served: aCount }),
  lot: fieldsOf({ secret: orNull(aText), ballotsHash: aText }),
  account: accountShape,
});
const HIDDEN_RESULT = fieldsOf(outcome);

const isText = (value: unknown): value is string => typeof value === 'string';

function optionsFault(list: unknown): BudgetRoundFault | null {
  if (!Array.isArray(list)) return { path: 'options', reason: 'is no list' };
  const seen = new Set<unknown>();
  for (const [i, option] of list.entries()) {
    if (!isFields(option) || !isText(option['id']) || !isText(option['title'])) return { path: `options.${i}`, reason: 'has no id or title' };
    if (!isCount(option['costCents']) || option['costCents'] === 0) return { path: `options.${i}.costCents`, reason: 'is no amount above zero' };
    if (seen.has(option['id'])) return { path: `options.${i}.id`, reason: 'occurs twice' };
    const fault = OPTION(option, `options.${i}`);
    if (fault !== null) return fault;
    seen.add(option['id']);
  }
  return null;
}

const isChoice = (choice: unknown): boolean => isFields(choice) && isText(choice['option']) && isCount(choice['points']);

function ballotsFault(list: unknown, file: BudgetRoundFile): BudgetRoundFault | null {
  if (list === null) return null;
  if (!Array.isArray(list)) return { path: 'ballots', reason: 'is no list' };
  if (list.length > file.roll) return { path: 'ballots', reason: 'holds more than the roll' };
  const seen = new Set<unknown>();
  for (const [i, ballot] of list.entries()) {
    if (!isFields(ballot) || !isText(ballot['receipt']) || seen.has(ballot['receipt'])) return { path: `ballots.${i}.receipt`, reason: 'is no text of its own' };
    const choices: unknown = ballot['choices'];
    if (!Array.isArray(choices) || !choices.every(isChoice)) return { path: `ballots.${i}.choices`, reason: 'are no options with points' };
    if (!checkBudgetBallot(file, file.options, choices as CountedBudgetBallot['choices'], true).ok) return { path: `ballots.${i}.choices`, reason: 'are no ballot of this budget' };
    seen.add(ballot['receipt']);
  }
  return null;
}

function faultOf(data: unknown): BudgetRoundFault | null {
  if (!isFields(data)) return { path: '', reason: 'is no object' };
  if (data['format'] !== BUDGET_ROUND_FORMAT.format) return { path: 'format', reason: `is not ${BUDGET_ROUND_FORMAT.format}` };
  if (data['version'] !== BUDGET_ROUND_FORMAT.version) return { path: 'version', reason: `is not ${BUDGET_ROUND_FORMAT.version}` };
  if (!BUDGET_METHODS.some((m) => m === data['method'])) return { path: 'method', reason: 'is not known' };
  if (!BUDGET_BALLOTS.some((k) => k === data['ballotKind'])) return { path: 'ballotKind', reason: 'is not known' };
  if (!isCount(data['amountCents']) || data['amountCents'] === 0) return { path: 'amountCents', reason: 'is no amount above zero' };
  if (!isCount(data['roll'])) return { path: 'roll', reason: 'is no whole number' };
  const { lot, result } = data;
  if (!isFields(lot) || !isText(lot['hash']) || !(lot['secret'] === null || isText(lot['secret']))) return { path: 'lot', reason: 'has no hash or secret' };
  if (!isFields(result) || !Array.isArray(result['winners'])) return { path: 'result', reason: 'has no winners' };
  const known = data as unknown as BudgetRoundFile;
  return HEAD(data, '') ?? optionsFault(data['options']) ?? ballotsFault(data['ballots'], known) ?? (data['ballots'] === null ? HIDDEN_RESULT : RESULT)(result, 'result');
}

/** Reads a budget round from parsed JSON of unknown shape. Gives the first fault that it meets. */
export function readBudgetRound(data: unknown): { readonly ok: true; readonly file: BudgetRoundFile } | { readonly ok: false; readonly fault: BudgetRoundFault } {
  const fault = faultOf(data);
  return fault === null ? { ok: true, file: data as BudgetRoundFile } : { ok: false, fault };
}

/** The same value with its fields in one order. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  return isFields(value) ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, canonical(value[key])])) : value;
}

/** Counts a budget once more from its ballots and holds the published result against it; null where the ballots are not shown because too few voted. */
export function recountBudget(file: BudgetRoundFile): BudgetRecount | null {
  if (file.ballots === null) return null;
  const counted = countBudget(file, file.options, file.ballots, file.lot.secret);
  const equal = JSON.stringify(canonical(counted)) === JSON.stringify(canonical(file.result));
  const lotHolds = file.lot.secret === null || sha256(file.lot.secret) === file.lot.hash;
  const refused = 'account' in file.result ? checkAccount(file.result.account) : null;
  return { counted, equal: equal && lotHolds, lotHolds, wrongStep: refused?.step ?? null };
}
