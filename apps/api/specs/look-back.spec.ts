import { type Browser, app, withServer } from '#platform/testing';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';

withServer();

/** The village meeting of Aalden, held by its association, which carla leads. */
const MEETING = '01900010-0000-7000-8000-000000000005';
const NOWHERE = '0190ffff-0000-7000-8000-000000000000';
const PHOTO = { purpose: 'photo', consent: 'all-agreed', description: 'Mensen aan tafel' };
const SHARED = 'query ($id: ID!) { sharedFiles(subjectKind: GATHERING, subjectId: $id) { viewerCanAdd viewerLeads files { id purpose consent description shown viewerCanRemove } } }';
interface Shared {
  sharedFiles: { viewerCanAdd: boolean; viewerLeads: boolean; files: { id: string; purpose: string; consent: string | null; shown: boolean; viewerCanRemove: boolean }[] } | null;
}

const picture = (): Promise<Buffer> => sharp({ create: { width: 2_600, height: 1_300, channels: 3, background: '#5b2a5e' } }).withExif({ IFD0: { Artist: 'Anna' }, IFD3: { GPSLatitude: '52/1 41/1 57/1', GPSLatitudeRef: 'N' } }).jpeg().toBuffer();
const slides = async (): Promise<Buffer> => {
  const made = await PDFDocument.create();
  made.addPage([300, 200]).drawText('Wat wij deden');
  return Buffer.from(await made.save());
};

async function share(browser: Browser, words: Record<string, string>, bytes: Buffer, at = `gathering/${MEETING}`): Promise<{ id: string; status: number; shown: boolean; problems: string[] }> {
  const response = await fetch(`${app.origin}/shared-files/${at}?${new URLSearchParams(words)}`, { method: 'POST', headers: { cookie: browser.cookie, 'x-brink-request': '1', 'content-type': 'application/octet-stream' }, body: new Uint8Array(bytes) });
  const answer = (await response.json()) as { id?: string | null; shown?: boolean; problems?: { code: string; path: string[] }[] };
  return { id: answer.id ?? '', status: response.status, shown: answer.shown === true, problems: (answer.problems ?? []).map((p) => [p.code, ...p.path].join(' ')) };
}
const files = async (browser: Browser, id = MEETING): Promise<NonNullable<Shared['sharedFiles']>> => (await browser.ask<Shared>(SHARED, { id })).sharedFiles as NonNullable<Shared['sharedFiles']>;
const statusOf = async (id: string, browser?: Browser): Promise<number> => (await fetch(`${app.origin}/shared-files/${id}`, { headers: { cookie: browser?.cookie ?? '' } })).status;
const additions = async (browser: Browser): Promise<{ viewerCanAdd: boolean; additions: { id: string; text: string; shown: boolean; viewerCanRemove: boolean }[] }> => (await browser.ask<{ gathering: { lookBack: never } }>('query ($id: ID!) { gathering(id: $id) { lookBack { viewerCanAdd additions { id text shown viewerCanRemove } } } }', { id: MEETING })).gathering.lookBack;

describe('looking back together', () => {
  it('before it begins nobody adds; afterwards who leads it and who was there, and nobody else', async () => {
    const [carla, anna, bert] = [await app.as('carla'), await app.as('anna'), await app.as('bert')];
    expect(await anna.refusals('registerForGathering', { gatheringId: MEETING, people: 1, question: '', accessNeeds: '' })).toEqual([]);
    expect(await anna.refusals('addToLookBack', { gatheringId: MEETING, text: 'Het was een goede avond.' })).toEqual(['TOO_EARLY']);
    expect((await share(carla, PHOTO, await picture())).problems).toEqual(['TOO_EARLY']);
    await app.sql(`update gathering set starts_at = brink_now() - interval '3 hours', ends_at = brink_now() - interval '1 hour' where id = $1`, [MEETING]);
    expect(await bert.refusals('addToLookBack', { gatheringId: MEETING, text: 'Ik hoorde dat het goed was.' })).toEqual(['NOT_ALLOWED']);
    expect((await share(bert, PHOTO, await picture())).problems).toEqual(['NOT_ALLOWED']);
    expect((await share(app.visitor(), PHOTO, await picture())).status).toBe(401);
    expect([(await additions(anna)).viewerCanAdd, (await additions(bert)).viewerCanAdd, (await additions(app.visitor())).viewerCanAdd]).toEqual([true, false, false]);
  });

  it('who leads adds photos with the consent of those shown, slides and minutes; the photo is made anew', async () => {
    const carla = await app.as('carla');
    expect((await share(carla, { ...PHOTO, consent: '' }, await picture())).problems).toEqual(['REQUIRED consent']);
    expect((await share(carla, { ...PHOTO, description: ' ' }, await picture())).problems).toEqual(['DESCRIPTION_REQUIRED description']);
    expect((await share(carla, { ...PHOTO, description: 'a\u0000bcd' }, await picture())).problems).toEqual(['INVALID_CHARACTERS description']);
    expect((await share(carla, { ...PHOTO, purpose: 'slides' }, await picture())).problems).toEqual(['FILE_TYPE file']);
    expect((await share(carla, PHOTO, await slides())).problems).toEqual(['FILE_TYPE file']);
    expect((await share(carla, PHOTO, Buffer.from('<svg onload="alert(1)"/>'))).problems).toEqual(['FILE_TYPE file']);
    const photo = await share(carla, PHOTO, await picture());
    expect(photo).toMatchObject({ problems: [], shown: true });
    expect((await share(carla, { purpose: 'slides', consent: '', description: 'De presentatie' }, await slides())).problems).toEqual([]);
    expect((await share(carla, { purpose: 'minutes', consent: '', description: 'Het verslag' }, await slides())).problems).toEqual([]);
    const response = await fetch(`${app.origin}/shared-files/${photo.id}`);
    expect([response.headers.get('content-type'), response.headers.get('x-content-type-options'), response.headers.get('content-security-policy')]).toEqual(['image/webp', 'nosniff', expect.stringContaining('sandbox')]);
    const about = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
    expect([about.width, about.exif]).toEqual([2_000, undefined]);
    const seen = await files(app.visitor());
    expect(seen.files.map((f) => [f.purpose, f.consent, f.shown, f.viewerCanRemove])).toEqual([['PHOTO', 'ALL_AGREED', true, false], ['SLIDES', null, true, false], ['MINUTES', null, true, false]]);
    await expect(app.sql(`update shared_file set consent = null where id = $1`, [photo.id])).rejects.toThrow('shared_file_consent');
  });

  it('what those who were there add waits for who leads it: until then only they and the one who added it see it', async () => {
    const [carla, anna, bert, tom] = [await app.as('carla'), await app.as('anna'), await app.as('bert'), await app.as('tom')];
    const { id, shown, problems } = await share(anna, { ...PHOTO, description: 'De eik' }, await picture());
    expect([problems, shown]).toEqual([[], false]);
    expect([await statusOf(id), await statusOf(id, bert), await statusOf(id, tom), await statusOf(id, anna), await statusOf(id, carla)]).toEqual([404, 404, 404, 200, 200]);
    expect([(await files(app.visitor())).files.length, (await files(anna)).files.length]).toEqual([3, 4]);
    for (const browser of [bert, tom]) expect(await browser.refusals('removeSharedFile', { fileId: id })).toEqual(await browser.refusals('removeSharedFile', { fileId: NOWHERE }));
    expect(await anna.refusals('showSharedFile', { fileId: id })).toEqual(['NOT_ALLOWED']);
    expect(await carla.refusals('showSharedFile', { fileId: id })).toEqual([]);
    expect([await statusOf(id), (await files(app.visitor())).files.length]).toEqual([200, 4]);
    expect(await bert.refusals('removeSharedFile', { fileId: id })).toEqual(['NOT_ALLOWED']);
    expect(await anna.refusals('removeSharedFile', { fileId: id })).toEqual([]);
    expect(await statusOf(id)).toBe(404);

    expect(await anna.refusals('addToLookBack', { gatheringId: MEETING, text: 'Kort' })).toEqual(['TOO_SHORT text']);
    expect(await anna.refusals('addToLookBack', { gatheringId: MEETING, text: 'Ik nam mee dat de eik blijft staan.' })).toEqual([]);
    expect([(await additions(app.visitor())).additions, (await additions(bert)).additions]).toEqual([[], []]);
    const [addition] = (await additions(carla)).additions;
    expect(addition).toMatchObject({ shown: false, viewerCanRemove: true });
    expect(await bert.refusals('showAddition', { additionId: addition?.id })).toEqual(['NOT_FOUND']);
    expect(await anna.refusals('showAddition', { additionId: addition?.id })).toEqual(['NOT_ALLOWED']);
    expect(await carla.refusals('showAddition', { additionId: addition?.id })).toEqual([]);
    expect((await additions(app.visitor())).additions).toMatchObject([{ text: 'Ik nam mee dat de eik blijft staan.', shown: true, viewerCanRemove: false }]);
    const acts = await app.sql<{ act: string }>(`select distinct act from audit_entry where subject_kind in ('file', 'gathering-addition')`);
    expect(acts.map((a) => a.act).sort()).toEqual(['file.remove', 'file.share', 'file.show', 'gathering.add', 'gathering.show-addition']);
  });

  it('one person adds three times at most, also at once; a thing has twenty files at most', async () => {
    const anna = await app.as('anna');
    const answers = await Promise.all(Array.from({ length: 6 }, (_, i) => anna.refusals('addToLookBack', { gatheringId: MEETING, text: `Nog iets dat ik meenam, nummer ${i}.` })));
    expect(answers.filter((a) => a.length === 0).length).toBe(2);
    expect(answers.filter((a) => a.join() === 'LIMIT_REACHED text').length).toBe(4);
    await app.sql(`insert into shared_file (id, subject_kind, subject_id, person_id, purpose, media_type, description, bytes, added_at, shown_at) select gen_random_uuid(), 'gathering', $1, (select id from person limit 1), 'minutes', 'application/pdf', 'Nog een', 1, brink_now(), brink_now() from generate_series(1, 16)`, [MEETING]);
    const carla = await app.as('carla');
    const at = await Promise.all([1, 2, 3].map(async () => (await share(carla, PHOTO, await picture())).problems.join()));
    expect(at.sort()).toEqual(['', 'LIMIT_REACHED file', 'LIMIT_REACHED file']);
  });

  it('who was marked as not come adds nothing', async () => {
    await app.sql(`insert into gathering_mark (key, gathering_id, about, people, saw, made_at, stored_at, person_id) select gen_random_uuid(), $1, r.id, 0, '{}', brink_now(), brink_now(), r.person_id from gathering_registration r where r.gathering_id = $1`, [MEETING]);
    expect((await additions(await app.as('anna'))).viewerCanAdd).toBe(false);
  });

  it('a lesson is drawn from it and stands with it; a draft of others cannot be drawn from', async () => {
    const carla = await app.as('carla');
    const [place] = await app.sql<{ municipalityId: string; areaId: string }>('select municipality_id as "municipalityId", area_id as "areaId" from gathering where id = $1', [MEETING]);
    const words = { title: 'Hoe kies je samen wat eerst moet?', body: 'Leg alles op tafel, en laat ieder drie stippen zetten.', worksWhen: 'Als iedereen de ideeën kent.', askWhom: 'Dorpsbelangen', themes: ['MEETING'] };
    const input = { kind: 'LESSON', ...place, associationId: '01900005-0000-7000-8000-000000000001', words };
    expect(await carla.refusals('shareKnowledge', { ...input, gatheringId: NOWHERE })).toEqual(['NOT_FOUND gatheringId']);
    expect(await carla.refusals('shareKnowledge', { ...input, gatheringId: MEETING })).toEqual([]);
    const found = await app.visitor().ask<{ knowledge: { nodes: { title: string; gathering: { id: string } }[] } }>('query ($id: ID!) { knowledge(kind: LESSON, gatheringId: $id, first: 5) { nodes { title gathering { id } } } }', { id: MEETING });
    expect(found.knowledge.nodes).toEqual([{ title: words.title, gathering: { id: MEETING } }]);
  });

  it('a story has pictures of its own side, which go with it when it is taken back', async () => {
    const [carla, bert] = [await app.as('carla'), await app.as('bert')];
    const STORY = '0190000b-0000-7000-8000-000000000005';
    expect((await share(bert, PHOTO, await picture(), `story/${STORY}`)).problems).toEqual(['NOT_ALLOWED']);
    const { id, problems } = await share(carla, PHOTO, await picture(), `story/${STORY}`);
    expect(problems).toEqual([]);
    expect((await share(carla, PHOTO, await picture(), 'lesson/0190000b-0000-7000-8000-000000000001')).problems).toEqual(['NOT_FOUND']);
    const shown = await app.visitor().ask<{ knowledgeItem: { picture: { id: string } } }>('query ($id: ID!) { knowledgeItem(id: $id) { picture { id } } }', { id: STORY });
    expect(shown.knowledgeItem.picture.id).toBe(id);
    expect(await carla.refusals('takeBackKnowledge', { knowledgeId: STORY })).toEqual([]);
    expect(await statusOf(id)).toBe(404);
    expect(await app.sql('select 1 from shared_file where subject_id = $1', [STORY])).toEqual([]);
  });
});
