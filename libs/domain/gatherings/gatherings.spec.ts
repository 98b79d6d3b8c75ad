import fc from 'fast-check';
import type { AreaId, AssociationId, MunicipalityId, PersonId } from '../kernel/index.js';
import { localClock, localDate, momentOf } from '../kernel/index.js';
import { type Actor, VISITOR } from '../permissions/index.js';
import { type GatheringPlan, type Mark, type Registering, type RoomFacts, type Standing, type WorkshopFacts, attendanceOf, checkGathering, decideAnswer, decideCancellation, decideChange, decideCheckIn, decidePublication, decideRecap, decideRegistration, decideUnregistration, hindranceToLead, leads, nextInLine, offerUntil, whatChanged } from './index.js';

const HOUR = 3_600_000;
const START = momentOf('2027-03-12', '13:30');
const PLAN: GatheringPlan = {
  kind: 'inspiration-cafe', title: 'Inspiratiecafé', about: 'Een middag over jongeren in het dorp.', forWhom: 'Iedereen', series: '', hosts: ['BOKD'], partners: [], speakers: [], held: 'hall', startsAt: START, endsAt: START + 3 * HOUR, venue: 'Dorpshuis', address: 'Brink 1, Aalden', onlineUrl: '', capacity: 75,
  items: [{ id: 'a', startsAt: START, endsAt: START + HOUR, title: 'Lezing', about: '', speakers: [], held: 'hall', room: 'Grote zaal', capacity: null }, { id: 'b', startsAt: START + HOUR, endsAt: START + 2 * HOUR, title: 'Werkplaats', about: '', speakers: [], held: 'hall', room: '', capacity: 12 }],
};
const NOBODY = { all: 0, items: new Map<string, number>() };
const codes = (result: { ok: boolean; problems?: readonly { code: string; path: readonly string[] }[] }): string[] => (result.problems ?? []).map((p) => [p.code, p.path.join('.')].filter((part) => part !== '').join(' '));
const room = (more: Partial<RoomFacts> = {}): RoomFacts => ({ state: 'published', startsAt: START, capacity: 10, taken: 0, line: false, ...more });
const NOW = START - 100 * HOUR;
const given = (state: Registering['state'], workshop: Registering['workshop'] = 'none'): unknown => ({ ok: true, value: { state, workshop } });

describe('what a gathering is', () => {
  it('has a time, a place or a link, hosts, and a programme within its time', () => {
    expect(checkGathering(PLAN, NOBODY).ok).toBe(true);
    expect(codes(checkGathering({ ...PLAN, endsAt: START, venue: '', hosts: [] }, NOBODY))).toEqual(['too-early endsAt', 'required venue', 'required hosts', 'not-a-choice items.0.startsAt', 'not-a-choice items.1.startsAt']);
    expect(codes(checkGathering({ ...PLAN, address: '' }, NOBODY))).toEqual(['required address']);
    const online: GatheringPlan = { ...PLAN, held: 'online', venue: '', address: '', onlineUrl: 'https://overleg.example/kamer', items: [] };
    expect([online, { ...online, onlineUrl: '' }].map((plan) => checkGathering(plan, NOBODY).ok)).toEqual([true, true]);
    expect(codes(checkGathering({ ...online, venue: 'Dorpshuis', items: PLAN.items }, NOBODY))).toEqual(['not-a-choice venue', 'required address', 'not-a-choice items.0.held', 'not-a-choice items.1.held']);
    expect(codes(checkGathering({ ...PLAN, onlineUrl: 'https://overleg.example/kamer' }, NOBODY))).toEqual(['not-a-choice onlineUrl']);
    for (const onlineUrl of ['http://overleg.example', 'javascript:alert(1)', 'https://', 'kamer 3']) expect(codes(checkGathering({ ...PLAN, held: 'both', onlineUrl }, NOBODY))).toEqual(['invalid-format onlineUrl']);
  });

  it('takes no place away from who has one', () => {
    const taken = { all: 20, items: new Map([['b', 12]]) };
    expect(codes(checkGathering({ ...PLAN, capacity: 19 }, taken))).toEqual(['too-small capacity']);
    expect(codes(checkGathering({ ...PLAN, items: [PLAN.items[0]!, { ...PLAN.items[1]!, capacity: 11 }] }, taken))).toEqual(['too-small items.1.capacity']);
    expect(codes(checkGathering({ ...PLAN, items: [PLAN.items[0]!] }, taken))).toEqual(['wrong-state items']);
  });

  it('is announced before it begins, changed until it ends, called off once, looked back on afterwards', () => {
    expect(decidePublication({ state: 'draft', startsAt: START }, NOW).ok).toBe(true);
    expect(codes(decidePublication({ state: 'draft', startsAt: START }, START))).toEqual(['too-late startsAt']);
    expect(codes(decideChange({ state: 'published', version: 2, endsAt: PLAN.endsAt }, 1, NOW))).toEqual(['changed-meanwhile']);
    expect(codes(decideChange({ state: 'cancelled', version: 2, endsAt: PLAN.endsAt }, 2, NOW))).toEqual(['wrong-state']);
    expect(codes(decideCancellation({ state: 'cancelled', endsAt: PLAN.endsAt }, NOW))).toEqual(['already-done']);
    expect(codes(decideRecap({ state: 'published', startsAt: START }, NOW))).toEqual(['too-early']);
    expect(decideRecap({ state: 'published', startsAt: START }, START).ok).toBe(true);
  });

  it('tells those who come what changed, and what it was', () => {
    expect(whatChanged(PLAN, PLAN)).toEqual([]);
    const moved = whatChanged(PLAN, { ...PLAN, startsAt: START + HOUR, held: 'both', venue: 'School', onlineUrl: 'https://overleg.example/geheim' });
    expect(moved.map((change) => change.what)).toEqual(['time', 'held', 'place', 'online']);
    expect(moved[1]).toEqual({ what: 'held', was: 'hall', is: 'both' });
    expect(moved[2]).toEqual({ what: 'place', was: 'Dorpshuis, Brink 1, Aalden', is: 'School, Brink 1, Aalden' });
    expect(JSON.stringify(moved)).not.toContain('geheim');
  });
});

describe('who leads a gathering', () => {
  const here = 'coevorden' as MunicipalityId;
  const works = (role: 'official' | 'coach' | 'clerk', municipalityId = here): Actor => ({ ...VISITOR, personId: 'p' as PersonId, roles: [{ role, municipalityId }] });
  const chair: Actor = { ...VISITOR, personId: 'c' as PersonId, associations: [{ associationId: 'db' as AssociationId, areaId: 'aalden' as AreaId, role: 'chair' }] };
  const member: Actor = { ...chair, associations: [{ associationId: 'db' as AssociationId, areaId: 'aalden' as AreaId, role: 'member' }] };
  const village = { municipalityId: here, areaId: 'aalden', associationId: 'db' };
  const town = { municipalityId: here, areaId: null, associationId: null };
  const province = { municipalityId: null, areaId: null, associationId: null };

  it('is the board of its association, who works for its municipality, or for the province a coach', () => {
    const may = (actor: Actor): boolean[] => [village, town, province].map((scope) => leads(actor, scope));
    expect(may(chair)).toEqual([true, false, false]);
    expect(may(member)).toEqual([false, false, false]);
    expect(may(works('official'))).toEqual([false, true, false]);
    expect(may(works('coach'))).toEqual([false, true, true]);
    expect(may(works('clerk'))).toEqual([false, false, false]);
    expect(may(works('official', 'tynaarlo' as MunicipalityId))).toEqual([false, false, false]);
  });

  it('and a draft does not exist for anybody else', () => {
    expect(hindranceToLead(member, { ...town, draft: true })?.code).toBe('not-found');
    expect(hindranceToLead(member, { ...town, draft: false })?.code).toBe('not-allowed');
    expect(hindranceToLead(VISITOR, { ...town, draft: true })?.code).toBe('not-signed-in');
  });
});

describe('registering', () => {
  it('gives a place while there is one, then a place in the line; nobody passes who waits', () => {
    expect(decideRegistration(room({ taken: 8 }), null, 2, null, NOW)).toEqual(given('registered'));
    expect(decideRegistration(room({ taken: 9 }), null, 2, null, NOW)).toEqual(given('waiting'));
    expect(decideRegistration(room({ taken: 3, line: true }), null, 1, null, NOW)).toEqual(given('waiting'));
    expect(codes(decideRegistration(room({ capacity: 1 }), null, 2, null, NOW))).toEqual(['limit-reached people']);
    expect(codes(decideRegistration(room(), null, 1, null, START))).toEqual(['too-late']);
    expect(codes(decideRegistration(room({ state: 'cancelled' }), null, 1, null, NOW))).toEqual(['wrong-state']);
  });

  it('for a workshop gives a place there, or a place in its line; who has one keeps it while changing', () => {
    const full = { capacity: 5, taken: 5, line: false };
    const decided = (workshop: WorkshopFacts, people: number, before: Standing | null, more: Partial<RoomFacts> = {}): unknown => decideRegistration(room(more), workshop, people, before, NOW);
    const mine: Standing = { state: 'registered', people: 1, inWorkshop: 'place', other: null };
    const elsewhere: Standing = { ...mine, inWorkshop: 'none', other: { capacity: 1, taken: 1, line: false } };
    expect(decided({ ...full, taken: 3 }, 2, null)).toEqual(given('registered', 'place'));
    expect(decided(full, 1, null)).toEqual(given('registered', 'line'));
    expect(decided({ ...full, taken: 3, line: true }, 1, null)).toEqual(given('registered', 'line'));
    expect(decided(full, 1, null, { taken: 10 })).toEqual(given('waiting', 'later'));
    expect(decided(full, 1, mine, { taken: 10, line: true })).toEqual(given('registered', 'place'));
    expect(decided(full, 1, { ...mine, inWorkshop: 'offer' })).toEqual(given('registered', 'offer'));
    expect(decided(full, 1, elsewhere)).toEqual(given('registered', 'line'));
    expect(codes(decideRegistration(room(), full, 2, elsewhere, NOW))).toEqual(['limit-reached people']);
    expect(codes(decideRegistration(room(), { ...full, capacity: 1, taken: 0 }, 2, null, NOW))).toEqual(['limit-reached workshopId']);
    expect(codes(decideRegistration(room({ taken: 10 }), full, 2, mine, NOW))).toEqual(['limit-reached people']);
    expect(codes(decideRegistration(room({ taken: 2 }), full, 2, mine, NOW))).toEqual(['limit-reached workshopId']);
    expect(decided(full, 1, { ...mine, state: 'waiting' }, { taken: 10, line: true })).toEqual(given('waiting', 'later'));
  });

  it('is given up until it begins', () => {
    const mine = { state: 'registered' } as const;
    expect(decideUnregistration(room(), mine, NOW).ok).toBe(true);
    expect(codes(decideUnregistration(room(), mine, START))).toEqual(['too-late']);
    expect(codes(decideUnregistration(room(), null, NOW))).toEqual(['not-found']);
  });

  it('an offered place is held two days, and never more than half of the time that is left', () => {
    expect(offerUntil(NOW, START)).toBe(NOW + 48 * HOUR);
    expect(offerUntil(START - 10 * HOUR, START)).toBe(START - 5 * HOUR);
    expect(offerUntil(START, START)).toBeNull();
    expect(codes(decideAnswer({ state: 'offered', offeredUntil: NOW - 1 }, NOW))).toEqual(['too-late']);
    expect(decideAnswer({ state: 'offered', offeredUntil: NOW }, NOW).ok).toBe(true);
    expect(codes(decideAnswer({ state: 'waiting', offeredUntil: null }, NOW))).toEqual(['wrong-state']);
  });

  it('places that come free go along the line, never more than there are, and leave none empty that somebody fits into', () => {
    expect(nextInLine([{ id: 'a', people: 2 }, { id: 'b', people: 1 }, { id: 'c', people: 1 }], 1)).toEqual(['b']);
    const line = fc.array(fc.record({ people: fc.integer({ min: 1, max: 2 }) })).map((list) => list.map((w, i) => ({ id: String(i), ...w })));
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: 20 }), (waiting, free) => {
        const offered = new Set(nextInLine(waiting, free));
        const used = waiting.filter((w) => offered.has(w.id)).reduce((sum, w) => sum + w.people, 0);
        expect(used).toBeLessThanOrEqual(free);
        expect(waiting.filter((w) => !offered.has(w.id)).every((w) => w.people > free - used)).toBe(true);
      }),
    );
  });
});

describe('at the door', () => {
  const mark = (key: string, people: number, at: number, ...saw: string[]): Mark => ({ key, people, at, saw });

  it('the list works from a day before until a fortnight after', () => {
    const gathering = { published: true, startsAt: START, endsAt: START + HOUR };
    expect(codes(decideCheckIn(gathering, START - 25 * HOUR))).toEqual(['too-early']);
    expect(decideCheckIn(gathering, START).ok).toBe(true);
    expect(codes(decideCheckIn(gathering, START + 20 * 24 * HOUR))).toEqual(['too-late']);
  });

  it('the last mark counts, and two phones that did not know of each other are shown until somebody who saw both decides', () => {
    expect(attendanceOf([])).toEqual({ people: 0, contradicted: false, heads: [] });
    expect(attendanceOf([mark('a', 1, 1), mark('b', 0, 2, 'a')])).toMatchObject({ people: 0, contradicted: false });
    expect(attendanceOf([mark('a', 1, 1), mark('b', 1, 2)])).toMatchObject({ people: 1, contradicted: false });
    const two = [mark('a', 2, 1), mark('b', 1, 2)];
    expect(attendanceOf(two)).toEqual({ people: 1, contradicted: true, heads: ['a', 'b'] });
    expect(attendanceOf([...two, mark('c', 2, 3, 'a', 'b')])).toEqual({ people: 2, contradicted: false, heads: ['c'] });
  });

  it('the order in which marks arrive changes nothing', () => {
    const marks = [mark('a', 2, 1), mark('b', 1, 2, 'a'), mark('c', 0, 2), mark('d', 1, 4, 'b')];
    fc.assert(fc.property(fc.shuffledSubarray(marks, { minLength: 4 }), (shuffled) => expect(attendanceOf(shuffled)).toEqual(attendanceOf(marks))));
  });
});

describe('times of the clock on the wall', () => {
  it('are moments in Europe/Amsterdam, also in the nights in which the clock is changed', () => {
    expect(new Date(momentOf('2022-02-11', '13:30')).toISOString()).toBe('2022-02-11T12:30:00.000Z');
    expect(new Date(momentOf('2027-07-01', '20:00')).toISOString()).toBe('2027-07-01T18:00:00.000Z');
    expect(new Date(momentOf('2027-03-28', '02:30')).toISOString()).toBe('2027-03-28T01:30:00.000Z');
    expect(new Date(momentOf('2027-10-31', '02:30')).toISOString()).toBe('2027-10-31T00:30:00.000Z');
    for (const clock of ['00:00', '01:59', '03:00', '23:59'])
      for (const date of ['2027-03-28', '2027-10-31', '2027-03-27', '2027-11-01']) expect([localDate(momentOf(date, clock)), localClock(momentOf(date, clock))]).toEqual([date, clock]);
  });
});
