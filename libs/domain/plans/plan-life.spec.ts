import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { localDate, startOfDay } from '../kernel/index.js';
import { DEFAULT_ORDINANCE } from '../ordinances/index.js';
import {
  ACT_OF_OUTCOME,
  FINAL_STATES,
  OUTCOMES,
  PLAN_MOVES,
  PLAN_STATES,
  type PlanState,
  RESTING_STATES,
  acknowledgeBy,
  clockOf,
  clockOfSecondLook,
  clockOfState,
  machineFaults,
  moveOf,
  planLifePage,
  whatHappensNext,
} from './index.js';

const ACTS = [...new Set(PLAN_MOVES.map((move) => move.act))];

describe('the life of a plan', () => {
  it('has no state that cannot be reached, and none that cannot end', () => expect(machineFaults()).toEqual([]));

  it('is found faulty when a way is missing', () => {
    expect(machineFaults(PLAN_MOVES.filter((m) => m.act !== 'open-round'))).toContain('deciding cannot be reached');
    expect(machineFaults(PLAN_MOVES.filter((m) => !m.act.startsWith('close') && m.act !== 'annul-round'))).toContain('deciding cannot end');
    expect(machineFaults([...PLAN_MOVES, { act: 'revive', from: ['completed'], to: 'under-way', by: ['official'], public: true }])).toEqual([
      'completed is final but can be left',
    ]);
    expect(machineFaults([...PLAN_MOVES, { act: 'submit', from: ['draft'], to: 'refused', by: ['coach'], public: true }])).toEqual([
      'submit leaves draft in two ways',
    ]);
  });

  it('is drawn in the documentation as it is', () =>
    expect(readFileSync(new URL('../../../docs/generated/plan-life.md', import.meta.url), 'utf8')).toBe(planLifePage()));

  it('stays within its states along any row of acts', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ACTS), { maxLength: 40 }), (acts) => {
        let state: PlanState = 'draft';
        for (const act of acts) {
          const found = moveOf(act, state);
          if (found.ok) state = found.move.to;
          else expect(found.problem).toEqual({ code: 'wrong-state', path: [], data: { state } });
          expect(PLAN_STATES).toContain(state);
        }
      }),
    ));

  it('can be left from each state but the final ones', () => {
    const stuck = PLAN_STATES.filter((state) => !PLAN_MOVES.some((m) => m.from.includes(state)));
    expect(stuck).toEqual(PLAN_STATES.filter((s) => FINAL_STATES.includes(s)));
  });

  it('lets an author take a plan back until a round opens, and not after', () => {
    expect(moveOf('withdraw', 'co-decide').ok).toBe(true);
    for (const state of ['deciding', 'decided', 'under-way', 'completed'] as const) expect(moveOf('withdraw', state).ok).toBe(false);
  });

  it('has an act of the municipality for each outcome', () => {
    for (const outcome of OUTCOMES)
      expect(moveOf(ACT_OF_OUTCOME[outcome], 'awaiting-response')).toMatchObject({ ok: true, move: { to: outcome, by: ['official'] } });
  });

  it('always tells who is to act, except where it rests or has ended', () => {
    for (const state of PLAN_STATES)
      expect(whatHappensNext(state).who === 'nobody').toBe(FINAL_STATES.includes(state) || (RESTING_STATES.includes(state) && state !== 'expired'));
  });

  it('waits for the author while information is asked', () =>
    expect(whatHappensNext('awaiting-response', true)).toEqual({ who: 'author', step: 'give-information' }));

  it('waits for another coach, or for the municipality, while a second look is asked', () => {
    expect(whatHappensNext('refused', false, true)).toEqual({ who: 'coach', step: 'look-again' });
    expect(whatHappensNext('declined', false, true)).toEqual({ who: 'municipality', step: 'look-again' });
  });
});

describe('the clock of a plan', () => {
  const rules = DEFAULT_ORDINANCE.kinds.plan;
  const at = (date: string): number => startOfDay(date) + 12 * 3_600_000;

  it.each<[PlanState, string, string, string]>([
    ['in-review', '2027-03-24', '2027-04-02', 'five working days over Easter'],
    ['awaiting-response', '2027-03-01', '2027-04-26', '56 days over the night in which the clock is put forward'],
    ['awaiting-response', '2027-09-06', '2027-11-01', '56 days over the night in which the clock is put back'],
    ['gathering-support', '2027-01-04', '2027-04-05', '90 days that would end on a Sunday'],
  ])('in %s from %s runs until %s: %s', (state, from, due) => expect(clockOfState(state, rules, at(from))).toEqual({ from, due }));

  it('gives a second look the term of the first', () => {
    expect(clockOfSecondLook('refused', rules, at('2027-03-24'))).toEqual({ from: '2027-03-24', due: '2027-04-02' });
    expect(clockOfSecondLook('declined', rules, at('2027-03-01'))).toEqual({ from: '2027-03-01', due: '2027-04-26' });
  });

  it('lets the municipality confirm within its days what has just come in, and nothing that it answers again', () => {
    expect(acknowledgeBy('gathering-support', 'awaiting-response', rules, at('2027-03-22'))).toBe('2027-03-30');
    expect(acknowledgeBy('in-review', 'awaiting-response', rules, at('2027-03-01'))).toBe('2027-03-08');
    for (const [from, to] of [['declined', 'awaiting-response'], ['deciding', 'awaiting-response'], ['in-review', 'gathering-support']] as const) expect(acknowledgeBy(from, to, rules, at('2027-03-01'))).toBeNull();
  });

  it('begins on the day that it is here, also a minute after midnight', () =>
    expect(clockOfState('in-review', rules, startOfDay('2027-07-05') + 60_000)?.from).toBe('2027-07-05'));

  it('stands only where somebody must act by a date', () =>
    expect(PLAN_STATES.filter((s) => clockOfState(s, rules, at('2027-01-04')) !== null)).toEqual(['in-review', 'gathering-support', 'awaiting-response']));

  it('keeps the promise under which a plan was submitted when the ordinance changes midway', () => {
    const submittedUnder = rules;
    const later = { ...rules, respondDays: 84 };
    expect(clockOfState('awaiting-response', submittedUnder, at('2027-02-01'))?.due).toBe('2027-03-30');
    expect(clockOfState('awaiting-response', later, at('2027-02-01'))?.due).toBe('2027-04-26');
  });

  const running = { state: 'awaiting-response', clockFrom: '2027-01-04', dueOn: '2027-03-01', pausedSince: null } as const;
  it('tells who must act and how many days are left', () =>
    expect(clockOf(running, at('2027-02-06'))).toMatchObject({ responsible: 'municipality', paused: false, face: { daysLeft: 23, overdue: false } }));
  it('is overdue from the first moment of the next day, and not before', () => {
    expect(clockOf(running, startOfDay('2027-03-02') - 1).face?.overdue).toBe(false);
    expect(clockOf(running, startOfDay('2027-03-02')).face?.overdue).toBe(true);
  });
  it('stands still while the author is asked for information', () =>
    expect(clockOf({ ...running, pausedSince: at('2027-02-01') }, at('2027-06-01'))).toMatchObject({
      responsible: 'author',
      paused: true,
      face: { daysLeft: 28, overdue: false },
    }));
  it('is absent where no term runs', () =>
    expect(clockOf({ state: 'decided', clockFrom: null, dueOn: null, pausedSince: null }, at('2027-06-01'))).toEqual({
      responsible: 'municipality',
      paused: false,
      face: null,
    }));
  it('reads the day of here', () => expect(localDate(at('2027-03-28'))).toBe('2027-03-28'));
});
