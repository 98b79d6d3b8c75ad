import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Conversation, type GivenGroup, type Opinions, type Read, conversationFrom, opinionsOf, readGroups, readStatements, readVotes, whoIsClustered } from './index.js';

const folder = resolve(process.env['BRINK_REFERENCE_DATA'] ?? resolve(process.cwd(), '../shared/data'), 'votes/opinion');
const names = existsSync(folder) ? readdirSync(folder).flatMap((name) => (name.endsWith('.expected.json') ? [name.slice(0, -'.expected.json'.length)] : [])) : [];
const text = (name: string): string => readFileSync(resolve(folder, name), 'utf8');

type Figures = Readonly<Record<string, number | string | boolean>>;
interface Derived {
  readonly group_votes_A_D_S: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly group_aware_consensus: Readonly<Record<string, number>>;
  readonly repness: Readonly<Record<string, readonly Figures[]>>;
  readonly consensus: { readonly agree: readonly Figures[]; readonly disagree: readonly Figures[] };
}
interface Expected extends Omit<Derived, 'group_votes_A_D_S'> {
  readonly groups: Readonly<Record<string, readonly number[]>>;
  readonly derived_with_polis_formulas_from_polis_groups?: Derived;
  readonly group_votes: Readonly<Record<string, { readonly 'n-members': number; readonly votes: Readonly<Record<string, { readonly A: number; readonly D: number; readonly S: number }>> }>>;
  readonly n_participants?: number;
  readonly n_statements?: number;
  readonly mod_out?: readonly number[];
  readonly meta?: readonly number[];
  readonly comment_priorities?: Readonly<Record<string, number>>;
  readonly group_centers?: Readonly<Record<string, readonly [number, number]>>;
  readonly in_conv?: readonly number[];
  readonly pca?: { readonly center: readonly number[]; readonly comps: readonly [readonly number[], readonly number[]]; readonly 'comment-extremity': readonly number[]; readonly 'comment-projection': readonly [readonly number[], readonly number[]] };
  readonly recomputed_by_independent: { readonly seven_vote_rule?: number; readonly in_conv_by_7_vote_rule?: number };
}

function value<T>(read: Read<T>): T {
  if (!read.ok) throw new Error(`line ${read.line}: ${read.message}`);
  return read.value;
}

interface Case {
  readonly expected: Expected;
  readonly derived: Derived;
  readonly conversation: Conversation;
  readonly given: GivenGroup[];
  readonly opinions: Opinions;
}

const cases = new Map<string, Case>();
function caseOf(name: string): Case {
  const known = cases.get(name);
  if (known !== undefined) return known;
  const expected = JSON.parse(text(`${name}.expected.json`)) as Expected;
  const first = (...files: string[]): string => text(files.find((file) => existsSync(resolve(folder, file))) ?? files[0] ?? '');
  const statements = value(readStatements(first(`${name}.statements.csv`, `${name}.comments.csv`)));
  const conversation = value(conversationFrom(value(readVotes(first(`${name}.votes.csv`, `${name}.participants-votes.csv`))), statements));
  const given = value(readGroups(text(`${name}.expected.json`), conversation));
  const votes = (): Derived['group_votes_A_D_S'] => Object.fromEntries(Object.entries(expected.group_votes).map(([group, of]) => [group, Object.fromEntries(Object.entries(of.votes).map(([id, { A, D, S }]) => [id, [A, D, S]]))]));
  const derived = expected.derived_with_polis_formulas_from_polis_groups ?? { ...expected, group_votes_A_D_S: votes() };
  const made = { expected, derived, conversation, given, opinions: opinionsOf(conversation, given) };
  cases.set(name, made);
  return made;
}

const largest = (own: readonly number[], other: readonly number[]): number => own.reduce((most, figure, i) => Math.max(most, Math.abs(figure - (other[i] ?? NaN))), own.length === other.length ? 0 : Infinity);
const byStatement = ({ conversation }: Case, figures: Readonly<Record<string, number>>): number[] => conversation.statements.map(({ id }) => figures[id] ?? NaN);

/** Compares lists of chosen statements: the same statements in the same order, words equal, figures within a millionth (the reference rounds some). */
function expectSame(own: readonly Figures[], other: readonly Figures[]): void {
  expect(own.map(({ tid }) => tid)).toEqual(other.map(({ tid }) => tid));
  own.forEach((figures, i) => {
    const should = other[i] ?? {};
    expect(Object.keys(figures).sort()).toEqual(Object.keys(should).sort());
    for (const [key, figure] of Object.entries(figures)) {
      if (typeof figure === 'number') expect(Math.abs(figure - Number(should[key]))).toBeLessThan(1e-6);
      else expect(figure).toBe(should[key]);
    }
  });
}

describe('conversations of the reference, given their groups', () => {
  if (names.length === 0) {
    process.stderr.write(`opinions: NOT compared with the reference: there is no data at ${folder}; set BRINK_REFERENCE_DATA\n`);
    it.skip(`needs reference data, and there is none at ${folder}; set BRINK_REFERENCE_DATA`, () => undefined);
    return;
  }
  describe.each(names)('%s', (name) => {
    it('has the same participants, statements and groups', () => {
      const { expected, conversation, opinions } = caseOf(name);
      expect(conversation.participants).toHaveLength(expected.n_participants ?? conversation.participants.length);
      expect(conversation.statements).toHaveLength(expected.n_statements ?? Object.keys(caseOf(name).derived.group_aware_consensus).length);
      const flagged = (flag: 'moderatedOut' | 'meta'): number[] => conversation.statements.flatMap((statement) => (statement[flag] ? [Number(statement.id)] : []));
      expect(flagged('moderatedOut')).toEqual(expected.mod_out === undefined ? flagged('moderatedOut') : [...expected.mod_out].sort((a, b) => a - b));
      expect(flagged('meta')).toEqual([...(expected.meta ?? [])].sort((a, b) => a - b));
      expect(Object.fromEntries(opinions.groups.map(({ id, members }) => [id, members.map(Number)]))).toEqual(Object.fromEntries(Object.entries(expected.groups).map(([id, members]) => [id, [...members].sort((a, b) => a - b)])));
      expect(opinions.groups.every(({ members, mayBeShown }) => mayBeShown === members.length >= 5)).toBe(true);
    });
    it('clusters the same people by their number of answers', () => {
      const { expected, conversation } = caseOf(name);
      const { seven_vote_rule: seven, in_conv_by_7_vote_rule: counted } = expected.recomputed_by_independent;
      const clustered = whoIsClustered(conversation);
      expect(clustered).toHaveLength(seven ?? counted ?? clustered.length);
    });
    it('has the same votes of groups and group-aware consensus', () => {
      const one = caseOf(name);
      for (const { id, tallies } of one.opinions.groups) {
        const votes = Object.fromEntries(one.conversation.statements.map(({ id: statement }, i) => [statement, [tallies[i]?.agree, tallies[i]?.disagree, tallies[i]?.seen]]));
        expect(votes).toEqual(one.derived.group_votes_A_D_S[id]);
      }
      expect(largest(one.opinions.groupAware, byStatement(one, one.derived.group_aware_consensus))).toBeLessThan(1e-9);
    });
    it('chooses the same representative statements', () => {
      const { opinions, derived } = caseOf(name);
      for (const { id, representative } of opinions.groups) {
        const own = representative.map(({ statement, side, successes, trials, share, certainty, ratio, ratioCertainty, bestAgree }) => ({
          tid: Number(statement), 'n-success': successes, 'n-trials': trials, 'p-success': share, 'p-test': certainty, repness: ratio, 'repness-test': ratioCertainty, 'repful-for': side,
          ...(bestAgree === undefined ? {} : { 'n-agree': bestAgree, 'best-agree': true }),
        }));
        expectSame(own, derived.repness[id] ?? []);
      }
    });
    it('chooses the same consensus statements', () => {
      const { opinions, derived } = caseOf(name);
      for (const side of ['agree', 'disagree'] as const) {
        expectSame(opinions.consensus[side].map(({ statement, successes, trials, share, certainty }) => ({ tid: Number(statement), 'n-success': successes, 'n-trials': trials, 'p-success': share, 'p-test': certainty })), derived.consensus[side]);
      }
    });
    const { pca, comment_priorities: priorities, group_centers: centres } = caseOf(name).expected;
    if (pca === undefined || priorities === undefined || centres === undefined) return;
    it('draws the same picture, components up to sign', () => {
      const { conversation, opinions } = caseOf(name);
      const { landscape, groups } = opinions;
      // the reference writes agree as -1
      expect(largest(landscape.centre, pca.center.map((mean) => -mean))).toBeLessThan(1e-9);
      expect(largest(landscape.extremity, pca['comment-extremity'])).toBeLessThan(1e-6);
      for (const axis of [0, 1] as const) {
        const [own, other] = [landscape.components[axis], pca.comps[axis]];
        const along = own.reduce((sum, entry, i) => sum + entry * (other[i] ?? 0), 0);
        expect(1 - Math.abs(along) / (Math.hypot(...own) * Math.hypot(...other))).toBeLessThan(1e-6);
        // a turned component and votes of the other sign cancel out for statements, not for people
        expect(largest(landscape.statements.map((point) => point[axis] * -Math.sign(along)), pca['comment-projection'][axis])).toBeLessThan(1e-6);
        expect(largest(groups.map(({ centre }) => centre[axis] * -Math.sign(along)), groups.map(({ id }) => centres[id]?.[axis] ?? NaN))).toBeLessThan(1e-6);
      }
      expect(conversation.statements).toHaveLength(pca.center.length);
    });
    it('puts statements before people in the same order', () => {
      const one = caseOf(name);
      expect(largest(one.opinions.priorities, byStatement(one, priorities))).toBeLessThan(1e-6);
    });
  });
});
