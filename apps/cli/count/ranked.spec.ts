import { type AnyCount, checkRankedAccount } from '#domain/counting-ranked';
import { countBallots } from './ballots.js';
import { countBlt } from './blt.js';

const BLT = '4 2\n6 1 2 0\n2 2 0\n3 3 4 0\n1 4 0\n0\n"Anna"\n"Bo"\n"Cor"\n"Dien"\n"Board"\n';
const BALLOTS = JSON.stringify({ candidates: ['A', 'B', 'C'], ballots: [{ ranking: [['A'], ['B']], count: 4 }, { ranking: [['B', 'C']], count: 3 }, { ranking: [['C'], ['B'], ['A']], count: 2 }] });

describe('counting a .blt file', () => {
  it('answers seats with stages and ties', () => {
    const counted = countBlt(BLT, { method: 'stv', rule: 'scotland' });
    expect(counted).toMatchObject({ ok: true, value: { elected: ['Anna', 'Cor'], ties: [] } });
    if (!counted.ok) return;
    expect(Object.keys(counted.value)).toEqual(['elected', 'stages', 'ties']);
    const { stages } = counted.value as { stages: object[] };
    expect(stages[0]).toEqual({ round: 0, tag: 'begin', candidate: null, quota: '5.00000', votes: { Anna: '6.00000', Bo: '2.00000', Cor: '3.00000', Dien: '1.00000' }, nontransferable: '0.00000' });
    expect(stages[3]).toEqual({ round: 1, tag: 'transfer', candidate: 'Anna', quota: '5.00000', votes: { Anna: '5.00000', Bo: '2.99996', Cor: '3.00000', Dien: '1.00000' }, nontransferable: '0.00000' });
    expect(counted.table.join('\n')).toContain('elected: Anna, Cor');
  });
  it('shows no passes of Meek and no figure for what it does not keep apart', () => {
    const counted = countBlt(BLT, { method: 'stv', rule: 'meek-prf' });
    expect(counted).toMatchObject({ ok: true, value: { stages: expect.arrayContaining([expect.objectContaining({ tag: 'begin', nontransferable: null })]) } });
    expect(JSON.stringify(counted)).not.toContain('iterate');
  });
  it('answers an instant-runoff with its rounds', () => {
    expect(countBlt(BLT, { method: 'irv' })).toMatchObject({
      ok: true,
      value: { winner: ['Anna'], rounds: [{ tally: { Anna: '6', Bo: '2', Cor: '3', Dien: '1' }, eliminated: ['Dien'] }, { tally: { Anna: '6', Bo: '2', Cor: '3' }, eliminated: [] }] },
    });
  });
  it('names the line of a fault', () => expect(countBlt(BLT.replace('3 3 4', '3 3 9'), { method: 'irv' })).toEqual({ ok: false, line: 4, message: 'the number of a candidate is "9", more than 4' }));
  it('asks for a method and a rule', () => {
    expect(countBlt(BLT, {})).toEqual({ ok: false, line: 0, message: '--method is missing: stv or irv' });
    expect(countBlt(BLT, { method: 'stv', rule: 'dutch' })).toEqual({ ok: false, line: 0, message: '--rule should be scotland, wigm-prf or meek-prf, not "dutch"' });
  });
});

describe('counting a .ballots.json file', () => {
  const pairwise = { A: { B: '4', C: '4' }, B: { A: '5', C: '4' }, C: { A: '5', B: '2' } };
  it.each(['schulze', 'ranked-pairs'])('answers %s with a ranking and the pairs', (method) => expect(countBallots(BALLOTS, { method })).toMatchObject({ ok: true, value: { ranking: [['B'], ['C'], ['A']], pairwise } }));
  it('answers Borda and plurality with scores', () => {
    expect(countBallots(BALLOTS, { method: 'borda' })).toMatchObject({ ok: true, value: { ranking: [['B'], ['C'], ['A']], scores: { A: '17', B: '19.5', C: '17.5' }, pairwise } });
    expect(countBallots(BALLOTS, { method: 'plurality', unranked: 'uncompared' })).toMatchObject({ ok: true, value: { ranking: [['A'], ['C'], ['B']], scores: { A: '4', B: '1.5', C: '3.5' } } });
  });
  it('answers an instant-runoff', () => expect(countBallots(BALLOTS, { method: 'irv' })).toMatchObject({ ok: true, value: { winner: ['A'], rounds: expect.any(Array) } }));
  it('asks for what it does not understand', () => {
    expect(countBallots(BALLOTS, { method: 'stv' })).toMatchObject({ ok: false, line: 0 });
    expect(countBallots(BALLOTS, { method: 'borda', unranked: 'first' })).toMatchObject({ ok: false, line: 0 });
    expect(countBallots('{', { method: 'borda' })).toMatchObject({ ok: false, line: 1 });
  });
});

describe('the account, when it is asked for', () => {
  it.each([
    ['stv', countBlt(BLT, { method: 'stv', rule: 'wigm-prf', account: 'yes' })],
    ['irv', countBlt(BLT, { method: 'irv', account: 'yes' })],
    ['schulze', countBallots(BALLOTS, { method: 'schulze', account: 'yes' })],
    ['borda', countBallots(BALLOTS, { method: 'borda', account: 'yes' })],
  ])('of %s stands beside the answer and holds', (_, counted) => {
    if (!counted.ok) throw new Error(counted.message);
    const { outcome, account } = JSON.parse(JSON.stringify(counted.value)) as AnyCount;
    expect(checkRankedAccount({ outcome, account })).toBeNull();
  });
});
