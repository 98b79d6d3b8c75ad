import { type Fraction, fractions } from '../kernel/index.js';
import type { KnownProject } from './check-greedy.js';
import { AccountFault, type Step, decimalAt, fractionAt, listAt, numberAt, same } from './check-reading.js';

const { add, multiply, compare, subtract, fraction } = fractions;

/** The endowment after `k` increments, from the opening. */
function endowmentAt(opening: Step, k: number): Fraction {
  const rules = { number: opening.number, content: { ...(opening.content['rules'] as object), step: 'opening' } as Readonly<Record<string, unknown>> };
  const budget = decimalAt(opening, 'budget');
  const voters = BigInt(numberAt(opening, 'voters'));
  const first = rules.content['start'] === 'floor' ? fraction(budget.numerator / (budget.denominator * voters)) : fractions.divide(budget, fraction(voters));
  return add(first, multiply(fraction(k), decimalAt(rules, 'increment')));
}

/** Checks one stretch of the search, and whether there was a reason to go on; gives its cost. */
function checkStretch(opening: Step, step: Step, from: number, projects: ReadonlyMap<string, KnownProject>): Fraction {
  if (numberAt(step, 'from') !== from || numberAt(step, 'to') < from) throw new AccountFault(step, `the stretch must begin at ${from}`);
  same(step, 'endowment', fractionAt(step, 'endowment'), endowmentAt(opening, from));
  const winners = new Set(listAt(step, 'winners').map(String));
  const cost = [...winners].reduce((sum, id) => {
    const project = projects.get(id);
    if (project === undefined || project.score.numerator === 0n) throw new AccountFault(step, `${id} cannot have won`);
    return add(sum, project.cost);
  }, fractions.ZERO);
  if (winners.size !== listAt(step, 'winners').length) throw new AccountFault(step, 'a project won twice');
  same(step, 'totalCost', decimalAt(step, 'totalCost'), cost);
  const left = subtract(decimalAt(opening, 'budget'), cost);
  const inclusive = (opening.content['rules'] as Readonly<Record<string, unknown>>)['stop'] === 'inclusive';
  const fits = [...projects.values()].some((p) => !winners.has(p.id) && p.score.numerator > 0n && (inclusive || compare(p.cost, left) <= 0));
  if (step.content['open'] !== (left.numerator >= 0n && fits)) throw new AccountFault(step, 'open is not right');
  return cost;
}

/** Checks the search for the endowment; gives the number of increments at which the outcome is taken. */
export function checkSearch(opening: Step, steps: readonly Step[], projects: ReadonlyMap<string, KnownProject>, bought: readonly string[]): number {
  const adds = String((opening.content['rules'] as Readonly<Record<string, unknown>>)['completion']).startsWith('add1');
  const last = steps.at(-1);
  if (opening.content['endowment'] === null || !adds || last === undefined) {
    if (steps.length > 0 || (adds && opening.content['endowment'] !== null)) throw new AccountFault(last ?? opening, 'the search does not belong here, or is missing');
    if (opening.content['endowment'] !== null) same(opening, 'endowment', fractionAt(opening, 'endowment'), endowmentAt(opening, 0));
    return 0;
  }
  let from = 0;
  let cost = fractions.ZERO;
  for (const step of steps) {
    if (step !== last && step.content['open'] !== true) throw new AccountFault(step, 'the search should have ended here');
    cost = checkStretch(opening, step, from, projects);
    from = numberAt(step, 'to') + 1;
  }
  const exceeds = compare(cost, decimalAt(opening, 'budget')) > 0;
  const taken = exceeds ? steps.at(-2) : last;
  if (last.content['open'] === true || numberAt(last, 'from') !== numberAt(last, 'to') || taken === undefined) throw new AccountFault(last, 'the search cannot end here');
  const winners = listAt(taken, 'winners').map(String);
  if (winners.length !== bought.length || winners.some((id, i) => id !== bought[i])) throw new AccountFault(taken, 'the rounds have other winners');
  const increments = numberAt(taken, 'to');
  same(opening, 'endowment', fractionAt(opening, 'endowment'), endowmentAt(opening, increments));
  return increments;
}
