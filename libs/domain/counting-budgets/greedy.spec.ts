import fc from 'fast-check';
import { type BudgetElection, type GreedyRules, checkAccount, countGreedy, countScores } from './index.js';

const election = (budget: bigint, costs: readonly bigint[], ballots: readonly (readonly number[])[], more: Partial<BudgetElection> = {}): BudgetElection => ({
  kind: 'approval',
  budget,
  places: 0,
  pointPlaces: 0,
  projects: costs.map((cost, i) => ({ id: `p${i}`, cost, name: '' })),
  ballots: ballots.map((projects) => ({ projects, points: null })),
  threshold: null,
  maxLength: null,
  ...more,
});
const RULES: GreedyRules = { order: 'cost', scoring: 'approvals', skip: true, threshold: false, ties: 'lexico' };
const winners = (of: BudgetElection, rules: Partial<GreedyRules> = {}): readonly string[] => countGreedy(of, { ...RULES, ...rules }).outcome.winners;

describe('greedy', () => {
  // https://equalshares.net/explanation#example : 11 voters, bike path, outdoor gym, new park, playground, library
  const ballots = [[0, 1], [0, 1, 2], [0, 1], [0, 1, 2], [0, 1, 2], [0, 1], [2, 3, 4], [3], [3, 4], [2, 3, 4], [0]];
  const costs = [700n, 400n, 250n, 200n, 100n];
  it('equalshares.net, example 1: most votes buys the bike path and the gym', () => expect(winners(election(1_100n, costs, ballots))).toEqual(['p0', 'p1']));
  it('votes per euro buys many small ones', () => expect(winners(election(1_100n, costs, ballots), { order: 'card' })).toEqual(['p4', 'p2', 'p3', 'p1']));
  it('ends at the first that does not fit where the rule says so', () => {
    expect(winners(election(1_000n, costs, ballots))).toEqual(['p0', 'p2']);
    expect(winners(election(1_000n, costs, ballots), { skip: false })).toEqual(['p0']);
  });
  it('a project under the threshold is out, one at the threshold is not', () => {
    const of = election(10_000n, costs, ballots, { threshold: { digits: 5n, places: 0 } });
    expect(winners(of, { threshold: true })).toEqual(['p0', 'p1', 'p2']);
    expect(winners(of)).toHaveLength(5);
  });
  it('a tie falls to the smallest id as a text, or to the lowest cost', () => {
    const tied = election(100n, [60n, 50n], [[0, 1]]);
    expect(winners(tied)).toEqual(['p0']);
    expect(winners(tied, { ties: 'cost-votes-lexico' })).toEqual(['p1']);
    const ids = { ...tied, projects: [{ id: '9', cost: 60n, name: '' }, { id: '10', cost: 60n, name: '' }] };
    expect(winners(ids)).toEqual(['10']);
  });
  it('scores are ballots, points, or positions', () => {
    const points = election(10n, [1n, 1n], [], { kind: 'cumulative', pointPlaces: 1, ballots: [{ projects: [0, 1], points: [15, 20] }, { projects: [1], points: [5] }] });
    expect(countScores(points, 'points')).toEqual({ scores: [15n, 25n], places: 1 });
    expect(countScores(points, 'approvals')).toEqual({ scores: [1n, 2n], places: 0 });
    const ordinal = election(10n, [1n, 1n, 1n], [[1, 0], [2]], { kind: 'ordinal', maxLength: 3 });
    expect(countScores(ordinal, 'positions')).toEqual({ scores: [2n, 3n, 3n], places: 0 });
  });

  it('never exceeds the budget, does not hang on the order of ballots, and its account holds', () =>
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 200n }),
        fc.array(fc.bigInt({ min: 0n, max: 90n }), { minLength: 1, maxLength: 7 }),
        fc.array(fc.uniqueArray(fc.nat(6)), { maxLength: 9 }),
        fc.record({ order: fc.constantFrom('cost' as const, 'card' as const), skip: fc.boolean(), threshold: fc.boolean(), ties: fc.constantFrom('lexico' as const, 'cost-votes-lexico' as const), scoring: fc.constant('approvals' as const) }),
        (budget, costs, given, rules) => {
          const ballots = given.map((ballot) => ballot.filter((c) => c < costs.length));
          const of = election(budget, costs, ballots, { threshold: { digits: 2n, places: 0 } });
          const { outcome, account } = countGreedy(of, rules);
          expect(outcome.winners.reduce((sum, id) => sum + (costs[Number(id.slice(1))] ?? 0n), 0n)).toBe(BigInt(outcome.totalCost));
          expect(BigInt(outcome.totalCost) <= budget).toBe(true);
          expect(winners(election(budget, costs, [...ballots].reverse(), { threshold: of.threshold }), rules)).toEqual(outcome.winners);
          expect(checkAccount(JSON.parse(JSON.stringify(account)))).toBeNull();
        },
      ),
    ));

  const small = fc.record({ budget: fc.bigInt({ min: 1n, max: 200n }), costs: fc.array(fc.bigInt({ min: 1n, max: 90n }), { minLength: 1, maxLength: 6 }), given: fc.array(fc.uniqueArray(fc.nat(5)), { maxLength: 9 }) });
  const fitting = (costs: readonly bigint[], given: readonly (readonly number[])[]): number[][] => given.map((ballot) => ballot.filter((c) => c < costs.length));

  it('other names that keep the order of ties give the same winners under their new names', () =>
    fc.assert(
      fc.property(small, fc.constantFrom('cost' as const, 'card' as const), ({ budget, costs, given }, order) => {
        const of = election(budget, costs, fitting(costs, given));
        const named = { ...of, projects: of.projects.map((project, i) => ({ ...project, id: `new ${String.fromCharCode(97 + i)}` })) };
        expect(winners(named, { order })).toEqual(winners(of, { order }).map((id) => `new ${String.fromCharCode(97 + Number(id.slice(1)))}`));
      }),
    ));

  it('one more vote for a winner never makes it lose', () =>
    fc.assert(
      fc.property(small, fc.constantFrom('cost' as const, 'card' as const), fc.nat(), ({ budget, costs, given }, order, at) => {
        const ballots = fitting(costs, given);
        const won = winners(election(budget, costs, ballots), { order });
        const winner = won[at % Math.max(1, won.length)];
        if (winner !== undefined) expect(winners(election(budget, costs, [...ballots, [Number(winner.slice(1))]]), { order })).toContain(winner);
      }),
    ));
});
