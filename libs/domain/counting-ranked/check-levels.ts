import { type Fraction, fractions } from '../kernel/index.js';
import { type Count, rankBy } from './ballots.js';
import { checkNames, expect, refuse, wholeOf } from './checking.js';
import { exactText, exactValue } from './decimals.js';
import type { LevelsAccount, LevelsStep, SumOutcome } from './levels.js';

function pointsOf(text: string, step: number, name: string): Fraction {
  const value = exactValue(text);
  if (value === null || exactText(value) !== text) refuse(step, name, `${JSON.stringify(text)} is no number of points`);
  return value;
}

/** Adds one candidate's levels: each kind of points once, the highest first, all ballots exactly once. */
function addStep(account: LevelsAccount, { levels, candidate }: LevelsStep, step: number): Fraction {
  let score = fractions.ZERO;
  let [ballots, before]: [bigint, Fraction | null] = [0n, null];
  for (const level of levels) {
    const points = pointsOf(level.points, step, candidate);
    if (before !== null && fractions.compare(before, points) <= 0) refuse(step, candidate, 'the levels should fall');
    before = points;
    const count = wholeOf(level.ballots, step, candidate);
    ballots += count;
    score = fractions.add(score, fractions.multiply(points, fractions.fraction(count)));
  }
  if (String(ballots) !== account.ballots) refuse(step, candidate, `the levels hold ${ballots} ballots of ${account.ballots}`);
  return score;
}

/** What the settings of a method should be, given the number of ballots and the sum of all scores. */
function expectedRules({ method, rules, ballots }: LevelsAccount, sum: Fraction): Record<string, string> {
  const all = wholeOf(ballots, 0, 'head');
  const number = (key: string): bigint => {
    const text = rules[key] ?? '';
    return text.startsWith('-') ? -wholeOf(text.slice(1), 0, 'head') : wholeOf(text, 0, 'head');
  };
  if (method === 'borda' || method === 'plurality') return { unranked: rules['unranked'] === 'uncompared' ? 'uncompared' : 'last' };
  if (method === 'approval') return {};
  if (method === 'score') return { least: String(number('least')), most: String(number('most')), leastPossible: String(number('least') * all), mostPossible: String(number('most') * all) };
  const spent = exactText(sum);
  return { each: String(number('each')), spent, unspent: exactText(fractions.subtract(fractions.fraction(number('each') * all), sum)) };
}

/** Adds the points of an account once more and ranks by them. */
export function checkLevels({ outcome, account }: Count<SumOutcome, LevelsAccount>): void {
  const { candidates, steps } = account;
  checkNames(candidates);
  const scores = candidates.map((candidate, index): Fraction => {
    const step = steps[index];
    if (step === undefined) return refuse(index + 1, candidate, 'the step is missing');
    const score = addStep(account, step, index + 1);
    expect(index + 1, candidate, step, { candidate, levels: step.levels, score: exactText(score) });
    return score;
  });
  if (steps.length > candidates.length) refuse(candidates.length + 1, 'step', 'the step belongs to no candidate');
  expect(0, 'head', account.rules, expectedRules(account, scores.reduce(fractions.add, fractions.ZERO)));
  const score = (index: number): Fraction => scores[index] ?? fractions.ZERO;
  expect(steps.length + 1, 'outcome', outcome, { ranking: rankBy(candidates, (a, b) => fractions.compare(score(a), score(b))), scores: Object.fromEntries(candidates.map((name, index) => [name, exactText(score(index))])) });
}
