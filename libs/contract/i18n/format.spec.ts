import { areaName, figure, monthAndYear } from './index.js';

describe('what people read', () => {
  test.each([
    ['nl', '13/2', '6,5'],
    ['en', '13/2', '6.5'],
    ['nl', '7/100', '0,07'],
    ['nl', '4/1', '4'],
    ['nl', '350/13', '26,92 (350/13)'],
    ['nl', '-1/3', '-0,33 (-1/3)'],
    ['nl', '12.71425', '12,71425'],
    ['nl', '6.00000', '6'],
    ['nl', '24', '24'],
    ['nl', '0584ac8b52a8651f', '0584ac8b52a8651f'],
    ['nl', 'Smidsplein', 'Smidsplein'],
  ] as const)('a figure of a count in %s: %s is %s', (locale, text, read) => {
    expect(figure(locale, text)).toBe(read);
  });

  test('a month is written out', () => {
    expect(monthAndYear('nl', '2027-03')).toBe('maart 2027');
    expect(monthAndYear('en', '2026-12')).toBe('December 2026');
  });

  test('a village and its municipality are named once where they have the same name', () => {
    expect(areaName({ name: 'Aalden' }, { name: 'Coevorden' })).toBe('Aalden, Coevorden');
    expect(areaName({ name: 'Coevorden' }, { name: 'Coevorden' })).toBe('Coevorden');
  });
});
