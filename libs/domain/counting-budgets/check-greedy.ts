import { type Fraction, fractions } from '../kernel/index.js';
import { AccountFault, type Step, decimalAt, numberAt, partsOf, same, textAt } from './check-reading.js';
import { COMPLETION_TIES } from './equal-shares.js';

/** A project as the opening of an account gives it. `score` is what greedy goes by; `weight` what Equal Shares divides the cost by. */
export interface KnownProject {
  readonly id: string;
  readonly cost: Fraction;
  readonly votes: number;
  readonly score: Fraction;
}

/** The projects of the opening, by id. */
export function openingProjects(opening: Step): Map<string, KnownProject> {
  const greedy = textAt(opening, 'method') === 'greedy';
  const projects = partsOf(opening, 'projects').map((part) => ({
    id: textAt(part, 'id'),
    cost: decimalAt(part, 'cost'),
    votes: numberAt(part, greedy ? 'votes' : 'supporters'),
    score: decimalAt(part, greedy ? 'score' : 'weight'),
  }));
  const byId = new Map(projects.map((project) => [project.id, project]));
  if (byId.size < projects.length) throw new AccountFault(opening, 'a project is there twice');
  return byId;
}

/** Negative when a tie falls to `a`. */
export function tie(rule: unknown, a: KnownProject, b: KnownProject): number {
  const byCost = rule === 'cost-votes-lexico' ? fractions.compare(a.cost, b.cost) || b.votes - a.votes : 0;
  return byCost || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

interface GreedyReplay {
  readonly perCost: boolean;
  readonly ties: unknown;
  readonly skip: boolean;
  readonly limit: Fraction | null;
}

/** The greedy rules of an account; null where its rules ask for no greedy steps. */
function rulesOf(opening: Step): GreedyReplay | null {
  const rules = opening.content['rules'] as Readonly<Record<string, unknown>>;
  if (typeof rules !== 'object' || rules === null) throw new AccountFault(opening, 'the rules are missing');
  if (opening.content['method'] === 'greedy') return { perCost: rules['order'] === 'card', ties: rules['ties'], skip: rules['skip'] === true, limit: opening.content['threshold'] === null ? null : decimalAt(opening, 'threshold') };
  const { completion } = rules;
  return completion === 'none' || completion === 'add1' ? null : { perCost: completion === 'add1g', ties: COMPLETION_TIES, skip: true, limit: null };
}

function before({ perCost, ties }: GreedyReplay, a: KnownProject, b: KnownProject): number {
  if (!perCost) return fractions.compare(b.score, a.score) || tie(ties, a, b);
  const free = Number(b.cost.numerator === 0n) - Number(a.cost.numerator === 0n);
  return free || fractions.compare(fractions.multiply(b.score, a.cost), fractions.multiply(a.score, b.cost)) || tie(ties, a, b);
}

/** Replays the greedy steps: the order, what fits and what is left. */
export function checkGreedySteps(opening: Step, steps: readonly Step[], projects: ReadonlyMap<string, KnownProject>, budget: Fraction): { readonly taken: string[]; readonly spent: Fraction } {
  const rules = rulesOf(opening);
  const expected = rules === null ? [] : [...projects.values()].sort((a, b) => before(rules, a, b));
  if (steps.length !== expected.length) throw new AccountFault(steps.at(-1) ?? opening, `there are ${steps.length} greedy steps, there must be ${expected.length}`);
  const taken: string[] = [];
  let left = budget;
  let ended = false;
  steps.forEach((step, i) => {
    const project = expected[i];
    if (project === undefined || rules === null || textAt(step, 'project') !== project.id) throw new AccountFault(step, `it is the turn of ${project?.id}`);
    same(step, 'score', decimalAt(step, 'score'), project.score);
    same(step, 'cost', decimalAt(step, 'cost'), project.cost);
    const out = rules.limit !== null && fractions.compare(project.score, rules.limit) < 0;
    const decision = out ? 'under-threshold' : ended ? 'ended' : fractions.compare(project.cost, left) <= 0 ? 'taken' : 'does-not-fit';
    if (textAt(step, 'decision') !== decision) throw new AccountFault(step, `the decision must be ${decision}`);
    if (decision === 'taken') {
      taken.push(project.id);
      left = fractions.subtract(left, project.cost);
    }
    ended ||= decision === 'does-not-fit' && !rules.skip;
    same(step, 'left', decimalAt(step, 'left'), left);
  });
  return { taken, spent: fractions.subtract(budget, left) };
}
