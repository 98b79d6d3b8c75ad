import { type Browser, TestApp } from '#platform/testing';

let app: TestApp;
const browsers = new Map<string, Promise<Browser>>();
const as = (key: string): Promise<Browser> => {
  const known = browsers.get(key) ?? app.as(key);
  browsers.set(key, known);
  return known;
};
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const PATIENCE_MS = 60_000;
const AALDEN = '01900070-0000-7000-8000-000000000001';
const SLEEN = '01900070-0000-7000-8000-000000000002';
const ROLDE = '01900070-0000-7000-8000-000000000004';
const UNKNOWN = '01900070-0000-7000-8000-999999999999';
const CHAPTER = '01900071-0000-7000-8000-000000000100';
const ACTION = '01900073-0000-7000-8000-000000102000';
const WAITING = '01900074-0000-7000-8000-000000000102';
const PLAN = '01900008-0000-7000-8000-000000000006';
const REASON = 'Dit past bij wat wij met elkaar op de avonden bespraken.';
const NUL = 'een hoofdstuk met \u0000 erin';

interface Vision {
  title: string;
  version: number | null;
  adoptedVersion: number | null;
  pending: { id: string; version: number } | null;
  adoption: { way: string; heldOn: string; words: string; round: object | null } | null;
  receipt: { version: number; dueOn: string; outcome: string | null; summary: string | null; inTime: boolean | null } | null;
  checkUp: { clockFrom: string; dueOn: string } | null;
  lastCheckUp: { words: string; answers: { goal: string; how: string }[] } | null;
  suggestionsWaiting: number;
  chapters: { id: string; title: string; goals: { id: string; title: string; plans: { id: string }[] }[] }[];
  actions: { id: string; status: string; note: string }[];
  viewerCan: Record<string, boolean>;
}
const FACTS = `title version adoptedVersion pending { id version } adoption { way heldOn words round { id } } receipt { version dueOn outcome summary inTime } checkUp { clockFrom dueOn } lastCheckUp { words answers { goal how } } suggestionsWaiting
  chapters { id title goals { id title plans { id } } } actions { id status note } viewerCan { write lead suggest proposeAdoption confirmAdoption recallAdoption receive checkUp }`;
const vision = async (who: Browser, id: string): Promise<Vision | null> => (await who.ask<{ vision: Vision | null }>(`query ($id: ID!) { vision(id: $id) { ${FACTS} } }`, { id })).vision;
const read = async (who: Browser, id = AALDEN): Promise<Vision> => {
  const found = await vision(who, id);
  if (found === null) throw new Error('there is no such vision');
  return found;
};
interface Writing {
  revision: number;
  chapters: { id: string; title: string; body: string; revision: number; goals: { id: string; actions: { id: string }[] }[] }[];
  members: { personId: string; board: boolean; named: boolean }[];
}
const writing = async (who: Browser, id: string): Promise<Writing | null> => (await who.ask<{ visionWriting: Writing | null }>('query ($id: ID!) { visionWriting(id: $id) { revision chapters { id title body revision goals { id actions { id } } } members { personId board named } } }', { id })).visionWriting;
const news = async (key: string): Promise<string[]> => {
  await app.work();
  return (await (await as(key)).ask<{ notices: { nodes: { act: string }[] } }>('{ notices(first: 50) { nodes { act } } }')).notices.nodes.map((notice) => notice.act);
};
const suggestions = async (who: Browser): Promise<{ id: string; state: string; text: string | null; reason: string | null; by: string | null; viewerMayJudge: boolean }[]> => (await who.ask<{ visionSuggestions: never[] }>('query ($id: ID!) { visionSuggestions(visionId: $id) { id state text reason by viewerMayJudge } }', { id: AALDEN })).visionSuggestions;
/** Moves the database's clock; sessions end meanwhile. */
const wait = async (by: string): Promise<void> => {
  await app.wait(by);
  browsers.clear();
};
const acted = async (act: string): Promise<number> => Number((await app.sql<{ n: string }>('select count(*) as n from audit_entry where act = $1', [act]))[0]?.n);

describe('visions', () => {
  it('are there from the start in every state, and read by everybody', async () => {
    const { visions } = await app.visitor().ask<{ visions: { nodes: { title: string }[] } }>('{ visions(municipality: "coevorden") { nodes { title } } }');
    expect(visions.nodes.map(({ title }) => title)).toEqual(['Sleen, dorp met toekomst', 'Aalden vooruit: dorpsvisie tot 2035']);
    const aalden = await read(app.visitor());
    expect(aalden).toMatchObject({ version: 2, adoptedVersion: 2, receipt: { outcome: 'SUPPORTS_PARTLY' }, suggestionsWaiting: 1, viewerCan: { write: false, suggest: false } });
    expect(aalden.chapters[0]?.goals[0]?.plans).toEqual([{ id: '01900008-0000-7000-8000-000000000001' }]);
    expect(await vision(app.visitor(), UNKNOWN)).toBeNull();
  }, PATIENCE_MS);

  it('show word by word what changed between versions', async () => {
    const { visionVersion } = await app.visitor().ask<{ visionVersion: { note: string; chapters: { kind: string; title: { kind: string; text: string }[] }[] } }>('query ($id: ID!) { visionVersion(visionId: $id, version: 2) { note chapters { kind title { kind text } } } }', { id: AALDEN });
    expect(visionVersion.chapters.map(({ kind }) => kind)).toEqual(['same', 'same', 'added']);
    expect(visionVersion.chapters[2]?.title).toEqual([{ kind: 'added', text: 'Veilig op de fiets' }]);
  }, PATIENCE_MS);
});

describe('the PDF of a vision', () => {
  it('has a title and a language, and every block is tagged as what it is', async () => {
    const answer = await fetch(`${app.origin}/visions/${AALDEN}/pdf?taal=nl`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const { PDFDocument, PDFDict, PDFName } = await import('pdf-lib');
    const pdf = await PDFDocument.load(await answer.arrayBuffer());
    expect(pdf.getTitle()).toBe('Aalden vooruit: dorpsvisie tot 2035');
    expect(String(pdf.catalog.get(PDFName.of('Lang')))).toBe('(nl-NL)');
    expect(String(pdf.catalog.lookup(PDFName.of('MarkInfo')))).toContain('true');
    const tags = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict && String(object.get(PDFName.of('Type'))) === '/StructElem' ? [String(object.get(PDFName.of('S')))] : []));
    expect([...new Set(tags)].sort()).toEqual(['/Document', '/H1', '/H2', '/H3', '/L', '/LBody', '/LI', '/P']);
    expect(tags.filter((tag) => tag === '/H1')).toHaveLength(1);
    expect((await fetch(`${app.origin}/visions/${UNKNOWN}/pdf`)).status).toBe(404);
    expect((await fetch(`${app.origin}/visions/${encodeURIComponent("' or 1=1")}/pdf`)).status).toBe(404);
  }, PATIENCE_MS);
});

describe('writing a vision', () => {
  it('is the board’s, and of the members that it names; a draft exists for nobody else, the staff included', async () => {
    const [carla, anna, olaf] = await Promise.all(['carla', 'anna', 'olaf'].map(as)) as [Browser, Browser, Browser];
    expect(await carla.refusals('beginVision', { associationId: '01900005-0000-7000-8000-000000000001', title: 'Nog een dorpsvisie' })).toEqual(['ALREADY_DONE associationId']);
    expect(await carla.refusals('beginVision', { associationId: '01900005-0000-7000-8000-000000000071', title: 'Een visie van een ander' })).toEqual(['NOT_ALLOWED']);
    expect(await writing(anna, AALDEN)).toBeNull();
    const [{ id: member } = { id: '' }] = await app.sql<{ id: string }>(`select id from person where email = 'anna@brink.example'`);
    expect(await carla.refusals('nameVisionWriter', { visionId: AALDEN, personId: member })).toEqual(['NOT_FOUND personId']);
    await app.sql(`insert into association_member (id, association_id, person_id, role, since) values (gen_random_uuid(), '01900005-0000-7000-8000-000000000001', $1, 'member', '2024-01-01')`, [member]);
    expect(await writing(anna, AALDEN)).toBeNull();
    expect(await carla.refusals('nameVisionWriter', { visionId: AALDEN, personId: member })).toEqual([]);
    expect(await news('anna')).toContain('name-vision-writer');
    expect(await writing(anna, AALDEN)).toMatchObject({ members: [] });
    expect((await read(anna)).viewerCan).toMatchObject({ write: true, lead: false, proposeAdoption: false });
    expect(await anna.refusals('publishVision', { visionId: AALDEN, note: '' })).toEqual(['NOT_ALLOWED']);
    await app.sql(`update association_member set until = '2025-01-01' where person_id = $1`, [member]);
    expect(await writing(anna, AALDEN)).toBeNull();
    await app.sql('delete from association_member where person_id = $1', [member]);

    await app.sql(`insert into association (id, municipality_id, area_id, slug, name, about) select gen_random_uuid(), municipality_id, id, 'wijkvereniging', 'Wijkvereniging', '' from area where slug = 'aalden'`);
    await app.sql(`insert into association_member (id, association_id, person_id, role, since) select gen_random_uuid(), o.id, p.id, 'chair', '2024-01-01' from association o, person p where o.slug = 'wijkvereniging' and p.email = 'carla@brink.example'`);
    const [other] = await app.sql<{ id: string }>(`select id from association where slug = 'wijkvereniging'`);
    const begun = await Promise.all([1, 2, 3].map(() => carla.act('beginVision', { associationId: other?.id, title: 'Onze wijk in 2035' }, 'visionId')));
    expect(begun.map(({ problems }) => problems.map((p) => p.code).join()).sort()).toEqual(['', 'ALREADY_DONE', 'ALREADY_DONE']);
    const draft = String(begun.find(({ problems }) => problems.length === 0)?.['visionId']);
    expect((await fetch(`${app.origin}/visions/${draft}/pdf`)).status).toBe(404);
    expect([await vision(app.visitor(), draft), await vision(olaf, draft), await vision(await as('coach'), draft)]).toEqual([null, null, null]);
    expect(await olaf.act('receiveVision', { visionId: draft, version: 1, outcome: 'SUPPORTS', summary: REASON, reasons: REASON })).toEqual(await olaf.act('receiveVision', { visionId: UNKNOWN, version: 1, outcome: 'SUPPORTS', summary: REASON, reasons: REASON }));
    expect(await carla.refusals('publishVision', { visionId: draft, note: '' })).toEqual(['REQUIRED summary', 'REQUIRED chapters']);
    expect(await carla.refusals('proposeVisionAdoption', { visionId: draft, version: 1, way: 'GATHERING', heldOn: '2026-01-01', roundId: null, words: REASON })).toEqual(['TOO_EARLY']);
  }, PATIENCE_MS);

  it('goes chapter by chapter; two who write at once overwrite nothing', async () => {
    const [carla, gert] = await Promise.all(['carla', 'gert'].map(as)) as [Browser, Browser];
    const words = { title: 'Elkaar tegenkomen', body: 'Het dorpshuis, de ijsbaan en de brink zijn de plekken waar wij elkaar zien.', goals: [{ id: null, title: 'Elke maand iets voor het hele dorp', why: '', actions: [{ id: null, title: 'Een agenda van alle verenigingen', who: 'Dorpsbelangen', until: '' }] }] };
    const saved = await Promise.all([carla, gert].map((who) => who.act('saveVisionChapter', { chapterId: CHAPTER, revision: 1, words }, 'revision goals { id actions { id } }')));
    expect(saved.map(({ problems }) => problems.map((p) => p.code).join()).sort()).toEqual(['', 'CHANGED_MEANWHILE']);
    const first = saved.find(({ problems }) => problems.length === 0) as unknown as { revision: number; goals: { id: string; actions: { id: string }[] }[] };
    expect(first.revision).toBe(2);
    const again = { chapterId: CHAPTER, revision: 2, words: { ...words, goals: [{ ...words.goals[0], id: first.goals[0]?.id, actions: [{ ...words.goals[0]?.actions[0], id: first.goals[0]?.actions[0]?.id }] }] } };
    expect((await carla.act('saveVisionChapter', again, 'revision goals { id actions { id } }'))['goals']).toEqual(first.goals);
    const foreign = await carla.act('saveVisionChapter', { ...again, revision: 3, words: { ...words, goals: [{ ...words.goals[0], id: '01900072-0000-7000-8000-000000020000' }] } }, 'goals { id }');
    expect((foreign['goals'] as { id: string }[])[0]?.id).not.toBe('01900072-0000-7000-8000-000000020000');
    expect(await carla.refusals('saveVisionChapter', { chapterId: CHAPTER, revision: 4, words: { ...words, body: NUL, goals: [{ id: null, title: 'x\ud800', why: 'w'.repeat(2_001), actions: [] }] } })).toEqual(['INVALID_CHARACTERS words.body', 'INVALID_CHARACTERS words.goals.0.title', 'TOO_LONG words.goals.0.why']);
    expect(await carla.refusals('saveVisionChapter', { chapterId: CHAPTER, revision: 4, words: { ...words, goals: Array.from({ length: 11 }, () => words.goals[0]) } })).toEqual(['TOO_MANY goals']);
    const added = await carla.act('addVisionChapter', { visionId: AALDEN, title: 'Zorgen voor elkaar' }, 'chapterId');
    expect(await gert.refusals('moveVisionChapter', { chapterId: added['chapterId'], up: true })).toEqual([]);
    expect((await writing(carla, AALDEN))?.chapters.map(({ title }) => title)).toEqual(['Elkaar tegenkomen', 'Groen dat van ons samen is', 'Zorgen voor elkaar', 'Veilig op de fiets']);
    expect(await carla.refusals('publishVision', { visionId: AALDEN, note: '' })).toEqual(['REQUIRED chapters.2.body']);
    expect(await carla.refusals('removeVisionChapter', { chapterId: added['chapterId'], revision: 2 })).toEqual(['CHANGED_MEANWHILE']);
    expect(await carla.refusals('removeVisionChapter', { chapterId: added['chapterId'], revision: 1 })).toEqual([]);
    expect(await carla.refusals('changeVision', { visionId: AALDEN, revision: 7, title: 'Aalden vooruit', summary: '' })).toEqual(['CHANGED_MEANWHILE']);
    expect((await read(app.visitor())).version).toBe(2);
  }, PATIENCE_MS);

  it('becomes a new version that everybody reads, and who follows the village hears', async () => {
    const [carla, dirk] = await Promise.all(['carla', 'dirk'].map(as)) as [Browser, Browser];
    const [area] = await app.sql<{ id: string }>(`select id from area where slug = 'aalden'`);
    await dirk.act('follow', { kind: 'AREA', id: area?.id });
    const published = await Promise.all([carla, await as('gert')].map((who) => who.act('publishVision', { visionId: AALDEN, note: 'Een doel over wat er te doen is.' })));
    expect(published.flatMap(({ problems }) => problems)).toEqual([]);
    expect(await read(app.visitor())).toMatchObject({ version: 4, adoptedVersion: 2 });
    expect(await news('dirk')).toContain('change-vision');
    expect(await carla.refusals('setVisionAction', { actionId: ACTION, status: 'BUSY', note: 'De school wil meedoen.' })).toEqual([]);
    expect((await read(app.visitor())).actions).toContainEqual({ id: ACTION, status: 'BUSY', note: 'De school wil meedoen.' });
    expect(await dirk.refusals('setVisionAction', { actionId: ACTION, status: 'DONE', note: '' })).toEqual(['NOT_ALLOWED']);
  }, PATIENCE_MS);
});

describe('a suggestion', () => {
  it('waits for the working group, and everybody reads it with its reason once it was answered', async () => {
    const [anna, bert, carla, coach, olaf, eva] = await Promise.all(['anna', 'bert', 'carla', 'coach', 'olaf', 'eva'].map(as)) as [Browser, Browser, Browser, Browser, Browser, Browser];
    const suggest = { visionId: AALDEN, chapterId: CHAPTER, text: 'Zet er ook iets in over de zangclub en de toneelclub.' };
    expect(await eva.refusals('suggestToVision', suggest)).toEqual(['OUTSIDE_AREA']);
    expect(await olaf.refusals('suggestToVision', suggest)).toEqual(['NOT_VERIFIED']);
    expect(await anna.refusals('suggestToVision', { ...suggest, chapterId: UNKNOWN })).toEqual(['NOT_A_CHOICE chapterId']);
    expect(await anna.refusals('suggestToVision', { ...suggest, text: 'kort' })).toEqual(['TOO_SHORT text']);
    expect(await anna.refusals('suggestToVision', suggest)).toEqual([]);
    expect(await coach.refusals('suggestToVision', { ...suggest, chapterId: null, text: 'Noem per doel wie erover gaat, dan blijft het leven.' })).toEqual([]);
    expect(await news('carla')).toContain('suggest-to-vision');
    expect(await suggestions(app.visitor())).toHaveLength(2);
    const mine = (await suggestions(anna)).find(({ text }) => text === suggest.text);
    expect(mine).toMatchObject({ state: 'WAITING', viewerMayJudge: false });
    const judge = (accept: boolean, more: object = {}) => ({ suggestionId: mine?.id, accept, reason: REASON, shown: true, ...more });
    expect(await coach.refusals('judgeVisionSuggestion', judge(true))).toEqual(['NOT_ALLOWED']);
    expect(await anna.refusals('judgeVisionSuggestion', judge(true))).toEqual(['NOT_ALLOWED']);
    expect(await carla.refusals('judgeVisionSuggestion', judge(true, { reason: 'ja' }))).toEqual(['TOO_SHORT reason']);
    const both = await Promise.all([carla.refusals('judgeVisionSuggestion', judge(true)), (await as('gert')).refusals('judgeVisionSuggestion', judge(false))]);
    expect(both.map((codes) => codes.join()).sort()).toEqual(['', 'ALREADY_DONE']);
    expect(await news('anna')).toEqual(expect.arrayContaining([expect.stringMatching(/^(accept|decline)-suggestion$/)]));
    expect(await suggestions(app.visitor())).toHaveLength(3);

    expect(await carla.refusals('judgeVisionSuggestion', { suggestionId: WAITING, accept: false, reason: REASON, shown: false })).toEqual([]);
    expect((await suggestions(app.visitor())).find(({ id }) => id === WAITING)).toMatchObject({ state: 'DECLINED', text: null, reason: REASON });
    expect((await suggestions(bert)).find(({ id }) => id === WAITING)?.text).toContain('bomen');
    expect(await bert.refusals('withdrawVisionSuggestion', { suggestionId: WAITING })).toEqual(['WRONG_STATE']);
  }, PATIENCE_MS);

  it('of who writes as well is judged by somebody else; it can be taken back while it waits', async () => {
    const [carla, gert] = await Promise.all(['carla', 'gert'].map(as)) as [Browser, Browser];
    expect(await carla.refusals('suggestToVision', { visionId: AALDEN, chapterId: null, text: 'Laat ons ook de kinderen vragen.' })).toEqual([]);
    const own = (await suggestions(carla)).find(({ text }) => text?.includes('kinderen vragen'));
    expect(await carla.refusals('judgeVisionSuggestion', { suggestionId: own?.id, accept: true, reason: REASON, shown: true })).toEqual(['SECOND_PERSON_REQUIRED']);
    expect(await gert.refusals('withdrawVisionSuggestion', { suggestionId: own?.id })).toEqual(['NOT_ALLOWED']);
    expect(await carla.refusals('withdrawVisionSuggestion', { suggestionId: own?.id })).toEqual([]);
    expect(await app.sql('select text, state from vision_suggestion where id = $1', [own?.id])).toEqual([{ text: '', state: 'withdrawn' }]);
  }, PATIENCE_MS);
});

describe('an adoption', () => {
  it('takes two of the board; then the municipality owes its answer, before a day', async () => {
    const [carla, gert, olaf, tom] = await Promise.all(['carla', 'gert', 'olaf', 'tom'].map(as)) as [Browser, Browser, Browser, Browser];
    const [{ today } = { today: '' }] = await app.sql<{ today: string }>(`select (brink_now() at time zone 'Europe/Amsterdam')::date::text as today`);
    const held = { visionId: AALDEN, version: 4, way: 'GATHERING', heldOn: today, roundId: null, words: 'Op de dorpsvergadering, met 52 stemmen voor en 1 tegen.' };
    expect(await carla.refusals('proposeVisionAdoption', { ...held, version: 3 })).toEqual(['CHANGED_MEANWHILE']);
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
    expect(adopted).toMatchObject({ adoptedVersion: 4, pending: null, receipt: { version: 4, outcome: null }, viewerCan: { receive: true, write: false } });
    expect((await app.visitor().ask<{ vision: { adoption: { gathering: object } } }>('query ($id: ID!) { vision(id: $id) { adoption { gathering { id title } } } }', { id: AALDEN })).vision.adoption.gathering).toEqual({ id: meeting, title: 'De dorpsvergadering' });
    expect(await news('olaf')).toContain('adopt-vision-work');
    expect((await olaf.ask<{ visionsToReceive: { title: string }[] }>('{ visionsToReceive { title } }')).visionsToReceive.map(({ title }) => title)).toEqual(['Sleen, dorp met toekomst', 'Aalden vooruit: dorpsvisie tot 2035']);
    expect((await tom.ask<{ visionsToReceive: object[] }>('{ visionsToReceive { title } }')).visionsToReceive).toEqual([]);
  }, PATIENCE_MS);

  it('is answered once, by an official of that municipality, with reasons', async () => {
    const [olaf, petra, tom, carla] = await Promise.all(['olaf', 'petra', 'tom', 'carla'].map(as)) as [Browser, Browser, Browser, Browser];
    const answer = { visionId: AALDEN, version: 4, outcome: 'SUPPORTS', summary: 'Wij staan er helemaal achter.', reasons: 'De doelen passen bij wat de raad wil, en er is geld voor het eerste.' };
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
  }, PATIENCE_MS);
});

describe('a plan', () => {
  it('says which goal of its own village it serves, and the goal lists it once it is published', async () => {
    const [bert, anna] = await Promise.all(['bert', 'anna'].map(as)) as [Browser, Browser];
    const goalId = (await read(app.visitor())).chapters[2]?.goals[0]?.id;
    const goalOf = async (who: Browser): Promise<{ goal: { id: string } | null; choices: object[] } | null> => (await who.ask<{ goalOfPlan: never }>('query ($id: ID!) { goalOfPlan(planId: $id) { goal { id } choices { id } } }', { id: PLAN })).goalOfPlan;
    expect(await anna.act('servePlanGoal', { planId: PLAN, goalId })).toEqual(await anna.act('servePlanGoal', { planId: UNKNOWN, goalId }));
    expect(await bert.refusals('servePlanGoal', { planId: PLAN, goalId: '01900072-0000-7000-8000-000000020000' })).toEqual(['NOT_A_CHOICE goalId']);
    expect(await bert.refusals('servePlanGoal', { planId: PLAN, goalId })).toEqual([]);
    expect(await goalOf(bert)).toMatchObject({ goal: { id: goalId } });
    expect(await goalOf(anna)).toBeNull();
    expect((await read(app.visitor())).chapters[2]?.goals[0]?.plans).toEqual([]);
    expect(await (await as('coach')).refusals('publishPlan', { planId: PLAN })).toEqual([]);
    expect((await read(app.visitor())).chapters[2]?.goals[0]?.plans).toEqual([{ id: PLAN }]);
    expect(await goalOf(anna)).toMatchObject({ goal: { id: goalId }, choices: [] });
    expect(await bert.refusals('servePlanGoal', { planId: PLAN, goalId: null })).toEqual([]);
    expect((await read(app.visitor())).chapters[2]?.goals[0]?.plans).toEqual([]);
  }, PATIENCE_MS);
});

describe('the clock', () => {
  it('reminds the municipality, and tells coaches and griffie when its answer is overdue', async () => {
    await wait('23 days');
    expect(await news('olaf')).toContain('remind-receipt');
    await wait('30 days');
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
  }, PATIENCE_MS);

  it('asks once a year how each goal goes', async () => {
    const goals = (await read(app.visitor())).chapters.flatMap((chapter) => chapter.goals);
    const answer = { visionId: AALDEN, words: 'Wij zijn tevreden, en kijken volgend jaar weer.', answers: goals.map(({ id }) => ({ goalId: id, how: 'GOING_WELL', note: '' })) };
    expect(await (await as('carla')).refusals('answerVisionCheckUp', answer)).toEqual(['TOO_EARLY']);
    expect((await read(await as('carla'))).viewerCan['checkUp']).toBe(false);
    await wait('320 days');
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
  }, PATIENCE_MS);
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
    await wait('60 days');
    expect(await (await as('olaf')).refusals('receiveVision', { visionId: SLEEN, version: 1, outcome: 'TAKES_NOTE', summary: REASON, reasons: REASON })).toEqual([]);
    expect(await timely()).toEqual({ given: before.given + 1, inTime: before.inTime });
    expect(await (await as('petra')).refusals('extendVisionReceipt', input)).toEqual(['ALREADY_DONE']);
  }, PATIENCE_MS);
});

describe('a version', () => {
  it('that was adopted is still read and printed, with its answer, after a newer one', async () => {
    const carla = await as('carla');
    const { revision } = (await writing(carla, AALDEN)) ?? { revision: 0 };
    expect(await carla.refusals('changeVision', { visionId: AALDEN, revision, title: 'Aalden vooruit: dorpsvisie tot 2040', summary: 'Wij kijken vijf jaar verder dan wij deden, met dezelfde doelen.' })).toEqual([]);
    expect(await carla.refusals('publishVision', { visionId: AALDEN, note: 'Vijf jaar verder' })).toEqual([]);
    const at = async (version: number | null): Promise<object | null> => (await app.visitor().ask<{ vision: object | null }>('query ($id: ID!, $version: Int) { vision(id: $id, version: $version) { title version shownVersion adoption { version } receipt { version outcome } viewerCan { receive } } }', { id: AALDEN, version })).vision;
    const own = { adoption: { version: 4 }, receipt: { version: 4, outcome: 'SUPPORTS' }, viewerCan: { receive: false } };
    expect(await at(null)).toEqual({ ...own, title: 'Aalden vooruit: dorpsvisie tot 2040', version: 5, shownVersion: 5 });
    expect(await at(4)).toEqual({ ...own, title: 'Aalden vooruit: dorpsvisie tot 2035', version: 5, shownVersion: 4 });
    expect([await at(99), await at(-1)]).toEqual([null, null]);
    const pdf = async (version: string): Promise<[number, number]> => {
      const answer = await fetch(`${app.origin}/visions/${AALDEN}/pdf?taal=nl${version}`);
      return [answer.status, (await answer.arrayBuffer()).byteLength];
    };
    const [newest, adopted] = [await pdf(''), await pdf('&versie=4')];
    // the answer of the municipality stands in that of its version alone
    expect([newest[0], adopted[0], adopted[1] > newest[1], (await pdf('&versie=99'))[0], (await pdf('&versie=x'))[0]]).toEqual([200, 200, true, 404, 404]);
  }, PATIENCE_MS);
});
