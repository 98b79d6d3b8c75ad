import { randomUUID } from 'node:crypto';
import { addDays, localDate, momentOf } from '#domain/kernel';
import { type Browser, TestApp } from '#platform/testing';
import ICAL from 'ical.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const DAY = 86_400_000;
const supporter = (n: number): string => `01900004-0000-7000-8000-${String(2000 + n).padStart(12, '0')}`;
const START = new Date(momentOf(addDays(localDate(Date.now()), 20), '13:30')).getTime();
const at = (hours: number): string => new Date(START + hours * 3_600_000).toISOString();
const WORDS = {
  kind: 'WORKSHOP', title: 'Samen een speelplek maken', about: 'Leer hoe u met uw buurt een speelplek maakt.', forWhom: '', series: '', hosts: [{ name: 'Gemeente Coevorden' }], partners: [{ name: 'BOKD' }], speakers: [{ name: 'Een bouwmeester' }], held: 'BOTH', startsAt: at(0), endsAt: at(3), venue: 'Dorpshuis', address: 'Brink 1, Aalden', onlineUrl: 'https://overleg.example/kamer', capacity: 10,
  items: [{ startsAt: at(0), endsAt: at(1), title: 'Welkom', about: '', speakers: [], held: 'BOTH', room: '' }, { startsAt: at(1), endsAt: at(2), title: 'Zelf bouwen', about: '', speakers: [{ name: 'Een timmervrouw' }], held: 'HALL', room: 'Schuur', capacity: 4 }],
};
const DETAIL = 'query ($id: ID!) { gathering(id: $id) { id state version placesLeft held partners speakers onlineUrl cancelReason recap items { id title speakers held capacity placesLeft } changes { what was is } viewerRegistration { state people workshopId before offeredUntil workshopWish { workshopId state before offeredUntil } } viewerCan { lead register checkIn } } }';
interface Detail {
  gathering: { state: string; version: number; placesLeft: number; held: string; onlineUrl: string | null; items: { id: string; title: string; placesLeft: number | null }[]; changes: { what: string; was: string; is: string }[]; viewerRegistration: { state: string; people: number; workshopId: string | null; before: number | null; offeredUntil: string | null } | null; viewerCan: { lead: boolean; register: boolean; checkIn: boolean } } | null;
}
const read = async (browser: Browser, id: string): Promise<NonNullable<Detail['gathering']>> => (await browser.ask<Detail>(DETAIL, { id })).gathering as NonNullable<Detail['gathering']>;
const municipality = async (slug: string): Promise<string> => (await app.sql<{ id: string }>('select id from municipality where slug = $1', [slug]))[0]?.id ?? '';
const registration = (gatheringId: string, more: object = {}): object => ({ gatheringId, people: 1, question: '', accessNeeds: '', ...more });

async function supporters(count: number): Promise<Browser[]> {
  const ids = Array.from({ length: count }, (_, i) => supporter(i + 1));
  await app.sql('update person set email_confirmed_at = brink_now(), email = id || $1 where id = any($2)', ['@brink.example', ids]);
  return Promise.all(ids.map((id) => app.asPerson(id)));
}

async function announced(more: object = {}): Promise<string> {
  const olaf = await app.as('olaf');
  const { gatheringId, problems } = await olaf.act('makeGathering', { municipalityId: await municipality('coevorden'), words: { ...WORDS, ...more } }, 'gatheringId');
  expect(problems).toEqual([]);
  expect(await olaf.refusals('publishGathering', { gatheringId })).toEqual([]);
  return String(gatheringId);
}

describe('making a gathering', () => {
  it('is for who works for the municipality, for the board of an association in its area, and for the province for coaches', async () => {
    const coevorden = await municipality('coevorden');
    const tynaarlo = await municipality('tynaarlo');
    const association = '01900005-0000-7000-8000-000000000001';
    const refused = async (who: string, scope: object): Promise<string> => (await (await app.as(who)).refusals('makeGathering', { ...scope, words: WORDS })).join();
    expect(await Promise.all([refused('olaf', { municipalityId: coevorden }), refused('coach', { municipalityId: coevorden }), refused('coach', {}), refused('carla', { associationId: association })])).toEqual(['', '', '', '']);
    expect(await Promise.all([refused('olaf', { municipalityId: tynaarlo }), refused('olaf', {}), refused('carla', { municipalityId: coevorden }), refused('anna', { associationId: association }), refused('olaf', { associationId: association }), refused('beheer', { municipalityId: coevorden })])).toEqual(Array.from({ length: 6 }, () => 'NOT_ALLOWED'));
  });

  it('a draft exists only for who leads it; once announced it is for everybody, but the link of the meeting is not', async () => {
    const olaf = await app.as('olaf');
    const { gatheringId } = await olaf.act('makeGathering', { municipalityId: await municipality('coevorden'), words: WORDS }, 'gatheringId');
    const id = String(gatheringId);
    for (const browser of [app.visitor(), await app.as('anna'), await app.as('tom')]) expect(await browser.ask(DETAIL, { id })).toEqual({ gathering: null });
    expect(await (await app.as('anna')).refusals('registerForGathering', registration(id))).toEqual(['NOT_FOUND']);
    expect(await (await app.as('anna')).refusals('publishGathering', { gatheringId: id })).toEqual(['NOT_FOUND']);
    expect((await fetch(`${app.origin}/agenda/bijeenkomst/${id}.ics`)).status).toBe(404);
    expect(await olaf.refusals('publishGathering', { gatheringId: id })).toEqual([]);
    expect(await read(app.visitor(), id)).toMatchObject({ state: 'PUBLISHED', held: 'BOTH', partners: ['BOKD'], speakers: ['Een bouwmeester'], items: [{ speakers: [], held: 'BOTH' }, { speakers: ['Een timmervrouw'], held: 'HALL' }], onlineUrl: null, placesLeft: 10, viewerCan: { lead: false, register: true } });
    const anna = await app.as('anna');
    expect((await read(anna, id)).onlineUrl).toBeNull();
    expect(await anna.refusals('registerForGathering', registration(id))).toEqual([]);
    expect((await read(anna, id)).onlineUrl).toBe('https://overleg.example/kamer');
  });

  it('says what does not hold, and where', async () => {
    const olaf = await app.as('olaf');
    const words = { ...WORDS, endsAt: at(-1), venue: '', onlineUrl: '', hosts: [{ name: 'x' }] };
    expect(await olaf.refusals('makeGathering', { words: { ...words, title: 'Kort' } })).toEqual(['TOO_SHORT words.title', 'TOO_SHORT words.hosts.0.name']);
    expect(await olaf.refusals('makeGathering', { municipalityId: await municipality('coevorden'), words: { ...words, hosts: [], items: [] } })).toEqual(['TOO_EARLY endsAt', 'REQUIRED venue', 'REQUIRED hosts']);
  });
});

describe('registering', () => {
  it('fifty at once for ten places and four in the workshop: nobody gets a place that is not there', async () => {
    const id = await announced();
    const workshop = (await read(app.visitor(), id)).items[1]?.id ?? '';
    const people = await supporters(50);
    const answers = await Promise.all(people.map((browser, i) => browser.refusals('registerForGathering', registration(id, i % 3 === 0 ? { workshopId: workshop } : {}))));
    expect(answers.flat()).toEqual([]);
    const [counted] = await app.sql<{ seats: number; registered: number; waiting: number; workshop: number; held: number; wishes: number }>(
      `select g.places_taken as seats, (select count(*)::int from gathering_registration where gathering_id = g.id and state = 'registered') as registered, (select count(*)::int from gathering_registration where gathering_id = g.id and state = 'waiting') as waiting,
         (select count(*)::int from gathering_registration where gathering_id = g.id and state = 'registered' and workshop_id = $2) as workshop, (select places_taken from gathering_item where id = $2) as held,
         (select count(*)::int from gathering_workshop_wish where item_id = $2 and state = 'waiting') as wishes from gathering g where g.id = $1`,
      [id, workshop],
    );
    expect(counted).toMatchObject({ seats: 10, registered: 10, waiting: 40, held: counted?.workshop });
    expect(counted?.workshop).toBeLessThanOrEqual(4);
    if ((counted?.wishes ?? 0) > 0) expect(counted?.workshop).toBe(4);
    expect((await read(app.visitor(), id)).placesLeft).toBe(0);
  });

  it('a workshop has its own line: who waits has a place at the gathering and the workshop chosen before, and no place that is not there', async () => {
    const items = [{ ...WORDS.items[0], title: 'Zelf bouwen', capacity: 2 }, { ...WORDS.items[1], title: 'Zelf schilderen', capacity: 1 }];
    const id = await announced({ items });
    const [building = '', painting = ''] = (await read(app.visitor(), id)).items.map((item) => item.id);
    const people = await supporters(8);
    const chosen = await Promise.all(people.map((browser) => browser.refusals('registerForGathering', registration(id, { workshopId: building }))));
    expect(chosen.flat()).toEqual([]);
    const stood = async (browser: Browser): Promise<unknown> => (await read(browser, id)).viewerRegistration;
    const all = async (): Promise<{ workshopId: string | null; workshopWish: { before: number } | null }[]> => (await Promise.all(people.map(stood))) as never;
    const waiting = (await Promise.all((await all()).map(async (mine, i) => ({ browser: people[i] as Browser, before: mine.workshopWish?.before ?? -1 })))).filter(({ before }) => before >= 0).sort((a, b) => a.before - b.before);
    expect((await all()).filter((mine) => mine.workshopId === building)).toHaveLength(2);
    expect(waiting.map(({ before }) => before)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await read(app.visitor(), id)).toMatchObject({ placesLeft: 2, items: [{ placesLeft: 0 }, { placesLeft: 1 }] });
    const olaf = await app.as('olaf');
    const atDoor = async (): Promise<(string | null)[]> => (await olaf.ask<{ doorList: { people: { workshop: string | null }[] } }>('query ($id: ID!) { doorList(gatheringId: $id) { people { workshop } } }', { id })).doorList.people.map((p) => p.workshop);
    expect((await atDoor()).filter((workshop) => workshop !== null)).toEqual(['Zelf bouwen', 'Zelf bouwen']);

    const [first, second, third] = waiting.map(({ browser }) => browser) as [Browser, Browser, Browser];
    expect(await first.refusals('registerForGathering', registration(id, { workshopId: painting }))).toEqual([]);
    expect(await first.refusals('registerForGathering', registration(id, { workshopId: building }))).toEqual([]);
    expect(await stood(first)).toMatchObject({ workshopId: painting, workshopWish: { workshopId: building, state: 'WAITING', before: 5 } });
    expect(await second.refusals('answerWorkshopOffer', { gatheringId: id, accept: true })).toEqual(['WRONG_STATE']);

    const holders = (await all()).flatMap((mine, i) => (mine.workshopId === building ? [people[i] as Browser] : []));
    expect((await Promise.all(holders.map((browser) => browser.refusals('unregisterFromGathering', { gatheringId: id })))).flat()).toEqual([]);
    expect([await stood(second), await stood(third)]).toMatchObject([{ workshopId: null, workshopWish: { state: 'OFFERED' } }, { workshopWish: { state: 'OFFERED' } }]);
    expect(await atDoor()).toEqual(expect.not.arrayContaining(['Zelf bouwen']));
    await app.work();
    expect((await app.mails()).filter((m) => m.template === 'workshopOffer' && m.data['workshop'] === 'Zelf bouwen')).toHaveLength(2);
    expect(await Promise.all([1, 2].map(() => second.refusals('answerWorkshopOffer', { gatheringId: id, accept: true })))).toEqual(expect.arrayContaining([[], ['NOT_FOUND']]));
    expect(await stood(second)).toMatchObject({ workshopId: building, workshopWish: null });
    await app.wait('49 hours');
    await app.work();
    expect(await app.sql('select state, count(*)::int as n from gathering_workshop_wish where item_id = $1 group by 1 order by 1', [building])).toEqual([{ state: 'lapsed', n: 1 }, { state: 'offered', n: 1 }, { state: 'waiting', n: 3 }]);
    expect(await app.sql('select places_taken as taken from gathering_item where id = $1', [building])).toEqual([{ taken: 2 }]);
    await app.sql(`update clock_shift set shift = shift - interval '49 hours'`);
  });

  it('the database itself refuses a place that is not there', async () => {
    const id = await announced({ capacity: 2 });
    await expect(app.sql('update gathering set places_taken = 3 where id = $1', [id])).rejects.toThrow('gathering_places');
  });

  it('who waits is no participant; a place that comes free is offered to the first, for a time, and then to the next', async () => {
    const id = await announced({ capacity: 2, items: [] });
    const [anna, bert, dirk, eva] = [await app.as('anna'), await app.as('bert'), await app.as('dirk'), await app.as('eva')];
    expect(await anna.refusals('registerForGathering', registration(id, { people: 2, question: 'Mag mijn hond mee?', accessNeeds: 'Een stoel bij de deur' }))).toEqual([]);
    for (const browser of [bert, dirk]) expect(await browser.refusals('registerForGathering', registration(id))).toEqual([]);
    expect((await read(dirk, id)).viewerRegistration).toMatchObject({ state: 'WAITING', before: 1 });
    expect((await read(dirk, id)).onlineUrl).toBeNull();
    const olaf = await app.as('olaf');
    const door = async (): Promise<{ people: { name: string; people: number; question: string; accessNeeds: string }[]; waiting: number; offered: number }> => (await olaf.ask<{ doorList: never }>('query ($id: ID!) { doorList(gatheringId: $id) { waiting offered people { name people question accessNeeds } } }', { id })).doorList;
    expect(await door()).toEqual({ waiting: 2, offered: 0, people: [{ name: 'Anna uit Aalden', people: 2, question: 'Mag mijn hond mee?', accessNeeds: 'Een stoel bij de deur' }] });
    for (const browser of [eva, bert]) expect(await browser.ask('query ($id: ID!) { doorList(gatheringId: $id) { waiting } }', { id })).toEqual({ doorList: null });

    expect(await anna.refusals('registerForGathering', registration(id))).toEqual([]);
    expect((await read(bert, id)).viewerRegistration?.state).toBe('OFFERED');
    expect((await read(app.visitor(), id)).placesLeft).toBe(0);
    expect(await door()).toMatchObject({ waiting: 1, offered: 1, people: [{ name: 'Anna uit Aalden', people: 1 }] });
    await app.work();
    expect((await app.mails()).filter((m) => m.template === 'gatheringOffer').map((m) => m.email)).toEqual(['bert@brink.example']);
    await app.wait('49 hours');
    expect(await bert.refusals('answerPlaceOffer', { gatheringId: id, accept: true })).toEqual(['TOO_LATE']);
    await app.work();
    expect([(await read(bert, id)).viewerRegistration?.state, (await read(dirk, id)).viewerRegistration?.state]).toEqual(['LAPSED', 'OFFERED']);
    expect(await dirk.refusals('answerPlaceOffer', { gatheringId: id, accept: true })).toEqual([]);
    expect((await read(dirk, id)).onlineUrl).not.toBeNull();
    expect(await dirk.refusals('unregisterFromGathering', { gatheringId: id })).toEqual([]);
    expect((await read(app.visitor(), id)).placesLeft).toBe(1);
    await app.sql(`update clock_shift set shift = shift - interval '49 hours'`);
  });
});

describe('changing and calling off', () => {
  it('those registered hear what changed, once; places that are taken stay; the calendar has a new edition', async () => {
    const id = await announced();
    const [olaf, anna] = [await app.as('olaf'), await app.as('anna')];
    expect(await anna.refusals('registerForGathering', registration(id, { people: 2, workshopId: (await read(anna, id)).items[1]?.id }))).toEqual([]);
    const before = await read(olaf, id);
    const items = before.items.map((item, i) => ({ ...WORDS.items[i], id: item.id }));
    const moved = { ...WORDS, items, venue: 'School', startsAt: at(0.5), endsAt: at(3.5) };
    items[0] = { ...items[0], startsAt: at(0.5) } as never;
    expect(await olaf.refusals('changeGathering', { gatheringId: id, version: before.version - 1, words: moved })).toEqual(['CHANGED_MEANWHILE']);
    expect(await olaf.refusals('changeGathering', { gatheringId: id, version: before.version, words: { ...moved, capacity: 1 } })).toEqual(['TOO_SMALL capacity']);
    expect(await olaf.refusals('changeGathering', { gatheringId: id, version: before.version, words: { ...moved, items: [] } })).toEqual(['WRONG_STATE items']);
    expect(await olaf.refusals('changeGathering', { gatheringId: id, version: before.version, words: moved })).toEqual([]);
    expect((await read(anna, id)).changes.map((c) => c.what)).toEqual(['time', 'place', 'programme']);
    await app.work();
    const mails = (await app.mails()).filter((m) => m.template === 'gatheringChanged');
    expect(mails.map((m) => m.email)).toEqual(['anna@brink.example']);
    expect(mails[0]?.data['changes']).not.toContain('overleg.example');

    const event = await eventOf(`/agenda/bijeenkomst/${id}.ics`);
    expect([event.sequence, event.component.getFirstPropertyValue('status')]).toEqual([1, 'CONFIRMED']);
    expect(await olaf.refusals('cancelGathering', { gatheringId: id, reason: 'De zaal is dicht door waterschade.' })).toEqual([]);
    const cancelled = await eventOf(`/agenda/bijeenkomst/${id}.ics`);
    expect([cancelled.uid, cancelled.sequence, cancelled.component.getFirstPropertyValue('status')]).toEqual([event.uid, 2, 'CANCELLED']);
    expect(cancelled.description).toContain('waterschade');
    expect(await (await app.as('bert')).refusals('registerForGathering', registration(id))).toEqual(['WRONG_STATE']);
    await app.work();
    expect((await app.mails()).filter((m) => m.template === 'gatheringCancelled').map((m) => m.email)).toEqual(['anna@brink.example']);
  });
});

async function calendar(path: string): Promise<ICAL.Component> {
  const response = await fetch(app.origin + path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  const text = await response.text();
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
  expect(text).not.toContain('overleg.example');
  return new ICAL.Component(ICAL.parse(text) as never[]);
}
const eventOf = async (path: string): Promise<ICAL.Event> => new ICAL.Event((await calendar(path)).getFirstSubcomponent('vevent') as ICAL.Component);

describe('calendar and feed', () => {
  it('another library reads the same moments, in the time zone of the province, with what was called off', async () => {
    const title = 'Koffie, thee; en “één” heel lang verhaal \\ met tekens die in een agenda iets betekenen, en 🌳';
    const id = await announced({ title, about: 'Regel een van de tekst.\nRegel twee, met komma; en puntkomma.' });
    const found = await calendar(`/agenda/bijeenkomst/${id}.ics`);
    ICAL.TimezoneService.register(found.getFirstSubcomponent('vtimezone') as ICAL.Component);
    const event = new ICAL.Event(found.getFirstSubcomponent('vevent') as ICAL.Component);
    expect([event.summary, event.location, event.startDate.zone.tzid]).toEqual([title, 'Dorpshuis, Brink 1, Aalden; online', 'Europe/Amsterdam']);
    expect(event.description).toContain('Regel een van de tekst.\nRegel twee, met komma; en puntkomma.');
    expect(event.description).toContain('Georganiseerd door: Gemeente Coevorden\n\nSamen met: BOKD\n\nMet: Een bouwmeester, Een timmervrouw');
    expect([event.startDate.toJSDate().toISOString(), event.endDate.toJSDate().toISOString()]).toEqual([at(0), at(3)]);
    for (const [day, clock, utc] of [['2027-03-27', '23:00', '2027-03-27T22:00:00.000Z'], ['2027-03-28', '12:00', '2027-03-28T10:00:00.000Z'], ['2027-10-31', '12:00', '2027-10-31T11:00:00.000Z']]) {
      await app.sql(`update gathering set starts_at = $2::timestamptz, ends_at = $2::timestamptz + interval '1 hour' where id = $1`, [id, utc]);
      const moved = await eventOf(`/agenda/bijeenkomst/${id}.ics`);
      expect([moved.startDate.toString(), moved.startDate.toJSDate().toISOString()]).toEqual([`${day}T${clock}:00`, utc]);
    }
    await app.sql('update gathering set starts_at = $2, ends_at = $3 where id = $1', [id, at(0), at(3)]);
  });

  it('of one’s own holds what one registered for, at an address that stops working when a new one is made', async () => {
    const [first, second] = [await announced({ title: 'Waar ik heen ga' }), await announced({ title: 'Waar ik niet heen ga' })];
    const eva = await app.as('eva');
    expect(await eva.refusals('registerForGathering', registration(first))).toEqual([]);
    const make = async (): Promise<string> => (await eva.ask<{ makeCalendarLink: { path: string } }>('mutation { makeCalendarLink { path problems { code } } }')).makeCalendarLink.path;
    const path = await make();
    const titles = (await calendar(path)).getAllSubcomponents('vevent').map((e) => String(e.getFirstPropertyValue('summary')));
    expect(titles).toContain('Waar ik heen ga');
    expect(titles).not.toContain('Waar ik niet heen ga');
    expect((await app.sql<{ n: number }>('select count(*)::int as n from gathering_calendar where strpos($1, secret_hash) > 0', [path]))[0]?.n).toBe(0);
    const again = await make();
    expect([(await fetch(app.origin + path)).status, (await fetch(app.origin + again)).status, (await fetch(`${app.origin}/agenda/mijn/${'a'.repeat(43)}.ics`)).status]).toEqual([404, 200, 404]);
    expect(second).not.toBe(first);
  });

  it('of a municipality and an area hold their own and the province’s; of elsewhere nothing', async () => {
    const summaries = async (path: string): Promise<string[]> => (await calendar(path)).getAllSubcomponents('vevent').map((e) => String(e.getFirstPropertyValue('summary')));
    expect(await summaries('/agenda/coevorden/aalden.ics')).toContain('Dorpsbijeenkomst over de dorpsvisie');
    expect(await summaries('/agenda/coevorden.ics')).toContain('Dorpsbijeenkomst over de dorpsvisie');
    for (const path of ['/agenda/coevorden/dalen.ics', '/agenda/tynaarlo.ics']) {
      expect(await summaries(path)).not.toContain('Dorpsbijeenkomst over de dorpsvisie');
      expect(await summaries(path)).toContain('Masterclass Nederland Kantelt');
    }
    expect(await summaries('/agenda/reeks/01900010-0000-7000-8000-000000000002.ics')).toEqual(expect.arrayContaining(['Inspiratiecafé 1: inwonerskracht', 'Inspiratiecafé 2: jongeren']));
    for (const path of ['/agenda/nergens.ics', '/agenda/reeks/01900010-0000-7000-8000-000000000003.ics', '/agenda/coevorden/nergens.ics', '/agenda/coevorden.txt', `/agenda/bijeenkomst/${randomUUID()}.ics`]) expect((await fetch(app.origin + path)).status).toBe(404);
    const feed = await fetch(`${app.origin}/agenda/coevorden.atom?taal=en`);
    expect(feed.headers.get('content-type')).toContain('application/atom+xml');
    const text = await feed.text();
    expect(text).toContain('<title>Gatherings: Coevorden</title>');
    expect(text.match(/<entry>/g)?.length).toBe(text.match(/<updated>/g)?.length ? (text.match(/<updated>/g)?.length ?? 0) - 1 : 0);
  });
});

describe('the day itself', () => {
  it('who comes is reminded once, the day before', async () => {
    const id = await announced();
    const anna = await app.as('anna');
    expect(await anna.refusals('registerForGathering', registration(id))).toEqual([]);
    const reminders = async (): Promise<string[]> => (await app.mails()).filter((m) => m.template === 'gatheringReminder' && m.data['path'] === `/bijeenkomsten/${id}`).map((m) => m.email ?? '');
    await app.work();
    expect(await reminders()).toEqual([]);
    await app.sql(`update gathering set starts_at = brink_now() + interval '25 hours', ends_at = brink_now() + interval '28 hours' where id = $1`, [id]);
    await app.wait('2 hours');
    await app.work();
    await app.work();
    expect(await reminders()).toEqual(['anna@brink.example']);
  });

  it('two phones without network: each mark is stored once, what they contradict is shown, walk-ins are there, nobody else may', async () => {
    const id = await announced();
    const [olaf, petra, anna] = [await app.as('olaf'), await app.as('petra'), await app.as('anna')];
    expect(await anna.refusals('registerForGathering', registration(id, { people: 2 }))).toEqual([]);
    type Door = { doorList: { people: { id: string; name: string; here: number; contradicted: boolean; heads: string[]; walkIn: boolean }[] } };
    const door = async (): Promise<Door['doorList']['people']> => (await olaf.ask<Door>('query ($id: ID!) { doorList(gatheringId: $id) { people { id name here contradicted heads walkIn } } }', { id })).doorList.people;
    const about = (await door())[0]?.id ?? '';
    const mark = (people: number, more: object = {}): { key: string } => ({ key: randomUUID(), about, people, at: new Date(Date.now()).toISOString(), saw: [], ...more } as { key: string });
    expect(await olaf.refusals('checkIn', { gatheringId: id, marks: [mark(1)] })).toEqual(['TOO_EARLY']);
    await app.sql(`update gathering set starts_at = brink_now() + interval '1 hour', ends_at = brink_now() + interval '3 hours' where id = $1`, [id]);

    const walkIn = randomUUID();
    const kept = [mark(2), ...Array.from({ length: 19 }, () => mark(1, { about: randomUUID(), walkInName: 'Voorbijganger' })), mark(1, { about: walkIn, walkInName: '' })];
    const sent = await Promise.all([1, 2, 3].map(() => olaf.refusals('checkIn', { gatheringId: id, marks: kept })));
    expect(sent).toEqual([[], [], []]);
    expect((await app.sql<{ n: number }>('select count(*)::int as n from gathering_mark where gathering_id = $1', [id]))[0]?.n).toBe(21);
    expect((await door()).filter((p) => p.walkIn).map((p) => p.name).sort()).toEqual(['', ...Array<string>(19).fill('Voorbijganger')]);
    expect(await app.sql(`select count(*)::int as n from person where name = 'Voorbijganger'`)).toEqual([{ n: 19 }]);
    // the version before writes the name beside it
    await app.sql(`insert into gathering_walk_in (id, gathering_id, name, added_at) values ($1, $2, 'Voorbijganger', brink_now())`, [randomUUID(), id]);
    expect(await app.sql(`select 1 from gathering_walk_in where name <> '' or person_id is null`)).toEqual([]);
    expect(await olaf.refusals('checkIn', { gatheringId: id, marks: [{ ...kept[0], people: 1 }] })).toEqual(['CLIENT_KEY_REUSED marks.0.key']);
    expect(await olaf.refusals('checkIn', { gatheringId: id, marks: [mark(1, { about: randomUUID() })] })).toEqual(['NOT_FOUND marks.0.about']);

    expect(await petra.refusals('checkIn', { gatheringId: id, marks: [mark(1)] })).toEqual([]);
    const both = (await door()).find((p) => p.id === about);
    expect(both).toMatchObject({ contradicted: true });
    expect(both?.heads).toHaveLength(2);
    expect(await olaf.refusals('checkIn', { gatheringId: id, marks: [mark(2, { saw: both?.heads })] })).toEqual([]);
    expect((await door()).find((p) => p.id === about)).toMatchObject({ here: 2, contradicted: false });
    expect(await anna.refusals('checkIn', { gatheringId: id, marks: [mark(1)] })).toEqual(['NOT_ALLOWED']);

    await app.wait('4 hours');
    expect(await anna.refusals('lookBackOnGathering', { gatheringId: id, recap: 'Het was een mooie middag samen.', outcomes: '' })).toEqual(['NOT_ALLOWED']);
    expect(await olaf.refusals('lookBackOnGathering', { gatheringId: id, recap: 'Het was een mooie middag samen.', outcomes: 'De buurt begint in mei.' })).toEqual([]);
    const { gatherings } = await app.visitor().ask<{ gatherings: { nodes: { id: string; hasRecap: boolean }[] } }>('{ gatherings(past: true) { nodes { id hasRecap } } }');
    expect(gatherings.nodes.find((g) => g.id === id)).toEqual({ id, hasRecap: true });

    await app.sql(`update gathering_registration set access_needs = 'Een rolstoelplek' where gathering_id = $1`, [id]);
    await app.wait('31 days');
    await app.work();
    expect(await app.sql('select access_needs as needs from gathering_registration where gathering_id = $1', [id])).toEqual([{ needs: '' }]);
    expect(await app.sql(`select count(*)::int as n from gathering_walk_in w join person p on p.id = w.person_id and p.name = '' where w.gathering_id = $1`, [id])).toEqual([{ n: 21 }]);
  });

  it('the version before, which does not say where it is held, announces one on the internet, and moves it', async () => {
    const copy = randomUUID();
    const columns = (await app.sql<{ name: string }>(`select column_name as name from information_schema.columns where table_name = 'gathering' and column_name not in ('id', 'held', 'partners', 'speakers', 'venue', 'address') order by 1`)).map(({ name }) => name).join();
    await app.sql(`insert into gathering (id, venue, address, ${columns}) select $1, '', '', ${columns} from gathering where online_url <> '' order by id limit 1`, [copy]);
    await app.sql(`insert into gathering_item (id, gathering_id, position, starts_at, ends_at, title, about, room) select gen_random_uuid(), id, 0, starts_at, ends_at, 'Welkom', '', '' from gathering where id = $1`, [copy]);
    const held = (): Promise<object[]> => app.sql(`select g.held, i.held as part from gathering g join gathering_item i on i.gathering_id = g.id where g.id = $1`, [copy]);
    expect(await held()).toEqual([{ held: 'online', part: 'online' }]);
    await app.sql(`update gathering set venue = 'Dorpshuis' where id = $1`, [copy]);
    expect(await held()).toEqual([{ held: 'both', part: 'online' }]);
    await app.sql(`update gathering set venue = '' where id = $1`, [copy]);
    await app.sql(`update gathering set venue = 'Dorpshuis', online_url = '' where id = $1`, [copy]);
    expect(await held()).toEqual([{ held: 'hall', part: 'hall' }]);
    await app.sql(`delete from gathering_item where gathering_id = $1`, [copy]);
    await app.sql(`delete from gathering where id = $1`, [copy]);
  });

  it('who erases their account gives up their places, and the next is offered them', async () => {
    const startsAt = new Date(START + 90 * DAY).toISOString();
    const id = await announced({ capacity: 1, items: [], startsAt, endsAt: new Date(START + 90 * DAY + 3_600_000).toISOString() });
    const [fenna, eva] = [await app.as('fenna'), await app.as('eva')];
    expect(await fenna.refusals('registerForGathering', registration(id))).toEqual([]);
    expect(await eva.refusals('registerForGathering', registration(id))).toEqual([]);
    expect(await fenna.refusals('eraseAccount', { email: 'fenna@brink.example' })).toEqual([]);
    await app.work();
    expect((await read(eva, id)).viewerRegistration?.state).toBe('OFFERED');
  });
});
