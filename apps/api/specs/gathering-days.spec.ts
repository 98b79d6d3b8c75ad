import { randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import { app, withServer } from '#platform/testing';
import { DAY, START, announced, at, calendar, eventOf, read, registration } from './a-gathering.js';

withServer();

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
