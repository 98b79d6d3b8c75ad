import fc from 'fast-check';
import { type RoundRules, checkAccount, checkBallot, checkRound, countRound, mayShow } from './index.js';

const rules: RoundRules = { method: 'majority', options: [], rule: 'simple', quorumPercentage: 10, quorumBase: 'turnout', joining: 'all-agree', seats: 1, weights: null };
const residents = (counts: Record<string, number>, roll = 100) => ({ chamber: 'residents' as const, roll, counts });
const officials = (counts: Record<string, number>, roll = 5) => ({ chamber: 'municipality' as const, roll, counts });

describe('counting a round', () => {
  it('residents and municipality each say yes: a match', () => expect(countRound(rules, [residents({ yes: 30, no: 10 }), officials({ yes: 3, no: 2 })]).outcome).toBe('match'));

  it('one says no: no match, which is a path and not a refusal', () => expect(countRound(rules, [residents({ yes: 30, no: 10 }), officials({ yes: 2, no: 3 })]).outcome).toBe('no-match'));

  it('both say no: refused', () => expect(countRound(rules, [residents({ yes: 3, no: 10 }), officials({ no: 3 })]).outcome).toBe('refused'));

  it('a tie is no majority', () => expect(countRound(rules, [residents({ yes: 20, no: 20 }), officials({ yes: 1 })]).chambers[0]?.outcome).toBe('disagree'));

  it('abstentions count for the quorum, not against a simple majority', () => expect(countRound(rules, [residents({ yes: 3, no: 2, abstain: 20 }), officials({ yes: 1 })]).chambers[0]?.outcome).toBe('agree'));

  it('abstentions do count against an absolute majority', () => expect(countRound({ ...rules, rule: 'absolute' }, [residents({ yes: 10, no: 2, abstain: 8 }), officials({ yes: 1 })]).chambers[0]?.outcome).toBe('disagree'));

  it('exactly two thirds is enough where two thirds are asked', () => {
    expect(countRound({ ...rules, rule: 'two-thirds' }, [residents({ yes: 20, no: 10 }), officials({ yes: 1 })]).chambers[0]?.outcome).toBe('agree');
    expect(countRound({ ...rules, rule: 'two-thirds' }, [residents({ yes: 19, no: 10 }), officials({ yes: 1 })]).chambers[0]?.outcome).toBe('disagree');
  });

  it('a turnout just below the quorum decides nothing', () => {
    expect(countRound(rules, [residents({ yes: 9 }), officials({ yes: 1 })]).chambers[0]?.outcome).toBe('no-quorum');
    expect(countRound(rules, [residents({ yes: 10 }), officials({ yes: 1 })]).chambers[0]?.outcome).toBe('agree');
  });

  it('a quorum on valid votes leaves abstentions out; on the turnout they count', () => {
    const votes = [residents({ yes: 6, no: 2, abstain: 5 }), officials({ yes: 1 })];
    const valid = { ...rules, quorumBase: 'valid' as const };
    expect(countRound(rules, votes).chambers[0]?.outcome).toBe('agree');
    expect(countRound(valid, votes).chambers[0]?.outcome).toBe('no-quorum');
    const enough = countRound(valid, [residents({ yes: 8, no: 2, abstain: 5 }), officials({ yes: 1 })]);
    expect(enough.chambers[0]?.outcome).toBe('agree');
    expect(enough.account[1]?.figures).toEqual({ percentage: 10, base: 'valid', valid: 10, needed: '10', met: true });
    expect(checkAccount(valid, enough)).toBeNull();
    expect(countRound({ ...valid, method: 'consent' }, [residents({ consent: 9, abstain: 9 }), officials({ consent: 1 })]).chambers[0]?.outcome).toBe('no-quorum');
  });

  it('an empty ballot box is never a yes, even without a quorum', () => expect(countRound({ ...rules, quorumPercentage: 0 }, [residents({}), officials({})]).outcome).toBe('no-match'));

  it('with consent one objection stops it; a concern or an abstention does not', () => {
    const consent = { ...rules, method: 'consent' as const };
    expect(countRound(consent, [residents({ consent: 10, concern: 5, abstain: 2 }), officials({ consent: 2 })]).outcome).toBe('match');
    expect(countRound(consent, [residents({ consent: 99, objection: 1 }), officials({ consent: 2 })]).chambers[0]?.outcome).toBe('disagree');
  });

  it('the referendum of 2016 in the Netherlands: quorum of 30 % met, rejected (Kiesraad)', () => {
    const counted = countRound({ ...rules, quorumPercentage: 30, joining: 'residents-decide' }, [residents({ yes: 1_571_874, no: 2_509_395, abstain: 32_344 }, 12_862_658), officials({})]);
    expect(counted.outcome).toBe('refused');
    expect(counted.account[1]?.figures['met']).toBe(true);
  });

  it('more yes never turns a yes into a no', () =>
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.nat(200), fc.constantFrom('simple', 'absolute', 'two-thirds'), (yes, no, abstain, rule) => {
        const at = (n: number) => countRound({ ...rules, rule: rule as RoundRules['rule'], quorumPercentage: 0 }, [residents({ yes: n, no, abstain }, 1_000), officials({ yes: 1 })]).chambers[0]?.outcome;
        return at(yes) !== 'agree' || at(yes + 1) === 'agree';
      }),
    ));
});

describe('the account of a count', () => {
  it('holds, and a changed digit is refused with the step', () =>
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(9), (yes, no, which) => {
        const result = countRound(rules, [residents({ yes, no }), officials({ yes: 3, no: 1 })]);
        if (checkAccount(rules, result) !== null) return false;
        const i = which % result.account.length;
        const [name, value] = Object.entries(result.account[i]?.figures ?? {})[0] ?? ['', ''];
        const changed = { ...result, account: result.account.map((step, j) => (i === j ? { ...step, figures: { ...step.figures, [name]: `${String(value)}1` } } : step)) };
        return checkAccount(rules, changed) === i + 1;
      }),
    ));
});

describe('composing and voting', () => {
  const now = Date.UTC(2027, 0, 4);
  const ordinance = { methods: ['majority', 'consent'], quorumPercentage: 10, bindingRounds: true } as const;
  const round = { ...rules, question: 'Zullen wij het doen?', explanation: '', closesAt: now + 86_400_000, young: false };

  it('a round is open for at least a minute and at most ninety days', () => {
    expect(checkRound(round, ordinance, now).ok).toBe(true);
    expect(checkRound({ ...round, closesAt: now + 59_000 }, ordinance, now)).toMatchObject({ problems: [{ code: 'too-early', path: ['closesAt'] }] });
    expect(checkRound({ ...round, closesAt: now + 91 * 86_400_000 }, ordinance, now)).toMatchObject({ problems: [{ code: 'too-late', path: ['closesAt'] }] });
  });

  it('the ordinance holds: its methods, its quorum, and advice where rounds do not bind', () => {
    expect(checkRound(round, { ...ordinance, methods: ['consent'] }, now)).toMatchObject({ problems: [{ code: 'not-a-choice', path: ['method'] }] });
    expect(checkRound({ ...round, quorumPercentage: 9 }, ordinance, now)).toMatchObject({ problems: [{ code: 'too-small', path: ['quorumPercentage'], data: { min: 10 } }] });
    expect(checkRound(round, { ...ordinance, bindingRounds: false }, now)).toMatchObject({ problems: [{ code: 'not-a-choice', path: ['joining'] }] });
    expect(checkRound({ ...round, joining: 'advice' }, { ...ordinance, bindingRounds: false }, now).ok).toBe(true);
  });

  it('an objection needs a reason; a yes does not', () => {
    expect(checkBallot({ method: 'consent', options: [] }, { choice: 'objection', reason: '' })).toMatchObject({ ok: false });
    expect(checkBallot({ method: 'majority', options: [] }, { choice: 'yes', reason: null })).toMatchObject({ ok: true });
    expect(checkBallot({ method: 'majority', options: [] }, { choice: 'objection', reason: 'x' })).toMatchObject({ problems: [{ code: 'not-a-choice' }] });
  });

  it('four together are never shown apart, five may be', () => expect([4, 5].map(mayShow)).toEqual([false, true]));
});
