import fc from 'fast-check';
import type { AreaId, AssociationId, MunicipalityId, PersonId } from '../kernel/index.js';
import { type Vote, conversationOf, opinionsOf } from '../opinions/index.js';
import { type Actor, VISITOR } from '../permissions/index.js';
import { type ConversationFacts, PICTURE_REACH, besideWhich, decideAnswer, decideEnding, decideOutcome, decideProposal, decideStart, decideStatementPublication, decideStatementRefusal, hindranceToAnswer, ownPlace, resultOf, spread, stateOf, turnsFor } from './index.js';

const HERE = 'coevorden' as MunicipalityId;
const AALDEN = 'aalden' as AreaId;
const BOARD = 'dorpsbelangen' as AssociationId;
const NOW = Date.parse('2027-03-01T10:00:00Z');
const DAY = 86_400_000;
const REASON = 'Er is al genoeg gezegd om verder te gaan.';
const person = (name: string, more: Partial<Actor> = {}): Actor => ({ ...VISITOR, personId: name as PersonId, emailConfirmed: true, ...more });
const works = (name: string, role: 'coach' | 'official', municipalityId = HERE): Actor => person(name, { roles: [{ role, municipalityId }] });
const lives = (name: string, birthYear: number | null): Actor => person(name, { residence: { municipalityId: HERE, areaId: AALDEN, verified: false, birthYear } });
const carla = person('carla', { associations: [{ associationId: BOARD, areaId: AALDEN, role: 'chair' }] });
const codes = (result: { ok: boolean; problems?: readonly { code: string; path: readonly string[] }[] }): string => (result.ok ? '✓' : (result.problems ?? []).map((p) => [p.code, p.path.join('.')].join(' ').trim()).join(', '));
const words = { question: 'Hoe blijft het dorp leefbaar?', explanation: '', statements: ['De brink blijft groen.', 'De school blijft open.', 'De bus rijdt vaker.'], opensAt: NOW, closesAt: NOW + 10 * DAY };
const whole = { municipalityId: HERE, areaId: null, associationId: null };
const open: ConversationFacts = { municipalityId: HERE, areaId: AALDEN, authorId: 'olaf', associationId: null, public: true, opensAt: NOW - DAY, closesAt: NOW + DAY, ageFrom: 14 };
const statement = { municipalityId: HERE, authorId: 'anna', state: 'in-review' as const };

describe('a conversation', () => {
  it.each([
    ['an official', works('olaf', 'official'), whole, 'official'],
    ['a coach', works('coby', 'coach'), whole, 'coach'],
    ['a board in its own area', carla, { municipalityId: HERE, areaId: AALDEN, associationId: BOARD }, 'association'],
    ['a board elsewhere', carla, { municipalityId: HERE, areaId: 'dalen', associationId: BOARD }, 'not-allowed'],
    ['a board without its name', carla, whole, 'not-allowed associationId'],
    ['an official of elsewhere', works('tom', 'official', 'tynaarlo' as MunicipalityId), whole, 'not-allowed'],
    ['a resident', lives('anna', 1980), whole, 'not-allowed'],
    ['a visitor', VISITOR, whole, 'not-signed-in'],
  ])('is started, or not, by %s', (_, actor, place, outcome) => {
    const started = decideStart(actor, place, words, NOW);
    expect(started.ok ? started.value.role : codes(started)).toBe(outcome);
  });

  it('needs some different statements and a time of at least a day; all problems are told at once', () => {
    const start = (more: object): string => codes(decideStart(works('olaf', 'official'), whole, { ...words, ...more }, NOW));
    expect(start({ statements: ['De brink blijft groen.', 'de brink blijft GROEN'], question: 'Kort' })).toBe('too-short question, duplicate statements.1, not-enough statements');
    expect(start({ statements: [...words.statements, 'kort'] })).toBe('too-short statements.3');
    expect(start({ closesAt: NOW - 1 })).toBe('too-early closesAt');
    expect(start({ closesAt: NOW + 1_000 })).toBe('too-small closesAt');
    expect(start({ closesAt: NOW + 365 * DAY })).toBe('too-large closesAt');
    const early = decideStart(works('olaf', 'official'), whole, { ...words, opensAt: NOW - 50 * DAY }, NOW);
    expect(early.ok && early.value.opensAt).toBe(NOW);
  });

  it('goes by the clock', () => expect([NOW - 2 * DAY, NOW, NOW + DAY].map((at) => stateOf(open, at))).toEqual(['planned', 'open', 'closed']));

  it('is ended and followed up by who leads it, or a coach', () => {
    expect(codes(decideEnding(works('olaf', 'official'), open, NOW, REASON))).toBe('✓');
    expect(codes(decideEnding(works('coby', 'coach'), open, NOW, REASON))).toBe('✓');
    expect(codes(decideEnding(works('petra', 'official'), open, NOW, REASON))).toBe('not-allowed');
    expect(codes(decideEnding(works('olaf', 'official'), open, NOW + DAY, REASON))).toBe('too-late');
    const plan = '01900008-0000-7000-8000-000000000001';
    const told = (link: string) => decideOutcome(works('olaf', 'official'), open, NOW + DAY, { outcome: REASON, link });
    expect(told(`https://brink.example/plannen/${plan}?x=1`)).toMatchObject({ value: { next: { kind: 'plan', id: plan } } });
    expect(told(`/beslissen/${plan}`)).toMatchObject({ value: { next: { kind: 'round' } } });
    expect(told('')).toMatchObject({ value: { next: null } });
    expect(codes(told('javascript:alert(1)'))).toBe('invalid-format link');
    expect(codes(decideOutcome(works('olaf', 'official'), open, NOW, { outcome: REASON, link: '' }))).toBe('too-early');
  });
});

describe('taking part', () => {
  it.each([
    ['anybody of the age', lives('anna', 1980), ''],
    ['an official who lives there', { ...lives('olaf', 1980), roles: works('olaf', 'official').roles }, ''],
    ['who is exactly fourteen this year', lives('kind', 2013), ''],
    ['who is too young', lives('kind', 2014), 'too-young'],
    ['whose age nobody knows', lives('anna', null), 'too-young'],
    ['who did not say where they live', person('anna'), 'required'],
    ['who did not confirm their address', { ...lives('anna', 1980), emailConfirmed: false }, 'email-not-confirmed'],
    ['a visitor', VISITOR, 'not-signed-in'],
  ])('%s', (_, actor, code) => expect(hindranceToAnswer(actor, open, NOW)?.code ?? '').toBe(code));

  it('is possible from opening until closing, on statements that are shown', () => {
    const answer = (state: 'shown' | 'taken-out', at: number): string => codes(decideAnswer(lives('anna', 1980), open, { state }, at));
    expect([answer('shown', NOW), answer('taken-out', NOW), answer('shown', NOW - 2 * DAY), answer('shown', NOW + DAY)]).toEqual(['✓', 'wrong-state', 'too-early', 'too-late']);
    const propose = (own: number, all: number): string => codes(decideProposal(lives('anna', 1980), open, { own, all }, 'De winkel blijft open.', NOW));
    expect([propose(0, 3), propose(5, 8), propose(0, 200)]).toEqual(['✓', 'limit-reached', 'limit-reached']);
  });

  it('with a statement of one’s own waits for a coach, never for oneself', () => {
    expect(codes(decideStatementPublication(works('coby', 'coach'), statement))).toBe('✓');
    expect(codes(decideStatementPublication(works('anna', 'coach'), statement))).toBe('conflict-of-interest');
    expect(codes(decideStatementPublication(works('olaf', 'official'), statement))).toBe('not-allowed');
    expect(codes(decideStatementPublication(lives('bert', 1980), statement))).toBe('not-found');
    expect(codes(decideStatementRefusal(works('coby', 'coach'), statement, { ground: 'boring', reason: 'Nee' }))).toBe('not-a-choice ground, too-short reason');
    expect(decideStatementRefusal(works('coby', 'coach'), { ...statement, state: 'shown' }, { ground: 'unclear', reason: REASON })).toMatchObject({ value: { state: 'taken-out' } });
    expect(codes(decideStatementRefusal(works('coby', 'coach'), { ...statement, state: 'taken-out' }, { ground: 'unclear', reason: REASON }))).toBe('wrong-state');
  });

  it('gives each person another order, the same at each visit, those with priority sooner', () => {
    const ids = Array.from({ length: 12 }, (_, i) => `stelling ${i}`);
    expect(turnsFor('anna', ids, new Map())).toEqual(turnsFor('anna', [...ids].reverse(), new Map()));
    expect(turnsFor('anna', ids, new Map())).not.toEqual(turnsFor('bert', ids, new Map()));
    const firsts = Array.from({ length: 300 }, (_, i) => turnsFor(`person ${i}`, ids, new Map([['stelling 3', 49]]))[0]);
    expect(firsts.filter((id) => id === 'stelling 3').length).toBeGreaterThan(200);
  });
});

const VOTES = fc.constantFrom<Vote | null>(1, 1, -1, 0, null);
const tables = fc.tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 40 })).chain(([statements, people]) => fc.array(fc.array(VOTES, { minLength: statements, maxLength: statements }), { minLength: people, maxLength: people }));
const conversationFrom = (rows: readonly (readonly (Vote | null)[])[], statements: number) =>
  conversationOf(Array.from({ length: statements }, (_, i) => ({ id: `s${i}`, moderatedOut: false, meta: false })), rows.flatMap((row, p) => row.flatMap((vote, i) => (vote === null ? [] : [{ participant: `p${p}`, statement: `s${i}`, vote }]))));
const camps = (sizes: readonly number[], answers: readonly string[]): (Vote | null)[][] => sizes.flatMap((size, camp) => Array.from({ length: size }, (_, p) => [...(answers[camp] ?? '')].map((mark, i) => ((p + i) % 6 === 0 ? 0 : mark === '+' ? 1 : -1) as Vote)));

describe('what is shown of a conversation', () => {
  it('never has a figure of fewer than five answers, nor one that can be told by subtraction', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const conversation = conversationFrom(rows, rows[0]?.length ?? 3);
        const { result } = resultOf(conversation, opinionsOf(conversation), { final: true });
        const sum = (tally: { agree: number; disagree: number; pass: number }): number => tally.agree + tally.disagree + tally.pass;
        expect(result.groups.every((group) => (group.size ?? 0) >= 5 && group.says.every((saying) => (saying.of ?? 0) >= 5))).toBe(true);
        for (const { all, groups } of result.statements) {
          const shown = groups.filter((group) => group !== null).map(sum);
          expect(shown.every((seen) => seen >= 5)).toBe(true);
          if (all === null) continue;
          const rest = sum(all) - shown.reduce((a, b) => a + b, 0);
          expect(sum(all) >= 5 && (rest === 0 || rest >= 5)).toBe(true);
        }
        for (const { of } of result.unites) expect(of === null || of >= 5).toBe(true);
        expect(result.peopleAtLeast % 5).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it('shows groups, what unites them and where they differ', () => {
    const conversation = conversationFrom(camps([12, 9], ['+++-----', '+++++++-']), 8);
    const { result, model } = resultOf(conversation, opinionsOf(conversation), { final: true });
    expect(result.groups.map(({ name, size }) => [name, size])).toEqual([['A', 12], ['B', 9]]);
    expect(result.unites.map(({ statement: id, side }) => `${side} ${id}`)).toEqual(expect.arrayContaining(['agree s0', 'agree s1', 'agree s2', 'disagree s7']));
    expect(result.divides).toEqual(expect.arrayContaining(['s4', 's5']));
    const answers = new Map(conversation.participants.find(({ id }) => id === 'p14')?.statements.map((at, i) => [`s${at}`, conversation.participants.find(({ id }) => id === 'p14')?.votes[i] ?? 0]));
    expect(ownPlace(model, answers)?.group).toBe(1);
    expect(ownPlace(model, new Map([['s0', 1]]))).toBeNull();
  });

  it('has no figures while the conversation goes on', () => {
    const conversation = conversationFrom(camps([12, 9], ['+++-----', '+++++++-']), 8);
    const { result } = resultOf(conversation, opinionsOf(conversation), { final: false });
    expect(result.statements.every(({ all, groups }) => all === null && groups.every((group) => group === null))).toBe(true);
    expect([...result.unites, ...result.groups.flatMap(({ says }) => says)].every(({ count, of }) => count === null && of === null)).toBe(true);
    expect(result.groups.every(({ size }) => size === null)).toBe(true);
  });

  it('of fewer than seven people has no groups, and says why', () => {
    const conversation = conversationFrom(camps([6], ['++++----']), 8);
    expect(resultOf(conversation, opinionsOf(conversation), { final: true }).result).toMatchObject({ noGroups: 'few-people', groups: [], peopleAtLeast: 5 });
    const alone = conversationFrom(camps([2], ['++++----']), 8);
    expect(resultOf(alone, opinionsOf(alone), { final: true }).result).toMatchObject({ unites: [], peopleAtLeast: 0 });
  });

  it('keeps the statements of the picture apart, and within it', () => {
    const moved = spread(Array.from({ length: 25 }, (_, i) => ({ x: i % 3, y: 0 })), 20);
    for (const [i, a] of moved.entries()) for (const b of moved.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(18);
    expect(moved.every(({ x, y }) => Math.abs(x) <= PICTURE_REACH && Math.abs(y) <= PICTURE_REACH)).toBe(true);
    const groups = [{ x: -60, y: 0 }, { x: 60, y: 20 }];
    expect([{ x: -40, y: 5 }, { x: 90, y: 0 }, { x: 10, y: -10 }, { x: 0, y: 0 }].map((spot) => besideWhich(spot, groups))).toEqual([0, 1, null, null]);
    expect(besideWhich({ x: 5, y: 5 }, [])).toBeNull();
  });
});
