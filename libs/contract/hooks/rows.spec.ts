import { joinRows } from './rows';

const round = (id: string, state: string) => ({ id, state });

describe('the rows of a list that came in parts', () => {
  it('stand in their order', () => expect(joinRows([[round('a', 'OPEN'), round('b', 'OPEN')], [], [round('c', 'OPEN')]]).map(({ id }) => id)).toEqual(['a', 'b', 'c']));

  it('are there once, by the latest answer: a round that closed between two parts came in both', () =>
    expect(joinRows([[round('a', 'OPEN'), round('b', 'OPEN')], [round('c', 'OPEN'), round('a', 'CLOSED')]])).toEqual([round('a', 'CLOSED'), round('b', 'OPEN'), round('c', 'OPEN')]));

  it('are known by their plan or their person where they have no id of their own', () => {
    expect(joinRows([[{ personId: 'a', mine: true }], [{ personId: 'a', mine: false }, { personId: 'b', mine: true }]])).toEqual([{ personId: 'a', mine: false }, { personId: 'b', mine: true }]);
    expect(joinRows([[{ planId: 'p', days: 1 }], [{ planId: 'p', days: 2 }, { planId: 'q', days: 3 }]])).toEqual([{ planId: 'p', days: 2 }, { planId: 'q', days: 3 }]);
  });

  it('stay apart where one thing waits in two ways', () => {
    const waiting = [{ id: 'p', kind: 'LATE_ANSWER' }, { id: 'p', kind: 'REPORTED_PLAN' }];
    expect(joinRows([waiting])).toEqual(waiting);
  });
});
