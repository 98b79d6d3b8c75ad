import fc from 'fast-check';
import { addDays, daysBetween } from '../kernel/index.js';
import { EQUATED_DAYS, dueAfterPause, dueDate, isWorkingDay, reminders } from './index.js';

const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2020-01-01', n));
const term = fc.record({ days: fc.integer({ min: 1, max: 200 }), unit: fc.constantFrom('days' as const, 'working-days' as const) });

describe('a term, whatever its length and beginning', () => {
  it('ends on a day on which offices are open', () =>
    fc.assert(fc.property(day, term, (start, length) => expect(isWorkingDay(dueDate(start, length))).toBe(true))));

  it('never ends before its last day', () =>
    fc.assert(fc.property(day, term, (start, length) => expect(daysBetween(start, dueDate(start, length))).toBeGreaterThanOrEqual(length.days))));

  it('that begins later does not end earlier', () =>
    fc.assert(
      fc.property(day, term, fc.integer({ min: 0, max: 30 }), (start, length, later) =>
        expect(dueDate(addDays(start, later), length) >= dueDate(start, length)).toBe(true),
      ),
    ));

  it('ends no earlier for a pause, and not in it', () =>
    fc.assert(
      fc.property(day, term, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), (start, length, after, lasting) => {
        const pause = { from: addDays(start, after), until: addDays(start, after + lasting) };
        const end = dueDate(start, length, [pause]);
        expect(end >= dueDate(start, length)).toBe(true);
        expect(end < pause.from || end > pause.until).toBe(true);
      }),
    ));

  it('counts the days of two pauses that overlap once', () => {
    const pauses = [
      { from: '2027-01-06', until: '2027-01-08' },
      { from: '2027-01-07', until: '2027-01-08' },
    ];
    expect(dueDate('2027-01-04', { days: 7, unit: 'days' }, pauses)).toBe('2027-01-14');
  });

  it('reminds in order, the last time on the day', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 200 }), (start, length) => {
        const days = reminders(start, addDays(start, length)).map((r) => r.on);
        expect(days).toEqual([...days].sort());
        expect(days.at(-1)).toBe(addDays(start, length));
      }),
    ));
});

describe('a pause', () => {
  it('lasts from the day after the question up to the day of the answer', () =>
    expect(dueAfterPause('2027-03-01', '2027-02-03', '2027-02-10')).toBe('2027-03-08'));
  it('that is answered on the day itself changes nothing', () => expect(dueAfterPause('2027-03-01', '2027-02-03', '2027-02-03')).toBe('2027-03-01'));
  it('that would bring the end to Good Friday brings it to the Tuesday after Easter', () =>
    expect(dueAfterPause('2027-03-22', '2027-03-01', '2027-03-05')).toBe('2027-03-30'));
  it('over the night in which the clock is put forward lasts as many days as any other', () =>
    expect(dueAfterPause('2027-04-12', '2027-03-27', '2027-03-29')).toBe('2027-04-14'));
  it('over the night in which the clock is put back does too', () => expect(dueAfterPause('2027-11-08', '2027-10-30', '2027-11-01')).toBe('2027-11-10'));
});

describe('days on which offices are closed', () => {
  it('include those that a decree equates with a holiday', () => expect(EQUATED_DAYS.map(isWorkingDay)).toEqual(EQUATED_DAYS.map(() => false)));
  it('include those of the municipality itself', () => expect(dueDate('2027-01-04', { days: 5, unit: 'working-days' }, [], ['2027-01-06'])).toBe('2027-01-12'));
});
