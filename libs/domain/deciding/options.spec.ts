import fc from 'fast-check';
import {
  type CountedBallot, type Lot, OPTION_METHODS, type OptionMethod, type RoundFile, type RoundResult, type RoundRules, checkAccount, checkBallot, checkRound, countRound, drawLot, hashOfBallots, hashOfSeed,
  keepsPromise, readRoundFile, recountRound, votesOf,
} from './index.js';

const options = ['Een bankje', 'Een boom', 'Een jeu-de-boulesbaan'];
const rulesOf = (method: OptionMethod): RoundRules => ({ method, options, rule: 'simple', quorumPercentage: 10, quorumBase: 'turnout', joining: 'all-agree', seats: 1, weights: null });
const SEED = 'a1'.repeat(32);
const lotOf = (ballots: readonly CountedBallot[], seed: string | null = SEED): Lot => ({ hash: hashOfSeed(SEED), seed, ballots: hashOfBallots(ballots) });
const boxOf = (...choices: string[]): CountedBallot[] => choices.map((choice, i) => ({ receipt: `r${i}`, choice }));
const count = (method: OptionMethod, residents: readonly string[], officials: readonly string[], more: Partial<RoundRules> = {}): RoundResult => {
  const box = boxOf(...residents);
  return countRound({ ...rulesOf(method), ...more }, [votesOf('residents', 20, box), votesOf('municipality', 3, officials.map((choice) => ({ choice })))], lotOf(box));
};
const winners = (result: RoundResult): (number | null | undefined)[] => result.chambers.map(({ count: counted }) => counted?.winner);

/** A ballot that a method takes, for three options. */
const BALLOTS: Readonly<Record<OptionMethod, readonly string[]>> = {
  plurality: ['1 0 0', '0 1 0', '0 0 1'],
  approval: ['1 0 0', '1 1 0', '0 1 1', '1 1 1'],
  score: ['5 0 0', '0 3 4', '2 2 2', '0 0 0'],
  points: ['10 0 0', '3 3 4', '0 1 0'],
  irv: ['1 2 3', '2 1 0', '0 0 1', '3 2 1'],
  schulze: ['1 2 3', '2 1 0', '0 0 1', '3 2 1'],
  'ranked-pairs': ['1 2 3', '2 1 0', '0 0 1', '3 2 1'],
  borda: ['1 2 3', '2 1 0', '0 0 1', '3 2 1'],
  stv: ['1 2 3', '2 1 0', '0 0 1', '3 2 1'],
};

describe('a ballot among options', () => {
  const problemsOf = (method: OptionMethod, choice: string): string[] => {
    const checked = checkBallot(rulesOf(method), { choice, reason: null });
    return checked.ok ? [] : checked.problems.map((p) => `${p.code} ${p.path.join('.')}`);
  };

  it.each(OPTION_METHODS.flatMap((method) => ['abstain', ...BALLOTS[method]].map((choice) => [method, choice] as const)))('of %s can say %s', (method, choice) => expect(problemsOf(method, choice)).toEqual([]));

  it.each<[OptionMethod, string, string]>([
    ['plurality', '0 0 0', 'required choice'],
    ['plurality', '1 1 0', 'too-many choice'],
    ['plurality', '2 0 0', 'too-large choice.0'],
    ['approval', '0 0 0', 'required choice'],
    ['approval', '1 0', 'invalid-format choice'],
    ['approval', '1 0 1 0', 'invalid-format choice'],
    ['score', '0 6 0', 'too-large choice.1'],
    ['score', '0 -1 0', 'invalid-format choice'],
    ['score', '0 1.5 0', 'invalid-format choice'],
    ['points', '6 5 0', 'too-large choice'],
    ['points', '0 0 11', 'too-large choice.2'],
    ['irv', '1 1 2', 'duplicate choice.1'],
    ['irv', '1 3 0', 'invalid-format choice'],
    ['schulze', '0 0 0', 'required choice'],
    ['schulze', '4 0 0', 'too-large choice.0'],
    ['schulze', 'yes', 'invalid-format choice'],
    ['irv', ' 1 2 3', 'invalid-format choice'],
  ])('of %s cannot say %j: %s', (method, choice, problem) => expect(problemsOf(method, choice)).toEqual([problem]));
});

describe('the options of a round', () => {
  const now = Date.UTC(2027, 0, 4);
  const ordinance = { methods: OPTION_METHODS, quorumPercentage: 10, bindingRounds: true };
  const problemsOf = (given: readonly string[], method: RoundRules['method'] = 'irv'): string[] => {
    const checked = checkRound({ ...rulesOf('irv'), method, options: given, question: 'Wat komt er bij de beek?', explanation: '', closesAt: now + 86_400_000, young: false }, { ...ordinance, methods: [...OPTION_METHODS, 'majority'] }, now);
    return checked.ok ? [] : checked.problems.map((p) => `${p.code} ${p.path.join('.')}`);
  };
  it('are two to twelve different texts', () => {
    expect(problemsOf(options)).toEqual([]);
    expect(problemsOf(['Een boom'])).toEqual(['not-enough options']);
    expect(problemsOf(Array.from({ length: 13 }, (_, i) => `Boom ${i}`))).toEqual(['too-many options']);
    expect(problemsOf(['Een boom', ' een BOOM ', ''])).toEqual(['required options.2', 'duplicate options.1']);
  });
  it('belong to the methods that choose among them', () => {
    expect(problemsOf([], 'majority')).toEqual([]);
    expect(problemsOf(options, 'majority')).toEqual(['too-many options']);
    expect(problemsOf([], 'score')).toEqual(['not-enough options']);
  });
});

describe('counting among options', () => {
  it('both chambers choose the same: a match; something else: no match yet', () => {
    expect(count('plurality', ['1 0 0', '1 0 0', '0 1 0'], ['1 0 0']).outcome).toBe('match');
    expect(count('plurality', ['1 0 0', '1 0 0', '0 1 0'], ['0 1 0']).outcome).toBe('no-match');
    expect(count('plurality', ['1 0 0', '1 0 0', '0 1 0'], ['0 1 0'], { joining: 'residents-decide' }).outcome).toBe('match');
    expect(count('plurality', ['1 0 0', '1 0 0'], [], { joining: 'advice' }).outcome).toBe('advice');
  });

  it('each method by its own rule', () => {
    expect(winners(count('approval', ['1 1 0', '0 1 1', '1 0 0', '0 1 0'], ['0 1 0']))).toEqual([2, 2]);
    expect(winners(count('score', ['5 4 0', '0 4 0'], ['0 0 3']))).toEqual([2, 3]);
    expect(winners(count('points', ['10 0 0', '0 4 4', '0 4 6'], ['0 0 1']))).toEqual([expect.any(Number), 3]);
    // the first choices of four, three and two: the last drops out, and its votes decide
    expect(winners(count('irv', ['1 0 0', '1 0 0', '1 0 0', '1 0 0', '0 1 0', '0 1 0', '0 1 0', '0 2 1', '0 2 1'], ['1 2 3']))).toEqual([2, 1]);
    // whoever beats each other one wins, with few first places too
    expect(winners(count('schulze', ['1 2 3', '1 2 3', '3 2 1', '3 2 1', '2 1 3'], ['1 2 3']))).toEqual([2, 1]);
  });

  it('who abstains counts for the quorum and chooses nothing', () => {
    const result = count('plurality', ['abstain', 'abstain'], ['1 0 0']);
    expect(result.chambers[0]).toMatchObject({ outcome: 'none', cast: 2 });
    expect(count('plurality', ['1 0 0'], ['1 0 0']).chambers[0]?.outcome).toBe('no-quorum');
    expect(count('score', ['0 0 0', '0 0 0'], ['1 0 0'], { joining: 'residents-decide' })).toMatchObject({ outcome: 'no-match', chambers: [{ outcome: 'none' }, { outcome: 'chosen' }] });
  });

  it('a tie falls to the first of the lot, in both chambers by the same lot', () => {
    const box = ['1 0 0', '0 1 0', '0 0 1'];
    const order = drawLot(3, lotOf(boxOf(...box)));
    const result = count('plurality', box, ['1 0 0', '0 1 0', '0 0 1']);
    expect(winners(result)).toEqual([order[0], order[0]]);
    expect(result.account[0]?.figures['order']).toBe(order.join(' '));
    expect(winners(count('irv', box, ['0 1 0']))[0]).toBe(count('irv', box, ['0 1 0']).chambers[0]?.count?.winner);
  });

  it('each option wins a lot about as often as another', () => {
    const first = Array.from({ length: 600 }, (_, i) => drawLot(3, { hash: '', seed: SEED, ballots: String(i) })[0]);
    for (const option of [1, 2, 3]) expect(first.filter((n) => n === option).length).toBeGreaterThan(150);
  });

  it('the order of ballots never matters, and the account can be counted again without them', () =>
    fc.assert(
      fc.property(fc.constantFrom(...OPTION_METHODS), fc.array(fc.nat(9), { minLength: 2, maxLength: 20 }), fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }), (method, residents, officials) => {
        const of = (n: number): string => ['abstain', ...BALLOTS[method]][n % (BALLOTS[method].length + 1)] ?? '';
        const box = boxOf(...residents.map(of));
        const votes = officials.map((n) => ({ choice: of(n) }));
        const at = (cast: readonly CountedBallot[]): RoundResult => countRound(rulesOf(method), [votesOf('residents', 20, cast), votesOf('municipality', 3, votes)], lotOf(cast));
        const result = at(box);
        expect({ ...at([...box].reverse()), chambers: [] }).toEqual({ ...result, chambers: [] });
        expect(checkAccount(rulesOf(method), result)).toBeNull();
      }),
    ));
});

describe('a round among options as a file', () => {
  const box = boxOf('1 2 3', '2 1 0', '0 0 1', '3 2 1', '1 2 3', '0 0 1');
  const fileOf = (): RoundFile => {
    const result = countRound(rulesOf('irv'), [votesOf('residents', 20, box), votesOf('municipality', 3, [{ choice: '1 2 3' }])], lotOf(box));
    const file = { format: 'brink-round', version: 2, id: 'x', question: 'Wat komt er?', openedAt: '2027-01-04T09:00:00Z', closedAt: '2027-01-18T09:00:00Z', ...rulesOf('irv'), lot: { hash: hashOfSeed(SEED), seed: SEED }, roll: { residents: 20, municipality: 3 }, ballots: box, openVotes: [{ name: 'Olaf', choice: '1 2 3' }], result };
    return JSON.parse(JSON.stringify(file)) as RoundFile;
  };
  const faultAt = (data: unknown): string => {
    const read = readRoundFile(data);
    return read.ok ? 'none' : read.fault.path;
  };

  it('is counted again with the same lot', () => {
    expect(faultAt(fileOf())).toBe('none');
    expect(recountRound(fileOf())).toMatchObject({ equal: true, wrongStep: null });
  });

  it('another seed than was promised, or another ballot, is noticed at the lot', () => {
    const file = fileOf();
    expect(keepsPromise({ hash: hashOfSeed(SEED), seed: 'b2'.repeat(32), ballots: '' })).toBe(false);
    expect(recountRound({ ...file, lot: { hash: hashOfSeed(SEED), seed: 'b2'.repeat(32) } } as RoundFile)).toMatchObject({ equal: false, wrongStep: 1 });
    expect(recountRound({ ...file, ballots: box.map((ballot, i) => (i === 0 ? { ...ballot, choice: '2 1 3' } : ballot)) })).toMatchObject({ equal: false, wrongStep: 1 });
  });

  it('a changed figure of the runoff is noticed at the choice of that chamber', () => {
    const text = JSON.stringify(fileOf().result);
    const changed = JSON.parse(text.replace('"exhausted":"0"', '"exhausted":"1"')) as RoundResult;
    expect(changed).not.toEqual(fileOf().result);
    const recount = recountRound({ ...fileOf(), result: changed });
    expect(recount).toMatchObject({ equal: false });
    expect(changed.account[(recount?.wrongStep ?? 0) - 1]?.step).toBe('choice');
  });

  it('what is no such round is refused with its place', () => {
    const file = fileOf();
    expect(faultAt({ ...file, options: ['Een'] })).toBe('options');
    expect(faultAt({ ...file, options: [1, 2] })).toBe('options');
    expect(faultAt({ ...file, lot: null })).toBe('lot');
    expect(faultAt({ ...file, lot: { hash: 'x', seed: null } })).toBe('lot');
    expect(faultAt({ ...file, version: 1 })).toBe('version');
    expect(faultAt({ ...file, ballots: [{ receipt: 'a', choice: '1 1 1' }] })).toBe('ballots.0.choice');
    expect(faultAt({ ...file, ballots: [{ receipt: 'a', choice: '01 2 3' }] })).toBe('ballots.0.choice');
  });
});
