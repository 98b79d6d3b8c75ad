import fc from 'fast-check';
import { DEFAULT_ORDINANCE, PLAN_KINDS, accountAgeFrom, checkOrdinance, isOldEnough, isYoung, supportNeeded, versionOn } from './index.js';

const copy = (): Record<string, unknown> => JSON.parse(JSON.stringify(DEFAULT_ORDINANCE)) as Record<string, unknown>;
const withPlan = (change: object): unknown => ({ ...copy(), kinds: { ...DEFAULT_ORDINANCE.kinds, plan: { ...DEFAULT_ORDINANCE.kinds.plan, ...change } } });
const problemsOf = (data: unknown): string[] => {
  const result = checkOrdinance(data);
  return result.ok ? [] : result.problems.map((p) => `${p.path.join('.')}: ${p.code}`);
};

describe('the support a plan needs', () => {
  const share = { kind: 'share', percentage: 5, least: 10, most: 100 } as const;
  it.each([
    [0, 10],
    [200, 10],
    [201, 11],
    [420, 21],
    [1_999, 100],
    [50_000, 100],
  ])('in a village of %i is %i', (residents, needed) => expect(supportNeeded(share, residents)).toBe(needed));

  it('is not one more for a rounding of the computer', () => expect(supportNeeded({ kind: 'share', percentage: 1.1, least: 1, most: 1000 }, 3_000)).toBe(33));
  it('can be a fixed number, or none', () =>
    expect([supportNeeded({ kind: 'number', number: 25 }, 9), supportNeeded({ kind: 'none' }, 900)]).toEqual([25, null]));

  it('always lies between its bounds, and never falls as a village grows', () =>
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(1_000), (residents, more) => {
        const needed = supportNeeded(share, residents) ?? 0;
        expect(needed).toBeGreaterThanOrEqual(10);
        expect(needed).toBeLessThanOrEqual(100);
        expect(supportNeeded(share, residents + more)).toBeGreaterThanOrEqual(needed);
      }),
    ));
});

describe('an age', () => {
  it.each([
    [2013, '2026-12-31', false],
    [2013, '2027-01-01', true],
    [2012, '2026-01-01', true],
    [null, '2027-01-01', false],
  ])('born in %s, one counts as 14 on %s: %s', (born, on, counts) => expect(isOldEnough(born, 14, on)).toBe(counts));
});

describe('young people', () => {
  it.each([
    [2013, '2026-12-31', false],
    [2013, '2027-01-01', true],
    [2001, '2026-12-31', true],
    [2001, '2027-01-01', false],
    [null, '2027-01-01', false],
  ])('born in %s, one is of a young people’s group on %s: %s', (born, on, young) => expect(isYoung(born, DEFAULT_ORDINANCE, on)).toBe(young));

  it('have an account from the lowest age of any act', () => expect([accountAgeFrom(DEFAULT_ORDINANCE), accountAgeFrom({ ...DEFAULT_ORDINANCE, voteAgeFrom: 12 })]).toEqual([14, 12]));

  it('are asked for as the demonstration has it where older rules are silent', () => {
    const result = checkOrdinance({ ...copy(), youthAgeUntil: undefined });
    expect(result.ok && result.value.youthAgeUntil).toBe(25);
  });
});

describe('the version of an ordinance', () => {
  const versions = [
    { version: 1, validFrom: '2026-01-01' },
    { version: 3, validFrom: '2027-06-01' },
    { version: 2, validFrom: '2027-01-01' },
  ];
  it.each([
    ['2025-12-31', undefined],
    ['2026-12-31', 1],
    ['2027-01-01', 2],
    ['2030-01-01', 3],
  ])('on %s is %s', (on, version) => expect(versionOn(versions, on)?.version).toBe(version));
});

describe('an ordinance that comes from outside', () => {
  it('is accepted as the demonstration has it', () => expect(checkOrdinance(copy())).toEqual({ ok: true, value: DEFAULT_ORDINANCE }));
  it('loses what is not part of it', () => expect(checkOrdinance({ ...copy(), secret: 1 })).toEqual({ ok: true, value: DEFAULT_ORDINANCE }));

  it.each<[string, unknown, string[]]>([
    ['nothing', null, [': invalid-format']],
    ['a list', [], [': invalid-format']],
    ['a term of no days', withPlan({ respondDays: 0 }), ['kinds.plan.respondDays: too-small']],
    ['a term of ten years', withPlan({ respondDays: 3650 }), ['kinds.plan.respondDays: too-large']],
    ['half a day', withPlan({ gatherDays: 1.5 }), ['kinds.plan.gatherDays: invalid-format']],
    ['nobody who may submit', withPlan({ submitBy: [] }), ['kinds.plan.submitBy: required']],
    ['an unknown submitter', withPlan({ submitBy: ['resident', 'mayor'] }), ['kinds.plan.submitBy.1: not-a-choice']],
    ['a submitter twice', withPlan({ submitBy: ['resident', 'resident'] }), ['kinds.plan.submitBy: duplicate']],
    ['a level nobody knows', withPlan({ level: 'rule' }), ['kinds.plan.level: not-a-choice']],
    [
      'a share with its bounds the wrong way round',
      withPlan({ support: { kind: 'share', percentage: 5, least: 50, most: 10 } }),
      ['kinds.plan.support.least: too-large'],
    ],
    [
      'a share of three decimals',
      withPlan({ support: { kind: 'share', percentage: 0.125, least: 1, most: 10 } }),
      ['kinds.plan.support.percentage: invalid-format'],
    ],
    ['young people who may not support yet', { ...copy(), youthAgeUntil: 13 }, ['youthAgeUntil: too-small']],
    ['young people of fifty', { ...copy(), youthAgeUntil: 50 }, ['youthAgeUntil: too-large']],
    ['a quorum above all', { ...copy(), quorumPercentage: 101 }, ['quorumPercentage: too-large']],
    ['no answer on paper', { ...copy(), paperCounts: undefined }, ['paperCounts: required']],
    ['no method', { ...copy(), methods: [] }, ['methods: required']],
  ])('with %s is refused at the field', (_, data, expected) => expect(problemsOf(data)).toEqual(expected));

  it('tells every fault of a missing kind of plan', () => {
    const kinds = Object.fromEntries(PLAN_KINDS.filter((kind) => kind !== 'wish').map((kind) => [kind, DEFAULT_ORDINANCE.kinds[kind]]));
    expect(problemsOf({ ...copy(), kinds })).toContain('kinds.wish: required');
  });

  it('never throws, whatever it is', () =>
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => expect(checkOrdinance({ ...copy(), kinds: a, methods: b }).ok).toBe(false))));
});
