import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fractions } from '../kernel/index.js';
import {
  type RankedElection, type RankingOutcome, STV_RULES, type StvAccount, type Unranked, allInFavour, asRanked, checkRankedAccount, countBorda, countIrv, countPlurality, countRankedPairs, countSchulze, countStv,
  debianQuorumMet, checkReferendum, countReferendum, exactValue, pairwiseByName, readBallots, readBlt, stvTies, withoutWithdrawn,
} from './index.js';

const folder = resolve(process.env['BRINK_REFERENCE_DATA'] ?? resolve(process.cwd(), '../shared/data'), 'votes');
const present = existsSync(folder);
const among = (kind: string, end: string): string[] => (present && existsSync(resolve(folder, kind)) ? readdirSync(resolve(folder, kind)).filter((name) => name.endsWith(end)).map((name) => `${kind}/${name}`) : []);
const named = (files: readonly string[]): (readonly [string, string])[] => files.map((file) => [file, file] as const);
const text = (file: string): string => readFileSync(resolve(folder, file), 'utf8');
const expectedOf = <T>(file: string): T => JSON.parse(text(file.replace(/\.(blt|ballots\.json)$/, '.expected.json'))) as T;
const withData = present ? describe : describe.skip;
/** One test for each case; without the data one skipped test that says so. */
function forEach<T>(cases: readonly (readonly [string, T])[], test: (value: T) => void): void {
  if (cases.length === 0) it.skip(`needs reference data, and there is none at ${folder}; set BRINK_REFERENCE_DATA`, () => undefined);
  else it.each(cases.map(([name, value]) => [name, value] as const))('%s', (_, value) => test(value));
}
const absent = present ? '' : ` (skipped: there is no reference data at ${folder}; set BRINK_REFERENCE_DATA)`;

function blt(file: string): ReturnType<typeof withoutWithdrawn> {
  const read = readBlt(text(file));
  if (!read.ok) throw new Error(`line ${read.line}: ${read.message}`);
  return withoutWithdrawn(read.value);
}

interface Action {
  readonly round: number;
  readonly tag: string;
  readonly msg: string;
  readonly quota: string;
  readonly votes: Readonly<Record<string, string>>;
  readonly nontransferable: string | null;
}
interface ExpectedStv {
  readonly rules: Readonly<Record<string, { readonly elected_in_order: readonly string[]; readonly tie_breaks: readonly string[]; readonly actions: readonly Action[] }>>;
}

/** Whom an action is about: what follows the colon or the arrow of its message. */
function candidateOf({ tag, msg }: Action): string | null {
  if (tag === 'begin' || tag === 'end') return null;
  if (tag === 'tie') return msg.slice(msg.lastIndexOf('] -> ') + 5);
  const name = msg.slice(msg.indexOf(': ') + 2);
  return msg.startsWith('Surplus transferred') ? name.replace(/ \([\d.]+\)$/, '') : name;
}

const stages = ({ steps, rule }: StvAccount): object[] =>
  steps.filter(({ tag }) => tag !== 'iterate').map(({ round, tag, candidate, quota, votes, nontransferable }) => ({ round, tag, candidate, quota, votes, nontransferable: rule === 'meek-prf' ? null : nontransferable }));

withData(`the reference counts of seats${absent}`, () => {
  const cases = among('stv', '.blt').flatMap((file) => STV_RULES.map((rule) => [`${file} by ${rule}`, { file, rule }] as const));
  forEach(cases, ({ file, rule }) => {
    const expected = expectedOf<ExpectedStv>(file).rules[rule];
    if (expected === undefined) return;
    const count = countStv(rule, blt(file));
    expect(count.outcome.elected).toEqual(expected.elected_in_order);
    expect(stvTies(count.account)).toEqual(expected.tie_breaks);
    const should = expected.actions.map((action) => ({ round: action.round, tag: action.tag, candidate: candidateOf(action), quota: action.quota, votes: action.votes, nontransferable: action.nontransferable }));
    expect(stages(count.account)).toEqual(should);
    expect(checkRankedAccount(count)).toBeNull();
  });
});

interface ExpectedIrv {
  readonly winner: readonly string[];
  readonly rounds: readonly { readonly tally: Readonly<Record<string, number>>; readonly eliminated?: readonly string[] }[];
}

withData(`the reference instant-runoffs${absent}`, () => {
  forEach(named(among('irv', '.blt')), (file) => {
    const expected = expectedOf<ExpectedIrv>(file);
    const count = countIrv(asRanked(blt(file)));
    expect(count.outcome.winner).toEqual(expected.winner);
    const tallies = new Map(count.account.steps.map(({ tally }) => [JSON.stringify(Object.keys(tally).sort()), tally]));
    for (const { tally } of expected.rounds) {
      const ours = tallies.get(JSON.stringify(Object.keys(tally).sort()));
      expect(ours).toEqual(Object.fromEntries(Object.entries(tally).map(([name, votes]) => [name, String(votes)])));
    }
    expect(checkRankedAccount(count)).toBeNull();
  });
});

type Method = { readonly ranking: RankingOutcome; readonly scores?: Readonly<Record<string, number>> };
interface ExpectedCondorcet {
  readonly modes: Readonly<Record<'implicit' | 'explicit', { readonly methods: Readonly<Record<string, Method | undefined>>; readonly pairwise_wins: Readonly<Record<string, Readonly<Record<string, number>>>> }>>;
}
const MODES: Readonly<Record<'implicit' | 'explicit', Unranked>> = { implicit: 'last', explicit: 'uncompared' };
const tiers = (ranking: RankingOutcome): string[][] => ranking.map((tied) => [...tied].sort());

/** Compares every method that the reference holds; the number of comparisons. */
function compareMethods(election: RankedElection, unranked: Unranked, methods: Readonly<Record<string, Method | undefined>>): number {
  const schulze = countSchulze(election, unranked);
  const pairs = countRankedPairs(election, unranked);
  const [borda, plurality] = [countBorda(election, unranked), countPlurality(election, unranked)];
  const rankings = { 'Schulze Winning': schulze.outcome, 'Ranked Pairs Winning': pairs.outcome, 'Borda Count': borda.outcome.ranking, 'First-past-the-post voting': plurality.outcome.ranking };
  let compared = 0;
  for (const [method, ranking] of Object.entries(rankings)) {
    const expected = methods[method];
    if (expected === undefined) continue;
    compared += 1;
    expect([method, tiers(ranking)]).toEqual([method, tiers(expected.ranking)]);
  }
  const scores = methods['Borda Count']?.scores;
  if (scores !== undefined) expect(Object.fromEntries(Object.entries(borda.outcome.scores).map(([name, score]) => [name, fractions.toDecimal(exactValue(score) ?? fractions.ZERO, 1)]))).toEqual(Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, score.toFixed(1)])));
  const runoff = countIrv(election, { unranked });
  const irv = methods['Instant-runoff'];
  if (irv !== undefined && runoff.account.steps.every(({ tied }) => tied.length === 0)) expect(runoff.outcome.winner).toEqual(irv.ranking[0]);
  for (const count of [schulze, pairs, borda, plurality, runoff]) expect(checkRankedAccount(count)).toBeNull();
  return compared;
}

withData(`the reference rankings${absent}`, () => {
  forEach(named(among('condorcet', '.ballots.json')), (file) => {
    const read = readBallots(text(file));
    if (!read.ok) throw new Error(`line ${read.line}: ${read.message}`);
    for (const mode of ['implicit', 'explicit'] as const) {
      const { methods, pairwise_wins: wins } = expectedOf<ExpectedCondorcet>(file).modes[mode];
      const should = Object.fromEntries(Object.entries(wins).map(([name, row]) => [name, Object.fromEntries(Object.entries(row).map(([other, votes]) => [other, String(votes)]))]));
      expect(pairwiseByName(read.value, MODES[mode])).toEqual(should);
      expect(compareMethods(read.value, MODES[mode], methods)).toBeGreaterThan(2);
    }
  });

  interface Case {
    readonly id: string;
    readonly mode: 'implicit' | 'explicit';
    readonly rankings: Readonly<Record<string, RankingOutcome>>;
    readonly borda_scores: Readonly<Record<string, number>>;
  }
  const cases = present ? among('condorcet', 'unit-cases.expected.json').flatMap((file) => (JSON.parse(text(file)) as { cases: Case[] }).cases) : [];
  forEach(cases.map((one) => [`the published case ${one.id}`, one] as const), (one) => {
    const read = readBallots(JSON.stringify(one));
    if (!read.ok) throw new Error(read.message);
    const methods = Object.fromEntries(Object.entries(one.rankings).map(([name, ranking]): [string, Method] => [name, { ranking, ...(name === 'Borda Count' ? { scores: one.borda_scores } : {}) }]));
    compareMethods(read.value, MODES[one.mode], methods);
  });
});

interface Referendum {
  readonly name: string;
  readonly electorate: number;
  readonly cast?: number;
  readonly yes: number;
  readonly no: number;
  readonly blank?: number;
  readonly invalid?: number;
  readonly developers?: number;
  readonly option1_over_default?: number;
  readonly expected: { readonly turnout_percent?: number; readonly quorum_met: boolean; readonly accepted?: boolean; readonly percent_of_valid_incl_blank?: Readonly<Record<'yes' | 'no' | 'blank', number>> };
}

withData(`the reference referendums${absent}`, () => {
  const cases = among('quorum', 'referendums.expected.json').length > 0 ? (JSON.parse(text('quorum/referendums.expected.json')) as { cases: Referendum[] }).cases : [];
  forEach(cases.map((one) => [one.name, one] as const), (one) => {
    const { expected } = one;
    if (one.developers !== undefined) {
      expect(debianQuorumMet(one.developers, one.option1_over_default ?? 0)).toBe(expected.quorum_met);
      return;
    }
    const count = countReferendum(one, { quorum: { base: 'turnout', share: fractions.fraction(30, 100) } });
    expect(checkReferendum(count)).toBeNull();
    const result = count.outcome;
    expect({ met: result.quorumMet, accepted: result.accepted }).toEqual({ met: expected.quorum_met, accepted: expected.accepted });
    if (expected.turnout_percent !== undefined) expect(result.turnoutPercent).toBe(expected.turnout_percent.toFixed(2));
    const shares = expected.percent_of_valid_incl_blank;
    if (shares !== undefined) expect(result.percentOfValid).toEqual({ yes: shares.yes.toFixed(2), no: shares.no.toFixed(2), blank: shares.blank.toFixed(2) });
  });
});

describe('where all chambers must agree', () => {
  it('is refused by one chamber against, though the people are in favour (Switzerland, 29 November 2020: responsible business)', () => {
    expect(allInFavour([{ yes: 1_299_173, no: 1_261_673 }, { yes: fractions.fraction(17, 2), no: fractions.fraction(29, 2) }])).toBe(false);
    expect(allInFavour([{ yes: 3, no: 2 }, { yes: 1, no: 0 }])).toBe(true);
  });
});
