import fc from 'fast-check';
import { type AnyCount, type Count, type LevelsAccount, type SumOutcome, checkRankedAccount, countApproval, countPoints, countScore } from './index.js';

const NAMES = ['n1', 'n2', 'n3', 'n4', 'n5'];
const EACH = 12;

/** A ballot as one whole number for each candidate, and how many voters gave it. */
interface Sheet {
  readonly marks: readonly number[];
  readonly count: number;
}
type LevelsCount = Count<SumOutcome, LevelsAccount>;

/** The methods that add: the highest mark, what makes any marks a ballot of the method, and its count. */
const METHODS: readonly (readonly [name: string, most: number, fair: (marks: readonly number[]) => readonly number[], count: (names: readonly string[], sheets: readonly Sheet[]) => LevelsCount])[] = [
  ['approval', 1, (marks) => marks, (names, sheets) => countApproval(names, sheets.map(({ marks, count }) => ({ approved: [...marks.keys()].filter((i) => marks[i] === 1), count })))],
  ['score', 5, (marks) => marks, (names, sheets) => countScore(names, sheets.map(({ marks, count }) => ({ scores: marks, count })), { least: 0, most: 5 })],
  ['points', EACH, (marks) => within(marks), (names, sheets) => countPoints(names, sheets.map(({ marks, count }) => ({ points: marks, count })), EACH)],
];

/** As many of the marks, from the front, as there are points to share out. */
function within(marks: readonly number[]): number[] {
  let left = EACH;
  return marks.map((mark) => {
    const given = Math.min(mark, left);
    left -= given;
    return given;
  });
}

const elections = (most: number, fair: (marks: readonly number[]) => readonly number[]): fc.Arbitrary<{ readonly names: readonly string[]; readonly sheets: readonly Sheet[] }> =>
  fc.integer({ min: 2, max: 5 }).chain((size) => fc.record({ names: fc.constant(NAMES.slice(0, size)), sheets: fc.array(fc.record({ marks: fc.array(fc.integer({ min: 0, max: most }), { minLength: size, maxLength: size }).map(fair), count: fc.integer({ min: 1, max: 9 }) }), { minLength: 1, maxLength: 8 }) }));
const tiers = ({ outcome }: LevelsCount): string[][] => outcome.ranking.map((tied) => [...tied].sort());

describe.each(METHODS)('%s', (_, most, fair, count) => {
  it('does not depend on the order of the ballots', () => fc.assert(fc.property(elections(most, fair), ({ names, sheets }) => expect(count(names, [...sheets].reverse().flatMap((sheet) => Array.from({ length: sheet.count }, () => ({ ...sheet, count: 1 }))))).toEqual(count(names, sheets)))));

  it('does not depend on the numbers of the candidates', () =>
    fc.assert(
      fc.property(elections(most, fair), ({ names, sheets }) => {
        const turned = <T>(list: readonly T[]): T[] => [...list.slice(1), ...list.slice(0, 1)];
        expect(tiers(count(turned(names), sheets.map((sheet) => ({ ...sheet, marks: turned(sheet.marks) }))))).toEqual(tiers(count(names, sheets)));
      }),
    ));

  it('keeps a winner who gets more, and lets nobody be hurt by a ballot that gives nothing', () =>
    fc.assert(
      fc.property(elections(most, fair), ({ names, sheets }) => {
        const winner = count(names, sheets).outcome.ranking[0]?.[0] ?? '';
        const more = { marks: names.map((name) => (name === winner ? most : 0)), count: 1 };
        expect(count(names, [...sheets, more]).outcome.ranking[0]).toEqual([winner]);
        expect(tiers(count(names, [...sheets, { marks: names.map(() => 0), count: 3 }]))).toEqual(tiers(count(names, sheets)));
      }),
    ));

  it('gives an account that holds, and that is refused at a named step when a digit of a step is changed', () =>
    fc.assert(
      fc.property(elections(most, fair), fc.nat(), (election, at) => {
        const { outcome, account } = count(election.names, election.sheets);
        expect(checkRankedAccount({ outcome, account })).toBeNull();
        const text = JSON.stringify(account);
        const digits = [...text.matchAll(/\d/g)];
        const { index = 0, 0: digit = '0' } = digits[at % digits.length] ?? {};
        const changed = `${text.slice(0, index)}${(Number(digit) + 1 + (at % 8)) % 10}${text.slice(index + 1)}`;
        const fault = checkRankedAccount({ outcome, account: JSON.parse(changed) as AnyCount['account'] });
        expect([changed.slice(Math.max(0, index - 40), index + 10), fault]).toEqual([expect.any(String), expect.objectContaining({ name: expect.any(String) })]);
      }),
      { numRuns: 150 },
    ));
});
