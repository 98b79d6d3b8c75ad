import { type BudgetRoundFile, countBudget } from '#domain/budgets';
import { sha256 } from '#domain/counting-budgets';
import { countRoundFile, explainRoundFile } from './round.js';

const rules = { amountCents: 10_000, priceLimitCents: null, method: 'equal-shares', ballotKind: 'approval' } as const;
const options = [{ id: 'a', costCents: 6_000 }, { id: 'b', costCents: 4_000 }, { id: 'c', costCents: 9_000 }];
const ballots = ['a', 'a', 'a', 'b', 'b', 'c'].map((option, i) => ({ receipt: `r${i}`, choices: [{ option, points: 1 }] }));
const FILE: BudgetRoundFile = {
  format: 'brink-budget-round', version: 1, id: 'x', title: 'Dorpsbudget', municipality: 'Coevorden', area: 'Aalden', ...rules, openedAt: '2027-01-01T00:00:00Z', closedAt: '2027-02-01T00:00:00Z', roll: 9, lot: { hash: sha256('secret'), secret: 'secret' },
  options: options.map((option, i) => ({ ...option, number: i + 1, title: `Idee ${option.id}`, planId: null })), ballots, result: countBudget(rules, options, ballots, 'secret'),
};
const count = (file: object): ReturnType<typeof countRoundFile> => countRoundFile(JSON.stringify(file));

describe('a counted village budget on the command line', () => {
  it('is counted again, and equals what was published', () => expect(count(FILE)).toMatchObject({ ok: true, holds: true, lines: ['ballots: 6 of 9', '1. Idee a', '2. Idee b', 'spent: 10000 of 10000 cents', 'the published result is the same'] }));

  it.each([
    ['a ballot left out', { ...FILE, ballots: ballots.slice(1) }],
    ['a choice changed', { ...FILE, ballots: [{ receipt: 'r0', choices: [{ option: 'c', points: 1 }] }, ...ballots.slice(1)] }],
    ['another winner', { ...FILE, result: { ...FILE.result, winners: ['c'] } }],
    ['another lot than was promised', { ...FILE, lot: { ...FILE.lot, hash: sha256('another') } }],
  ])('is refused with %s', (_, file) => expect(count(file)).toMatchObject({ ok: true, holds: false }));

  it.each([
    ['a ballot twice', { ...FILE, ballots: [...ballots, ballots[0]] }, 'ballots.6.receipt is no text of its own'],
    ['a choice that is no option', { ...FILE, ballots: [{ receipt: 'r', choices: [{ option: 'z', points: 1 }] }] }, 'ballots.0.choices are no ballot of this budget'],
    ['more ballots than the roll', { ...FILE, roll: 5 }, 'ballots holds more than the roll'],
    ['a negative cost', { ...FILE, options: [{ ...FILE.options[0], costCents: -1 }] }, 'options.0.costCents is no amount above zero'],
    ['another version', { ...FILE, version: 2 }, 'version is not 1'],
    ['no ballots, because few voted', { ...FILE, ballots: null }, 'fewer than five voted, so the ballots are not in the file and cannot be counted'],
  ])('is malformed with %s', (_, file, message) => expect(count(file)).toMatchObject({ ok: false, message }));

  it('is told in plain Dutch and English', () => {
    const told = explainRoundFile(JSON.stringify(FILE), 'nl');
    expect(told.ok && told.lines).toEqual(expect.arrayContaining(['2 ideeën gaan door', expect.stringMatching(/^Idee a .*De 3 stemmers betaalden elk/)]));
    const english = explainRoundFile(JSON.stringify(FILE), 'en');
    expect(english.ok && english.lines).toContain('2 ideas go ahead');
  });
});
