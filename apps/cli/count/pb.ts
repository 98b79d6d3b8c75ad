import { type BudgetElection, type Completion, type GreedyOrder, type GreedyStep, type RoundStep, type Satisfaction, type Scoring, type SharesRules, type TieRule, COMPLETIONS, SCORINGS, TIE_RULES, countEqualShares, countGreedy, incrementFits, ownScoring, readBudgetFile, readDecimal } from '#domain/counting-budgets';
import { type Counted, type Options, tableOf } from './counted.js';

/** Something wrong with an option. */
class WrongOption extends Error {}

function choice<T extends string>(options: Options, name: string, values: readonly T[], standard: T): T {
  const given = options[name];
  if (given === undefined) return standard;
  const value = values.find((v) => v === given);
  if (value === undefined) throw new WrongOption(`--${name} ${JSON.stringify(given)} is not one of ${values.join(', ')}`);
  return value;
}

const decimalOf = (fraction: string, places: number): string => {
  const [a = '0', b = '1'] = fraction.split('/');
  const scaled = (BigInt(a) * 10n ** BigInt(places) * 2n + BigInt(b)) / (BigInt(b) * 2n);
  const digits = String(scaled).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
};

interface Winner {
  readonly project: string;
  readonly cost: string;
}

function greedyCount(election: BudgetElection, options: Options): Counted {
  const rules = {
    order: choice<GreedyOrder>(options, 'satisfaction', ['cost', 'card'], 'cost'),
    scoring: choice<Scoring>(options, 'scores', SCORINGS, ownScoring(election)),
    skip: choice(options, 'skip', ['yes', 'no'], 'yes') === 'yes',
    threshold: choice(options, 'threshold', ['file', 'none'], 'none') === 'file',
    ties: choice<TieRule>(options, 'ties', TIE_RULES, 'lexico'),
  };
  if (rules.scoring === 'points' && ownScoring(election) !== 'points') throw new WrongOption(`--scores points: the ballots of this file (${election.kind}) give no points`);
  const { outcome, account } = countGreedy(election, rules);
  const taken = account.filter((step): step is (typeof account)[number] & GreedyStep => step.step === 'greedy' && step.decision === 'taken');
  const parameters = { satisfaction: rules.order, scores: rules.scoring, skip: rules.skip ? 'yes' : 'no', threshold: rules.threshold ? 'file' : 'none', ties: rules.ties };
  const opening = account[0];
  const votes = new Map(opening?.step === 'opening' ? opening.projects.map((project) => [project.id, project.votes]) : []);
  const rounds = taken.map(({ project, cost, score }) => ({ project, cost, supporters: votes.get(project) ?? 0, score, payment: null, effectiveVotes: null }));
  const value = { method: 'greedy', parameters, winners: outcome.winners, totalCost: outcome.totalCost, increments: 0, rounds, scores: Object.fromEntries(outcome.scores) };
  const table = tableOf(['project', 'cost', 'score'], taken.map(({ project, cost, score }) => [project, cost, score]));
  return { ok: true, value: options['account'] === undefined ? value : { ...value, account }, table: withEnd(election, table, taken, outcome.totalCost) };
}

function withEnd(election: BudgetElection, table: readonly string[], winners: readonly Winner[], totalCost: string): string[] {
  const names = new Map(election.projects.map(({ id, name }) => [id, name]));
  return [...table.map((line, i) => `${line}${i < 2 ? '' : `  ${names.get(winners[i - 2]?.project ?? '') ?? ''}`}`.trimEnd()), `${winners.length} of ${election.projects.length} projects, together ${totalCost}`];
}

function sharesRules(election: BudgetElection, options: Options): SharesRules {
  const points = ownScoring(election) === 'points';
  const increment = readDecimal(options['increment'] ?? '1');
  if (typeof increment === 'string') throw new WrongOption(`--increment ${JSON.stringify(options['increment'])} ${increment}`);
  if (!incrementFits(election, increment)) throw new WrongOption(`--increment ${JSON.stringify(options['increment'] ?? '1')} is too small for the amounts of this file`);
  return {
    satisfaction: choice<Satisfaction>(options, 'satisfaction', points ? ['cost', 'card', 'points'] : ['cost', 'card'], points ? 'points' : 'cost'),
    completion: choice<Completion>(options, 'completion', COMPLETIONS, 'add1u'),
    start: choice(options, 'start', ['real', 'floor'], 'real'),
    stop: choice(options, 'stop', ['exhaustive', 'inclusive'], 'exhaustive'),
    increment,
    ties: choice<TieRule>(options, 'ties', TIE_RULES, 'lexico'),
  };
}

function sharesCount(election: BudgetElection, options: Options): Counted {
  const rules = sharesRules(election, options);
  const { outcome, account } = countEqualShares(election, rules);
  const rounds = outcome.rounds.map(({ project, cost, supporters, payment, effectiveVotes }: RoundStep) => ({ project, cost, supporters, payment, effectiveVotes }));
  const completion = account.flatMap((step) => (step.step === 'greedy' && step.decision === 'taken' ? [{ project: step.project, cost: step.cost, score: step.score }] : []));
  const { winners, totalCost, increments } = outcome;
  const value = { method: 'mes', parameters: { ...rules, increment: options['increment'] ?? '1' }, winners, totalCost, increments, rounds, completion };
  const rows = [
    ...rounds.map(({ project, cost, supporters, payment, effectiveVotes }) => [project, cost, String(supporters), decimalOf(payment, 4), decimalOf(effectiveVotes, 2)]),
    ...completion.map(({ project, cost, score }) => [project, cost, score, 'completion', '']),
  ];
  const table = withEnd(election, tableOf(['project', 'cost', 'supporters', 'payment', 'effective votes'], rows), [...rounds, ...completion], totalCost);
  return { ok: true, value: options['account'] === undefined ? value : { ...value, account }, table: increments === 0 ? table : [...table, `after ${increments} increments of ${options['increment'] ?? '1'}`] };
}

/** Counts a participatory budget in the .pb format. */
export function countPb(text: string, options: Options): Counted {
  try {
    const method = choice(options, 'method', ['mes', 'greedy'], 'mes');
    const read = readBudgetFile(text);
    if (!read.ok) {
      const data = read.problems[0]?.data ?? {};
      return { ok: false, line: Number(data['line'] ?? 1), message: String(data['reason'] ?? 'cannot be read') };
    }
    return method === 'greedy' ? greedyCount(read.value, options) : sharesCount(read.value, options);
  } catch (fault) {
    if (fault instanceof WrongOption) return { ok: false, line: 0, message: fault.message };
    throw fault;
  }
}
