import type { AreaId, MunicipalityId, PersonId } from '../../kernel/index.js';
import { DEFAULT_ORDINANCE } from '../../ordinances/index.js';
import type { Actor } from '../../permissions/index.js';
import { decidePaperConfirmation, decidePaperDropping, decidePaperSupport, decideSupport, decideSupportWithdrawal, reachesThreshold } from '../index.js';
import { TODAY, resident, staff, plan, told, statesThatAllow } from './people-and-plans.js';

describe('supporting a plan', () => {
  it('can be done while it gathers support or waits for its answer', () => {
    expect(statesThatAllow((s) => decideSupport(resident(), DEFAULT_ORDINANCE, plan(s), TODAY))).toEqual(['gathering-support', 'awaiting-response']);
    expect(statesThatAllow((s) => decideSupportWithdrawal(resident(), plan(s)))).toEqual(['gathering-support', 'awaiting-response']);
  });

  it.each<[string, Actor, string]>([
    ['by who did not prove to live here', resident({ verified: false }), 'not-verified'],
    ['by who lives elsewhere', resident({ municipalityId: 'coevorden' as MunicipalityId }), 'outside-area'],
    ['by a child', resident({ birthYear: 2014 }), 'too-young'],
    ['by a neighbour', resident({}, { personId: 'neighbour' as PersonId }), 'yes'],
  ])('%s: %s', (_, actor, expected) => expect(told(decideSupport(actor, DEFAULT_ORDINANCE, plan('gathering-support'), TODAY))).toBe(expected));

  it('is for the area alone where the ordinance says so', () =>
    expect(told(decideSupport(resident({ areaId: 'vries' as AreaId }), { ...DEFAULT_ORDINANCE, supportFrom: 'area' }, plan('gathering-support'), TODAY))).toBe(
      'outside-area',
    ));

  it('moves the plan on when there is enough', () => {
    expect([9, 10, 11].map((n) => reachesThreshold(plan('gathering-support'), n, 10))).toEqual([false, true, true]);
    expect(reachesThreshold(plan('awaiting-response'), 11, 10)).toBe(false);
  });

  it('on paper counts when two persons saw it, and where the ordinance lets paper count', () => {
    expect(told(decidePaperSupport(staff('coach'), DEFAULT_ORDINANCE, plan('gathering-support'), 12))).toBe('yes');
    expect(told(decidePaperSupport(staff('coach'), { ...DEFAULT_ORDINANCE, paperCounts: false }, plan('gathering-support'), 12))).toBe('not-allowed');
    expect([0, 501, 1.5].map((n) => told(decidePaperSupport(staff('coach'), DEFAULT_ORDINANCE, plan('gathering-support'), n)))).toEqual([
      'too-small at names',
      'too-large at names',
      'too-small at names',
    ]);
    expect(told(decidePaperConfirmation(staff('coach'), plan('gathering-support', { firstPersonId: 'coach' })))).toBe('second-person-required');
    expect(told(decidePaperConfirmation(staff('official'), plan('gathering-support', { firstPersonId: 'coach' })))).toBe('yes');
  });
  it('is thrown away by a coach until it is confirmed, also when the plan went on', () => {
    expect(told(decidePaperDropping(staff('coach'), plan('merged'), { confirmed: false }))).toBe('yes');
    expect(told(decidePaperDropping(staff('coach'), plan('gathering-support'), { confirmed: true }))).toBe('already-done');
    expect(told(decidePaperDropping(staff('official'), plan('gathering-support'), { confirmed: false }))).toBe('not-allowed');
  });
});
