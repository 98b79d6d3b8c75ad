import { type Browser, app, as, news, withServer } from '#platform/testing';
import { AALDEN, NUL, REASON, UNKNOWN, read, vision, writing } from './a-vision.js';

withServer();

const CHAPTER = '01900071-0000-7000-8000-000000000100';
const ACTION = '01900073-0000-7000-8000-000000102000';
const WAITING = '01900074-0000-7000-8000-000000000102';
const PLAN = '01900008-0000-7000-8000-000000000006';
const suggestions = async (who: Browser): Promise<{ id: string; state: string; text: string | null; reason: string | null; by: string | null; viewerMayJudge: boolean }[]> => (await who.ask<{ visionSuggestions: never[] }>('query ($id: ID!) { visionSuggestions(visionId: $id) { id state text reason by viewerMayJudge } }', { id: AALDEN })).visionSuggestions;

describe('visions', () => {
  it('are there from the start in every state, and read by everybody', async () => {
    const { visions } = await app.visitor().ask<{ visions: { nodes: { title: string }[] } }>('{ visions(municipality: "coevorden") { nodes { title } } }');
    expect(visions.nodes.map(({ title }) => title)).toEqual(['Sleen, dorp met toekomst', 'Aalden vooruit: dorpsvisie tot 2035']);
    const aalden = await read(app.visitor());
    expect(aalden).toMatchObject({ version: 2, adoptedVersion: 2, receipt: { outcome: 'SUPPORTS_PARTLY' }, suggestionsWaiting: 1, viewerCan: { write: false, suggest: false } });
    expect(aalden.chapters[0]?.goals[0]?.plans).toEqual([{ id: '01900008-0000-7000-8000-000000000001' }]);
    expect(await vision(app.visitor(), UNKNOWN)).toBeNull();
  });

  it('show word by word what changed between versions', async () => {
    const { visionVersion } = await app.visitor().ask<{ visionVersion: { note: string; chapters: { kind: string; title: { kind: string; text: string }[] }[] } }>('query ($id: ID!) { visionVersion(visionId: $id, version: 2) { note chapters { kind title { kind text } } } }', { id: AALDEN });
    expect(visionVersion.chapters.map(({ kind }) => kind)).toEqual(['same', 'same', 'added']);
    expect(visionVersion.chapters[2]?.title).toEqual([{ kind: 'added', text: 'Veilig op de fiets' }]);
  });
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
  });
});

describe('writing a vision', () => {
  it('is the board’s, and of the members that it names; a draft exists for nobody else, the staff included', async () => {
    const [carla, anna, olaf] = await Promise.all(['carla', 'anna', 'olaf'].map(as)) as [Browser, Browser, Browser];
    expect(await carla.refusals('beginVision', { associationId: '01900005-0000-7000-8000-000000000001', title: 'Nog een dorpsvisie' })).toEqual(['ALREADY_DONE associationId']);
    expect(await carla.refusals('beginVision', { associationId: '01900005-0000-7000-8000-000000000071', title: 'Een visie van een ander' })).toEqual(['NOT_ALLOWED']);
    expect(await writing(anna, AALDEN)).toBeNull();
    const member = await app.idOf('anna');
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
  });

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
  });

  it('becomes a new version that everybody reads, and who follows the village hears', async () => {
    const [carla, dirk] = await Promise.all(['carla', 'dirk'].map(as)) as [Browser, Browser];
    const area = await app.areaOf('aalden');
    await dirk.act('follow', { kind: 'AREA', id: area });
    const published = await Promise.all([carla, await as('gert')].map((who) => who.act('publishVision', { visionId: AALDEN, note: 'Een doel over wat er te doen is.' })));
    expect(published.flatMap(({ problems }) => problems)).toEqual([]);
    expect(await read(app.visitor())).toMatchObject({ version: 4, adoptedVersion: 2 });
    expect(await news('dirk')).toContain('change-vision');
    expect(await carla.refusals('setVisionAction', { actionId: ACTION, status: 'BUSY', note: 'De school wil meedoen.' })).toEqual([]);
    expect((await read(app.visitor())).actions).toContainEqual({ id: ACTION, status: 'BUSY', note: 'De school wil meedoen.' });
    expect(await dirk.refusals('setVisionAction', { actionId: ACTION, status: 'DONE', note: '' })).toEqual(['NOT_ALLOWED']);
  });
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
  });

  it('of who writes as well is judged by somebody else; it can be taken back while it waits', async () => {
    const [carla, gert] = await Promise.all(['carla', 'gert'].map(as)) as [Browser, Browser];
    expect(await carla.refusals('suggestToVision', { visionId: AALDEN, chapterId: null, text: 'Laat ons ook de kinderen vragen.' })).toEqual([]);
    const own = (await suggestions(carla)).find(({ text }) => text?.includes('kinderen vragen'));
    expect(await carla.refusals('judgeVisionSuggestion', { suggestionId: own?.id, accept: true, reason: REASON, shown: true })).toEqual(['SECOND_PERSON_REQUIRED']);
    expect(await gert.refusals('withdrawVisionSuggestion', { suggestionId: own?.id })).toEqual(['NOT_ALLOWED']);
    expect(await carla.refusals('withdrawVisionSuggestion', { suggestionId: own?.id })).toEqual([]);
    expect(await app.sql('select text, state from vision_suggestion where id = $1', [own?.id])).toEqual([{ text: '', state: 'withdrawn' }]);
  });
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
  });
});
