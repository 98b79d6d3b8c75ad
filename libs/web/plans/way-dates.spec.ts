import { ENDED, finishedAt, OVER, standsAt } from './way-dates';

const went = (...states: string[]) => [...finishedAt(states.map((toState, i) => ({ at: `day ${i + 1}`, toState })))];

describe('when each step of the way was finished', () => {
  it('is the moment of the move to a later step', () =>
    expect(went('IN_REVIEW', 'GATHERING_SUPPORT', 'GATHERING_SUPPORT', 'AWAITING_RESPONSE', 'ADOPTED', 'UNDER_WAY')).toEqual([[0, 'day 1'], [1, 'day 2'], [2, 'day 4'], [3, 'day 5']]));

  it('is forgotten when the plan comes back to it', () => {
    expect(went('IN_REVIEW', 'DRAFT', 'IN_REVIEW')).toEqual([[0, 'day 3']]);
    expect(went('IN_REVIEW', 'AWAITING_RESPONSE', 'DECLINED', 'AWAITING_RESPONSE')).toEqual([[0, 'day 1'], [1, 'day 2']]);
  });

  it('holds for an answer after a vote as well', () => expect(went('IN_REVIEW', 'AWAITING_RESPONSE', 'CO_DECIDE', 'DECIDING', 'AWAITING_RESPONSE', 'ADOPTED')).toEqual([[0, 'day 1'], [1, 'day 2'], [3, 'day 6']]));

  it('is not reviewed when a plan is merged from review', () => expect(went('IN_REVIEW', 'MERGED')).toEqual([[0, 'day 1']]));

  it('is not changed by withdrawing', () => expect(went('IN_REVIEW', 'GATHERING_SUPPORT', 'WITHDRAWN')).toEqual([[0, 'day 1'], [1, 'day 2']]));
});

describe('where a plan stands', () => {
  const history = [{ toState: 'IN_REVIEW' }, { toState: 'GATHERING_SUPPORT' }, { toState: 'WITHDRAWN' }];

  it('is the step of its state', () => expect([standsAt('DRAFT', []), standsAt('AWAITING_RESPONSE', history), standsAt('COMPLETED', history)]).toEqual([0, 3, 5]));

  it('is where it was when it was withdrawn', () => expect([standsAt('WITHDRAWN', history), standsAt('WITHDRAWN', [])]).toEqual([2, 0]));

  it('is where it was when it was merged', () => expect([standsAt('MERGED', [{ toState: 'IN_REVIEW' }, { toState: 'MERGED' }]), standsAt('MERGED', [{ toState: 'IN_REVIEW' }, { toState: 'GATHERING_SUPPORT' }, { toState: 'MERGED' }])]).toEqual([1, 2]));

  it('is over after an end that is not a completion, and rests after a no', () => {
    expect(OVER).toEqual(['STOPPED', 'MERGED', 'WITHDRAWN']);
    expect(ENDED).toEqual([...OVER, 'REFUSED', 'DECLINED', 'EXPIRED']);
  });
});
