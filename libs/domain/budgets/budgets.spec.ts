import fc from 'fast-check';
import { type AreaId, type MunicipalityId, type Result } from '../kernel/index.js';
import { BUDGET_STATES, type BudgetComposition, type BudgetRules, checkAnnulment, checkBudgetBallot, checkComposition, checkDates, checkOpening, checkProposal, checkProposer, checkSpending, checkVerdict, checkVoteOpening, costOfChoices } from './index.js';

const NOW = Date.UTC(2027, 2, 1, 12);
const DAY = 86_400_000;
const RULES: BudgetRules = { amountCents: 2_000_000, priceLeastCents: 10_000, priceLimitCents: 1_000_000, method: 'equal-shares', ballotKind: 'approval' };
const BUDGET: BudgetComposition = { ...RULES, title: 'Dorpsbudget Aalden', explanation: '', ideasUntil: NOW + 10 * DAY, checkUntil: NOW + 20 * DAY, closesAt: NOW + 30 * DAY };

const said = (result: Result<unknown>): string[] => (result.ok ? [] : result.problems.map(({ code, path }) => [code, path.join('.')].join(' ').trim()));

describe('composing a budget', () => {
  it.each<[string, Partial<BudgetComposition>, string[]]>([
    ['as it is', {}, []],
    ['without a price limit', { priceLimitCents: null }, []],
    ['with a limit as high as the amount', { priceLimitCents: 2_000_000 }, []],
    ['with a limit above the amount', { priceLimitCents: 2_000_001 }, ['too-large priceLimitCents']],
    ['without a least price', { priceLeastCents: null }, []],
    ['with a least price above the most', { priceLeastCents: 1_000_001 }, ['too-large priceLeastCents']],
    ['with a least price of nothing', { priceLeastCents: 0 }, ['invalid-format priceLeastCents']],
    ['of less than a hundred euros', { amountCents: 9_999, priceLeastCents: null, priceLimitCents: null }, ['too-small amountCents']],
    ['of half a cent', { amountCents: 10_000.5, priceLimitCents: null }, ['invalid-format amountCents']],
    ['without a title', { title: ' ' }, ['required title']],
    ['with ideas that end now', { ideasUntil: NOW }, ['too-early ideasUntil']],
    ['with a check that ends with the ideas', { checkUntil: NOW + 10 * DAY }, ['too-early checkUntil']],
    ['with a vote that ends before the check', { closesAt: NOW + 15 * DAY }, ['too-early closesAt']],
    ['that takes more than a year', { closesAt: NOW + 367 * DAY }, ['too-late closesAt']],
  ])('%s', (_, change, problems) => expect(said(checkComposition({ ...BUDGET, ...change }, NOW))).toEqual(problems));
});

describe('the life of a budget', () => {
  it('is opened once, while its first term lies ahead', () => {
    expect(BUDGET_STATES.filter((state) => checkOpening({ state, ideasUntil: NOW + 1 }, NOW).ok)).toEqual(['draft']);
    expect(said(checkOpening({ state: 'draft', ideasUntil: NOW }, NOW))).toEqual(['too-late ideasUntil']);
  });

  it('comes to a vote after the ideas, when all is checked and there is something to choose', () => {
    const two = [{ outcome: 'feasible' }, { outcome: 'feasible' }, { outcome: 'not-feasible' }] as const;
    const closesAt = NOW + DAY;
    expect(BUDGET_STATES.filter((state) => checkVoteOpening({ state, closesAt }, two, NOW).ok)).toEqual(['checking']);
    expect(said(checkVoteOpening({ state: 'gathering', closesAt }, two, NOW))).toEqual(['too-early']);
    expect(said(checkVoteOpening({ state: 'checking', closesAt }, [...two, { outcome: null }], NOW))).toEqual(['not-enough options']);
    expect(said(checkVoteOpening({ state: 'checking', closesAt }, two.slice(1), NOW))).toEqual(['not-enough options']);
    expect(said(checkVoteOpening({ state: 'checking', closesAt: NOW + 59_000 }, two, NOW))).toEqual(['too-late closesAt']);
  });

  it('has its days moved while the municipality checks, forward or back, but not into the past', () => {
    const dates = { checkUntil: NOW + DAY, closesAt: NOW + 2 * DAY };
    expect(BUDGET_STATES.filter((state) => checkDates(state, dates, NOW).ok)).toEqual(['checking']);
    expect(said(checkDates('checking', { checkUntil: NOW, closesAt: NOW }, NOW))).toEqual(['too-early checkUntil', 'too-early closesAt']);
    expect(said(checkDates('checking', { ...dates, closesAt: NOW + 367 * DAY }, NOW))).toEqual(['too-late closesAt']);
  });

  it('can be annulled while it is open, not before and not after the count', () => expect(BUDGET_STATES.filter((state) => checkAnnulment(state).ok)).toEqual(['gathering', 'checking', 'voting']));
});

describe('proposing an option', () => {
  const facts = { state: 'gathering', areaId: 'aalden', proposeFrom: 'area', ideasUntil: NOW + DAY, ageFrom: 14, options: 3, own: 0 } as const;
  const home = { municipalityId: 'coevorden' as MunicipalityId, areaId: 'aalden' as AreaId, verified: true, birthYear: 2013 };
  it.each([
    ['in time, from the village, old enough', {}, {}, []],
    ['from another village', {}, { areaId: 'dalen' as AreaId }, ['outside-area']],
    ['from another village, where the municipality may', { proposeFrom: 'municipality' as const }, { areaId: 'dalen' as AreaId }, []],
    ['too young', {}, { birthYear: 2014 }, ['too-young']],
    ['of an unknown age', {}, { birthYear: null }, ['too-young']],
    ['for the sixth time', { own: 5 }, {}, ['limit-reached']],
    ['when sixty are there', { options: 60 }, {}, ['limit-reached']],
    ['a moment too late', { ideasUntil: NOW }, {}, ['too-late']],
    ['after the ideas', { state: 'checking' as const }, {}, ['too-late']],
  ])('%s', (_, changed, from, problems) => expect(said(checkProposer({ ...facts, ...changed }, { ...home, ...from }, NOW, '2027-03-01'))).toEqual(problems));

  const words = { title: 'Een bankje', description: 'Een bankje bij de brug over de beek.', askedCents: null };
  it('needs words, and a cost within the price limits where they are named', () => {
    expect(said(checkProposal(words, RULES))).toEqual([]);
    expect(said(checkProposal({ ...words, title: 'x', askedCents: 1_000_001 }, RULES))).toEqual(['too-short title', 'too-large askedCents']);
    expect(said(checkProposal({ ...words, askedCents: 9_999 }, RULES))).toEqual(['too-small askedCents']);
    expect(said(checkProposal({ ...words, askedCents: 2_000_000 }, { ...RULES, priceLimitCents: null }))).toEqual([]);
  });
});

describe('checking an option', () => {
  const check = { outcome: 'feasible', reasons: 'Dit kan op deze plek.', costCents: 500_000 } as const;
  it.each([
    ['feasible, with a cost', check, 'checking', []],
    ['already while ideas come in', check, 'gathering', []],
    ['when the vote is open', check, 'voting', ['wrong-state']],
    ['feasible without a cost', { ...check, costCents: null }, 'checking', ['required costCents']],
    ['feasible above the limit', { ...check, costCents: 1_000_001 }, 'checking', ['too-large costCents']],
    ['without reasons', { ...check, reasons: '' }, 'checking', ['required reasons']],
    ['not feasible, without a cost', { ...check, outcome: 'not-feasible', costCents: null }, 'checking', []],
  ] as const)('%s', (_, given, state, problems) => expect(said(checkVerdict(given, state, RULES))).toEqual(problems));
  it('keeps no cost of what cannot be done', () => expect(checkVerdict({ ...check, outcome: 'not-placed' }, 'checking', RULES)).toMatchObject({ value: { costCents: null } }));
});

describe('accounting for an option', () => {
  const spending = { spentCents: 450_000, doneOn: '2027-03-01', note: 'Het staat er, en het wordt gebruikt.' };
  it.each([
    ['that won', spending, { state: 'counted', won: true }, []],
    ['that is not done yet', { ...spending, doneOn: null, spentCents: 0 }, { state: 'counted', won: true }, []],
    ['that lost', spending, { state: 'counted', won: false }, ['wrong-state']],
    ['before the count', spending, { state: 'voting', won: true }, ['wrong-state']],
    ['done tomorrow', { ...spending, doneOn: '2027-03-02' }, { state: 'counted', won: true }, ['too-early doneOn']],
    ['without a word', { ...spending, note: '', spentCents: -1 }, { state: 'counted', won: true }, ['invalid-format spentCents', 'required note']],
  ] as const)('%s', (_, given, facts, problems) => expect(said(checkSpending(given, facts, '2027-03-01'))).toEqual(problems));
});

describe('a ballot', () => {
  const options = [{ id: 'a', costCents: 1_200_000 }, { id: 'b', costCents: 900_000 }, { id: 'c', costCents: 800_000 }];
  const of = (...given: (readonly [string, number])[]) => given.map(([option, points]) => ({ option, points }));
  const check = (ballotKind: BudgetRules['ballotKind'], choices: ReturnType<typeof of>, finished = true): string[] => said(checkBudgetBallot({ ...RULES, ballotKind }, options, choices, finished));
  it('by approval may hold more than the budget; by knapsack it may not, once it is finished', () => {
    expect(check('approval', of(['a', 1], ['b', 1]))).toEqual([]);
    expect(check('knapsack', of(['a', 1], ['b', 1]))).toEqual(['too-large choices']);
    expect(check('knapsack', of(['a', 1], ['b', 1]), false)).toEqual([]);
    expect(check('knapsack', of(['a', 1], ['c', 1]))).toEqual([]);
  });
  it('divides ten points at most', () => {
    expect(check('points', of(['a', 7], ['b', 3]))).toEqual([]);
    expect(check('points', of(['a', 7], ['b', 4]))).toEqual(['too-large choices']);
    expect(check('approval', of(['a', 2]))).toEqual(['invalid-format choices']);
  });
  it('holds known options, each once, and at least one when it is finished', () => {
    expect(check('approval', of(['x', 1]))).toEqual(['not-a-choice choices']);
    expect(check('approval', of(['a', 1], ['a', 1]))).toEqual(['duplicate choices']);
    expect(check('approval', of())).toEqual(['required choices']);
    expect(check('approval', of(), false)).toEqual([]);
  });
  it('that is accepted is kept in one order, whatever the order of filling in', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 1 }), (ids) => {
        const kept = checkBudgetBallot(RULES, options, ids.map((option) => ({ option, points: 1 })), true);
        expect(kept.ok && kept.value.map(({ option }) => option)).toEqual([...ids].sort());
        expect(costOfChoices(kept.ok ? kept.value : [], options)).toBe(options.filter(({ id }) => ids.includes(id)).reduce((sum, { costCents }) => sum + costCents, 0));
      }),
    ));
});
