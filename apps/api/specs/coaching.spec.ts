import ICAL from 'ical.js';
import { app, as, news } from '#platform/testing';
import { WORDS, ASSOCIATION, LONG, UNKNOWN, act, ask, inDays, later, onDesk, people, places, read, withCoaching } from './coaching-requests.js';

withCoaching();

describe('asking BOKD for help', () => {
  it('is for the municipality, the board of an association and the author of a plan, and for nobody else', async () => {
    const scopes = async (key: string): Promise<string[]> => (await (await as(key)).ask<{ coachingScopes: { role: string; name: string }[] }>('{ coachingScopes { role name } }')).coachingScopes.map((scope) => scope.role);
    expect(await scopes('olaf')).toContain('OFFICIAL');
    expect(await scopes('carla')).toContain('ASSOCIATION');
    expect(await scopes('nieuw')).toEqual([]);
    await ask('olaf');
    await ask('carla', { associationId: ASSOCIATION });
    const [own] = await app.sql<{ id: string; municipality: string; author: string }>(`select p.id, p.municipality_id as municipality, split_part(x.email, '@', 1) as author from plan p join person x on x.id = p.author_id where p.submitted_at is not null and p.association_id is null and x.email is not null limit 1`);
    await ask(own?.author ?? '', { municipalityId: own?.municipality, planId: own?.id });
    expect(await act('nieuw', 'askCoaching', { municipalityId: places['coevorden'], ...WORDS })).toEqual(['NOT_ALLOWED']);
    expect(await act('tom', 'askCoaching', { municipalityId: places['coevorden'], ...WORDS })).toEqual(['NOT_ALLOWED']);
    expect(await act('carla', 'askCoaching', { municipalityId: places['coevorden'], ...WORDS })).toEqual(['NOT_ALLOWED municipalityId']);
    expect(await act('olaf', 'askCoaching', { municipalityId: UNKNOWN, ...WORDS })).toEqual(['NOT_FOUND municipalityId']);
    expect(await act('olaf', 'askCoaching', { municipalityId: places['coevorden'], subject: '', tried: 'kort', wantedOn: '2020-01-01' })).toEqual(['REQUIRED subject', 'TOO_SHORT tried', 'TOO_LATE wantedOn']);
    expect(await act('olaf', 'askCoaching', { municipalityId: places['coevorden'], ...WORDS, tried: 'Nul\u0000teken in de tekst' })).toEqual(['INVALID_CHARACTERS tried']);
    expect(await act('olaf', 'askCoaching', { municipalityId: places['coevorden'], ...WORDS, subject: 'Half \ud800 teken' })).toEqual(['INVALID_CHARACTERS subject']);
    expect(await act('olaf', 'askCoaching', { municipalityId: places['coevorden'], ...WORDS, tried: 'a'.repeat(6_000) })).toEqual(['TOO_LONG tried']);
  });

  it('is between the asker and the coaches there: for others, also the municipality, it does not exist', async () => {
    const id = await ask('carla', { associationId: ASSOCIATION });
    expect(await read('carla', id)).toMatchObject({ state: 'ASKED', next: { who: 'coaches', step: 'first-reply' }, viewerCan: { write: true, withdraw: true, take: false } });
    expect(await read('coach', id)).toMatchObject({ viewerCan: { take: true, lead: false, note: true, write: false } });
    for (const key of ['olaf', 'anna', 'tom', 'beheer', 'griffie']) {
      expect([key, await read(key, id)]).toEqual([key, null]);
      for (const mutation of ['takeCoaching', 'withdrawCoaching']) expect(await (await as(key)).act(mutation, { requestId: id })).toEqual(await (await as(key)).act(mutation, { requestId: UNKNOWN }));
    }
    const ofTown = await ask('olaf');
    expect((await read('petra', ofTown))?.viewerCan).toMatchObject({ write: true });
    expect(await read('carla', ofTown)).toBeNull();
    expect((await app.visitor().send(`{ coachingRequest(id: "${id}") { id } }`)).errors.map((e) => e.extensions?.code)).toEqual(['UNAUTHENTICATED']);
  });

  it('a coach of elsewhere sees nothing of it', async () => {
    const id = await ask('olaf');
    await app.sql(`update staff_role set until = brink_now() where person_id = $1 and municipality_id = $2 and role = 'coach'`, [people['coach'], places['coevorden']]);
    expect(await read('coach', id)).toBeNull();
    expect(await onDesk('coach', id)).toBeUndefined();
    expect(await act('coach', 'takeCoaching', { requestId: id })).toEqual(['NOT_FOUND']);
    await app.sql(`update staff_role set until = null where person_id = $1`, [people['coach']]);
  });
});

describe('leading a request', () => {
  it('of coaches who take it at once, one gets it and the others are told', async () => {
    const id = await ask('olaf');
    expect(await news('coach2')).toContain('ask-coaching');
    const answers = await Promise.all(['coach', 'coach2', 'coach', 'coach2'].map((key) => act(key, 'takeCoaching', { requestId: id })));
    expect(answers.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(answers.filter((codes) => codes.length > 0)).toEqual([['ALREADY_DONE'], ['ALREADY_DONE'], ['ALREADY_DONE']]);
    expect(await app.sql(`select act from coaching_event where request_id = $1 and act like 'take%'`, [id])).toHaveLength(1);
  });

  it('goes from a first reply within the promise to a visit, hours, notes that the asker never sees, and a lesson', async () => {
    const id = await ask('olaf');
    expect(await act('coach', 'takeCoaching', { requestId: id })).toEqual([]);
    expect(await news('olaf')).toContain('take-coaching');
    const before = (await read('olaf', id))?.next;
    expect(before).toMatchObject({ who: 'coach', step: 'first-reply' });
    expect(await act('coach2', 'sendCoachingMessage', { requestId: id, text: 'Ik kom langs.' })).toEqual(['NOT_ALLOWED']);
    expect(await act('coach', 'sendCoachingMessage', { requestId: id, text: 'Ik bel u morgen.', nextOn: '2020-01-01' })).toEqual(['TOO_LATE nextOn']);
    expect(await act('coach', 'sendCoachingMessage', { requestId: id, text: 'Ik bel u morgen.', nextOn: inDays(3) })).toEqual([]);
    expect((await read('olaf', id))?.next).toEqual({ who: 'coach', step: 'next-step', due: inDays(3) });
    expect(await act('petra', 'sendCoachingMessage', { requestId: id, text: 'Graag na de middag.' })).toEqual([]);
    expect(await news('coach')).toContain('coaching-question');

    expect(await act('coach2', 'writeCoachingNote', { requestId: id, text: 'Ken de school goed.' })).toEqual([]);
    expect(await act('olaf', 'writeCoachingNote', { requestId: id, text: 'Mag dit?' })).toEqual(['NOT_ALLOWED']);
    expect([(await read('coach', id))?.notes.length, (await read('olaf', id))?.notes.length]).toEqual([1, 0]);

    expect(await act('coach', 'planVisit', { requestId: id, startsAt: later(50), endsAt: later(49), place: 'x' })).toEqual(['TOO_SHORT place', 'INVALID_FORMAT endsAt']);
    expect(await act('coach', 'planVisit', { requestId: id, startsAt: later(50), endsAt: later(52), place: 'Het gemeentehuis' })).toEqual([]);
    const planned = await read('olaf', id);
    expect(planned?.next).toMatchObject({ who: 'both', step: 'visit' });
    const visitId = planned?.visits[0]?.id ?? '';
    expect(await act('coach', 'changeVisit', { visitId, startsAt: later(60), endsAt: later(62), place: 'De school' })).toEqual([]);
    expect(await act('olaf', 'cancelVisit', { visitId })).toEqual(['NOT_ALLOWED']);
    const file = await fetch(`${app.origin}/afspraken/${visitId}.ics`, { headers: { cookie: (await as('olaf')).cookie } });
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(await file.text())).getFirstSubcomponent('vevent') ?? undefined);
    expect([event.location, event.sequence, event.startDate.toJSDate().toISOString().slice(0, 16)]).toEqual(['De school', 1, later(60).slice(0, 16)]);
    for (const key of ['anna', 'tom']) expect((await fetch(`${app.origin}/afspraken/${visitId}.ics`, { headers: { cookie: (await as(key)).cookie } })).status).toBe(404);
    expect((await fetch(`${app.origin}/afspraken/${visitId}.ics`)).status).toBe(401);
    expect(await act('coach', 'cancelVisit', { visitId })).toEqual([]);
    expect(await act('coach', 'cancelVisit', { visitId })).toEqual(['ALREADY_DONE']);
    expect(await news('olaf')).toEqual(expect.arrayContaining(['coaching-reply', 'coaching-plan-visit', 'coaching-change-visit', 'coaching-cancel-visit']));

    expect(await act('coach', 'logHours', { requestId: id, onDay: inDays(-1), quarters: 5, done: 'Gebeld met de school' })).toEqual([]);
    expect(await act('coach', 'logHours', { requestId: id, onDay: inDays(2), quarters: 5, done: 'Gebeld' })).toEqual(['TOO_EARLY onDay']);
    expect(await act('coach', 'logHours', { requestId: id, onDay: inDays(-1), quarters: 0, done: 'Gebeld' })).toEqual(['TOO_SMALL quarters']);
    expect((await read('olaf', id))?.hours).toEqual([]);
    const hoursId = (await read('coach', id))?.hours[0]?.id ?? '';
    expect(await act('coach2', 'dropHours', { hoursId })).toEqual(['NOT_ALLOWED']);

    const lesson = await (await as('coach')).act('shareKnowledge', { kind: 'LESSON', municipalityId: places['coevorden'], words: { title: 'Hoe krijgt u jongeren mee?', body: LONG, worksWhen: 'Als de school meedoet.', askWhom: 'BOKD', themes: ['MEETING'] } }, 'knowledgeId');
    expect(await act('coach', 'closeCoaching', { requestId: id, outcome: LONG })).toEqual(['REQUIRED noLesson']);
    expect(await act('coach', 'closeCoaching', { requestId: id, outcome: LONG, lessonId: UNKNOWN })).toEqual(['NOT_FOUND lessonId']);
    expect(await act('coach', 'closeCoaching', { requestId: id, outcome: LONG, lessonId: lesson['knowledgeId'] })).toEqual([]);
    expect(await read('olaf', id)).toMatchObject({ state: 'CLOSED', lesson: { id: lesson['knowledgeId'] }, next: { who: 'nobody', step: 'none', due: null }, viewerCan: { write: false } });
    expect(await act('coach', 'logHours', { requestId: id, onDay: inDays(0), quarters: 1, done: 'De les geschreven' })).toEqual([]);
    expect(await act('olaf', 'withdrawCoaching', { requestId: id })).toEqual(['WRONG_STATE']);
    expect((await read('olaf', id))?.history.map((step) => step.act)).toEqual(['ask', 'take', 'reply', 'write', 'plan-visit', 'change-visit', 'cancel-visit', 'close']);
    const audited = (await app.sql<{ act: string }>(`select act from audit_entry where subject_kind = 'coaching' and subject_id = $1 order by id`, [id])).map((entry) => entry.act);
    expect(audited).toEqual(expect.arrayContaining(['coaching.ask', 'coaching.take', 'coaching.note', 'coaching.log-hours', 'coaching.close']));
  });

  it('is handed over with notes to another coach of that municipality, and ends with why there is no lesson', async () => {
    const id = await ask('carla', { associationId: ASSOCIATION });
    await act('coach', 'takeCoaching', { requestId: id });
    const hand = (toPersonId: string | undefined, notes = 'De voorzitter belt liever.'): Promise<string[]> => act('coach', 'handOverCoaching', { requestId: id, toPersonId, notes });
    expect(await hand(people['olaf'])).toEqual(['NOT_A_CHOICE toPersonId']);
    expect(await hand(people['coach'], '')).toEqual(['NOT_A_CHOICE toPersonId', 'REQUIRED notes']);
    await app.sql(`insert into association_member (id, association_id, person_id, role, since) values ('01900008-0000-7000-8000-000000008801', $1, $2, 'member', '2024-01-01')`, [ASSOCIATION, people['coach2']]);
    expect(await hand(people['coach2'])).toEqual(['CONFLICT_OF_INTEREST toPersonId']);
    await app.sql(`delete from association_member where id = '01900008-0000-7000-8000-000000008801'`);
    expect(await hand(people['coach2'])).toEqual([]);
    expect(await news('coach2')).toContain('get-coaching');
    expect(await news('carla')).toContain('hand-over-coaching');
    expect((await read('coach2', id))?.notes).toEqual([{ text: 'De voorzitter belt liever.', handOver: true }]);
    expect(await hand(people['coach2'])).toEqual(['NOT_ALLOWED']);
    expect(await act('coach2', 'closeCoaching', { requestId: id, outcome: LONG, noLesson: 'Dit speelde alleen hier.' })).toEqual([]);
    expect([(await read('carla', id))?.noLesson, (await read('coach', id))?.noLesson]).toEqual([null, 'Dit speelde alleen hier.']);
  });

  it('nobody leads what is their own or their association’s, and its notes are not for them', async () => {
    await app.sql(`insert into association_member (id, association_id, person_id, role, since) values ('01900008-0000-7000-8000-000000008802', $1, $2, 'member', '2024-01-01')`, [ASSOCIATION, people['coach2']]);
    const id = await ask('carla', { associationId: ASSOCIATION });
    await act('coach', 'writeCoachingNote', { requestId: id, text: 'Voorzichtig aan.' });
    expect(await act('coach2', 'takeCoaching', { requestId: id })).toEqual(['CONFLICT_OF_INTEREST']);
    expect(await read('coach2', id)).toMatchObject({ notes: [], viewerCan: { take: false, note: false } });
    await app.sql(`delete from association_member where id = '01900008-0000-7000-8000-000000008802'`);
  });

  it('is withdrawn by the asker, who then waits for nothing', async () => {
    const id = await ask('carla', { associationId: ASSOCIATION });
    await act('coach', 'takeCoaching', { requestId: id });
    expect(await act('carla', 'withdrawCoaching', { requestId: id })).toEqual([]);
    expect(await news('coach')).toContain('withdraw-coaching');
    expect(await read('carla', id)).toMatchObject({ state: 'WITHDRAWN', next: { who: 'nobody' } });
    expect(await onDesk('coach', id)).toBeUndefined();
  });

  it('whose coach left is taken over by another', async () => {
    const id = await ask('olaf');
    await act('coach2', 'takeCoaching', { requestId: id });
    await app.sql(`update staff_role set until = brink_now() where person_id = $1 and municipality_id = $2`, [people['coach2'], places['coevorden']]);
    expect((await onDesk('coach', id))?.forName).toBeNull();
    expect(await act('coach', 'takeCoaching', { requestId: id })).toEqual([]);
    await app.sql(`update staff_role set until = null where person_id = $1`, [people['coach2']]);
    expect((await read('olaf', id))?.history.map((step) => step.act)).toEqual(['ask', 'take', 'take-over']);
  });
});
