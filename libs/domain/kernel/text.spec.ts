import fc from 'fast-check';
import { checkText } from './index.js';

const limits = { min: 2, max: 20 };
const codeOf = (text: string, multiline = false): string => {
  const result = checkText(text, 'title', { ...limits, multiline });
  return result.ok ? result.value : (result.problems[0]?.code ?? '');
};

describe('a text that somebody types', () => {
  it.each([
    ['a NUL', 'a\u0000b'],
    ['half of a pair (high)', 'ab\ud800'],
    ['half of a pair (low)', '\udc00ab'],
    ['a mark that turns the reading direction', 'a\u202eb'],
    ['an isolate mark', 'a\u2067b'],
    ['an escape', 'a\u001bb'],
    ['a line break where there is one line', 'a\nb'],
  ])('is refused with %s in it', (_, text) => expect(codeOf(text)).toBe('invalid-characters'));

  it('keeps line breaks and tabs where lines are welcome, and writes all breaks alike', () => expect(codeOf('a\r\nb\rc\td', true)).toBe('a\nb\nc\td'));
  it('keeps families of emoji, which are joined by an invisible sign', () => expect(codeOf('👩‍👩‍👧 ok')).toBe('👩‍👩‍👧 ok'));
  it('is kept in one form, however an accent was typed', () => expect(codeOf('cafe\u0301')).toBe('café'));
  it('keeps right-to-left words', () => expect(codeOf('שלום')).toBe('שלום'));
  it('is asked for when only spaces are there', () => expect(codeOf('   ')).toBe('required'));
  it('is told to be too short or too long, with the figures', () => {
    expect(checkText('a', 'plan.title', limits)).toEqual({
      ok: false,
      problems: [{ code: 'too-short', path: ['plan', 'title'], data: { min: 2, length: 1 } }],
    });
    expect(checkText('a'.repeat(21), 'title', limits)).toMatchObject({ ok: false, problems: [{ code: 'too-long', data: { max: 20, length: 21 } }] });
  });
  it('counts an emoji as one sign', () => expect(codeOf('😀'.repeat(20))).toBe('😀'.repeat(20)));

  it('is the same after a second check', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = checkText(text, '', { min: 0, max: 1000, multiline: true });
        if (once.ok) expect(checkText(once.value, '', { min: 0, max: 1000, multiline: true })).toEqual(once);
      }),
    ));
});
