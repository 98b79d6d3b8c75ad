import ICAL from 'ical.js';
import { addDays, localDate } from '#domain/kernel';
import { type Browser, TestApp } from '#platform/testing';

let app: TestApp;
const browsers = new Map<string, Promise<Browser>>();
const as = (key: string): Promise<Browser> => {
  const known = browsers.get(key) ?? app.as(key);
  browsers.set(key, known);
  return known;
};
const places: Record<string, string> = {};
const people: Record<string, string> = {};
beforeAll(async () => {
  app = await TestApp.start();
  for (const { slug, id } of await app.sql<{ slug: string; id: string }>('select slug, id from municipality')) places[slug] = id;
  for (const { key, id } of await app.sql<{ key: string; id: string }>(`select split_part(email, '@', 1) as key, id from person where email is not null`)) people[key] = id;
});
afterAll(() => app.stop());

const UNKNOWN = '01900008-0000-7000-8000-999999999999';
const ASSOCIATION = '01900005-0000-7000-8000-000000000001';
const LONG = 'Wij zijn er samen uitgekomen, en de jongeren doen nu mee.';
const WORDS = { subject: 'Hoe krijgen wij jongeren mee?', tried: 'Wij hingen briefjes op bij de school, maar niemand kwam.' };
const later = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
const inDays = (days: number): string => addDays(localDate(Date.now()), days);

interface Detail {
  state: string;
  coachName: string | null;
  deputyName: string | null;
  next: { who: string; step: string; due: string | null };
  messages: { side: string; text: string }[];
  notes: { text: string; handOver: boolean }[];
  visits: { id: string; cancelled: boolean; title: string | null }[];
  hours: { id: string; quarters: number }[];
  history: { act: string; role: string }[];
  lesson: { id: string } | null;
  noLesson: string | null;
  viewerCan: Record<string, boolean>;
}
const FACTS = 'state coachName deputyName next { who step due } messages { side text } notes { text handOver } visits { id cancelled title } hours { id quarters } history { act role } lesson { id } noLesson viewerCan { take lead log note write withdraw }';
const read = async (key: string, id: string): Promise<Detail | null> => (await (await as(key)).ask<{ coachingRequest: Detail | null }>(`query ($id: ID!) { coachingRequest(id: $id) { ${FACTS} } }`, { id })).coachingRequest;
const act = async (key: string, mutation: string, input: object): Promise<string[]> => (await as(key)).refusals(mutation, input);
const ask = async (key: string, more: object = {}): Promise<string> => {
  const answer = await (await as(key)).act('askCoaching', { municipalityId: places['coevorden'], ...WORDS, ...more }, 'requestId');
  expect(answer.problems).toEqual([]);
  return String(answer['requestId']);
};
const news = async (key: string): Promise<string[]> => {
  await app.work();
  return (await (await as(key)).ask<{ notices: { nodes: { act: string }[] } }>('{ notices(first: 50) { nodes { act } } }')).notices.nodes.map((notice) => notice.act);
};
interface Item {
  id: string;
  kind: string;
  title: string;
  forName: string | null;
  standIn: boolean;
  dueOn: string | null;
  overdue: boolean;
  municipalityName: string;
}
const desk = async (key: string, more = 'mine: true'): Promise<Item[]> => {
  const found: Item[] = [];
  for (let after: string | null = null, next = true; next; ) {
    const page: { coachDesk: { nodes: Item[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } = await (await as(key)).ask(`query ($after: String) { coachDesk(first: 4, after: $after, ${more}) { nodes { id kind title forName standIn dueOn overdue municipalityName } pageInfo { hasNextPage endCursor } } }`, { after });
    found.push(...page.coachDesk.nodes);
    [after, next] = [page.coachDesk.pageInfo.endCursor, page.coachDesk.pageInfo.hasNextPage];
  }
  return found;
};
const onDesk = async (key: string, id: string, more?: string): Promise<Item | undefined> => (await desk(key, more)).find((item) => item.id === id);

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

describe('the desk', () => {
  it('joins requests, moderation and plans that stand still, the oldest promise first, page by page', async () => {
    const found = await desk('coach', 'mine: false');
    expect(new Set(found.map((item) => item.id)).size).toBe(found.length);
    const promised = found.map((item) => item.dueOn).filter((day) => day !== null);
    expect(found.slice(0, promised.length).map((item) => item.dueOn)).toEqual([...promised].sort());
    expect(found.map((item) => item.kind)).toEqual(expect.arrayContaining(['COACHING', 'REVIEW', 'CALL']));
    expect(new Set(found.map((item) => item.municipalityName))).not.toContain('Tynaarlo');
    expect((await desk('coach2', 'mine: false, municipality: "tynaarlo"')).every((item) => item.municipalityName === 'Tynaarlo')).toBe(true);
    expect((await desk('coach', 'mine: false, kind: REVIEW')).every((item) => item.kind === 'REVIEW')).toBe(true);
    for (const key of ['olaf', 'anna', 'beheer']) expect([key, await desk(key, 'mine: false')]).toEqual([key, []]);
  });

  it('shows what waits for a second person, for a coach to lead and to review, and not to who was the first', async () => {
    const area = (await app.sql<{ id: string }>(`select id from area where slug = 'aalden'`))[0]?.id;
    const [visit, act] = ['01900008-0000-7000-8000-000000008805', '01900008-0000-7000-8000-000000008806'];
    await app.sql(`insert into residence_visit (id, person_id, municipality_id, area_id, seen_by, seen_at) values ($1, $2, $3, $4, $5, brink_now())`, [visit, people['dirk'], places['coevorden'], area, people['coach']]);
    await app.sql(`insert into association_act (id, municipality_id, kind, subject_id, data, by_staff, reason, proposed_by, proposed_at, expires_at, state) values ($1, $2, 'found', $1, '{"name": "Wijkvereniging De Loo"}', true, '', $3, brink_now(), brink_now() + interval '14 days', 'open')`, [act, places['coevorden'], people['coach']]);
    const consent = (await app.sql<{ id: string }>(`select id from consent_process where municipality_id = $1 and closed_at is null limit 1`, [places['coevorden']]))[0]?.id ?? '';
    const statement = (await app.sql<{ id: string }>(`select id from conversation_statement where municipality_id = $1 and state = 'in-review' limit 1`, [places['coevorden']]))[0]?.id ?? '';
    const seen = async (key: string): Promise<(string | undefined)[]> => {
      const found = await desk(key, 'mine: false');
      return [visit, act, consent, statement].map((id) => found.find((item) => item.id === id)?.kind);
    };
    expect(await seen('coach2')).toEqual(['RESIDENCE', 'ASSOCIATION_ACT', 'CONSENT', 'STATEMENT']);
    expect(await seen('coach')).toEqual([undefined, undefined, 'CONSENT', 'STATEMENT']);
  });

  it('shows an answer that is late, a round without a match, and a plan with nothing new for sixty days', async () => {
    const [answer, talk] = await app.sql<{ id: string }>(`select id from plan where municipality_id = $1 and published_at is not null order by id limit 2`, [places['coevorden']]);
    const still = { id: '01900008-0000-7000-8000-000000008804' };
    const columns = (await app.sql<{ name: string }>(`select column_name as name from information_schema.columns where table_name = 'plan' and is_generated = 'NEVER' and column_name <> 'id'`)).map((column) => column.name).join();
    const event = (planId: string | undefined, act: string, from: string, to: string, daysAgo: number): Promise<object[]> =>
      app.sql(`insert into plan_event (id, municipality_id, plan_id, at, act, from_state, to_state, role, data, public) values (gen_random_uuid(), $1, $2, brink_now() - make_interval(days => $3), $4, $5, $6, 'system', '{}', true)`, [places['coevorden'], planId, daysAgo, act, from, to]);
    await app.sql(`insert into plan (id, ${columns}) select $1::uuid, ${columns} from plan where id = $2`, [still.id, talk?.id]);
    await app.sql(`update plan set state = 'awaiting-response', due_on = (brink_now() at time zone 'Europe/Amsterdam')::date - 1, clock_from = current_date - 60, paused_since = null where id = $1`, [answer?.id]);
    await app.sql(`update plan set state = 'co-decide', due_on = null, clock_from = null where id = $1`, [talk?.id]);
    await event(talk?.id, 'close-without-match', 'deciding', 'co-decide', 0);
    await app.sql(`update plan set state = 'under-way', due_on = null, clock_from = null, state_since = brink_now() - interval '90 days' where id = $1`, [still.id]);
    await event(still.id, 'start', 'decided', 'under-way', 80);
    const kinds = async (): Promise<(string | undefined)[]> => Promise.all([answer, talk, still].map(async (plan) => (await onDesk('coach', plan?.id ?? ''))?.kind));
    expect(await kinds()).toEqual(['LATE_ANSWER', 'TALK', 'STILL']);
    await app.sql(`update plan set paused_since = brink_now() where id = $1`, [answer?.id]);
    await event(still.id, 'post-update', 'under-way', 'under-way', 10);
    expect(await kinds()).toEqual([undefined, 'TALK', undefined]);
  });
});

describe('who stands in', () => {
  const away = (more: object = {}): Promise<string[]> => act('coach', 'announceAbsence', { fromDay: inDays(0), untilDay: inDays(6), deputies: [{ municipalityId: places['coevorden'], personId: people['coach2'] }], ...more });

  it('is a coach of that municipality, and not away on those days', async () => {
    expect(await away({ fromDay: inDays(-2), untilDay: inDays(-3) })).toEqual(['TOO_LATE fromDay', 'INVALID_FORMAT untilDay']);
    expect(await away({ deputies: [] })).toEqual(['REQUIRED deputies']);
    expect(await away({ deputies: [{ municipalityId: places['coevorden'], personId: people['olaf'] }] })).toEqual(['NOT_A_CHOICE deputies.0.personId']);
    expect(await away({ deputies: [{ municipalityId: places['tynaarlo'], personId: people['coach2'] }] })).toEqual(['NOT_FOUND deputies.0.municipalityId']);
    for (const key of ['olaf', 'anna']) expect(await act(key, 'announceAbsence', { fromDay: inDays(0), untilDay: inDays(6), deputies: [] })).toEqual(['NOT_ALLOWED']);
    expect(await act('coach2', 'announceAbsence', { fromDay: inDays(20), untilDay: inDays(21), deputies: [{ municipalityId: places['coevorden'], personId: people['coach'] }] })).toEqual([]);
    expect(await away({ fromDay: inDays(18), untilDay: inDays(20) })).toEqual(['UNAVAILABLE deputies.0.personId']);
  });

  it('sees what waits for the absent coach as theirs, gets the reminders, may act, and no longer when the time is over', async () => {
    const id = await ask('olaf');
    await act('coach', 'takeCoaching', { requestId: id });
    expect(await onDesk('coach2', id)).toBeUndefined();
    expect((await onDesk('coach2', id, 'mine: false'))?.standIn).toBe(false);
    const both = await Promise.all([away(), away()]);
    expect(both.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(both.filter((codes) => codes.length > 0)).toEqual([['DUPLICATE fromDay']]);
    expect(await news('coach2')).toContain('stand-in');
    expect(await onDesk('coach2', id)).toMatchObject({ standIn: true, forName: expect.stringContaining('Coby') });
    expect((await read('olaf', id))?.deputyName).toContain('Kees');
    expect(await act('coach2', 'sendCoachingMessage', { requestId: id, text: 'Ik vervang Coby deze week.', nextOn: inDays(1) })).toEqual([]);
    const told = async (): Promise<string[]> => (await app.sql<{ key: string }>(`select split_part(p.email, '@', 1) as key from notice n join person p on p.id = n.person_id where n.path = $1 and n.data ->> 'act' = 'coaching-reminder'`, [`/hulpvragen/${id}`])).map((row) => row.key);
    await app.wait('1 day');
    await app.work();
    expect(await told()).toEqual(['coach2']);
    await app.wait('3 days');
    await app.work();
    expect(await news('coach2')).toContain('coaching-overdue');
    await app.wait('3 days');
    expect(await onDesk('coach2', id)).toBeUndefined();
    expect((await read('olaf', id))?.deputyName).toBeNull();
    expect(await act('coach2', 'sendCoachingMessage', { requestId: id, text: 'Nog een bericht.' })).toEqual(['NOT_ALLOWED']);
    expect(await onDesk('coach', id)).toMatchObject({ overdue: true });
  });

  it('is told when the coach is back earlier; only whose absence it is ends it', async () => {
    const [absence] = await app.sql<{ id: string }>('select id from coach_absence where person_id = $1 and ended_at is null', [people['coach2']]);
    for (const key of ['coach', 'olaf']) expect(await act(key, 'endAbsence', { absenceId: absence?.id })).toEqual(['NOT_FOUND']);
    expect(await act('coach2', 'endAbsence', { absenceId: absence?.id })).toEqual([]);
    expect(await act('coach2', 'endAbsence', { absenceId: absence?.id })).toEqual(['ALREADY_DONE']);
    expect(await news('coach')).toContain('end-stand-in');
  });
});

describe('hours and forgetting', () => {
  it('are told by municipality and month, without a person or a word', async () => {
    const csv = await fetch(`${app.origin}/coaching/hours`, { method: 'POST', headers: { 'x-brink-request': '1', cookie: (await as('coach')).cookie } });
    const lines = (await csv.text()).trim().split('\r\n');
    expect(lines[0]).toBe('month,municipality,asked_by,requests,hours');
    expect(lines.slice(1).every((line) => /^\d{4}-\d\d,[^,]+,(official|association|author),\d+,\d+(\.\d+)?$/.test(line))).toBe(true);
    expect(lines.some((line) => line.includes('Coevorden,official'))).toBe(true);
    expect((await (await as('olaf')).ask<{ coachingHours: object[] }>('{ coachingHours { month } }')).coachingHours).toEqual([]);
  });

  it('what coaches wrote to each other is gone a year after the end; the hours stay', async () => {
    await app.sql(`update coaching_request set ended_at = brink_now() - interval '400 days' where state = 'closed'`);
    const [before] = await app.sql<{ quarters: number }>('select sum(quarters)::int as quarters from coaching_hours');
    await app.work();
    const [after] = await app.sql<{ quarters: number; words: number; notes: number }>(
      `select (select sum(quarters)::int from coaching_hours) as quarters, (select count(*)::int from coaching_hours h join coaching_request r on r.id = h.request_id where r.state = 'closed' and h.done <> '') as words, (select count(*)::int from coaching_note n join coaching_request r on r.id = n.request_id where r.state = 'closed') as notes`,
    );
    expect(after).toEqual({ quarters: before?.quarters, words: 0, notes: 0 });
  });
});
