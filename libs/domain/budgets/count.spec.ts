import fc from 'fast-check';
import { checkAccount } from '../counting-budgets/index.js';
import { type Choosable, type CountRules, type CountedBudgetBallot, countBudget, hashOfBallots, tellBudget } from './index.js';

const RULES: CountRules = { amountCents: 110_000, method: 'equal-shares', ballotKind: 'approval' };
const options = (...costs: number[]): Choosable[] => costs.map((costCents, i) => ({ id: `option-${i}`, costCents }));
const ballots = (...given: (readonly number[])[]): CountedBudgetBallot[] => given.map((chosen, i) => ({ receipt: `r${i}`, choices: chosen.map((c) => ({ option: `option-${c}`, points: 1 })) }));

// https://equalshares.net/explanation#example, in euros: bike path, outdoor gym, new park, playground, library
const VILLAGE = options(70_000, 40_000, 25_000, 20_000, 10_000);
const VOTES = ballots([0, 1], [0, 1, 2], [0, 1], [0, 1, 2], [0, 1, 2], [0, 1], [2, 3, 4], [3], [3, 4], [2, 3, 4], [0]);

describe('a village budget', () => {
  it('by equal shares: the published example', () => {
    const result = countBudget(RULES, VILLAGE, VOTES, 'secret');
    expect(result.winners).toEqual(['option-0', 'option-3', 'option-4']);
    expect([result.spentCents, result.served, result.cast]).toEqual([100_000, 11, 11]);
    expect(result.mostVotes).toEqual({ winners: ['option-0', 'option-1'], spentCents: 110_000, served: 7 });
  });

  it('tells what each paid, and what the others still missed', () => {
    const { options: stories, shareCents, voters } = tellBudget(countBudget(RULES, VILLAGE, VOTES, 'secret'));
    expect([voters, shareCents]).toEqual([11, 10_000]);
    expect(stories.map(({ option, place, how, votes }) => [option, place, how, votes])).toEqual([
      ['option-0', 1, 'bought', 7],
      ['option-3', 2, 'bought', 4],
      ['option-4', 3, 'bought', 3],
      ['option-1', null, 'too-dear', 6],
      ['option-2', null, 'too-dear', 5],
    ]);
    const { eachCents, gaveAll } = stories[0] ?? {};
    expect([eachCents, gaveAll]).toEqual([10_000, 0]);
    for (const story of stories.filter(({ won }) => !won)) expect(story.hadCents).toBeLessThan(story.costCents);
  });

  it('by most votes: each option taken while the money lasts, and what did not fit says what was left', () => {
    const result = countBudget({ ...RULES, method: 'greedy' }, VILLAGE, VOTES, 'secret');
    expect(result.winners).toEqual(['option-0', 'option-1']);
    expect(tellBudget(result).options.map(({ how, leftCents }) => [how, leftCents])).toEqual([['added', 40_000], ['added', 0], ['does-not-fit', 0], ['does-not-fit', 0], ['does-not-fit', 0]]);
  });

  it('with points counts points', () => {
    const given = [{ receipt: 'a', choices: [{ option: 'option-0', points: 9 }, { option: 'option-1', points: 1 }] }, { receipt: 'b', choices: [{ option: 'option-1', points: 3 }] }];
    const result = countBudget({ ...RULES, amountCents: 70_000, method: 'greedy', ballotKind: 'points' }, options(70_000, 70_000), given, 'secret');
    expect(result.winners).toEqual(['option-0']);
    expect(result.options.map(({ votes, points }) => [votes, points])).toEqual([[1, 9], [2, 4]]);
  });

  it('never takes what nobody chose, also when there is money left', () => {
    for (const method of ['equal-shares', 'greedy'] as const) {
      const result = countBudget({ ...RULES, method }, options(1_000, 1_000), ballots([0]), 'secret');
      expect(result.winners).toEqual(['option-0']);
      expect(tellBudget(result).options[1]?.how).toBe('no-votes');
    }
  });

  it('without any ballot takes nothing, and its account holds', () => {
    const result = countBudget(RULES, VILLAGE, [], null);
    expect([result.winners, result.spentCents, checkAccount(result.account)]).toEqual([[], 0, null]);
    expect(tellBudget(result)).toMatchObject({ voters: 0, shareCents: null });
  });

  const secrets = fc.string({ minLength: 1 });
  const counts = fc.record({
    method: fc.constantFrom('equal-shares' as const, 'greedy' as const),
    costs: fc.array(fc.integer({ min: 1_000, max: 80_000 }), { minLength: 2, maxLength: 6 }),
    votes: fc.array(fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
    secret: secrets,
  }).map(({ method, costs, votes, secret }) => ({ method, secret, options: options(...costs), ballots: ballots(...votes.map((v) => [...new Set(v.map((c) => c % costs.length))])) }));

  it('stays within its amount, whatever the order of the ballots, and its account holds', () =>
    fc.assert(
      fc.property(counts, ({ method, options: chosen, ballots: cast, secret }) => {
        const result = countBudget({ ...RULES, method }, chosen, cast, secret);
        const turned = countBudget({ ...RULES, method }, chosen, [...cast].reverse(), secret);
        expect(turned).toEqual(result);
        expect(result.spentCents).toBeLessThanOrEqual(RULES.amountCents);
        expect(checkAccount(JSON.parse(JSON.stringify(result.account)))).toBeNull();
        expect(tellBudget(result).options.filter(({ won }) => won).map(({ option }) => option)).toEqual(result.winners);
        for (const story of tellBudget(result).options) if (story.how === 'too-dear') expect(story.hadCents).not.toBeNull();
      }),
      { numRuns: 60 },
    ));

  it('lets a tie fall by lot: both can win, as the secret and the ballots will', () => {
    const winners = new Set(Array.from({ length: 30 }, (_, i) => countBudget({ ...RULES, amountCents: 50_000, method: 'greedy' }, options(50_000, 50_000), ballots([0], [1]), `secret ${i}`).winners[0]));
    expect([...winners].sort()).toEqual(['option-0', 'option-1']);
  });

  it('has another hash of its ballots when one choice is another', () => expect(hashOfBallots(ballots([0], [1]))).not.toBe(hashOfBallots(ballots([0], [0]))));
});
