import { type Fraction, fractions } from '../kernel/index.js';
import { checkGreedySteps, openingProjects } from './check-greedy.js';
import { AccountFault, type Step, decimalAt, fractionAt, listAt, numberAt, same, stepsOf, textAt } from './check-reading.js';
import { checkRounds } from './check-rounds.js';
import { checkSearch } from './check-search.js';

/** Why an account is refused: the number of the step (from 1), its name, and the reason. */
export interface AccountRefusal {
  readonly step: number;
  readonly name: string;
  readonly reason: string;
}

/** What comes out, as the last step says it. */
function checkResult(step: Step, winners: readonly string[], spent: Fraction, increments: number): void {
  const written = listAt(step, 'winners').map(String);
  if (written.length !== winners.length || winners.some((id, i) => id !== written[i])) throw new AccountFault(step, 'the winners are not the projects taken');
  same(step, 'totalCost', decimalAt(step, 'totalCost'), spent);
  if (numberAt(step, 'increments') !== increments) throw new AccountFault(step, 'the increments are not those of the search');
}

function replay(steps: readonly Step[]): void {
  const [opening, result] = [steps[0], steps.at(-1)];
  if (opening === undefined || result === undefined || textAt(opening, 'step') !== 'opening' || textAt(result, 'step') !== 'result') throw new AccountFault(result ?? null, 'the account is not whole');
  const of = (kind: string): Step[] => steps.filter((step) => step.content['step'] === kind);
  const known = ['opening', 'search', 'round', 'end', 'greedy', 'result'];
  const order = steps.map((step) => known.indexOf(String(step.content['step'])));
  steps.forEach((step, i) => {
    if ((order[i] ?? -1) < (order[i - 1] ?? 0) || (i > 0 && order[i] === 0)) throw new AccountFault(step, 'the step does not belong here');
  });
  const budget = decimalAt(opening, 'budget');
  const projects = openingProjects(opening);
  if (textAt(opening, 'method') === 'greedy') {
    const { taken, spent } = checkGreedySteps(opening, of('greedy'), projects, budget);
    return checkResult(result, taken, spent, 0);
  }
  const bought = checkRounds(opening, of('round'), of('end'), projects);
  const increments = checkSearch(opening, of('search'), projects, bought);
  const cost = bought.reduce((sum, id) => fractions.add(sum, projects.get(id)?.cost ?? fractions.ZERO), fractions.ZERO);
  const rest = new Map([...projects].filter(([id]) => !bought.includes(id)));
  const { taken, spent } = checkGreedySteps(opening, of('greedy'), rest, fractions.subtract(budget, cost));
  const total = fractions.add(cost, spent);
  if (fractions.compare(total, budget) > 0) throw new AccountFault(result, 'the budget is exceeded');
  if (opening.content['endowment'] === null ? numberAt(opening, 'voters') !== 0 : fractionAt(opening, 'endowment').numerator < 0n) throw new AccountFault(opening, 'the endowment is not right');
  checkResult(result, [...bought, ...taken], total, increments);
}

/**
 * Replays an account of a budget count without the ballots: every seal, every sum, every price, the order in which the projects were chosen and the search for the endowment.
 * Null when it holds; else the step that does not, and why. Takes any parsed JSON.
 */
export function checkAccount(account: unknown): AccountRefusal | null {
  try {
    replay(stepsOf(account));
    return null;
  } catch (fault) {
    if (!(fault instanceof AccountFault)) return { step: 1, name: 'account', reason: 'the account does not have the form of an account' };
    return { step: fault.at?.number ?? 1, name: fault.at === null ? 'account' : String(fault.at.content['step']), reason: fault.message };
  }
}
