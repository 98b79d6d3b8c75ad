import { type Answer, type Conversation, type Statement, type Vote, conversationFrom, conversationOf, opinionsOf, readGroups, readStatements, readVotes, whoIsClustered } from './index.js';

const statement = (id: string, more: Partial<Statement> = {}): Statement => ({ id, moderatedOut: false, meta: false, ...more });
const row = (participant: string, votes: Readonly<Record<string, Vote>>): Answer[] => Object.entries(votes).map(([name, vote]) => ({ participant, statement: name, vote }));
const many = (from: number, count: number, votes: Readonly<Record<string, Vote>>): Answer[] => Array.from({ length: count }, (_, i) => row(String(from + i), votes)).flat();

/** Six people for the playground and against the road, six the other way round; all are for the benches. */
const village = (): Conversation =>
  conversationOf(
    ['benches', 'playground', 'road'].map((id) => statement(id)),
    [...many(0, 6, { playground: 1, road: -1, benches: 1 }), ...many(6, 6, { playground: -1, road: 1, benches: 1 })],
  );

describe('a conversation in which two sides differ', () => {
  const opinions = opinionsOf(village());
  it('draws both sides apart along the one direction in which they differ', () => {
    const { centre, components, participants, statements, extremity } = opinions.landscape;
    expect(centre).toEqual([1, 0, 0]);
    const [first, second] = components;
    expect(first[0]).toBe(0);
    expect(first[1]).toBeCloseTo(Math.SQRT1_2, 12);
    expect(first[2]).toBeCloseTo(-Math.SQRT1_2, 12);
    expect(second).toEqual([0, 0, 0]);
    expect(participants[0]?.[0]).toBeCloseTo(Math.SQRT2, 12);
    expect(participants[11]?.[0]).toBeCloseTo(-Math.SQRT2, 12);
    expect(statements[1]?.[0]).toBeCloseTo(Math.sqrt(1.5), 12);
    expect(extremity[0]).toBe(0);
  });
  it('finds both groups', () => expect(opinions.groups.map(({ members, mayBeShown }) => [members, mayBeShown])).toEqual([[['0', '1', '2', '3', '4', '5'], true], [['6', '7', '8', '9', '10', '11'], true]]));
  it('counts their votes', () => expect(opinions.groups[0]?.tallies).toEqual([{ agree: 6, disagree: 0, seen: 6 }, { agree: 6, disagree: 0, seen: 6 }, { agree: 0, disagree: 6, seen: 6 }]));
  it('says what unites: shares of both groups multiplied', () => {
    expect(opinions.groupAware[0]).toBeCloseTo((7 / 8) ** 2, 12);
    expect(opinions.groupAware[1]).toBeCloseTo((7 / 8) * (1 / 8), 12);
  });
  it('says what tells a group from the other', () => {
    const [best, first, second, ...more] = opinions.groups[0]?.representative ?? [];
    // as much agreed with as the playground, and before it by name
    expect(best).toMatchObject({ statement: 'benches', ratio: 1, ratioCertainty: 0, bestAgree: 6 });
    expect(first).toMatchObject({ statement: 'playground', side: 'agree', successes: 6, trials: 6, share: 7 / 8, ratio: 7 });
    expect(first?.certainty).toBeCloseTo(Math.sqrt(7), 12);
    // seven of seven against one of seven, jointly eight of fourteen
    expect(first?.ratioCertainty).toBeCloseTo((6 / 7) / Math.sqrt((8 / 14) * (6 / 14) * (2 / 7)), 12);
    expect(second).toMatchObject({ statement: 'road', side: 'disagree', successes: 6 });
    expect(more).toEqual([]);
  });
  it('says what all agree with', () => {
    expect(opinions.consensus.agree).toEqual([{ statement: 'benches', successes: 12, trials: 12, share: 13 / 14, certainty: expect.closeTo(Math.sqrt(13), 12) as number }]);
    expect(opinions.consensus.disagree).toEqual([]);
  });
  it('puts what divides before what is settled', () => {
    const [benches = 0, playground = 0] = opinions.priorities;
    const newness = 1 + 8 * 2 ** (-12 / 5);
    expect(benches).toBeCloseTo(((13 / 14) * (13 / 14) * newness) ** 2, 10);
    expect(playground).toBeCloseTo(((13 / 14) * (7 / 14) * (1 + Math.sqrt(1.5)) * newness) ** 2, 10);
  });
});

describe('who is in a group', () => {
  const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => statement(id));
  const answers = (count: number): Readonly<Record<string, Vote>> => Object.fromEntries(seven.slice(0, count).map(({ id }) => [id, 1 as const]));
  it('is who answered seven statements', () => expect(whoIsClustered(conversationOf(seven, [...many(0, 3, answers(6)), ...many(3, 2, answers(7)), ...many(5, 2, answers(8))]))).toEqual([3, 4, 5, 6]));
  it('is who answered all, when there are fewer', () => expect(whoIsClustered(conversationOf(seven.slice(0, 3), [...row('x', { a: 1, b: 0 }), ...row('y', { a: 1, b: 0, c: 0 })], ['z']))).toEqual([1]));
  it('is nobody in an empty conversation', () => {
    const empty = opinionsOf(conversationOf([], [], ['somebody']));
    expect(empty).toMatchObject({ groups: [], groupAware: [], consensus: { agree: [], disagree: [] }, landscape: { participants: [[0, 0]] } });
  });
  it('is nobody with fewer than seven people', () => expect(opinionsOf(conversationOf([statement('a'), statement('b')], [...many(0, 3, { a: 1, b: -1 }), ...many(3, 3, { a: -1, b: 1 })])).groups).toEqual([]));
  it('is nobody when no two groups of five can be made', () => expect(opinionsOf(conversationOf([statement('a'), statement('b')], [...many(0, 5, { a: 1, b: -1 }), ...many(5, 4, { a: -1, b: 1 })])).groups).toEqual([]));
  it('is nobody when all say the same', () => expect(opinionsOf(conversationOf([statement('a')], many(0, 20, { a: 1 }))).groups).toEqual([]));
  it('puts four outsiders with the nearest group, not apart', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => statement(id));
    const { groups } = opinionsOf(conversationOf(four, [...many(0, 9, { a: 1, b: 1, c: -1, d: 0 }), ...many(9, 8, { a: -1, b: -1, c: 1, d: 0 }), ...many(17, 4, { a: 1, b: 1, c: -1, d: 1 })]));
    expect(groups.map(({ members }) => members.length)).toEqual([13, 8]);
  });
});

describe('statements that are moderated out', () => {
  const out = conversationOf([statement('benches'), statement('playground', { moderatedOut: true }), statement('road', { meta: true })], [...many(0, 6, { playground: 1, road: -1, benches: 1 }), ...many(6, 6, { playground: -1, road: 1, benches: 1 })]);
  const { landscape, groups, priorities } = opinionsOf(out, [{ id: '0', members: ['0', '1', '2', '3', '4', '5'] }, { id: '1', members: ['6'] }]);
  it('move nobody and stand for no group, and their votes stay counted', () => {
    expect(landscape.components[0][1]).toBe(0);
    expect(groups[0]?.tallies[1]).toEqual({ agree: 6, disagree: 0, seen: 6 });
    expect(groups[0]?.representative.map((one) => one.statement)).not.toContain('playground');
  });
  it('meta statements have a fixed turn', () => expect(priorities[2]).toBe(49));
  it('a given group under five may not be shown', () => expect(groups.map(({ mayBeShown }) => mayBeShown)).toEqual([true, false]));
});

describe('reading files', () => {
  const LIST = 'participant,statement,vote\n1,10,1\n1,9,-1\n2,10,0\n';
  const TABLE = 'participant,group-id,n-comments,n-votes,n-agree,n-disagree,9,10\n1,0,0,2,1,1,-1,1\n2,,0,1,0,0,,0\n';
  const whole = (text: string, described?: string): Conversation => {
    const votes = readVotes(text);
    const statements = described === undefined ? undefined : readStatements(described);
    if (!votes.ok || statements?.ok === false) throw new Error('not read');
    const made = conversationFrom(votes.value, statements?.value);
    if (!made.ok) throw new Error(made.message);
    return made.value;
  };
  it('reads both shapes to the same', () => {
    expect(whole(TABLE)).toEqual(whole(LIST));
    expect(whole(`\uFEFF${LIST.replaceAll('\n', '\r\n')}`)).toEqual(whole(LIST));
    expect(whole(LIST).statements.map(({ id }) => id)).toEqual(['9', '10']);
    expect(whole(LIST).participants).toEqual([{ id: '1', statements: [0, 1], votes: [-1, 1] }, { id: '2', statements: [1], votes: [0] }]);
  });
  it('reads both shapes of statements', () => {
    const first = 'statement,moderated_out,is_meta,text\n9,1,1,"a ""b""\nc, d"\n10,0,0,e\n11,0,0,\n';
    const second = 'timestamp,comment-id,moderated,comment-body\n0,9,-1,a\n0,10,1,b\n0,11,0,c\n';
    expect(whole(LIST, first).statements).toEqual([statement('9', { moderatedOut: true, meta: true }), statement('10'), statement('11')]);
    expect(readStatements(first)).toMatchObject({ ok: true, value: [{ text: 'a "b"\nc, d' }, { text: 'e' }, { text: '' }] });
    expect(whole(TABLE, second).statements).toEqual([statement('9', { moderatedOut: true }), statement('10')]);
  });
  it.each([
    ['', 1, 'the file is empty'],
    ['one,two\n', 1, 'the head should name the column "participant"; it begins with "one"'],
    ['participant,statement,vote\n', 1, 'there is no vote below the head'],
    ['participant,statement,vote\n\n1,2\n', 3, 'the row has 2 cells and the head 3'],
    ['participant,statement,vote\n1,2,2\n', 2, 'a vote should be 1 (agree), -1 (disagree) or 0 (pass), not "2"'],
    ['participant,statement,vote\n1,2,1\n1,2,1\n', 3, 'participant "1" answers statement "2" twice'],
    ['participant,statement,vote\n1,\u202e2,1\n', 2, 'the name of a statement holds space at its ends or a control character: "?2"'],
    ['participant,statement,vote\n1,"2,1\n', 2, 'a quote is opened and not closed'],
    ['participant,statement,vote\n1,"2"3,1\n', 2, 'after a closing quote a comma should follow, not "3"'],
    ['participant,statement,vote\n"a\nb",2,1\n1,2"3,1\n', 2, 'the name of a participant holds space at its ends or a control character: "a?b"'],
    ['participant,n-votes,1,1\n', 1, 'the column "1" stands twice'],
    ['participant,n-votes,1\n5,1,1\n5,1,0\n', 3, 'participant "5" stands on two rows'],
  ])('refuses %j', (text, line, message) => expect(readVotes(text)).toEqual({ ok: false, line, message }));
  it('refuses a vote on a statement that is not described', () => {
    const votes = readVotes(LIST);
    expect(votes.ok && conversationFrom(votes.value, [{ ...statement('10'), text: '' }])).toEqual({ ok: false, line: 3, message: 'statement "9" is not among the statements that are given' });
  });
  it('reads groups, bare or under their name, of numbers or texts', () => {
    const should = { ok: true, value: [{ id: '2', members: ['2'] }, { id: '10', members: ['1'] }] };
    expect(readGroups('{"10": [1],\n"2": ["2"]}', whole(LIST))).toEqual(should);
    expect(readGroups('{"other": {"deep": [1.5e3, null, "\\u00e9"]}, "groups": {"10": [1], "2": [2]}}', whole(LIST))).toEqual(should);
  });
  it.each([
    ['', 1, 'the file ends where a value should stand'],
    ['{"a": [1],\n"b": [1]}', 2, 'participant "1" is in group "a" and again in group "b"'],
    ['{"a": [\n\n7]}', 3, '"7" in group "a" is no participant'],
    ['{"a": []}', 1, 'group "a" is empty'],
    ['{"a": 1}', 1, 'group "a" should be a list of participants'],
    ['[1]', 1, 'the groups should be an object: the name of each group, and the list of its participants'],
    ['{"a": [1],\n"a": [2]}', 2, 'the name "a" stands twice'],
    ['{"a": [1]', 1, 'the file ends where "," or "}" should stand'],
    ['{"a": [1,]}', 1, 'a value should stand where "]" does'],
    ['{"a": [01]}', 1, '"01]}" is not written as JSON asks'],
    ['['.repeat(100_000), 1, 'values lie more than 30 deep'],
  ])('refuses groups %#', (text, line, message) => expect(readGroups(text, whole(LIST))).toEqual({ ok: false, line, message }));
});
