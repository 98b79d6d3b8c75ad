import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BudgetElection, type Completion, type GreedyOrder, type TieRule, checkAccount, countEqualShares, countGreedy, ownScoring, readBudgetFile } from './index.js';

const folder = resolve(process.env['BRINK_REFERENCE_DATA'] ?? resolve(process.cwd(), '../shared/data'), 'votes');
const slow = process.env['BRINK_SLOW'] === '1';
const SMALL = 70_000;

interface Expected {
  readonly winners?: readonly string[];
  readonly total_cost?: string;
  readonly increments?: number;
}
interface ExpectedFile {
  readonly add1_increment: number;
  readonly results: Readonly<Record<string, Expected>>;
}
interface ExpectedOfficial {
  readonly rule: string;
  readonly min_project_score_threshold: string | null;
  readonly scores: Readonly<Record<string, string>>;
  readonly official_selected: readonly string[];
}

const filesIn = (kind: string): string[] => (existsSync(resolve(folder, kind)) ? readdirSync(resolve(folder, kind)).filter((name) => name.endsWith('.pb')) : []);
const textOf = (kind: string, file: string): string => readFileSync(resolve(folder, kind, file), 'utf8');
const expectedOf = <T>(kind: string, file: string): T => JSON.parse(textOf(kind, file.replace(/\.pb$/, '.expected.json'))) as T;
const sizeOf = (kind: string, file: string): number => statSync(resolve(folder, kind, file)).size;
const elections = new Map<string, BudgetElection>();

function electionOf(kind: string, file: string): BudgetElection {
  const read = elections.get(file) ?? readBudgetFile(textOf(kind, file));
  if (!('ok' in read)) return read;
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  elections.set(file, read.value);
  return read.value;
}

const COMPLETION: Readonly<Record<string, Completion>> = { mes_none: 'none', mes_none_u: 'u', mes_add1: 'add1', mes_add1u: 'add1u', mes_add1_floor: 'add1', mes_add1_inclusive: 'add1', mes_add1_then_greedy_card: 'add1g' };

function countKey(election: BudgetElection, key: string, increment: number): { readonly winners: readonly string[]; readonly totalCost: string; readonly increments: number; readonly refusal: unknown } {
  const [ties = '', satisfaction = '', method = ''] = key.split('/');
  const common = { ties: ties.replaceAll('_', '-') as TieRule };
  if (method === 'greedy') {
    const { outcome, account } = countGreedy(election, { ...common, order: satisfaction as GreedyOrder, scoring: 'approvals', skip: true, threshold: false });
    return { winners: outcome.winners, totalCost: outcome.totalCost, increments: 0, refusal: checkAccount(account) };
  }
  const completion = COMPLETION[method];
  if (completion === undefined) throw new Error(`${key} is not known`);
  const { outcome, account } = countEqualShares(election, {
    ...common,
    satisfaction: satisfaction as GreedyOrder,
    completion,
    start: method.endsWith('_floor') ? 'floor' : 'real',
    stop: method.endsWith('_inclusive') ? 'inclusive' : 'exhaustive',
    increment: { digits: BigInt(increment), places: 0 },
  });
  return { winners: outcome.winners, totalCost: outcome.totalCost, increments: outcome.increments, refusal: checkAccount(account) };
}

const isNow = (file: string, key: string): boolean => slow || sizeOf('pb', file) < SMALL || (key.startsWith('lexico') && !key.includes('add1'));
const budgets = filesIn('pb').flatMap((file) => {
  const { results, add1_increment: increment } = expectedOf<ExpectedFile>('pb', file);
  return Object.keys(results).map((key) => ({ file, key, increment, results }));
});

describe('budgets as the reference programs counted them', () => {
  if (budgets.length === 0) it.skip(`needs reference data, and there is none at ${folder}; set BRINK_REFERENCE_DATA`, () => undefined);
  const now = budgets.filter(({ file, key }) => isNow(file, key));
  if (now.length < budgets.length) it.skip(`${budgets.length - now.length} long counts of large files run with BRINK_SLOW=1`, () => undefined);
  if (now.length > 0) {
    it.each(now.map((one) => [one.file, one.key, one] as const))('%s: %s', (file, key, { increment, results }) => {
      const expected = results[key]?.winners === undefined ? results[key.replace('cost_votes_lexico', 'lexico')] : results[key];
      const counted = countKey(electionOf('pb', file), key, increment);
      expect([counted.winners, counted.totalCost]).toEqual([expected?.winners, expected?.total_cost]);
      if (expected?.increments !== undefined) expect(counted.increments).toBe(expected.increments);
      expect(counted.refusal).toBeNull();
    });
  }
});

describe('budgets as their cities counted them', () => {
  const files = filesIn('pb-official');
  if (files.length === 0) it.skip(`needs reference data, and there is none at ${folder}; set BRINK_REFERENCE_DATA`, () => undefined);
  else {
    it.each(files)('%s: every score, and who won', (file) => {
      const expected = expectedOf<ExpectedOfficial>('pb-official', file);
      const election = electionOf('pb-official', file);
      const { outcome, account } = countGreedy(election, { order: 'cost', scoring: ownScoring(election), skip: !expected.rule.includes('no-skip'), threshold: expected.min_project_score_threshold !== null, ties: 'lexico' });
      expect(Object.fromEntries(outcome.scores)).toEqual(expected.scores);
      expect([...outcome.winners].sort()).toEqual([...expected.official_selected].sort());
      expect(checkAccount(account)).toBeNull();
    });
  }
});
