import fc from 'fast-check';
import { type Answer, type Vote, LEAST_CLUSTERED, LEAST_GROUP, conversationOf, opinionsOf, whoIsClustered } from './index.js';

interface Made {
  readonly people: number;
  readonly answers: readonly { readonly person: number; readonly statement: number; readonly vote: Vote }[];
  readonly out: readonly number[];
  readonly statements: number;
}

/** Conversations in which people lean to one of three sides, pass, and leave statements out. */
const made: fc.Arbitrary<Made> = fc.record({ people: fc.integer({ min: 1, max: 40 }), statements: fc.integer({ min: 1, max: 12 }) }).chain(({ people, statements }) =>
  fc.record({
    people: fc.constant(people),
    statements: fc.constant(statements),
    out: fc.uniqueArray(fc.integer({ min: 0, max: statements - 1 }), { maxLength: 2 }),
    answers: fc
      .array(fc.record({ lean: fc.integer({ min: 1, max: 3 }), says: fc.array(fc.constantFrom(1, 1, 1, -1, 0, null), { minLength: statements, maxLength: statements }) }), { minLength: people, maxLength: people })
      .map((rows) => rows.flatMap(({ lean, says }, person) => says.flatMap((say, statement) => (say === null ? [] : [{ person, statement, vote: (say === 0 ? 0 : (statement % 3) + 1 === lean ? say : -say) as Vote }])))),
  }),
);

interface Named {
  readonly person: (number: number) => string;
  readonly statement: (number: number) => string;
}

const plain: Named = { person: String, statement: (number) => `s${String(number).padStart(2, '0')}` };

function conversation({ people, answers, out, statements }: Made, { person, statement }: Named, mix: <T>(list: readonly T[]) => readonly T[] = (list) => list): ReturnType<typeof conversationOf> {
  const numbers = Array.from({ length: statements }, (_, i) => i);
  const named: Answer[] = answers.map((answer) => ({ participant: person(answer.person), statement: statement(answer.statement), vote: answer.vote }));
  return conversationOf(mix(numbers.map((number) => ({ id: statement(number), moderatedOut: out.includes(number), meta: false }))), mix(named), mix(Array.from({ length: people }, (_, i) => person(i))));
}

/** A fixed shuffle of a list, another for each seed. */
const shuffled = (seed: number) => <T>(list: readonly T[]): T[] => {
  const keyed = list.map((item, i) => ({ item, key: Math.imul(i + 1, seed | 1) >>> 0 }));
  return keyed.sort((a, b) => (a.key * 2654435761) % 4294967296 - (b.key * 2654435761) % 4294967296).map(({ item }) => item);
};

const partition = (groups: readonly { readonly members: readonly string[] }[]): string[] => groups.map(({ members }) => [...members].sort().join(' ')).sort();

describe('opinions of any conversation', () => {
  it('do not depend on the order of participants and statements', () =>
    fc.assert(fc.property(made, fc.integer(), (one, seed) => expect(opinionsOf(conversation(one, plain, shuffled(seed)))).toEqual(opinionsOf(conversation(one, plain)))), { numRuns: 60 }));
  it('do not depend on the names of participants', () =>
    fc.assert(
      fc.property(made, (one) => {
        const renamed = (number: number): string => `p${one.people - 1 - number}`;
        const [own, other] = [opinionsOf(conversation(one, plain)), opinionsOf(conversation(one, { ...plain, person: renamed }))];
        expect(other.landscape.components).toEqual(own.landscape.components);
        expect(partition(other.groups)).toEqual(partition(own.groups.map(({ members }) => ({ members: members.map((name) => renamed(Number(name))) }))));
        expect(other.consensus).toEqual(own.consensus);
      }),
      { numRuns: 60 },
    ));
  it('given the groups, do not depend on the names of groups and statements', () =>
    fc.assert(
      fc.property(made, fc.integer({ min: 1, max: 3 }), (one, count) => {
        const turned = (number: number): string => `s${String(one.statements - 1 - number).padStart(2, '0')}`;
        const groups = Array.from({ length: count }, (_, group) => ({ id: String(group), members: Array.from({ length: one.people }, (__, i) => i).filter((i) => i % count === group).map(String) }));
        const own = opinionsOf(conversation(one, plain), groups);
        const other = opinionsOf(conversation(one, { ...plain, statement: turned }), groups.map(({ id, members }) => ({ id: `g${9 - Number(id)}`, members })));
        const back = <T>(list: readonly T[]): T[] => [...list].reverse();
        expect(back(other.landscape.centre)).toEqual(own.landscape.centre);
        expect(back(other.groups).map(({ tallies }) => back(tallies))).toEqual(own.groups.map(({ tallies }) => tallies));
        back(other.groupAware).forEach((figure, i) => expect(figure).toBeCloseTo(own.groupAware[i] ?? NaN, 12));
        expect(other.consensus.agree.length).toBe(own.consensus.agree.length);
      }),
      { numRuns: 60 },
    ));
  it('form groups of enough people only, of those who answered enough', () =>
    fc.assert(
      fc.property(made, (one) => {
        const whole = conversation(one, plain);
        const clustered = new Set(whoIsClustered(whole).map((place) => whole.participants[place]?.id));
        const { groups } = opinionsOf(whole);
        const members = groups.flatMap((group) => group.members);
        expect(groups.length === 0 || groups.length >= 2).toBe(true);
        if (clustered.size < LEAST_CLUSTERED) expect(groups).toEqual([]);
        for (const group of groups) expect(group.members.length).toBeGreaterThanOrEqual(LEAST_GROUP);
        if (groups.length > 0) expect(new Set(members)).toEqual(clustered);
        expect(new Set(members).size).toBe(members.length);
      }),
      { numRuns: 100 },
    ));
  it('lie along two directions of length one, square to each other, or none', () =>
    fc.assert(
      fc.property(made, (one) => {
        const [first, second] = opinionsOf(conversation(one, plain)).landscape.components;
        const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, entry, i) => sum + entry * (b[i] ?? 0), 0);
        for (const direction of [first, second]) expect(Math.min(Math.abs(dot(direction, direction) - 1), dot(direction, direction))).toBeLessThan(1e-9);
        expect(Math.abs(dot(first, second))).toBeLessThan(1e-9);
        expect(one.out.every((number) => first[number] === 0 && second[number] === 0)).toBe(true);
      }),
      { numRuns: 100 },
    ));
});
