import fc from 'fast-check';
import { type MunicipalityId, type PersonId, endOfDay, startOfDay } from '../kernel/index.js';
import { type Actor, VISITOR } from '../permissions/index.js';
import {
  CODE_ALPHABET,
  checkBirthYear,
  codeExpiresAt,
  codeFrom,
  decideLetter,
  decideTableConfirmation,
  decideTableProof,
  decideVerification,
  formatCode,
  normaliseCode,
} from './index.js';

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
const codeOf = (result: { ok: boolean } & Partial<{ problems: readonly { code: string }[] }>): string =>
  result.ok ? 'ok' : (result.problems?.[0]?.code ?? '');

describe('the code in a letter', () => {
  it('holds no signs that look alike on paper', () => {
    expect(CODE_ALPHABET).not.toMatch(/[01OI]/);
    expect(new Set(CODE_ALPHABET).size).toBe(32);
  });

  it('is read back however it is typed: small letters, spaces, other hyphens', () =>
    fc.assert(
      fc.property(bytes, (random) => {
        const code = codeFrom(random);
        expect(formatCode(code)).toMatch(/^[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}$/);
        for (const typed of [formatCode(code), ` ${formatCode(code).toLowerCase()} `, code.replace(/(..)/g, '$1 '), formatCode(code).replace('-', '–')])
          expect(normaliseCode(typed)).toEqual({ ok: true, value: code });
      }),
    ));

  it.each([
    ['', 'required'],
    ['ABC', 'invalid-format'],
    ['ABCDE-FGHJ0', 'invalid-format'],
    ['ABCDE-FGHJK2', 'invalid-format'],
    ['ABCDE\u0000GHJK', 'invalid-format'],
    ['😀😀😀😀😀', 'invalid-format'],
  ])('typed as "%s" is told to be %s, before it costs an attempt', (typed, code) => expect(codeOf(normaliseCode(typed))).toBe(code));

  it('is never made of too little chance', () => expect(() => codeFrom(new Uint8Array(9))).toThrow(RangeError));
});

describe('proving by letter where one lives', () => {
  const printedAt = startOfDay('2027-03-01') + 3_600_000;
  const facts = { verified: false, printedAt, movedSince: false, attempts: 0, codeMatches: true };
  const now = startOfDay('2027-03-10');

  it('works with the right code', () => expect(decideVerification(facts, now).ok).toBe(true));
  it('works until the end of the thirtieth day, also over the change of the clock', () => {
    expect(codeExpiresAt(printedAt)).toBe(endOfDay('2027-03-31'));
    expect(decideVerification(facts, endOfDay('2027-03-31')).ok).toBe(true);
    expect(codeOf(decideVerification(facts, endOfDay('2027-03-31') + 1))).toBe('token-expired');
  });
  it.each([
    [{ verified: true }, 'already-done'],
    [{ printedAt: null }, 'not-found'],
    [{ movedSince: true }, 'token-expired'],
    [{ attempts: 5 }, 'too-many-attempts'],
    [{ attempts: 5, codeMatches: false }, 'too-many-attempts'],
    [{ codeMatches: false }, 'code-wrong'],
  ])('with %j is refused: %s', (change, code) => expect(codeOf(decideVerification({ ...facts, ...change }, now))).toBe(code));
  it('tells how many attempts are left', () =>
    expect(decideVerification({ ...facts, attempts: 3, codeMatches: false }, now)).toMatchObject({ problems: [{ data: { left: 1 } }] }));

  it.each([
    [{}, 'ok'],
    [{ residenceChosen: false }, 'required'],
    [{ verified: true }, 'already-done'],
    [{ waiting: true }, 'already-done'],
    [{ lettersLastYear: 3 }, 'limit-reached'],
  ])('a letter asked for with %j: %s', (change, code) =>
    expect(codeOf(decideLetter({ residenceChosen: true, verified: false, waiting: false, lettersLastYear: 0, ...change }))).toBe(code),
  );

  it.each([
    [1980, 'ok'],
    [1906, 'too-small'],
    [2028, 'too-large'],
    [1980.5, 'invalid-format'],
    [Number.NaN, 'invalid-format'],
  ])('a birth year of %s: %s', (year, code) => expect(codeOf(checkBirthYear(year, '2027-03-01'))).toBe(code));
});

describe('proving at the kitchen table where one lives', () => {
  const here = 'tynaarlo' as MunicipalityId;
  const staff = (personId: string, role: 'coach' | 'official', municipalityId = here): Actor => ({
    ...VISITOR,
    personId: personId as PersonId,
    roles: [{ role, municipalityId }],
  });
  const facts = { residentId: 'resident', municipalityId: here, verified: false, waiting: false };
  const waiting = { ...facts, waiting: true };

  it('is written down by a coach of that municipality', () => expect(decideTableProof(staff('coach', 'coach'), facts).ok).toBe(true));
  it('is not written down by a coach of another, by an official, or by the coach who lives there', () => {
    expect(codeOf(decideTableProof(staff('coach', 'coach', 'coevorden' as MunicipalityId), facts))).toBe('not-allowed');
    expect(codeOf(decideTableProof(staff('official', 'official'), facts))).toBe('not-allowed');
    expect(codeOf(decideTableProof(staff('resident', 'coach'), facts))).toBe('conflict-of-interest');
  });
  it('holds when another person has confirmed it', () => {
    expect(decideTableConfirmation(staff('second', 'official'), waiting, 'coach').ok).toBe(true);
    expect(codeOf(decideTableConfirmation(staff('coach', 'coach'), waiting, 'coach'))).toBe('second-person-required');
    expect(codeOf(decideTableConfirmation(staff('resident', 'coach'), waiting, 'coach'))).toBe('conflict-of-interest');
    expect(codeOf(decideTableConfirmation(staff('second', 'coach'), facts, 'coach'))).toBe('too-early');
    expect(codeOf(decideTableConfirmation(staff('second', 'coach'), { ...waiting, verified: true }, 'coach'))).toBe('already-done');
  });
});
