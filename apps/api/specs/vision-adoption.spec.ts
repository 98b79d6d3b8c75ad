import { type Browser, app, as, news, withServer } from '#platform/testing';
import { AALDEN, NUL, REASON, UNKNOWN, read, writing } from './a-vision.js';

withServer();
/** A version that the village did not adopt yet, and somebody who follows it. */
beforeAll(async () => {
  expect(await (await as('carla')).refusals('publishVision', { visionId: AALDEN, note: 'Een doel over wat er te doen is.' })).toEqual([]);
  expect(await (await as('dirk')).refusals('follow', { kind: 'AREA', id: await app.areaOf('aalden') })).toEqual([]);
});

const SLEEN = '01900070-0000-7000-8000-000000000002';
const ROLDE = '01900070-0000-7000-8000-000000000004';
const acted = async (act: string): Promise<number> => Number((await app.sql<{ n: string }>('select count(*) as n from audit_entry where act = $1', [act]))[0]?.n);

describe('an adoption', () => {
  it('takes two of the board; then the municipality owes its answer, before a day', async () => {
    const [carla, gert, olaf, tom] = await Promise.all(['carla', 'gert', 'olaf', 'tom'].map(as)) as [Browser, Browser, Browser, Browser];
    const [{ today } = { today: '' }] = await app.sql<{ today: string }>(`select (brink_now() at time zone 'Europe/Amsterdam')::date::text as today`);
    const held = { visionId: AALDEN, version: 3, way: 'GATHERING', heldOn: today, roundId: null, words: 'Op de dorpsvergadering, met 52 stemmen voor en 1 tegen.' };
    expect(await carla.refusals('proposeVisionAdoption', { ...held, version: 2 })).toEqual(['CHANGED_MEANWHILE']);
    expect(await carla.refusals('proposeVisionAdoption', { ...held, heldOn: '2999-01-01' })).toEqual(['TOO_EARLY heldOn']);
    expect(await carla.refusals('proposeVisionAdoption', { ...held, way: 'ROUND', roundId: UNKNOWN })).toEqual(['NOT_A_CHOICE roundId']);
    const nameable = async (what: 'gatheringsToName { title }' | 'roundsToName { question }', who: Browser): Promise<string[]> => Object.values(await who.ask<Record<string, { title?: string; question?: string }[]>>(`query ($id: ID!) { ${what.replace(' ', '(visionId: $id) ')} }`, { id: AALDEN })).flat().map((one) => one.title ?? one.question ?? '');
    const gathered = async (title: string, state: string, place: { area?: string }): Promise<string> => (await app.sql<{ id: string }>(`insert into gathering (id, municipality_id, area_id, author_id, kind, state, title, about, for_whom, series, hosts, starts_at, ends_at, venue, address, online_url, capacity, sequence, example, created_at, changed_at, published_at)
      select gen_random_uuid(), a.municipality_id, a.id, (select id from person limit 1), 'village-meeting', $2, $1, '', '', '', '{}', brink_now(), brink_now() + interval '1 hour', 'Dorpshuis', '', '', 20, 0, false, brink_now(), brink_now(), brink_now() from area a where a.slug = $3 returning id`, [title, state, place.area]))[0]?.id ?? '';
    const meeting = await gathered('De dorpsvergadering', 'published', { area: 'aalden' });
    const elsewhere = [await gathered('Die niet doorging', 'cancelled', { area: 'aalden' }), await gathered('In Dalen', 'published', { area: 'dalen' }), UNKNOWN];
    expect([await nameable('gatheringsToName { title }', carla), await nameable('gatheringsToName { title }', tom)]).toEqual([['De dorpsvergadering'], []]);
    for (const gatheringId of elsewhere) expect(await carla.refusals('proposeVisionAdoption', { ...held, gatheringId })).toEqual(['NOT_A_CHOICE gatheringId']);
    expect(await carla.refusals('proposeVisionAdoption', { ...held, heldOn: '2026-01-01', gatheringId: meeting })).toEqual([expect.stringMatching(/gatheringId|heldOn/)]);
    const won = await app.sql<{ question: string }>(`select r.question from round r left join plan p on p.id = r.plan_id join area a on a.id = coalesce(p.area_id, r.area_id) where a.slug = 'aalden' and r.result ->> 'outcome' = 'match'`);
    expect((await nameable('roundsToName { question }', carla)).sort()).toEqual(won.map(({ question }) => question).sort());
    expect(won.length).toBeGreaterThan(0);
    Object.assign(held, { gatheringId: meeting });
    const proposed = await Promise.all([carla.refusals('proposeVisionAdoption', held), gert.refusals('proposeVisionAdoption', held)]);
    expect(proposed.map((codes) => codes.join()).sort()).toEqual(['', 'ALREADY_DONE']);
    const [first, second] = proposed[0]?.length === 0 ? [carla, gert] : [gert, carla];
    const adoptionId = (await read(app.visitor())).pending?.id;
    expect(await first.refusals('confirmVisionAdoption', { adoptionId })).toEqual(['SECOND_PERSON_REQUIRED']);
    expect(await first.refusals('publishVision', { visionId: AALDEN, note: '' })).toEqual(['WRONG_STATE']);
    await expect(app.sql('update vision_adoption set confirmed_by = proposed_by, confirmed_at = brink_now() where id = $1', [adoptionId])).rejects.toThrow('vision_adoption_by_two');
    const confirmed = await Promise.all([1, 2, 3].map(() => second.refusals('confirmVisionAdoption', { adoptionId })));
    expect(confirmed.map((codes) => codes.join()).sort()).toEqual(['', 'WRONG_STATE', 'WRONG_STATE']);
    expect(await acted('vision.adopt')).toBe(1);
    const adopted = await read(olaf);
    expect(adopted).toMatchObject({ adoptedVersion: 3, pending: null, receipt: { version: 3, outcome: null }, viewerCan: { receive: true, write: false } });
    expect((await app.visitor().ask<{ vision: { adoption: { gathering: object } } }>('query ($id: ID!) { vision(id: $id) { adoption { gathering { id title } } } }', { id: AALDEN })).vision.adoption.gathering).toEqual({ id: meeting, title: 'De dorpsvergadering' });
    expect(await news('olaf')).toContain('adopt-vision-work');
    expect((await olaf.ask<{ visionsToReceive: { title: string }[] }>('{ visionsToReceive { title } }')).visionsToReceive.map(({ title }) => title)).toEqual(['Sleen, dorp met toekomst', 'Aalden vooruit: dorpsvisie tot 2035']);
    expect((await tom.ask<{ visionsToReceive: object[] }>('{ visionsToReceive { title } }')).visionsToReceive).toEqual([]);
  });

  it('is answered once, by an official of that municipality, with reasons', async () => {
    const [olaf, petra, tom, carla] = await Promise.all(['olaf', 'petra', 'tom', 'carla'].map(as)) as [Browser, Browser, Browser, Browser];
    const answer = { visionId: AALDEN, version: 3, outcome: 'SUPPORTS', summary: 'Wij staan er helemaal achter.', reasons: 'De doelen passen bij wat de raad wil, en er is geld voor het eerste.' };
    expect(await tom.refusals('receiveVision', answer)).toEqual(['NOT_ALLOWED']);
    expect(await carla.refusals('receiveVision', answer)).toEqual(['NOT_ALLOWED']);
    expect(await olaf.refusals('receiveVision', { ...answer, version: 2 })).toEqual(['CHANGED_MEANWHILE']);
    expect(await olaf.refusals('receiveVision', { ...answer, summary: 'Goed', reasons: NUL })).toEqual(['INVALID_CHARACTERS reasons']);
    expect(await olaf.refusals('receiveVision', { ...answer, summary: 'Goed', reasons: 'Ja' })).toEqual(['TOO_SHORT summary', 'TOO_SHORT reasons']);
    const both = await Promise.all([olaf.refusals('receiveVision', answer), petra.refusals('receiveVision', answer)]);
    expect(both.map((codes) => codes.join()).sort()).toEqual(['', 'ALREADY_DONE']);
    expect((await read(app.visitor())).receipt).toMatchObject({ outcome: 'SUPPORTS', inTime: true, summary: 'Wij staan er helemaal achter.' });
    expect(await news('carla')).toContain('receive-vision');
    expect(await news('dirk')).toEqual(expect.arrayContaining(['adopt-vision', 'receive-vision']));
  });
});

describe('the clock', () => {
  it('reminds the municipality, and tells coaches and griffie when its answer is overdue', async () => {
    await app.wait('23 days');
    expect(await news('olaf')).toContain('remind-receipt');
    await app.wait('30 days');
    const coach = await as('coach');
    expect(await news('coach')).toEqual(expect.arrayContaining(['overdue-receipt', 'overdue-check-up']));
    expect((await app.mails()).filter(({ template }) => template === 'visionOverdue').map(({ office }) => office)).toEqual(['griffie@coevorden.example']);
    const { coachDesk } = await coach.ask<{ coachDesk: { nodes: { kind: string; title: string; overdue: boolean }[] } }>('{ coachDesk(mine: true, first: 50) { nodes { kind title overdue } } }');
    expect(coachDesk.nodes).toEqual(expect.arrayContaining([{ kind: 'VISION_ANSWER', title: 'Sleen, dorp met toekomst', overdue: true }, { kind: 'VISION_CHECK_UP', title: 'Rolde, groen en gastvrij', overdue: true }]));
    const told = await app.sql('select 1 from notice where data ->> $1 = $2', ['act', 'overdue-receipt']);
    await app.work();
    expect(await app.sql('select 1 from notice where data ->> $1 = $2', ['act', 'overdue-receipt'])).toHaveLength(told.length);
    expect((await read(app.visitor(), ROLDE)).receipt?.outcome).toBe('SUPPORTS_PARTLY');
    expect(await (await as('olaf')).refusals('receiveVision', { visionId: SLEEN, version: 1, outcome: 'TAKES_NOTE', summary: REASON, reasons: REASON })).toEqual([]);
    expect((await read(app.visitor(), SLEEN)).receipt?.inTime).toBe(false);
  });

  it('asks once a year how each goal goes', async () => {
    const goals = (await read(app.visitor())).chapters.flatMap((chapter) => chapter.goals);
    const answer = { visionId: AALDEN, words: 'Wij zijn tevreden, en kijken volgend jaar weer.', answers: goals.map(({ id }) => ({ goalId: id, how: 'GOING_WELL', note: '' })) };
    expect(await (await as('carla')).refusals('answerVisionCheckUp', answer)).toEqual(['TOO_EARLY']);
    expect((await read(await as('carla'))).viewerCan['checkUp']).toBe(false);
    await app.wait('320 days');
    const [carla, anna] = await Promise.all(['carla', 'anna'].map(as)) as [Browser, Browser];
    expect(await news('carla')).toContain('ask-check-up');
    expect((await read(carla)).viewerCan['checkUp']).toBe(true);
    expect(await anna.refusals('answerVisionCheckUp', answer)).toEqual(['NOT_ALLOWED']);
    expect(await carla.refusals('answerVisionCheckUp', { ...answer, answers: answer.answers.slice(1), words: '' })).toEqual(['NOT_A_CHOICE answers.0.how', 'REQUIRED words']);
    const both = await Promise.all([1, 2].map(() => carla.refusals('answerVisionCheckUp', answer)));
    expect(both.map((codes) => codes.join()).sort()).toEqual(['', 'TOO_EARLY']);
    const after = await read(app.visitor());
    expect(after.lastCheckUp).toMatchObject({ words: answer.words });
    expect(after.lastCheckUp?.answers).toHaveLength(goals.length);
    expect((after.checkUp?.clockFrom ?? '') > '2027').toBe(true);
    expect(await news('dirk')).toContain('check-up-vision');
  });
});

describe('more time for the answer', () => {
  it('is taken once, in time, by an official of that municipality, with reasons that everybody reads; late answers count in the timeliness', async () => {
    const [olaf, petra, tom, carla] = await Promise.all(['olaf', 'petra', 'tom', 'carla'].map(as)) as [Browser, Browser, Browser, Browser];
    const timely = async (): Promise<{ given: number; inTime: number }> => (await app.visitor().ask<{ municipality: { timeliness: { given: number; inTime: number } } }>('{ municipality(slug: "coevorden") { timeliness { given inTime } } }')).municipality.timeliness;
    const receipt = async () => (await app.visitor().ask<{ vision: { receipt: { dueOn: string; extensionReason: string | null } } }>('query ($id: ID!) { vision(id: $id) { receipt { dueOn extensionReason } } }', { id: SLEEN })).vision.receipt;
    await app.sql(`update vision_receipt set outcome = null, summary = null, reasons = null, given_by = null, given_at = null, in_time = null, clock_from = (brink_now() at time zone 'Europe/Amsterdam')::date - 40, due_on = (brink_now() at time zone 'Europe/Amsterdam')::date + 3 where vision_id = $1`, [SLEEN]);
    const [before, { dueOn }] = [await timely(), await receipt()];
    const input = { visionId: SLEEN, reason: 'De raad praat er pas in de volgende vergadering over.' };
    expect([await tom.refusals('extendVisionReceipt', input), await carla.refusals('extendVisionReceipt', input)]).toEqual([['NOT_ALLOWED'], ['NOT_ALLOWED']]);
    expect(await olaf.refusals('extendVisionReceipt', { ...input, visionId: UNKNOWN })).toEqual(['NOT_FOUND']);
    expect(await olaf.refusals('extendVisionReceipt', { ...input, reason: 'Druk' })).toEqual(['TOO_SHORT reason']);
    const both = await Promise.all([olaf.refusals('extendVisionReceipt', input), petra.refusals('extendVisionReceipt', input)]);
    expect(both.map((codes) => codes.join()).sort()).toEqual(['', 'ALREADY_DONE']);
    const longer = await receipt();
    expect([longer.extensionReason, Date.parse(longer.dueOn) - Date.parse(dueOn) >= 42 * 86_400_000]).toEqual([input.reason, true]);
    expect((await app.sql<{ act: string }>(`select act from audit_entry where subject_id = $1 order by id desc limit 1`, [SLEEN]))[0]?.act).toBe('vision.extend-receipt');
    await app.wait('60 days');
    expect(await (await as('olaf')).refusals('receiveVision', { visionId: SLEEN, version: 1, outcome: 'TAKES_NOTE', summary: REASON, reasons: REASON })).toEqual([]);
    expect(await timely()).toEqual({ given: before.given + 1, inTime: before.inTime });
    expect(await (await as('petra')).refusals('extendVisionReceipt', input)).toEqual(['ALREADY_DONE']);
  });
});

describe('a version', () => {
  it('that was adopted is still read and printed, with its answer, after a newer one', async () => {
    const carla = await as('carla');
    const { revision } = (await writing(carla, AALDEN)) ?? { revision: 0 };
    expect(await carla.refusals('changeVision', { visionId: AALDEN, revision, title: 'Aalden vooruit: dorpsvisie tot 2040', summary: 'Wij kijken vijf jaar verder dan wij deden, met dezelfde doelen.' })).toEqual([]);
    expect(await carla.refusals('publishVision', { visionId: AALDEN, note: 'Vijf jaar verder' })).toEqual([]);
    const at = async (version: number | null): Promise<object | null> => (await app.visitor().ask<{ vision: object | null }>('query ($id: ID!, $version: Int) { vision(id: $id, version: $version) { title version shownVersion adoption { version } receipt { version outcome } viewerCan { receive } } }', { id: AALDEN, version })).vision;
    const own = { adoption: { version: 3 }, receipt: { version: 3, outcome: 'SUPPORTS' }, viewerCan: { receive: false } };
    expect(await at(null)).toEqual({ ...own, title: 'Aalden vooruit: dorpsvisie tot 2040', version: 4, shownVersion: 4 });
    expect(await at(3)).toEqual({ ...own, title: 'Aalden vooruit: dorpsvisie tot 2035', version: 4, shownVersion: 3 });
    expect([await at(99), await at(-1)]).toEqual([null, null]);
    const pdf = async (version: string): Promise<[number, number]> => {
      const answer = await fetch(`${app.origin}/visions/${AALDEN}/pdf?taal=nl${version}`);
      return [answer.status, (await answer.arrayBuffer()).byteLength];
    };
    const [newest, adopted] = [await pdf(''), await pdf('&versie=3')];
    // the answer of the municipality stands in that of its version alone
    expect([newest[0], adopted[0], adopted[1] > newest[1], (await pdf('&versie=99'))[0], (await pdf('&versie=x'))[0]]).toEqual([200, 200, true, 404, 404]);
  });
});
