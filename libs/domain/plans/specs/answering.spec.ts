import type { PersonId } from '../../kernel/index.js';
import { decideDeclineReview, decideExtension, decideInformation, decideQuestion, decideResponse, decideVersion, decideWithdrawal } from '../index.js';
import { TODAY, REASON, RULES, resident, staff, plan, TEXT, told, statesThatAllow } from './people-and-plans.js';

describe('the answer of the municipality', () => {
  const waiting = { ...plan('awaiting-response'), paused: false, due: '2027-03-01' };
  const answer = { outcome: 'adopted', reasons: REASON, summary: 'De gemeente plaatst de bank.' };

  it('is given by an official, to a plan that waits for it, with reasons', () => {
    expect(decideResponse(staff('official'), waiting, answer)).toMatchObject({ ok: true, value: { outcome: 'adopted', act: 'adopt' } });
    expect(statesThatAllow((s) => decideResponse(staff('official'), { ...plan(s), paused: false }, answer))).toEqual(['awaiting-response']);
    expect(told(decideResponse(staff('official'), waiting, { outcome: 'perhaps', reasons: '', summary: '' }))).toBe(
      'not-a-choice at outcome, required at reasons, required at summary',
    );
    expect(told(decideResponse(staff('official', 'author'), waiting, answer))).toBe('conflict-of-interest');
    expect(told(decideResponse(staff('coach'), waiting, answer))).toBe('not-allowed');
    expect(told(decideResponse(staff('official'), { ...waiting, paused: true }, answer))).toBe('too-early');
  });

  it('decides by itself once the advice of a round is in hand; what was voted on stays as it was', () => {
    const advised = { ...waiting, advised: true };
    expect(told(decideResponse(staff('official'), advised, { ...answer, outcome: 'co-decide' }))).toBe('not-a-choice at outcome');
    for (const outcome of ['declined', 'adopted', 'backed']) expect(decideResponse(staff('official'), advised, { ...answer, outcome }).ok).toBe(true);
    expect(told(decideVersion(resident(), advised, TEXT, { ...TEXT, title: 'Een andere bank' }))).toBe('wrong-state');
    expect(told(decideWithdrawal(resident(), advised, REASON))).toBe('wrong-state');
  });

  it('is looked at again by another official or the griffie when it was a no', () => {
    const declined = plan('declined', { firstPersonId: 'official' });
    expect(told(decideDeclineReview(staff('official'), declined, { asked: true, reason: REASON }))).toBe('second-person-required');
    expect(told(decideDeclineReview(staff('clerk'), declined, { asked: true, reason: REASON }))).toBe('yes');
    expect(told(decideDeclineReview(staff('clerk'), declined, { asked: false, reason: REASON }))).toBe('too-early');
  });

  const facts = { state: 'awaiting-response', extended: false, due: '2027-03-01' } as const;
  it.each([
    [facts, '2027-03-01', 'yes'],
    [facts, '2027-03-02', 'too-late'],
    [{ ...facts, extended: true }, '2027-02-01', 'already-done'],
    [{ ...facts, paused: true }, '2027-02-01', 'too-early'],
    [{ ...facts, state: 'declined' as const }, '2027-02-01', 'wrong-state'],
  ])('can be put off once and in time: %j on %s: %s', (given, today, expected) => expect(told(decideExtension(given, RULES, today))).toBe(expected));
  it('is put off by the days of the ordinance', () => expect(decideExtension(facts, RULES, TODAY)).toEqual({ ok: true, value: { due: '2027-04-12' } }));
  it('cannot be put off where the ordinance gives no days for it', () =>
    expect(told(decideExtension(facts, { ...RULES, extendDays: 0 }, TODAY))).toBe('not-allowed'));

  it('waits while the author is asked for information, and gets those days back', () => {
    expect(told(decideQuestion(staff('official'), waiting, 'Wie onderhoudt de bank?', TODAY))).toBe('yes');
    expect(told(decideQuestion(staff('official'), { ...waiting, paused: true }, 'Wie?', TODAY))).toBe('already-done');
    expect(told(decideQuestion(staff('official'), waiting, 'Wie?', '2027-03-02'))).toBe('too-late');
    expect(decideInformation(resident(), { ...waiting, askedOn: '2027-02-01' }, 'De buurt.', '2027-02-08')).toEqual({
      ok: true,
      value: { answer: 'De buurt.', due: '2027-03-08' },
    });
    expect(told(decideInformation(resident(), { ...waiting, askedOn: null }, 'De buurt.', '2027-02-08'))).toBe('wrong-state');
    expect(told(decideInformation(resident({}, { personId: 'neighbour' as PersonId }), { ...waiting, askedOn: TODAY }, 'De buurt.', TODAY))).toBe(
      'not-allowed',
    );
  });
});
