import { LETTER_LINES, type PlaceLine, composeLetter, letterSince } from './index.js';

const DAY = 86_400_000;
const now = 100 * DAY;
const line = (id: string, at: number, sort: PlaceLine['sort'] = 'new', path = `/${id}`): PlaceLine => ({ id, at, sort, path });

describe('the weekly letter', () => {
  it('looks back a week, or to the letter before, but never further than two weeks', () => {
    expect([letterSince(now, null), letterSince(now, now - 3 * DAY), letterSince(now, now - 80 * DAY)]).toEqual([now - 7 * DAY, now - 3 * DAY, now - 14 * DAY]);
  });

  it('where nothing is new there is none, whatever waits for somebody', () => {
    expect(composeLetter([], [], ['a draft'], now - DAY)).toBeNull();
    expect(composeLetter([], [line('old', now - 2 * DAY)], ['a draft'], now - DAY)).toBeNull();
  });

  it('tells each thing once: what was told as news is not told again as new, and what lies in two places is one line', () => {
    const letter = composeLetter([{ path: '/plan' }], [line('plan', now), line('story', now - 5), line('story', now - 5), line('story', now - 4, 'came')], [], now - DAY);
    expect(letter?.fresh.map(({ id }) => id)).toEqual(['story']);
    expect(letter?.came.map(({ id }) => id)).toEqual(['story']);
  });

  it('is short: the newest of each part', () => {
    const letter = composeLetter([], Array.from({ length: 20 }, (_, i) => line(`s${i}`, now + i)), Array.from({ length: 20 }, (_, i) => i), now - DAY);
    expect(letter?.fresh.map(({ id }) => id)).toEqual(['s19', 's18', 's17', 's16', 's15', 's14']);
    expect(letter?.needs).toHaveLength(LETTER_LINES);
  });
});
