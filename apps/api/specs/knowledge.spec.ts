import { type Browser, app, as, codes, news, withServer } from '#platform/testing';

let here = { municipality: '', area: '' };
withServer();
beforeAll(async () => {
  const [found] = await app.sql<{ municipality: string; area: string }>(`select m.id as municipality, a.id as area from municipality m join area a on a.municipality_id = m.id where m.slug = 'coevorden' and a.slug = 'aalden'`);
  here = found ?? here;
});

const REASON = 'Vertel er nog bij voor wie deze oproep is, en tot wanneer.';
const WORDS = { title: 'Wie helpt met het bloemenlint?', body: 'Wij willen langs de hele dorpsstraat bloemen zaaien, en zoeken handen en zaad.', worksWhen: '', askWhom: '', themes: ['GREEN'] };
const PLAN = '01900008-0000-7000-8000-000000000002';
const ASSOCIATION = '01900005-0000-7000-8000-000000000001';
const GATHERING = '01900010-0000-7000-8000-000000000001';
const UNKNOWN = '01900008-0000-7000-8000-999999999999';

interface Item {
  id: string;
  title: string;
  state: string;
  role: string;
  sharedBy: string | null;
  notes: string | null;
  outcome: string | null;
  answers: { id: string }[];
  viewerCan: Record<string, boolean>;
}
const FACTS = 'id title state role sharedBy notes outcome answers { id } viewerCan { change close review answer }';
const item = async (who: Browser, id: string): Promise<Item | null> => (await who.ask<{ knowledgeItem: Item | null }>(`query ($id: ID!) { knowledgeItem(id: $id) { ${FACTS} } }`, { id })).knowledgeItem;
const list = async (kind: string, more = ''): Promise<string[]> => (await app.visitor().ask<{ knowledge: { nodes: { title: string }[] } }>(`{ knowledge(kind: ${kind}${more}) { nodes { title } } }`)).knowledge.nodes.map((node) => node.title);
const share = async (key: string, kind: string, more: object = {}, words: object = {}) => (await as(key)).act('shareKnowledge', { kind, municipalityId: here.municipality, words: { ...WORDS, ...words }, ...more }, 'knowledgeId state');

/** A plan of Bert that he writes for a call and hands in; nobody else reads it yet. */
async function writtenFor(knowledgeId: string, title: string): Promise<string> {
  const bert = await as('bert');
  const { planId } = await bert.act('saveDraft', { areaId: here.area, words: { kind: 'WISH', title, summary: 'Wij hebben zaad van ons eigen veld over.', body: 'Wij zaaien het samen met de school, in het vroege voorjaar, langs de hele straat en bij de ingang van het dorp.', themes: ['GREEN'] } }, 'planId');
  expect(await bert.refusals('answerCall', { knowledgeId, planId })).toEqual([]);
  expect(await bert.refusals('submitPlan', { planId })).toEqual([]);
  return String(planId);
}
const callsOf = async (who: Browser, id: string): Promise<string[] | null> => (await who.ask<{ plan: { calls: { id: string }[] } | null }>('query ($id: ID!) { plan(id: $id) { calls { id } } }', { id })).plan?.calls.map((call) => call.id) ?? null;

describe('stories and lessons', () => {
  it('are there from the start: the lessons under the questions of the masterclass, by theme', async () => {
    expect(await list('LESSON')).toEqual(['Hoe krijg je mensen mee die niet graag vergaderen?', 'Hoe geef je de regie terug aan burgers en hun omgeving?', 'Hoe geef je participatie een vorm die slaagt?', 'Hoe ga je als overheid anders om met de samenleving?']);
    expect(await list('LESSON', ', theme: CULTURE')).toEqual(['Hoe geef je participatie een vorm die slaagt?']);
    expect(await list('STORY', ', municipality: "tynaarlo"')).toEqual(['De eerste zaterdag van het repaircafé']);
    expect(await list('STORY', ', planId: "01900008-0000-7000-8000-000000000001"')).toEqual(['Hoe wij 84 namen ophaalden voor de beweegtuin']);
  });

  it('come page by page', async () => {
    const titles: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: { knowledge: { nodes: { title: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } = await app.visitor().ask('query ($after: String) { knowledge(kind: LESSON, first: 1, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } } }', { after });
      titles.push(...page.knowledge.nodes.map((node) => node.title));
      [after, more] = [page.knowledge.pageInfo.endCursor, page.knowledge.pageInfo.hasNextPage];
    }
    expect(titles).toEqual(await list('LESSON'));
  });

  it('are shared by staff in their municipality and by a board in its own area, at once', async () => {
    const story = await share('carla', 'STORY', { areaId: here.area, associationId: ASSOCIATION, planId: PLAN });
    expect(story).toMatchObject({ problems: [], state: 'PUBLISHED' });
    expect(await item(app.visitor(), String(story['knowledgeId']))).toMatchObject({ role: 'ASSOCIATION', sharedBy: 'Dorpsbelangen Aalden', viewerCan: { change: false } });
    expect(codes(await share('anna', 'STORY'))).toEqual(['NOT_ALLOWED']);
    expect(codes(await share('tom', 'STORY'))).toEqual(['NOT_ALLOWED']);
    expect(codes(await share('carla', 'STORY'))).toEqual(['NOT_ALLOWED associationId']);
    expect(codes(await share('olaf', 'STORY', { planId: '01900008-0000-7000-8000-000000000006' }))).toEqual(['NOT_FOUND planId']);
    expect(codes(await share('olaf', 'LESSON'))).toEqual(['REQUIRED words.worksWhen', 'REQUIRED words.askWhom'].map((code) => code.replace('words.', '')));
    expect(codes(await share('olaf', 'STORY', { municipalityId: UNKNOWN }))).toEqual(['NOT_FOUND']);
    const mayTell = async (key: string): Promise<boolean[]> => {
      const { plan, gathering } = await (await as(key)).ask<{ plan: { viewerCanTell: boolean }; gathering: { viewerCanTell: boolean } }>('query ($plan: ID!, $gathering: ID!) { plan(id: $plan) { viewerCanTell } gathering(id: $gathering) { viewerCanTell } }', { plan: '01900008-0000-7000-8000-000000000001', gathering: GATHERING });
      return [plan.viewerCanTell, gathering.viewerCanTell];
    };
    expect([await mayTell('carla'), await mayTell('coach'), await mayTell('tom'), await mayTell('anna')]).toEqual([[true, true], [true, true], [false, true], [false, false]]);
    const lesson = await share('coach', 'LESSON', {}, { worksWhen: 'Als er iemand is die begint.', askWhom: 'BOKD' });
    expect(lesson.problems).toEqual([]);
    const coach = await as('coach');
    const change = { knowledgeId: lesson['knowledgeId'], version: 1, words: { ...WORDS, title: 'Hoe maakt u een dorp groener?', worksWhen: 'Als er iemand is die begint.', askWhom: 'BOKD' } };
    expect(await coach.refusals('changeKnowledge', change)).toEqual([]);
    expect(await coach.refusals('changeKnowledge', change)).toEqual(['CHANGED_MEANWHILE']);
    expect(await coach.refusals('takeBackKnowledge', { knowledgeId: lesson['knowledgeId'] })).toEqual([]);
    expect(await item(coach, String(lesson['knowledgeId']))).toBeNull();
    expect(await app.sql('select title, body from knowledge where id = $1', [lesson['knowledgeId']])).toEqual([{ title: '', body: '' }]);
  });
});

describe('a lesson that helped a plan', () => {
  it('is kept by its author, once, and stands at both sides as far as everybody reads them', async () => {
    const lessonId = '0190000b-0000-7000-8000-000000000003';
    const kept = async (key: string, more: object = {}): Promise<string> => (await (await as(key)).refusals('keepLesson', { planId: PLAN, lessonId, kept: true, ...more })).join();
    const sides = async (): Promise<unknown> => app.visitor().ask('query ($plan: ID!, $lesson: ID!) { plan(id: $plan) { lessons { id } viewerCanKeepLesson } knowledgeItem(id: $lesson) { helped { id } } }', { plan: PLAN, lesson: lessonId });
    expect(await Promise.all(['anna', 'olaf', 'coach'].map((key) => kept(key)))).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED']);
    expect([await kept('dirk', { lessonId: UNKNOWN }), await kept('dirk', { lessonId: '0190000b-0000-7000-8000-000000000004' }), await kept('dirk', { planId: UNKNOWN })]).toEqual(['NOT_A_CHOICE lessonId', 'NOT_A_CHOICE lessonId', 'NOT_FOUND']);
    expect(await Promise.all([1, 2, 3].map(() => kept('dirk')))).toEqual(['', '', '']);
    expect(await sides()).toEqual({ plan: { lessons: [{ id: lessonId }], viewerCanKeepLesson: false }, knowledgeItem: { helped: [{ id: PLAN }] } });
    expect(await kept('dirk', { kept: false })).toBe('');
    expect(await sides()).toMatchObject({ plan: { lessons: [] }, knowledgeItem: { helped: [] } });
  });
});

describe('a call', () => {
  it('of a resident is looked at by a coach, answered with a comment and a plan, and ended with what came of it', async () => {
    const shared = await share('anna', 'CALL', { areaId: here.area });
    expect(shared).toMatchObject({ problems: [], state: 'IN_REVIEW' });
    const id = String(shared['knowledgeId']);
    const [anna, dirk, coach] = [await as('anna'), await as('dirk'), await as('coach')];
    expect(await news('coach')).toContain('ask-call-review');
    expect([await item(app.visitor(), id), await item(dirk, id)]).toEqual([null, null]);
    expect(await item(anna, id)).toMatchObject({ state: 'IN_REVIEW', viewerCan: { change: true, review: false } });
    expect(await dirk.act('addComment', { subjectKind: 'CALL', subjectId: id, kind: 'SUGGESTION', text: 'Ik heb nog zaad.' })).toEqual(await dirk.act('addComment', { subjectKind: 'CALL', subjectId: UNKNOWN, kind: 'SUGGESTION', text: 'Ik heb nog zaad.' }));
    expect(await dirk.act('answerCall', { knowledgeId: id, planId: PLAN })).toEqual(await dirk.act('answerCall', { knowledgeId: UNKNOWN, planId: PLAN }));
    expect(await dirk.refusals('publishCall', { knowledgeId: id })).toEqual(['NOT_FOUND']);
    expect(await (await as('olaf')).refusals('publishCall', { knowledgeId: id })).toEqual(['NOT_ALLOWED']);

    expect(await coach.refusals('returnCall', { knowledgeId: id, notes: 'Nee' })).toEqual(['TOO_SHORT notes']);
    expect(await coach.refusals('returnCall', { knowledgeId: id, notes: REASON })).toEqual([]);
    expect(await news('anna')).toContain('return-call');
    expect(await item(anna, id)).toMatchObject({ state: 'RETURNED', notes: REASON });
    expect(await item(coach, id)).toBeNull();
    expect(await anna.refusals('changeKnowledge', { knowledgeId: id, version: 1, words: { ...WORDS, body: `${WORDS.body} Kom zaterdag om tien uur naar het dorpshuis.` } })).toEqual([]);
    const waiting = (await coach.ask<{ callsToReview: { id: string }[] }>('{ callsToReview { id } }')).callsToReview.map((call) => call.id);
    expect(waiting).toContain(id);
    expect(await coach.refusals('publishCall', { knowledgeId: id })).toEqual([]);
    expect(await item(app.visitor(), id)).toMatchObject({ state: 'PUBLISHED', sharedBy: 'Anna uit Aalden', notes: null });

    expect(await dirk.refusals('addComment', { subjectKind: 'CALL', subjectId: id, kind: 'SUGGESTION', text: 'Ik heb nog zaad.' })).toEqual([]);
    expect(await anna.refusals('answerCall', { knowledgeId: id, planId: PLAN })).toEqual(['NOT_ALLOWED']);
    await Promise.all([1, 2, 3].map(() => dirk.act('answerCall', { knowledgeId: id, planId: PLAN })));
    expect((await item(app.visitor(), id))?.answers).toEqual([{ id: PLAN }]);
    const written = await writtenFor(id, 'Zaad van ons eigen veld');
    expect([await callsOf(await as('bert'), written), await callsOf(anna, written), (await item(anna, id))?.answers]).toEqual([[id], null, [{ id: PLAN }]]);
    expect(await coach.refusals('publishPlan', { planId: written })).toEqual([]);
    await app.work();
    expect([await callsOf(app.visitor(), written), (await item(anna, id))?.answers]).toEqual([[id], [{ id: PLAN }, { id: written }]]);
    const late = await writtenFor(id, 'Zaad van de school');
    expect(await (await as('eva')).refusals('addComment', { subjectKind: 'CALL', subjectId: id, kind: 'QUESTION', text: 'Welke zaterdag begint het?' })).toEqual([]);
    expect(await news('anna')).toEqual(expect.arrayContaining(['publish-call', 'comment', 'answer-call']));

    expect(await dirk.refusals('closeCall', { knowledgeId: id, outcome: REASON })).toEqual(['NOT_ALLOWED']);
    expect(await anna.refusals('closeCall', { knowledgeId: id, outcome: 'Er is een lint van bloemen van kerk tot school.' })).toEqual([]);
    expect(await item(app.visitor(), id)).toMatchObject({ state: 'CLOSED', outcome: 'Er is een lint van bloemen van kerk tot school.' });
    expect(await news('dirk')).toContain('close-call');
    expect(await news('eva')).toContain('close-call');
    expect(await coach.refusals('publishPlan', { planId: late })).toEqual([]);
    await app.work();
    expect(await callsOf(await as('bert'), late)).toEqual([]);
    expect(await dirk.refusals('answerCall', { knowledgeId: id, planId: PLAN })).toEqual(['WRONG_STATE']);
  });

  it('of a coach is not put on the site by the same coach, because it is there at once', async () => {
    const shared = await share('coach', 'CALL');
    expect(shared).toMatchObject({ state: 'PUBLISHED' });
    expect(await (await as('coach')).refusals('publishCall', { knowledgeId: shared['knowledgeId'] })).toEqual(['CONFLICT_OF_INTEREST']);
  });
});

describe('beside a plan', () => {
  it('are lessons and finished plans of other villages that are like it, never of the village itself', async () => {
    const alike = async (text: string, themes = '', areaId = ''): Promise<string[]> => (await app.visitor().ask<{ alike: { what: string; title: string }[] }>(`query ($text: String!) { alike(text: $text, themes: [${themes}]${areaId === '' ? '' : `, areaId: "${areaId}"`}) { what title place } }`, { text })).alike.map((found) => `${found.what}: ${found.title}`);
    expect(await alike('repareren van kapotte spullen in een repaircafé')).toContain('plan: Een repaircafé in de bibliotheek');
    const zuidlaren = await app.areaOf('zuidlaren');
    expect(await alike('repareren van kapotte spullen in een repaircafé', '', zuidlaren)).not.toContain('plan: Een repaircafé in de bibliotheek');
    expect((await alike('iets onbekends', 'GREEN'))[0]).toBe('lesson: Hoe geef je de regie terug aan burgers en hun omgeving?');
    expect(await alike(`de het een ' & | ! <-> \\`)).toEqual([]);
    const { plan } = await app.visitor().ask<{ plan: { alike: { id: string; what: string }[] } }>('query ($id: ID!) { plan(id: $id) { alike { id what } } }', { id: '01900008-0000-7000-8000-000000000001' });
    expect(plan.alike.some((found) => found.what === 'lesson')).toBe(true);
    expect(plan.alike.map((found) => found.id)).not.toContain('01900008-0000-7000-8000-000000000001');
  });
});
