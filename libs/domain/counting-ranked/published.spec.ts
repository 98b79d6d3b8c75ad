import { type AnyCount, type RankedElection, checkRankedAccount, checkReferendum, countApproval, countBorda, countIrv, countPlurality, countPoints, countRankedPairs, countSchulze, countScore, countStv, debianQuorumMet, countReferendum, percent, stvTies } from './index.js';
import { fractions } from '../kernel/index.js';

/** Ballots written as "ACB": one sign for each candidate, best first. */
function election(candidates: readonly string[], ballots: Readonly<Record<string, number>>): RankedElection {
  const signs = candidates.map((name) => name[0] ?? '');
  return { candidates, ballots: Object.entries(ballots).map(([order, count]) => ({ ranking: [...order].map((sign) => [signs.indexOf(sign)]), count })) };
}

/** The capital of Tennessee (en.wikipedia.org/wiki/Condorcet_method, section "Example: Voting on the location of Tennessee's capital"). */
const tennessee = election(['Memphis', 'Nashville', 'Chattanooga', 'Knoxville'], { MNCK: 42, NCKM: 26, CKNM: 15, KCNM: 17 });

/** M. Schulze, "A new monotonic, clone-independent, …", Social Choice and Welfare 36 (2011), example 1 in the form of en.wikipedia.org/wiki/Schulze_method. */
const schulze45 = election(['A', 'B', 'C', 'D', 'E'], { ACBED: 5, ADECB: 5, BEDAC: 8, CABED: 3, CAEBD: 7, CBADE: 2, DCEBA: 7, EBADC: 8 });

/** Food for a party (en.wikipedia.org/wiki/Single_transferable_vote, worked example of 20 guests and 3 kinds of food). */
const food = {
  candidates: ['Oranges', 'Pears', 'Chocolate', 'Strawberries', 'Sweets'],
  seats: 3,
  ballots: [{ ranking: [0], count: 4 }, { ranking: [1, 0], count: 2 }, { ranking: [2, 3], count: 8 }, { ranking: [2, 4], count: 4 }, { ranking: [3], count: 1 }, { ranking: [4], count: 1 }],
};

/** Changes one digit in every `each` of an account, one at a time; the changes that the checker lets pass. */
function unnoticed(count: AnyCount, each: number): string[] {
  const text = JSON.stringify(count.account);
  const passed: string[] = [];
  for (const found of [...text.matchAll(/\d/g)].filter((_, index) => index % each === 0)) {
    const changed = `${text.slice(0, found.index)}${(Number(found[0]) + 1) % 10}${text.slice(found.index + 1)}`;
    let account: unknown;
    try {
      account = JSON.parse(changed);
    } catch {
      continue;
    }
    if (checkRankedAccount({ ...count, account } as AnyCount) === null) passed.push(changed.slice(Math.max(0, found.index - 60), found.index + 20));
  }
  return passed;
}

/** A count holds, and no digit of its account can be changed unnoticed. */
function holds(count: AnyCount, each = 1): void {
  expect(checkRankedAccount(count)).toBeNull();
  expect(checkRankedAccount({ ...count, outcome: 'other' })).not.toBeNull();
  expect(unnoticed(count, each)).toEqual([]);
}

describe('the capital of Tennessee', () => {
  const order = [['Nashville'], ['Chattanooga'], ['Knoxville'], ['Memphis']];
  it('is Nashville by Schulze and by Ranked Pairs', () => {
    const [schulze, pairs] = [countSchulze(tennessee), countRankedPairs(tennessee)];
    expect([schulze.outcome, pairs.outcome]).toEqual([order, order]);
    holds(schulze);
    holds(pairs);
  });
  it('is Knoxville by instant-runoff', () => {
    const count = countIrv(tennessee);
    expect(count.outcome.winner).toEqual(['Knoxville']);
    expect(count.account.steps.map(({ tally, excluded }) => [excluded, tally])).toEqual([
      ['Chattanooga', { Memphis: '42', Nashville: '26', Chattanooga: '15', Knoxville: '17' }],
      ['Nashville', { Memphis: '42', Nashville: '26', Knoxville: '32' }],
      [null, { Memphis: '42', Knoxville: '58' }],
    ]);
    holds(count);
  });
  it('is Memphis by plurality and Nashville by Borda', () => {
    const [plurality, borda] = [countPlurality(tennessee), countBorda(tennessee)];
    expect(plurality.outcome.ranking[0]).toEqual(['Memphis']);
    expect(borda.outcome).toEqual({ ranking: [['Nashville'], ['Chattanooga'], ['Memphis'], ['Knoxville']], scores: { Nashville: '294', Chattanooga: '273', Knoxville: '207', Memphis: '226' } });
    holds(plurality);
    holds(borda);
  });
});

describe("Schulze's example of 45 voters", () => {
  it('ranks E, A, C, B, D', () => {
    const count = countSchulze(schulze45);
    expect(count.outcome).toEqual([['E'], ['A'], ['C'], ['B'], ['D']]);
    holds(count);
  });
});

describe('food for a party', () => {
  it('is chocolate, oranges and strawberries by the Scottish rules, by parcels of half a vote', () => {
    const count = countStv('scotland', food);
    expect(count.outcome.elected).toEqual(['Chocolate', 'Oranges', 'Strawberries']);
    const surplus = count.account.steps.find(({ tag }) => tag === 'transfer');
    expect(surplus).toMatchObject({ candidate: 'Chocolate', quota: '6.00000', surplus: '6.00000', votes: { Strawberries: '5.00000', Sweets: '3.00000' } });
    expect(surplus?.parcels).toEqual([{ to: 'Strawberries', papers: '8', before: '1.00000', after: '0.50000' }, { to: 'Sweets', papers: '4', before: '1.00000', after: '0.50000' }]);
    holds(count);
  });
  it('is the same by the reference rules', () => {
    for (const rule of ['wigm-prf', 'meek-prf'] as const) {
      const count = countStv(rule, food);
      expect([...count.outcome.elected].sort()).toEqual(['Chocolate', 'Oranges', 'Strawberries']);
      holds(count, rule === 'meek-prf' ? 11 : 1);
    }
  });
});

describe('ties', () => {
  it('between surpluses and at the bottom fall in the order of the lot, and are told', () => {
    const tied = { candidates: ['p1', 'p2', 'p3', 'p4'], seats: 2, ballots: [0, 1, 2, 3].map((index) => ({ ranking: [index], count: 5 })) };
    const count = countStv('scotland', { ...tied, tieOrder: [2, 0, 3, 1] });
    expect(stvTies(count.account)).toEqual(['Break tie by lot (defeat low candidate): [p1, p2, p3, p4] -> p3', 'Break tie by lot (defeat low candidate): [p1, p2, p4] -> p1']);
    expect(count.outcome.elected).toEqual(['p4', 'p2']);
    holds(count);
  });
  it('are broken by the most recent stage that told the candidates apart', () => {
    const ballots = [{ ranking: [0, 1], count: 1 }, { ranking: [1], count: 2 }, { ranking: [2], count: 3 }, { ranking: [3], count: 9 }, { ranking: [4], count: 8 }];
    const count = countStv('scotland', { candidates: ['p1', 'p2', 'p3', 'p4', 'p5'], seats: 1, ballots });
    expect(count.account.steps.find(({ tie }) => tie !== undefined)).toMatchObject({ candidate: 'p2', tie: { tied: ['p2', 'p3'], by: 'stage', stage: 0 } });
    holds(count);
  });
});

describe('methods that add', () => {
  const names = ['o1', 'o2', 'o3'];
  it('add approvals', () => {
    const count = countApproval(names, [{ approved: [0, 1], count: 3 }, { approved: [1], count: 2 }, { approved: [], count: 1 }]);
    expect(count.outcome).toEqual({ ranking: [['o2'], ['o1'], ['o3']], scores: { o1: '3', o2: '5', o3: '0' } });
    holds(count);
  });
  it('add scores, the lowest for whom is not rated', () => {
    const count = countScore(names, [{ scores: [5, null, 2], count: 2 }, { scores: [-1, 4, 2], count: 1 }], { least: -1, most: 5 });
    expect(count.outcome).toEqual({ ranking: [['o1'], ['o3'], ['o2']], scores: { o1: '9', o2: '2', o3: '6' } });
    holds(count);
    expect(() => countScore(names, [{ scores: [6], count: 1 }], { least: 0, most: 5 })).toThrow(RangeError);
  });
  it('add points that are shared out, and tell what was left', () => {
    const count = countPoints(names, [{ points: [10, 0, 0], count: 1 }, { points: [3, 4], count: 2 }], 10);
    expect(count.outcome).toEqual({ ranking: [['o1'], ['o2'], ['o3']], scores: { o1: '16', o2: '8', o3: '0' } });
    expect(count.account.rules).toEqual({ each: '10', spent: '24', unspent: '6' });
    holds(count);
    expect(() => countPoints(names, [{ points: [6, 5], count: 1 }], 10)).toThrow(RangeError);
  });
  it('share one vote between equal firsts, exactly', () => {
    const count = countPlurality({ candidates: names, ballots: [{ ranking: [[0, 1, 2]], count: 1 }, { ranking: [[0, 1]], count: 1 }] });
    expect(count.outcome.scores).toEqual({ o1: '5/6', o2: '5/6', o3: '1/3' });
    holds(count);
  });
});

describe('a referendum', () => {
  it('rounds percentages half up', () => expect([percent(1, 3), percent(2, 3), percent(1, 800), percent(5, 1000), percent(0, 0)]).toEqual(['33.33', '66.67', '0.13', '0.50', '0.00']));
  it('that misses its quorum of valid votes is not accepted (Hungary, 2 October 2016: more than half of the electorate should vote validly; valasztas.hu)', () => {
    const rule = { quorum: { base: 'valid', share: fractions.fraction(1, 2), strict: true } } as const;
    expect(countReferendum({ electorate: 8_272_625, yes: 56_163, no: 3_362_224, invalid: 224_668 }, rule).outcome).toMatchObject({ quorumMet: false, accepted: false, quorumPercent: '41.32', turnoutPercent: '44.04' });
  });
  it('is met exactly at its share, unless it must be exceeded', () => {
    const at = (strict: boolean): boolean => countReferendum({ electorate: 100, yes: 20, no: 10 }, { quorum: { base: 'turnout', share: fractions.fraction(30, 100), strict } }).outcome.quorumMet;
    expect([at(false), at(true)]).toEqual([true, false]);
  });
  it('is not accepted on equal votes, nor without votes', () => {
    expect(countReferendum({ electorate: 10, yes: 5, no: 5 }, { quorum: null }).outcome.accepted).toBe(false);
    expect(countReferendum({ electorate: 10, yes: 0, no: 0 }, { quorum: null }).outcome.accepted).toBe(false);
  });
  it('gives an account that is enough to decide it again; a changed figure is refused with its step', () => {
    const count = countReferendum({ electorate: 12_862_658, yes: 1_571_874, no: 2_509_395, blank: 32_344, invalid: 40_100 }, { quorum: { base: 'for-and-against', share: fractions.fraction(3, 10) }, majority: { share: fractions.fraction(2, 3), reached: true } });
    expect(checkReferendum(count)).toBeNull();
    for (const [i, step] of count.account.steps.entries())
      for (const [name, value] of Object.entries(step)) {
        const wrong = typeof value === 'boolean' ? !value : /^\d/.test(value) ? `1${value}` : `${value}x`;
        const changed = { ...count, account: { ...count.account, steps: count.account.steps.map((other, j) => (i === j ? { ...other, [name]: wrong } : other)) as typeof count.account.steps } };
        expect([name, checkReferendum(changed) !== null]).toEqual([name, true]);
      }
    expect(checkReferendum({ ...count, outcome: { ...count.outcome, accepted: true } })).toMatchObject({ name: 'outcome' });
    expect(checkReferendum({ ...count, account: { ...count.account, steps: count.account.steps.slice(0, 2) } })).toMatchObject({ step: 3, name: 'majority' });
  });
  it("compares Debian's 3Q without rounding", () => expect([debianQuorumMet(1037, 48), debianQuorumMet(1037, 49), debianQuorumMet(4, 3)]).toEqual([false, true, false]));
});
