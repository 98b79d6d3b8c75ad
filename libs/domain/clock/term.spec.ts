import { addDays, daysBetween, endOfDay, localDate, startOfDay } from '../kernel/index.js';
import { dueDate, easter, holidays, isWorkingDay, readClock, reminders } from './index.js';

describe('the days of Europe/Amsterdam', () => {
  it('28 March 2027 has 23 hours and 31 October 2027 has 25', () => {
    expect(startOfDay('2027-03-29') - startOfDay('2027-03-28')).toBe(23 * 3_600_000);
    expect(startOfDay('2027-11-01') - startOfDay('2027-10-31')).toBe(25 * 3_600_000);
    for (const day of ['2027-03-28', '2027-10-31', '2027-07-01', '2027-01-01']) {
      expect(localDate(startOfDay(day))).toBe(day);
      expect(localDate(endOfDay(day))).toBe(day);
      expect(localDate(endOfDay(day) + 1)).toBe(addDays(day, 1));
    }
    expect(new Date(startOfDay('2027-03-28')).toISOString()).toBe('2027-03-27T23:00:00.000Z');
    expect(new Date(endOfDay('2027-10-31')).toISOString()).toBe('2027-10-31T22:59:59.999Z');
  });
});

describe('holidays', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Easter of %i is %s', (year, date) => expect(easter(year)).toBe(date));

  it("King's Day is a day earlier when 27 April is a Sunday", () => {
    expect(holidays(2025)).toContain('2025-04-26');
    expect(holidays(2027)).toContain('2027-04-27');
  });

  it('offices are closed on Good Friday, Ascension Day and Whit Monday', () => {
    expect(['2027-03-26', '2027-05-06', '2027-05-17'].map(isWorkingDay)).toEqual([false, false, false]);
  });
});

describe('a term', () => {
  it('does not count the day on which it begins', () => expect(dueDate('2027-01-04', { days: 7, unit: 'days' })).toBe('2027-01-11'));

  it('that would end on a Sunday ends on Monday', () => expect(dueDate('2027-01-03', { days: 7, unit: 'days' })).toBe('2027-01-11'));

  it('that would end on Easter Monday ends on the Tuesday', () => expect(dueDate('2027-03-22', { days: 7, unit: 'days' })).toBe('2027-03-30'));

  it('of five working days over Easter skips Good Friday and Easter Monday', () =>
    expect(dueDate('2027-03-24', { days: 5, unit: 'working-days' })).toBe('2027-04-02'));

  it('runs on over the change of the clock', () => {
    expect(dueDate('2027-10-25', { days: 7, unit: 'days' })).toBe('2027-11-01');
    expect(daysBetween('2027-10-25', '2027-11-01')).toBe(7);
  });

  it('is lengthened by the days of a pause, the first and last included', () =>
    expect(dueDate('2027-01-04', { days: 7, unit: 'days' }, [{ from: '2027-01-06', until: '2027-01-08' }])).toBe('2027-01-14'));

  it('of 56 days reminds at half time, a week before and on the day', () =>
    expect(reminders('2027-01-04', '2027-03-01')).toEqual([
      { on: '2027-02-01', kind: 'half-time' },
      { on: '2027-02-22', kind: 'week-before' },
      { on: '2027-03-01', kind: 'due' },
    ]));

  it('of a fortnight or less does not remind a week before', () =>
    expect(reminders('2027-01-04', '2027-01-18').map((r) => r.kind)).toEqual(['half-time', 'due']));

  it('tells how many days are left, and when it is overdue', () => {
    expect(readClock('2027-01-04', '2027-03-01', '2027-02-06')).toEqual({ due: '2027-03-01', daysTotal: 56, daysPassed: 33, daysLeft: 23, overdue: false });
    expect(readClock('2027-01-04', '2027-03-01', '2027-03-03')).toMatchObject({ daysLeft: -2, overdue: true, daysPassed: 56 });
  });
});
