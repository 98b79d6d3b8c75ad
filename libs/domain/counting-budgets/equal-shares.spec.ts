import fc from 'fast-check';
import { type Fraction, fractions } from '../kernel/index.js';
import { type BudgetElection, type SharesRules, checkAccount, countEqualShares, countGreedy } from './index.js';
import { compareTied } from './ties.js';

const { ZERO, add, compare, divide, fraction, multiply, subtract } = fractions;

interface Sketch {
  readonly budget: number;
  readonly costs: readonly number[];
  readonly ballots: readonly (readonly number[])[];
  readonly points?: readonly (readonly number[])[];
}

const electionOf = ({ budget, costs, ballots, points }: Sketch, ids = costs.map((_, i) => `p${i}`)): BudgetElection => ({
  kind: points === undefined ? 'approval' : 'cumulative',
  budget: BigInt(budget),
  places: 0,
  pointPlaces: 0,
  projects: costs.map((cost, i) => ({ id: ids[i] ?? '', cost: BigInt(cost), name: '' })),
  ballots: ballots.map((projects, i) => ({ projects, points: points?.[i] ?? null })),
  threshold: null,
  maxLength: null,
});

const RULES: SharesRules = { satisfaction: 'cost', completion: 'none', start: 'real', stop: 'exhaustive', increment: { digits: 1n, places: 0 }, ties: 'lexico' };
const count = (sketch: Sketch, rules: Partial<SharesRules> = {}, ids?: string[]) => countEqualShares(electionOf(sketch, ids), { ...RULES, ...rules });

describe('Equal Shares in published examples', () => {
  // https://equalshares.net/explanation#example : 11 voters, bike path, outdoor gym, new park, playground, library
  const kids = [[2, 3, 4], [3], [3, 4], [2, 3, 4]];
  const sports = [[0, 1], [0, 1, 2], [0, 1], [0, 1, 2], [0, 1, 2], [0, 1]];
  const costs = [700, 400, 250, 200, 100];

  it('equalshares.net, example 1: bike path, playground, library', () => {
    const { outcome } = count({ budget: 1_100, costs, ballots: [...sports, ...kids, [0]] });
    expect(outcome.winners).toEqual(['p0', 'p3', 'p4']);
    expect(outcome.rounds.map(({ payment, effectiveVotes }) => [payment, effectiveVotes])).toEqual([['100', '7'], ['50', '4'], ['100/3', '3']]);
  });

  it('equalshares.net, example 2: some supporters give all that they have left', () => {
    const { outcome } = count({ budget: 1_100, costs, ballots: [...sports, ...kids, [1]] });
    expect(outcome.winners).toEqual(['p1', 'p2', 'p3']);
    expect(outcome.rounds.map(({ payment }) => payment)).toEqual(['400/7', '425/7', '425/7']);
    expect(outcome.rounds.map(({ effectiveVotes }) => fractions.toDecimal(fraction(...(effectiveVotes.split('/').map(BigInt) as [bigint, bigint])), 1))).toEqual(['7.0', '4.1', '3.3']);
  });

  // Lackner and Skowron, "Multi-Winner Voting with Approval Preferences" (Springer 2023), running example: 4 of 7 candidates, 12 voters; Rule X elects a, b, c, d with its second phase
  it('Lackner and Skowron, running example: the candidates that voters can pay for', () => {
    const ballots = [[0, 1], [0, 1], [0, 1], [0, 2], [0, 2], [0, 2], [0, 3], [0, 3], [1, 2, 5], [4], [5], [6]];
    const { outcome } = count({ budget: 4, costs: [1, 1, 1, 1, 1, 1, 1], ballots });
    expect(outcome.winners[0]).toBe('p0');
    expect(outcome.winners.every((id) => ['p0', 'p1', 'p2', 'p3'].includes(id))).toBe(true);
  });

  // The definition of Peters, Pierczyński and Skowron (arXiv:2008.13276) for points, worked out by hand in docs/methods/expert/equal-shares.md
  it('points as satisfaction: who gives more points pays more', () => {
    const { outcome } = count({ budget: 120, costs: [60, 60, 40], ballots: [[0, 1], [0, 2], [1, 2]], points: [[6, 4], [2, 8], [9, 1]] }, { satisfaction: 'points' });
    expect(outcome.rounds.map(({ project, payment, giveAll }) => [project, payment, giveAll])).toEqual([['p2', '40/9', 0], ['p1', '55/9', 1]]);
  });
});

describe('the completions', () => {
  const sketch = { budget: 100, costs: [60, 30, 55], ballots: [[0], [0, 2], [1], [2]] };
  it('none leaves what nobody can pay for together', () => expect(count(sketch).outcome.winners).toEqual([]));
  it('u takes what has the most votes and fits', () => expect(count(sketch, { completion: 'u' }).outcome.winners).toEqual(['p0', 'p1']));
  it('add1 gives every voter more until nothing more fits', () => {
    const { outcome } = count(sketch, { completion: 'add1' });
    expect([outcome.winners, outcome.totalCost, outcome.increments]).toEqual([['p0', 'p1'], '90', 5]);
  });
  it('without ballots nothing is bought, and the account still holds', () => {
    const { outcome, account } = count({ budget: 100, costs: [60], ballots: [] }, { completion: 'add1' });
    expect([outcome.winners, checkAccount(account)]).toEqual([[], null]);
  });
  it('a project that costs nothing is bought first where it has a supporter', () => expect(count({ budget: 10, costs: [5, 0, 0], ballots: [[0, 2], [0]] }).outcome.winners).toEqual(['p2', 'p0']));
});

/** Equal Shares as the definition says it, word for word and slowly. */
function plainly({ budget, costs, ballots, points }: Sketch, { satisfaction, ties }: SharesRules, endowment: Fraction): number[] {
  const purses = ballots.map(() => endowment);
    const weightOf = (v: number, c: number): number => (ballots[v]?.includes(c) ? (satisfaction === 'points' ? (points?.[v]?.[ballots[v].indexOf(c)] ?? 0) : 1) : 0);
  const votes = costs.map((_, c) => ballots.filter((_ballot, v) => weightOf(v, c) > 0).length);
  const bought: number[] = [];
  const priceOf = (c: number): Fraction | null => {
    const payers = purses.map((purse, v) => ({ purse, w: fraction(weightOf(v, c)) })).filter(({ w }) => w.numerator > 0n);
    if (payers.length === 0 || compare(payers.reduce((sum, { purse }) => add(sum, purse), ZERO), fraction(costs[c] ?? 0)) < 0) return null;
    payers.sort((a, b) => compare(divide(a.purse, a.w), divide(b.purse, b.w)));
    let rest = fraction(costs[c] ?? 0);
    let weight = payers.reduce((sum, { w }) => add(sum, w), ZERO);
    for (const { purse, w } of payers) {
      const price = divide(rest, weight);
      if (compare(multiply(price, w), purse) <= 0) return price;
      rest = subtract(rest, purse);
      weight = subtract(weight, w);
    }
    return null;
  };
  for (;;) {
    let best: { readonly c: number; readonly price: Fraction; readonly key: Fraction } | null = null;
    for (let c = 0; c < costs.length; c += 1) {
      const price = bought.includes(c) ? null : priceOf(c);
      if (price === null) continue;
      const key = satisfaction === 'cost' ? divide(price, fraction(costs[c] ?? 1)) : price;
      const tied = (i: number) => ({ id: `p${i}`, cost: BigInt(costs[i] ?? 0), votes: votes[i] ?? 0 });
      if (best === null || compare(key, best.key) < 0 || (compare(key, best.key) === 0 && compareTied(ties, tied(c), tied(best.c)) < 0)) best = { c, price, key };
    }
    if (best === null || budget < 0) return bought;
    bought.push(best.c);
    const { c, price } = best;
    purses.forEach((purse, v) => {
      const due = multiply(price, fraction(weightOf(v, c)));
      purses[v] = compare(due, purse) > 0 ? ZERO : subtract(purse, due);
    });
  }
}

function plainSearch(sketch: Sketch, rules: SharesRules): { readonly bought: number[]; readonly k: number } {
  const { budget, costs, ballots } = sketch;
  const start = rules.start === 'floor' ? fraction(Math.floor(budget / ballots.length)) : fraction(budget, ballots.length);
  const total = (bought: readonly number[]): number => bought.reduce((sum, c) => sum + (costs[c] ?? 0), 0);
  const supported = (c: number): boolean => ballots.some((ballot, v) => ballot.includes(c) && (rules.satisfaction !== 'points' || (sketch.points?.[v]?.[ballot.indexOf(c)] ?? 0) > 0));
  let bought = plainly(sketch, rules, start);
  for (let k = 0; ; k += 1) {
    const open = costs.some((cost, c) => !bought.includes(c) && supported(c) && (rules.stop === 'inclusive' || cost <= budget - total(bought)));
    if (!open) return { bought, k };
    const next = plainly(sketch, rules, add(start, fraction(k + 1)));
    if (total(next) > budget) return { bought, k };
    bought = next;
  }
}

const sketches = (points: boolean) =>
  fc.integer({ min: 1, max: 6 }).chain((projects) =>
    fc.record({
      budget: fc.integer({ min: 0, max: 300 }),
      costs: fc.array(fc.oneof(fc.integer({ min: 1, max: 150 }), fc.constantFrom(20, 40, 60)), { minLength: projects, maxLength: projects }),
      ballots: fc.array(fc.subarray([...Array(projects).keys()]), { minLength: 1, maxLength: 8 }),
      seed: fc.infiniteStream(fc.integer({ min: 0, max: 5 })),
    }),
  ).map(({ seed, ...sketch }): Sketch => (points ? { ...sketch, points: sketch.ballots.map((ballot) => ballot.map(() => Number(seed.next().value))) } : sketch));

const rulesFor = (points: boolean) =>
  fc.record({
    satisfaction: points ? fc.constant('points' as const) : fc.constantFrom('cost' as const, 'card' as const),
    completion: fc.constantFrom('none' as const, 'u' as const, 'add1' as const, 'add1u' as const, 'add1g' as const),
    start: fc.constantFrom('real' as const, 'floor' as const),
    stop: fc.constantFrom('exhaustive' as const, 'inclusive' as const),
    increment: fc.constant({ digits: 1n, places: 0 }),
    ties: fc.constantFrom('lexico' as const, 'cost-votes-lexico' as const),
  });

describe.each([['approvals', false], ['points', true]])('properties of Equal Shares with %s', (_, points) => {
  it('it is what the definition says, for every rule', () =>
    fc.assert(
      fc.property(sketches(points), rulesFor(points), (sketch, rules) => {
        const { outcome, account } = count(sketch, rules);
        const adds = rules.completion.startsWith('add1');
        const start = rules.start === 'floor' ? fraction(Math.floor(sketch.budget / sketch.ballots.length)) : fraction(sketch.budget, sketch.ballots.length);
        const { bought, k } = adds ? plainSearch(sketch, rules) : { bought: plainly(sketch, rules, start), k: 0 };
        expect([outcome.rounds.map(({ project }) => project), outcome.increments]).toEqual([bought.map((c) => `p${c}`), k]);
        expect(checkAccount(JSON.parse(JSON.stringify(account)))).toBeNull();
      }),
      { numRuns: 150 },
    ));

  it('the order of the ballots never matters, and neither does the order of the projects', () =>
    fc.assert(
      fc.property(sketches(points), rulesFor(points), fc.func(fc.nat()), (sketch, rules, shuffle) => {
        const order = sketch.ballots.map((_ballot, i) => i).sort((a, b) => shuffle(a) - shuffle(b));
        const places = sketch.costs.map((_cost, i) => i).sort((a, b) => shuffle(-1 - a) - shuffle(-1 - b));
        const moved: Sketch = { budget: sketch.budget, costs: places.map((c) => sketch.costs[c] ?? 0), ballots: order.map((v) => (sketch.ballots[v] ?? []).map((c) => places.indexOf(c))), ...(sketch.points === undefined ? {} : { points: order.map((v) => sketch.points?.[v] ?? []) }) };
        const ids = places.map((c) => `p${c}`);
        expect(count(moved, rules, ids).outcome).toEqual(count(sketch, rules).outcome);
      }),
    ));

  it('other names that keep the order of ties give the same winners under their new names', () =>
    fc.assert(
      fc.property(sketches(points), rulesFor(points), (sketch, rules) => {
        const names = sketch.costs.map((_cost, i) => `new ${String.fromCharCode(97 + i)}`);
        expect(count(sketch, rules, names).outcome.winners).toEqual(count(sketch, rules).outcome.winners.map((id) => names[Number(id.slice(1))]));
      }),
    ));

  it('the budget is never exceeded, and no voter pays more than the endowment', () =>
    fc.assert(
      fc.property(sketches(points), rulesFor(points), (sketch, rules) => {
        const { outcome } = count(sketch, rules);
        const ids = new Set(outcome.winners);
        expect(Number(outcome.totalCost)).toBe(sketch.costs.reduce((sum, cost, i) => sum + (ids.has(`p${i}`) ? cost : 0), 0));
        expect(Number(outcome.totalCost)).toBeLessThanOrEqual(sketch.budget);
        expect(ids.size).toBe(outcome.winners.length);
      }),
    ));
});

describe('what Equal Shares promises', () => {
  it('a group that agrees on projects gets as many of them as its share of the budget pays for', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9 }), (group, others, cost) => {
        const budget = cost * (group + others);
        const own = Array.from({ length: group }, (_, i) => i);
        const theirs = Array.from({ length: others }, (_, i) => group + i);
        const ballots = [...own.map(() => own), ...theirs.map(() => theirs)];
        const { winners } = count({ budget, costs: [...own, ...theirs].map(() => cost), ballots }).outcome;
        expect(winners.filter((id) => Number(id.slice(1)) < group)).toHaveLength(group);
      }),
    ));

  it('one more vote for a winner of greedy by votes never makes it lose', () =>
    fc.assert(
      fc.property(sketches(false), fc.nat(), (sketch, which) => {
        const rules = { order: 'cost', scoring: 'approvals', skip: true, threshold: false, ties: 'lexico' } as const;
        const { winners } = countGreedy(electionOf(sketch), rules).outcome;
        const winner = winners[which % Math.max(1, winners.length)];
        if (winner === undefined) return;
        const more = { ...sketch, ballots: [...sketch.ballots, [Number(winner.slice(1))]] };
        expect(countGreedy(electionOf(more), rules).outcome.winners).toContain(winner);
      }),
    ));
});
