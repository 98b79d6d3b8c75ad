import { decideCompletion, decideMilestone, decideStop, decideUpdate, isDay } from '../index.js';
import { REASON, resident, staff, plan, told, statesThatAllow } from './people-and-plans.js';

describe('the way from yes to done', () => {
  const milestone = { title: 'Bank besteld', dueOn: '2027-05-01' };
  it('has milestones by author and official', () => {
    expect(statesThatAllow((s) => decideMilestone(resident(), plan(s), milestone, 0))).toEqual(['adopted', 'backed', 'decided', 'under-way']);
    expect(told(decideMilestone(staff('official'), plan('under-way'), milestone, 0))).toBe('yes');
    expect(told(decideMilestone(staff('coach'), plan('under-way'), milestone, 0))).toBe('not-allowed');
    expect(told(decideMilestone(resident(), plan('under-way'), { title: '', dueOn: '2027-02-30' }, 50))).toBe(
      'required at title, invalid-format at dueOn, limit-reached',
    );
  });
  it('is completed when every milestone is reached', () => {
    expect(told(decideCompletion(resident(), plan('under-way'), 0))).toBe('yes');
    expect(told(decideCompletion(resident(), plan('under-way'), 2))).toBe('not-enough at milestones');
    expect(told(decideCompletion(resident(), plan('adopted'), 0))).toBe('wrong-state');
  });
  it('is stopped with a reason', () => {
    expect(told(decideStop(staff('official'), plan('under-way'), REASON))).toBe('yes');
    expect(told(decideStop(staff('official'), plan('under-way'), ''))).toBe('required at reason');
  });
  it('is told by updates on any published plan', () => {
    expect(told(decideUpdate(resident(), plan('declined'), 'We praten verder met de gemeente.'))).toBe('yes');
    expect(told(decideUpdate(resident(), plan('in-review', { public: false }), 'We praten verder.'))).toBe('wrong-state');
  });
  it('knows the days that exist', () =>
    expect(['2028-02-29', '2027-02-29', '2027-13-01', 'tomorrow', '2027-1-1'].map(isDay)).toEqual([true, false, false, false, false]));
});
