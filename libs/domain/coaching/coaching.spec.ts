import type { AreaId, AssociationId, MunicipalityId, PersonId } from '../kernel/index.js';
import { type Actor, VISITOR } from '../permissions/index.js';
import {
  COACHING_MOVES, type CoachingFacts, coachingAfter, coachingFaults, coachingNext, decideAbsence, decideAsking, decideClosing, decideHandOver, decideHours, decideMessage, decideTaking, decideVisit, dueAfterQuestion, leadsRequest, nextStepDue, readsNotes, replyDue,
} from './index.js';

const HERE = 'here' as MunicipalityId;
const TODAY = '2027-03-24';
const person = (name: string, more: Partial<Actor> = {}): Actor => ({ ...VISITOR, personId: name as PersonId, emailConfirmed: true, ...more });
const works = (name: string, role: 'official' | 'coach', municipalityId = HERE): Actor => person(name, { roles: [{ role, municipalityId }] });
const board = person('chair', { associations: [{ associationId: 'db' as AssociationId, areaId: 'aalden' as AreaId, role: 'chair' }] });
const request = (more: Partial<CoachingFacts> = {}): CoachingFacts => ({ municipalityId: HERE, areaId: 'aalden', authorId: 'chair', associationId: 'db', role: 'association', state: 'asked', coachId: null, deputyId: null, coachStays: false, ...more });
const taken = request({ state: 'taken', coachId: 'coby', coachStays: true });
const coby = works('coby', 'coach');
const kees = works('kees', 'coach');
const codes = (result: { ok: boolean; problems?: readonly { code: string; path: readonly string[] }[] }): string[] => (result.problems ?? []).map((p) => [p.code, p.path.join('.')].join(' ').trim());
const WORDS = { subject: 'Hoe krijgen wij jongeren mee?', tried: 'Wij hingen briefjes op, maar niemand kwam.', wantedOn: null };

describe('the life of a coaching request', () => {
  it('is sound: every state is reached and can end, and an end is an end', () => {
    expect(coachingFaults()).toEqual([]);
    expect(coachingFaults(COACHING_MOVES.filter((move) => move.act !== 'close'))).toEqual(['closed cannot be reached']);
    expect(coachingFaults([...COACHING_MOVES, { act: 'reopen', from: ['closed'], to: 'taken', by: 'coach' }])).toEqual(['closed is an end but can be left']);
    expect([coachingAfter('take', 'asked'), coachingAfter('take', 'closed'), coachingAfter('withdraw', 'taken')]).toEqual(['taken', null, 'withdrawn']);
  });
});

describe('asking for coaching', () => {
  const place = { municipalityId: HERE as string, areaId: 'aalden', associationId: null, plan: null };
  it('is done in one capacity, and others are told that it is not theirs', () => {
    expect(decideAsking(works('olaf', 'official'), place, WORDS, TODAY)).toMatchObject({ ok: true, value: { role: 'official', associationId: null } });
    expect(decideAsking(board, { ...place, associationId: 'db' }, WORDS, TODAY)).toMatchObject({ ok: true, value: { role: 'association', associationId: 'db' } });
    const plan = { municipalityId: HERE, areaId: 'aalden', authorId: 'anna', associationId: null };
    expect(decideAsking(person('anna'), { ...place, plan }, WORDS, TODAY)).toMatchObject({ ok: true, value: { role: 'author' } });
    expect(decideAsking(board, { ...place, plan: { ...plan, associationId: 'db' } }, WORDS, TODAY)).toMatchObject({ value: { role: 'association', associationId: 'db' } });
    expect(codes(decideAsking(person('anna'), place, WORDS, TODAY))).toEqual(['not-allowed']);
    expect(codes(decideAsking(works('tom', 'official', 'there' as MunicipalityId), place, WORDS, TODAY))).toEqual(['not-allowed']);
    expect(codes(decideAsking(coby, place, WORDS, TODAY))).toEqual(['not-allowed']);
    expect(codes(decideAsking(board, { ...place, areaId: 'dalen', associationId: 'db' }, WORDS, TODAY))).toEqual(['not-allowed']);
    expect(codes(decideAsking({ ...board, emailConfirmed: false }, { ...place, associationId: 'db' }, WORDS, TODAY))).toEqual(['email-not-confirmed']);
  });
  it('tells every problem of the words at once', () => expect(codes(decideAsking(works('olaf', 'official'), place, { subject: '', tried: 'kort', wantedOn: '2027-03-23' }, TODAY))).toEqual(['required subject', 'too-short tried', 'too-late wantedOn']));
});

describe('who leads', () => {
  it('is one coach: a request that is taken is not taken again, unless its coach left', () => {
    expect(decideTaking(coby, request())).toEqual({ ok: true, value: 'take' });
    expect(codes(decideTaking(kees, taken))).toEqual(['already-done']);
    expect(decideTaking(kees, { ...taken, coachStays: false })).toEqual({ ok: true, value: 'take-over' });
    expect(codes(decideTaking(coby, request({ state: 'withdrawn' })))).toEqual(['wrong-state']);
    expect(codes(decideTaking(works('eef', 'coach', 'there' as MunicipalityId), request()))).toEqual(['not-found']);
    expect(codes(decideTaking({ ...kees, associations: board.associations }, request()))).toEqual(['conflict-of-interest']);
    expect(codes(decideTaking(works('olaf', 'official'), request()))).toEqual(['not-found']);
  });
  it('is also who stands in, while the coach is away; what is one’s own never', () => {
    expect([coby, kees].map((coach) => leadsRequest(coach, taken))).toEqual([true, false]);
    expect([coby, kees].map((coach) => leadsRequest(coach, { ...taken, deputyId: 'kees' }))).toEqual([true, true]);
    const own = { ...kees, associations: board.associations };
    expect([leadsRequest(own, { ...taken, deputyId: 'kees' }), readsNotes(own, taken), readsNotes(kees, taken)]).toEqual([false, false, true]);
  });
  it('hands over to another coach there, with notes', () => {
    const to = { personId: 'kees', coach: true, own: false };
    expect(decideHandOver(coby, taken, to, 'Bel liever.').ok).toBe(true);
    expect(codes(decideHandOver(kees, taken, to, 'Bel liever.'))).toEqual(['not-allowed']);
    expect(codes(decideHandOver(coby, taken, { ...to, coach: false }, ''))).toEqual(['not-a-choice toPersonId', 'required notes']);
    expect(codes(decideHandOver(coby, taken, { ...to, own: true }, 'Bel.'))).toEqual(['conflict-of-interest toPersonId']);
  });
  it('logs hours until today, also once it is closed', () => {
    const hours = { onDay: TODAY, quarters: 3, done: 'Gebeld' };
    expect(decideHours(coby, { ...taken, state: 'closed' }, hours, TODAY).ok).toBe(true);
    expect(codes(decideHours(coby, taken, { ...hours, onDay: '2027-03-25' }, TODAY))).toEqual(['too-early onDay']);
    expect(codes(decideHours(coby, request(), hours, TODAY))).toEqual(['wrong-state']);
  });
  it('closes with a lesson, or with why there is none', () => {
    const outcome = 'De jongeren doen nu mee met het feest.';
    expect(decideClosing(coby, taken, { outcome, lesson: true, noLesson: null })).toMatchObject({ ok: true, value: { noLesson: null } });
    expect(codes(decideClosing(coby, taken, { outcome: 'kort', lesson: undefined, noLesson: '' }))).toEqual(['too-short outcome', 'required noLesson']);
    expect(codes(decideClosing(coby, taken, { outcome, lesson: false, noLesson: null }))).toEqual(['not-found lessonId']);
  });
});

describe('messages and promises', () => {
  it('are written by the side that asks and by who leads', () => {
    const message = { text: 'Wanneer komt u?', nextOn: null };
    expect(decideMessage(board, taken, message, TODAY)).toMatchObject({ value: { side: 'asker' } });
    expect(decideMessage(coby, taken, message, TODAY)).toMatchObject({ value: { side: 'coach' } });
    expect(codes(decideMessage(kees, taken, message, TODAY))).toEqual(['not-allowed']);
    expect(codes(decideMessage(works('olaf', 'official'), taken, message, TODAY))).toEqual(['not-found']);
    expect(decideMessage(works('petra', 'official'), { ...taken, role: 'official', associationId: null }, message, TODAY)).toMatchObject({ value: { side: 'asker' } });
    expect(codes(decideMessage(board, request({ state: 'closed', coachId: 'coby' }), message, TODAY))).toEqual(['wrong-state']);
  });
  it('a reply comes within five working days, over Easter and the change of the clock', () => {
    // 26 March 2027 is Good Friday, 29 March Easter Monday
    expect(replyDue(TODAY)).toBe('2027-04-02');
    expect(replyDue('2027-10-29')).toBe('2027-11-05');
    expect(nextStepDue(TODAY, '2027-05-01')).toBe('2027-05-01');
    expect(nextStepDue(TODAY, null)).toBe('2027-04-09');
    expect(dueAfterQuestion(TODAY, '2027-03-25')).toBe('2027-03-25');
    expect(dueAfterQuestion(TODAY, '2027-06-01')).toBe('2027-04-02');
  });
  it('say what happens next, by whom and before when', () => {
    const next = { state: 'taken', replied: true, due: '2027-04-01', visitAt: null } as const;
    expect(coachingNext({ ...next, state: 'asked', replied: false })).toEqual({ who: 'coaches', step: 'first-reply', due: '2027-04-01' });
    expect(coachingNext({ ...next, replied: false })).toEqual({ who: 'coach', step: 'first-reply', due: '2027-04-01' });
    expect(coachingNext(next)).toEqual({ who: 'coach', step: 'next-step', due: '2027-04-01' });
    expect(coachingNext({ ...next, visitAt: Date.parse('2027-03-27T23:30:00Z') })).toEqual({ who: 'both', step: 'visit', due: '2027-03-28' });
    expect(coachingNext({ ...next, state: 'closed' })).toEqual({ who: 'nobody', step: 'none', due: null });
  });
});

describe('visits and absence', () => {
  const now = Date.parse('2027-03-24T10:00:00Z');
  const HOUR = 3_600_000;
  it('an appointment lies ahead, ends after it begins, and has a place', () => {
    const at = (more: object) => decideVisit(coby, taken, { appointment: { startsAt: now + HOUR, endsAt: now + 2 * HOUR, place: 'Dorpshuis', ...more } }, now);
    expect(at({}).ok).toBe(true);
    expect(codes(at({ startsAt: now - HOUR, place: '' }))).toEqual(['required place', 'too-late startsAt']);
    expect(codes(at({ endsAt: now }))).toEqual(['invalid-format endsAt']);
    expect(codes(decideVisit(coby, taken, { gathering: { open: false } }, now))).toEqual(['not-found gatheringId']);
  });
  it('who stands in is another coach there, who is present', () => {
    const deputy = { municipalityId: HERE as string, personId: 'kees', coach: true, away: false };
    const away = (deputies: readonly object[], more: object = {}) => codes(decideAbsence(coby, { fromDay: TODAY, untilDay: '2027-03-30', deputies: deputies as (typeof deputy)[], ...more }, TODAY));
    expect(away([deputy])).toEqual([]);
    expect(away([{ ...deputy, personId: 'coby' }])).toEqual(['not-a-choice deputies.0.personId']);
    expect(away([{ ...deputy, coach: false }])).toEqual(['not-a-choice deputies.0.personId']);
    expect(away([{ ...deputy, away: true }])).toEqual(['unavailable deputies.0.personId']);
    expect(away([deputy, deputy])).toEqual(['duplicate deputies.1.municipalityId']);
    expect(away([], { untilDay: '2029-01-01' })).toEqual(['too-large untilDay', 'required deputies']);
    expect(codes(decideAbsence(works('olaf', 'official'), { fromDay: TODAY, untilDay: TODAY, deputies: [deputy] }, TODAY))).toEqual(['not-allowed']);
  });
});
