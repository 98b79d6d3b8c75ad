import fc from 'fast-check';
import { type Segment, differences, planDifferences } from './index.js';

const side = (segments: readonly Segment[], gone: 'added' | 'removed'): string =>
  segments
    .filter((s) => s.kind !== gone)
    .map((s) => s.text)
    .join('');

describe('what changed between two versions', () => {
  it('is shown word by word', () =>
    expect(differences('Een bank bij de vijver', 'Een lange bank bij het water')).toEqual([
      { kind: 'same', text: 'Een ' },
      { kind: 'added', text: 'lange ' },
      { kind: 'same', text: 'bank bij ' },
      { kind: 'removed', text: 'de' },
      { kind: 'added', text: 'het' },
      { kind: 'same', text: ' ' },
      { kind: 'removed', text: 'vijver' },
      { kind: 'added', text: 'water' },
    ]));

  it('is nothing for two empty texts', () => expect(differences('', '')).toEqual([]));

  it('always gives both texts back', () => {
    const words = fc.array(fc.constantFrom('de', 'het', 'plan', 'brink', ' ', '\n', '  ', '👩‍👧'), { maxLength: 60 }).map((w) => w.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const segments = differences(before, after);
        expect(side(segments, 'added')).toBe(before);
        expect(side(segments, 'removed')).toBe(after);
        expect(segments.every((s, i) => s.text !== '' && s.kind !== segments[i - 1]?.kind)).toBe(true);
      }),
    );
  });

  it('costs little for the longest texts, however different they are, and line by line finds what stayed', () => {
    const line = (n: number, sign: string): string => `${`${sign} `.repeat(24)}${n}\n`;
    const before = Array.from({ length: 200 }, (_, n) => line(n, 'a'))
      .join('')
      .slice(0, 10_000);
    const after = Array.from({ length: 200 }, (_, n) => line(n, n % 2 === 0 ? 'a' : 'b'))
      .join('')
      .slice(0, 10_000);
    const segments = differences(`x${before}`, `y${after}z`);
    expect(side(segments, 'added')).toBe(`x${before}`);
    expect(side(segments, 'removed')).toBe(`y${after}z`);
    expect(segments.filter((s) => s.kind === 'same').length).toBeGreaterThan(50);
  });

  it('names only the fields that differ', () => {
    const plan = {
      kind: 'challenge',
      title: 'Titel',
      summary: 'Kort',
      body: 'Lang',
      challenge: { publicTask: 'a', whyBetter: 'b', means: 'c', continuity: 'd' },
      themes: ['green'],
      costCents: null,
    } as const;
    const changed = { ...plan, title: 'Titels', challenge: { ...plan.challenge, means: 'c e' } };
    expect(planDifferences(plan, changed).map((d) => d.field)).toEqual(['title', 'challenge.means']);
  });
});
