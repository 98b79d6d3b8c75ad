import fc from 'fast-check';
import { type BudgetElection, type Completion, checkAccount, countEqualShares, countGreedy } from './index.js';
import { sealed } from './seal.js';

const ELECTION: BudgetElection = {
  kind: 'approval',
  budget: 110_050n,
  places: 2,
  pointPlaces: 0,
  projects: [70_000n, 40_000n, 25_000n, 20_000n, 10_025n, 5_000n].map((cost, i) => ({ id: String(i + 8), cost, name: '' })),
  ballots: [[0, 1], [0, 1, 2], [0, 1], [0, 1, 2], [0, 1, 2], [0, 1], [2, 3, 4], [3], [3, 4], [2, 3, 4], [1]].map((projects) => ({ projects, points: null })),
  threshold: null,
  maxLength: null,
};
type Steps = Record<string, unknown>[];
const accountOf = (completion: Completion, start: 'real' | 'floor' = 'real', stop: 'exhaustive' | 'inclusive' = 'exhaustive'): string =>
  JSON.stringify(countEqualShares(ELECTION, { satisfaction: 'cost', completion, start, stop, increment: { digits: 5n, places: 1 }, ties: 'lexico' }).account);
const GREEDY = JSON.stringify(countGreedy(ELECTION, { order: 'card', scoring: 'approvals', skip: true, threshold: false, ties: 'lexico' }).account);
const ACCOUNTS = [accountOf('none'), accountOf('u', 'floor'), accountOf('add1'), accountOf('add1u', 'real', 'inclusive'), accountOf('add1g', 'floor'), GREEDY];

/** The step (from 1) in which the sign at `place` of the text stands. */
const stepAt = (text: string, place: number): number => {
  let end = 1;
  for (const [i, step] of (JSON.parse(text) as Steps).entries()) {
    end += JSON.stringify(step).length + 1;
    if (place < end) return i + 1;
  }
  return 0;
};

describe('the account of a budget', () => {
  it.each(ACCOUNTS.map((text, i) => [i, text] as const))('%i holds, also with its keys in another order', (_, text) => {
    expect(checkAccount(JSON.parse(text))).toBeNull();
    const turned = (JSON.parse(text) as Steps).map((step) => Object.fromEntries(Object.entries(step).reverse()));
    expect(checkAccount(turned)).toBeNull();
  });

  it('is refused at the step in which any digit is changed', () =>
    fc.assert(
      fc.property(fc.constantFrom(...ACCOUNTS), fc.nat(), fc.integer({ min: 1, max: 9 }), (text, which, by) => {
        const digits = [...text.matchAll(/\d/g)].map((match) => match.index);
        const place = digits[which % digits.length] ?? 0;
        const other = String((Number(text[place]) + by) % 10);
        let changed: unknown;
        try {
          changed = JSON.parse(text.slice(0, place) + other + text.slice(place + 1));
        } catch {
          return;
        }
        expect(checkAccount(changed)?.step).toBe(stepAt(text, place));
      }),
      { numRuns: 500 },
    ));

  /** Changes one step and seals all anew, as a forger would. */
  const forged = (text: string, name: string, change: (step: Record<string, unknown>) => void): unknown => {
    const steps = (JSON.parse(text) as Steps).map(({ seal: _, ...step }): Record<string, unknown> => step);
    change(steps.find((step) => step['step'] === name) ?? {});
    return sealed(steps);
  };
  const ADD = accountOf('add1u');
  it.each([
    ['a payment', 'round', (step: Record<string, unknown>) => (step['payment'] = '1')],
    ['the effective votes', 'round', (step: Record<string, unknown>) => (step['effectiveVotes'] = '9')],
    ['the supporters', 'round', (step: Record<string, unknown>) => (step['supporters'] = 8)],
    ['who won a round', 'round', (step: Record<string, unknown>) => (step['project'] = '12')],
    ['the money left', 'round', (step: Record<string, unknown>) => (step['moneyLeft'] = '1')],
    ['the cost of a stretch', 'search', (step: Record<string, unknown>) => (step['totalCost'] = '1')],
    ['where a stretch ends', 'search', (step: Record<string, unknown>) => (step['to'] = 1)],
    ['what is too dear', 'end', (step: Record<string, unknown>) => (step['tooDear'] = [{ project: '8', money: '1' }])],
    ['the winners', 'result', (step: Record<string, unknown>) => (step['winners'] = ['8'])],
    ['the increments', 'result', (step: Record<string, unknown>) => (step['increments'] = 0)],
    ['the voters', 'opening', (step: Record<string, unknown>) => (step['voters'] = 12)],
    ['the budget', 'opening', (step: Record<string, unknown>) => (step['budget'] = '1000')],
  ])('with %s changed is refused also when the seals are made anew', (_, name, change) => expect(checkAccount(forged(ADD, name, change))).not.toBeNull());

  it('of something else is refused', () => {
    for (const other of [null, 1, {}, [], [1], [{}], 'x', [{ step: 'opening' }]]) expect(checkAccount(other)).not.toBeNull();
    expect(checkAccount((JSON.parse(ADD) as Steps).slice(0, -1))).not.toBeNull();
    expect(checkAccount((JSON.parse(ADD) as Steps).slice(1))).not.toBeNull();
  });
});
