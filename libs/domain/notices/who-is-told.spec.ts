import { PLAN_MOVES } from '../plans/index.js';
import { ACTS_THAT_TELL, KIND_OF_GROUP, NOTICE_KINDS, USUAL_MAIL, whoIsTold } from './index.js';

describe('who is told of a step of a plan', () => {
  it('every move of the machine tells somebody', () => expect(PLAN_MOVES.map((move) => move.act).filter((act) => whoIsTold(act).length === 0)).toEqual([]));

  it('the author hears of every move by somebody else', () => {
    const byOthers = PLAN_MOVES.filter((move) => !move.by.includes('author')).map((move) => move.act);
    expect(byOthers.filter((act) => !whoIsTold(act).includes('author'))).toEqual([]);
  });

  it('what is between author and coach reaches no follower', () => {
    const quiet = PLAN_MOVES.filter((move) => !move.public).map((move) => move.act);
    expect(quiet.filter((act) => whoIsTold(act).some((group) => group === 'followers' || group === 'supporters'))).toEqual([]);
  });

  it('at once goes what is addressed to you; the rest waits for the weekly letter', () => {
    expect(NOTICE_KINDS.filter((kind) => USUAL_MAIL[kind] === 'at-once')).toEqual(['own-plan', 'round', 'work']);
    expect(ACTS_THAT_TELL.flatMap((act) => whoIsTold(act)).every((group) => KIND_OF_GROUP[group] in USUAL_MAIL)).toBe(true);
  });
});
