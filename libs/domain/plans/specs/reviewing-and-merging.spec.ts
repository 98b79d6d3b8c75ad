import { DEFAULT_ORDINANCE } from '../../ordinances/index.js';
import type { Actor } from '../../permissions/index.js';
import { type PlanFacts, decideMerge, decidePublication, decideRefusal, decideRefusalReview, decideReturn, decideSecondLookRequest } from '../index.js';
import { TODAY, REASON, RULES, resident, staff, plan, told, statesThatAllow } from './people-and-plans.js';

describe('reviewing a plan', () => {
  const refusal = { ground: 'personal', reason: REASON };

  it('asks support by the ordinance, or passes it on at once', () => {
    expect(decidePublication(RULES, 420)).toEqual({ act: 'publish', needed: 21 });
    expect(decidePublication(DEFAULT_ORDINANCE.kinds.wish, 420)).toEqual({ act: 'publish-without-threshold', needed: null });
  });

  it('returns or refuses only what is in review, and says why', () => {
    expect(statesThatAllow((s) => decideReturn(staff('coach'), plan(s), REASON))).toEqual(['in-review']);
    expect(statesThatAllow((s) => decideRefusal(staff('coach'), plan(s), RULES, refusal))).toEqual(['in-review']);
    expect(told(decideReturn(staff('coach'), plan('in-review'), ' '))).toBe('required at notes');
    expect(told(decideRefusal(staff('coach'), plan('in-review'), RULES, { ...refusal, ground: 'dislike' }))).toBe('not-a-choice at ground');
    expect(told(decideRefusal(staff('coach'), plan('in-review'), { ...RULES, excludedSubjects: [] }, { ...refusal, ground: 'excluded-subject' }))).toBe(
      'not-a-choice at ground',
    );
    expect(told(decideRefusal(staff('coach', 'author'), plan('in-review'), RULES, refusal))).toBe('conflict-of-interest');
    expect(told(decideRefusal(staff('official'), plan('in-review'), RULES, refusal))).toBe('not-allowed');
  });

  it('is looked at again by another coach, when the author asks, once', () => {
    const refused = plan('refused', { firstPersonId: 'coach' });
    expect(told(decideSecondLookRequest(resident(), { ...refused, asked: false }, REASON))).toBe('yes');
    expect(told(decideSecondLookRequest(resident(), { ...refused, asked: true }, REASON))).toBe('already-done');
    expect(told(decideRefusalReview(staff('coach', 'other'), refused, { asked: true, reason: REASON }))).toBe('yes');
    expect(told(decideRefusalReview(staff('coach'), refused, { asked: true, reason: REASON }))).toBe('second-person-required');
    expect(told(decideRefusalReview(staff('coach', 'other'), refused, { asked: false, reason: REASON }))).toBe('too-early');
  });
});

describe('merging two plans', () => {
  const into = { ...plan('gathering-support', { authorId: 'other' }), samePlan: false };
  const merge = (actor: Actor, from: PlanFacts, target = into): string => told(decideMerge(actor, from, target, REASON, TODAY));

  it('settles a week later', () =>
    expect(decideMerge(staff('coach'), plan('in-review'), into, REASON, TODAY)).toEqual({ ok: true, value: { settlesOn: '2027-02-08', reason: REASON } }));
  it('is for what is in review or gathers support', () =>
    expect(statesThatAllow((s) => decideMerge(staff('coach'), plan(s), into, REASON, TODAY))).toEqual(['in-review', 'gathering-support']));
  it('is refused with itself, with another municipality, or with what has its answer', () => {
    expect(merge(staff('coach'), plan('in-review'), { ...into, samePlan: true })).toBe('not-a-choice at intoPlanId');
    expect(merge(staff('coach'), plan('in-review'), { ...into, municipalityId: 'coevorden' })).toBe('not-allowed');
    const ofBoth = { ...staff('coach'), roles: [...staff('coach').roles, { role: 'coach' as const, municipalityId: 'coevorden' as never }] };
    expect(merge(ofBoth, plan('in-review'), { ...into, municipalityId: 'coevorden' })).toBe('not-a-choice at intoPlanId');
    expect(merge(staff('coach'), plan('in-review'), { ...into, state: 'adopted' })).toBe('not-a-choice at intoPlanId');
  });
  it('is not done by the author of either', () => {
    expect(merge(staff('coach', 'author'), plan('in-review'))).toBe('conflict-of-interest');
    expect(merge(staff('coach', 'other'), plan('in-review'))).toBe('conflict-of-interest');
  });
});
