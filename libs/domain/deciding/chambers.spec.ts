import { type Chamber, type ChamberVotes, type RoundFile, type RoundRules, chambersOf, checkAccount, checkRound, countRound, countsYoungApart, hashOfBallots, hashOfSeed, readRoundFile, recountRound, votesOf } from './index.js';

const words: RoundRules = { method: 'majority', options: [], rule: 'simple', quorumPercentage: 0, quorumBase: 'turnout', joining: 'all-agree', seats: 1, weights: null };
const votes = (chamber: Chamber, counts: Record<string, number>, roll = 100): ChamberVotes => ({ chamber, roll, counts });
const three = (residents: [number, number], young: [number, number], municipality: [number, number]): ChamberVotes[] =>
  [['residents', residents] as const, ['young', young] as const, ['municipality', municipality] as const].map(([chamber, [yes, no]]) => votes(chamber, { yes, no }));

describe('a round with young people as a chamber of their own', () => {
  it('all agree when each of the three does', () => {
    expect(countRound(words, three([6, 2], [5, 1], [2, 1])).outcome).toBe('match');
    expect(countRound(words, three([6, 2], [1, 5], [2, 1])).outcome).toBe('no-match');
    expect(countRound(words, three([2, 6], [1, 5], [1, 2])).outcome).toBe('refused');
  });

  it('where residents decide, both groups of residents do, and the municipality does not', () => {
    expect(countRound({ ...words, joining: 'residents-decide' }, three([6, 2], [5, 1], [0, 3])).outcome).toBe('match');
    expect(countRound({ ...words, joining: 'residents-decide' }, three([6, 2], [1, 5], [3, 0])).outcome).toBe('no-match');
  });

  it('they are counted with the other residents when fewer than five of either voted', () => expect([[4, 40], [40, 4], [5, 5]].map(([residents = 0, young = 0]) => countsYoungApart(residents, young))).toEqual([false, false, true]));

  it('the quorum holds for each group that votes secretly', () => expect(countRound({ ...words, quorumPercentage: 10 }, three([9, 0], [20, 0], [1, 0])).chambers.map(({ outcome }) => outcome)).toEqual(['no-quorum', 'agree', 'agree']));
});

describe('joining by weight', () => {
  const weighted: RoundRules = { ...words, joining: 'weighted', weights: { residents: 60, municipality: 40 } };
  const two = (residents: [number, number], municipality: [number, number]): ChamberVotes[] => [votes('residents', { yes: residents[0], no: residents[1] }), votes('municipality', { yes: municipality[0], no: municipality[1] })];

  it('each brings its weight times its share of yes: 60 × 1/2 + 40 × 3/4 = 60 of 100', () => {
    const result = countRound(weighted, two([10, 10], [3, 1]));
    expect(result.outcome).toBe('match');
    expect(result.account.filter(({ step }) => step === 'weighed').map(({ figures }) => figures['score'] ?? figures['brought'])).toEqual(['30', '30', '60']);
    expect(checkAccount(weighted, result)).toBeNull();
  });

  it('exactly half is not enough, and two thirds are asked where the rule says so', () => {
    expect(countRound(weighted, two([10, 10], [1, 1])).outcome).toBe('refused');
    expect(countRound({ ...weighted, rule: 'two-thirds' }, two([20, 10], [2, 1])).outcome).toBe('match');
    expect(countRound({ ...weighted, rule: 'two-thirds' }, two([20, 10], [1, 1])).outcome).toBe('refused');
  });

  it('a group that did not vote in sufficient number decides nothing', () => expect(countRound({ ...weighted, quorumPercentage: 50 }, two([10, 0], [3, 0])).outcome).toBe('no-match'));

  it('among options the choice of more than half of the weight wins', () => {
    const among: RoundRules = { ...weighted, method: 'plurality', options: ['Een boom', 'Een bank'] };
    const cast = (residents: string, municipality: string) => countRound(among, [votes('residents', { [residents]: 9 }), votes('municipality', { [municipality]: 2 })]);
    expect(cast('1 0', '0 1')).toMatchObject({ outcome: 'match', account: expect.arrayContaining([expect.objectContaining({ step: 'weighed', chamber: 'all', figures: expect.objectContaining({ leader: '1', score: '60' }) })]) });
    const even: RoundRules = { ...among, weights: { residents: 50, municipality: 50 } };
    expect(countRound(even, [votes('residents', { '1 0': 9 }), votes('municipality', { '0 1': 2 })]).outcome).toBe('no-match');
  });

  it('asks a weight for each group that takes part, and for no other method of joining', () => {
    const round = { ...weighted, question: 'Zullen wij het doen?', explanation: '', closesAt: 86_400_000, young: true };
    const ordinance = { methods: ['majority'], quorumPercentage: 0, bindingRounds: true } as const;
    expect(checkRound(round, ordinance, 0)).toMatchObject({ problems: [{ code: 'required', path: ['weights', 'young'] }] });
    expect(checkRound({ ...round, young: false }, ordinance, 0)).toMatchObject({ ok: true, value: { weights: { residents: 60, municipality: 40 } } });
    expect(checkRound({ ...round, joining: 'all-agree' }, ordinance, 0)).toMatchObject({ ok: true, value: { weights: null } });
  });
});

describe('members of an association who fill seats', () => {
  const rules: RoundRules = { ...words, method: 'stv', options: ['Alie', 'Berend', 'Chris', 'Dina'], seats: 2 };
  // quota floor(12 / 3) + 1 = 5: Alie has 6 and is elected; one of her six surplus papers goes on to Berend, worth 1/6 each; Dina and then Chris drop out
  const box = [...Array.from({ length: 6 }, () => '1 2 0 0'), '0 1 0 0', '0 1 0 0', '0 1 0 0', '0 0 1 2', '0 0 1 0', '0 1 2 0'].map((choice, i) => ({ receipt: `r${i}`, choice }));
  const seed = 'ab'.repeat(32);
  const lot = { hash: hashOfSeed(seed), seed, ballots: hashOfBallots(box) };
  const result = countRound(rules, [votesOf('members', 20, box)], lot);

  it('elects by the rules of Scotland, in order', () => {
    expect(result.outcome).toBe('match');
    expect(result.chambers[0]).toMatchObject({ outcome: 'chosen', count: { elected: [1, 2], tied: [] } });
    expect(result.account.find(({ step }) => step === 'choice')?.figures['winner']).toBe('1 2');
    expect(checkAccount(rules, result)).toBeNull();
  });

  it('a changed digit in a stage is noticed', () => expect(checkAccount(rules, JSON.parse(JSON.stringify(result).replace('"votes":{"1":"6.00000"', '"votes":{"1":"7.00000"')) as typeof result)).not.toBeNull());

  it('anybody counts it again from its file', () => {
    const ballots = box.map((ballot) => ({ ...ballot, chamber: 'members' as const }));
    const file: RoundFile = { format: 'brink-round', version: 3, id: 'x', question: 'Wie in het bestuur?', openedAt: '2027-01-04T09:00:00Z', closedAt: '2027-01-18T09:00:00Z', ...rules, lot: { hash: lot.hash, seed }, roll: { members: 20 }, ballots, openVotes: [], result };
    const again = JSON.parse(JSON.stringify(file)) as RoundFile;
    expect(readRoundFile(again)).toMatchObject({ ok: true });
    expect(recountRound(again)).toMatchObject({ equal: true, wrongStep: null });
    expect(recountRound({ ...again, seats: 1 } as RoundFile)?.equal).toBe(false);
    const faultAt = (changed: object): string => {
      const read = readRoundFile({ ...again, ...changed });
      return read.ok ? 'none' : read.fault.path;
    };
    expect([{ seats: 5 }, { weights: {} }, { roll: { strangers: 1 } }, { ballots: [{ receipt: 'a', choice: '1 2 0 0', chamber: 'young' }] }, { roll: { members: 2 } }, { version: 2, roll: { residents: 20, municipality: 0 } }].map(faultAt)).toEqual(['seats', 'weights', 'roll', 'ballots.0.chamber', 'ballots', 'version']);
  });

  it('has fewer seats than candidates, and seats only where they are filled', () => {
    const round = { ...rules, question: 'Wie in het bestuur?', explanation: '', closesAt: 86_400_000, young: false };
    const ordinance = { methods: ['stv', 'irv'], quorumPercentage: 0, bindingRounds: true } as const;
    expect(checkRound({ ...round, seats: 4 }, ordinance, 0, 'members')).toMatchObject({ problems: [{ code: 'too-large', path: ['seats'], data: { max: 3 } }] });
    expect(checkRound({ ...round, method: 'irv' }, ordinance, 0, 'members')).toMatchObject({ problems: [{ code: 'too-large', path: ['seats'], data: { max: 1 } }] });
    expect(checkRound({ ...round, joining: 'advice', young: true }, ordinance, 0, 'members')).toMatchObject({ problems: [{ path: ['joining'] }, { path: ['young'] }] });
    expect(chambersOf('members', false)).toEqual(['members']);
  });
});
