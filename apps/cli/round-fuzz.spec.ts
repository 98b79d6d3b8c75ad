import fs from 'node:fs';
import { type BudgetRoundFile, type BudgetRules, countBudget } from '#domain/budgets';
import { checkAccount, sha256 } from '#domain/counting-budgets';
import { type RoundFile, type RoundRules, countRound, hashOfBallots, votesOf } from '#domain/deciding';
import type { RoundAnswer } from './round-answer.js';
import { countRoundFile, explainRoundFile } from './round.js';

const SEED = '5a'.repeat(32);
const example = (name: string): object => JSON.parse(fs.readFileSync(`docs/methods/examples/${name}.json`, 'utf8')) as object;

/** A round of the third version with these ballots of members. */
function members(method: RoundRules['method'], options: readonly string[], seats: number, choices: readonly string[]): RoundFile {
  const rules: RoundRules = { method, rule: 'simple', quorumBase: 'turnout', quorumPercentage: 0, joining: 'all-agree', options, seats, weights: null };
  const ballots = choices.map((choice, i) => ({ receipt: `r${i}`, choice, chamber: 'members' as const }));
  const promise = { hash: sha256(SEED), seed: SEED };
  const result = countRound(rules, [votesOf('members', 12, ballots)], { ...promise, ballots: hashOfBallots(ballots) });
  return { format: 'brink-round', version: 4, id: 'x', question: 'Wie komen in het bestuur?', openedAt: '2027-01-04T09:00:00Z', closedAt: '2027-01-18T09:00:00Z', ...rules, roll: { members: 12 }, ballots, openVotes: [], lot: promise, result };
}

const PEOPLE = ['Anna', 'Bo', 'Cor', 'Dien'];
const ORDERS = ['1 2 0 0', '1 2 0 0', '1 2 3 0', '1 0 2 0', '0 1 2 0', '0 0 1 2', '2 0 1 0', '0 0 0 1'];

/** A counted budget with some ballots. */
function budget(change: Partial<BudgetRules>): BudgetRoundFile {
  const rules: BudgetRules = { amountCents: 10_000, priceLeastCents: null, priceLimitCents: 9_500, method: 'equal-shares', ballotKind: 'approval', ...change };
  const options = [{ id: 'a', costCents: 6_000 }, { id: 'b', costCents: 4_000 }, { id: 'c', costCents: 9_000 }];
  const ballots = ['a', 'a', 'a', 'b', 'b', 'c'].map((option, i) => ({ receipt: `r${i}`, choices: [{ option, points: 1 }] }));
  return {
    format: 'brink-budget-round', version: 1, id: 'x', title: 'Dorpsbudget', municipality: 'Coevorden', area: 'Aalden', ...rules, openedAt: '2027-01-01T00:00:00Z', closedAt: '2027-02-01T00:00:00Z', roll: 9, lot: { hash: sha256('secret'), secret: 'secret' },
    options: options.map((option, i) => ({ ...option, number: i + 1, title: `Idee ${option.id}`, planId: 'p' })), ballots, result: countBudget(rules, options, ballots, 'secret'),
  };
}

const FILES: Readonly<Record<string, object>> = {
  ...Object.fromEntries(['meerderheid', 'instemming', 'goedkeuren'].map((name) => [name, example(name)])),
  seats: members('stv', PEOPLE, 2, ORDERS),
  runoff: members('irv', PEOPLE, 1, ORDERS),
  pairs: members('schulze', PEOPLE, 1, ORDERS),
  shares: budget({}),
  greedy: budget({ method: 'greedy' }),
};

const PUT: readonly unknown[] = [null, {}, [], 'x', -1];
/** A place where null may stand, as the schema says. */
const NULLABLE = /(?:^|\.)(?:ballots|seed|secret|priceLimitCents|planId|weights|winner|to|excluded|candidate|endowment|threshold|stage)$/;
const kind = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);

/** Every place of a value, as keys; of a list of ballots the first two, as all are alike. */
function places(value: unknown, at: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...at]];
  const entries = Object.entries(value).slice(0, at.at(-1) === 'ballots' ? 2 : undefined);
  return [[...at], ...entries.flatMap(([key, item]) => places(item, [...at, key]))].filter((place) => place.length > 0);
}

/** The file with something else at a place. */
function put(file: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  if (Array.isArray(file)) return file.map((item, i) => (String(i) === key ? (rest.length === 0 ? value : put(item, rest, value)) : (item as unknown)));
  return { ...(file as object), [key]: rest.length === 0 ? value : put((file as Record<string, unknown>)[key], rest, value) };
}

const valueAt = (file: unknown, place: readonly string[]): unknown => place.reduce((value: unknown, key) => (value as Record<string, unknown>)[key], file);
const both = (text: string): RoundAnswer[] => [countRoundFile(text), explainRoundFile(text, 'nl')];

describe.each(Object.entries(FILES))('a file of a round (%s)', (_, file) => {
  it('is fair, and told', () => {
    for (const answer of both(JSON.stringify(file))) expect(answer).toMatchObject({ ok: true, holds: true });
  });

  it('with anything else in any place is refused, or is not what the ballots give; and nothing breaks', () => {
    const accepted = places(file).flatMap((place) =>
      PUT.flatMap((value) => {
        const answers = both(JSON.stringify(put(file, place, value)));
        const path = place.join('.');
        const fits = kind(valueAt(file, place)) === kind(value) || (value === null && NULLABLE.test(path));
        const malformed = typeof value === 'object';
        return fits || answers.every((answer) => (answer.ok ? !malformed && !answer.holds : answer.message !== '')) ? [] : [`${path} = ${JSON.stringify(value)}`];
      }),
    );
    expect(accepted).toEqual([]);
  });
});

describe('an account alone', () => {
  it('with anything else in any place is refused', () => {
    const { result } = FILES['shares'] as { readonly result: { readonly account: readonly object[] } };
    expect(checkAccount(result.account)).toBeNull();
    const accepted = places(result.account).flatMap((place) => PUT.flatMap((value) => (JSON.stringify(valueAt(result.account, place)) === JSON.stringify(value) || checkAccount(put(result.account, place, value)) !== null ? [] : [`${place.join('.')} = ${JSON.stringify(value)}`])));
    expect(accepted).toEqual([]);
  });
});

describe('a round that fills seats', () => {
  const text = JSON.stringify(FILES['seats']);
  it('is counted with everybody who got a seat', () => expect(countRoundFile(text)).toMatchObject({ ok: true, lines: expect.arrayContaining(['members: chosen, 8 of 12 (Anna, Cor)', 'the published result is the same']) }));
  it('is told stage by stage', () => {
    const told = explainRoundFile(text, 'nl');
    expect(told.ok && told.lines.map((line) => line.trim())).toEqual(expect.arrayContaining(['Wie 3 stemmen haalt, is gekozen.', 'Stap 1: Anna: 4, Bo: 1, Cor: 2, Dien: 1', 'Anna is gekozen met 4 stemmen.', 'Gekozen: Anna, Cor']));
  });
});

describe('a published result that the ballots do not give', () => {
  it.each([['seats', 'de uitslag in dit bestand is niet wat de stemmen geven'], ['meerderheid', 'de uitslag in dit bestand is niet wat de stemmen geven'], ['shares', 'de uitslag in dit bestand is niet wat de stemmen geven']])('is told so at once, and then what they give (%s)', (name, said) => {
    const file = FILES[name] as { readonly result: object; readonly ballots: readonly object[] };
    const told = explainRoundFile(JSON.stringify({ ...file, ballots: file.ballots.slice(2) }), 'nl');
    expect(told).toMatchObject({ ok: true, holds: false });
    expect(told.ok && told.lines[1]).toContain(said);
  });
});
