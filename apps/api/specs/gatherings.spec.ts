import { type Browser, app, withServer } from '#platform/testing';
import { DETAIL, WORDS, announced, at, eventOf, municipality, read, registration, supporters } from './a-gathering.js';

withServer();

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
