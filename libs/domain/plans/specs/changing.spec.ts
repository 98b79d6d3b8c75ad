import { decideRenewal, decideVersion, decideWithdrawal } from '../index.js';
import { REASON, resident, staff, plan, TEXT, told, statesThatAllow } from './people-and-plans.js';

describe('changing a plan', () => {
  it('makes a new version until the answer, and between two rounds', () =>
    expect(statesThatAllow((s) => decideVersion(resident(), plan(s), TEXT, { ...TEXT, title: 'Twee banken bij de vijver' }))).toEqual([
      'gathering-support',
      'awaiting-response',
      'co-decide',
    ]));
  it('is nothing when nothing changed, spaces aside', () =>
    expect(told(decideVersion(resident(), plan('gathering-support'), TEXT, { ...TEXT, title: ` ${TEXT.title} ` }))).toBe('already-done'));
  it('is for its author, in the same kind', () => {
    expect(told(decideVersion(staff('coach'), plan('gathering-support'), TEXT, { ...TEXT, costCents: 1 }))).toBe('not-allowed');
    expect(told(decideVersion(resident(), plan('gathering-support'), TEXT, { ...TEXT, kind: 'wish' }))).toBe('not-allowed at kind');
    expect(told(decideVersion(resident(), plan('gathering-support'), TEXT, { ...TEXT, costCents: 1 }))).toBe('yes');
  });

  it('ends with taking it back, with a reason once others saw it', () => {
    expect(statesThatAllow((s) => decideWithdrawal(resident(), plan(s), REASON))).toEqual([
      'draft',
      'in-review',
      'gathering-support',
      'awaiting-response',
      'adopted',
      'backed',
      'co-decide',
      'expired',
    ]);
    expect(told(decideWithdrawal(resident(), plan('gathering-support'), ' '))).toBe('required at reason');
    expect(decideWithdrawal(resident(), plan('draft', { public: false }), '')).toEqual({ ok: true, value: null });
  });
  it('may begin again when the term was over', () => expect(statesThatAllow((s) => decideRenewal(resident(), plan(s)))).toEqual(['expired']));
});
