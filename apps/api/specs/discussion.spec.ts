import { type Browser, TestApp } from '#platform/testing';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const PLAN = '01900008-0000-7000-8000-000000000002';
const HIDDEN_PLAN = '01900008-0000-7000-8000-000000000006';
const UNKNOWN = '01900008-0000-7000-8000-999999999999';
const REASON = 'Dit gaat over een persoon en niet over het plan.';

interface Said {
  id: string;
  kind: string | null;
  role: string;
  text: string | null;
  thanks: number;
  viewerThanked: boolean;
  mentions: string[];
  takenOverVersion: number | null;
  editedAt: string | null;
  withdrawn: boolean;
  authorName: string | null;
  hiding: { ground: string; reason: string | null; upheld: boolean | null; decision: string | null } | null;
  answers: Said[];
  viewerCan: Record<string, boolean>;
}
const FACTS = 'id kind role text mentions takenOverVersion thanks viewerThanked editedAt withdrawn authorName hiding { ground reason askedReason upheld decision } viewerCan { answer edit thank report hide askSecondLook review takeOver }';
/** The number stands in the document: what a variable asks for is counted as the most. */
const comments = (first: number): string => `query ($id: ID!, $kind: CommentKind, $sort: CommentSort!, $after: String) { comments(subjectKind: PLAN, subjectId: $id, kind: $kind, sort: $sort, first: ${first}, after: $after) { nodes { ${FACTS} answers { ${FACTS} } } pageInfo { hasNextPage endCursor } } }`;
interface Asked {
  comments: { nodes: Said[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}
const browsers = new Map<string, Promise<Browser>>();
const as = (key: string): Promise<Browser> => {
  const known = browsers.get(key) ?? app.as(key);
  browsers.set(key, known);
  return known;
};
const threads = async (who = app.visitor(), { first = 20, ...more }: { first?: number; [name: string]: unknown } = {}): Promise<Asked['comments']> => (await who.ask<Asked>(comments(first), { id: PLAN, sort: 'NEWEST', ...more })).comments;
const found = async (who: Browser, id: string): Promise<Said> => {
  const all = (await threads(who)).nodes.flatMap((thread) => [thread, ...thread.answers]);
  const said = all.find((comment) => comment.id === id);
  if (said === undefined) throw new Error(`no comment ${id}`);
  return said;
};
const say = async (key: string, text: string, more: object = {}): Promise<string> => {
  const answer = await (await as(key)).act('addComment', { subjectKind: 'PLAN', subjectId: PLAN, kind: 'QUESTION', text, ...more }, 'commentId');
  expect(answer.problems).toEqual([]);
  return String(answer['commentId']);
};
const news = async (key: string): Promise<string[]> => {
  await app.work();
  const { notices } = await (await as(key)).ask<{ notices: { nodes: { act: string }[] } }>('{ notices { nodes { act } } }');
  return notices.nodes.map((notice) => notice.act);
};

describe('talking about a plan', () => {
  it('everybody reads threads with their answers; the author and officials stand out', async () => {
    const question = await say('anna', 'Komt er ook een drempel?');
    await say('dirk', 'Ja, van **tien** centimeter.', { kind: null, parentId: question });
    await say('petra', 'De gemeente rekent dit door.', { kind: null, parentId: question });
    const thread = await found(app.visitor(), question);
    expect(thread).toMatchObject({ kind: 'QUESTION', role: 'RESIDENT', text: 'Komt er ook een drempel?', viewerCan: { answer: false, edit: false, thank: false, hide: false } });
    expect(thread.answers.map(({ role, text }) => [role, text])).toEqual([['AUTHOR', 'Ja, van **tien** centimeter.'], ['OFFICIAL', 'De gemeente rekent dit door.']]);
    expect(await news('dirk')).toContain('comment');
    expect(await news('anna')).toEqual(['answer-comment', 'answer-comment']);
  });

  it('is one level deep, of a kind, and in words that fit', async () => {
    const anna = await as('anna');
    const [thread] = (await threads()).nodes;
    const answer = thread?.answers[0]?.id;
    const input = { subjectKind: 'PLAN', subjectId: PLAN, text: 'Wat vindt u daarvan?' };
    expect(await anna.refusals('addComment', { ...input, parentId: answer })).toEqual(['NOT_A_CHOICE parentId']);
    expect(await anna.refusals('addComment', input)).toEqual(['NOT_A_CHOICE kind']);
    expect(await anna.refusals('addComment', { ...input, kind: 'FOR', text: '' })).toEqual(['REQUIRED text']);
    expect(await anna.refusals('addComment', { ...input, parentId: UNKNOWN })).toEqual(['NOT_FOUND parentId']);
    expect(await anna.act('addComment', { ...input, kind: 'FOR', subjectId: HIDDEN_PLAN })).toEqual(await anna.act('addComment', { ...input, kind: 'FOR', subjectId: UNKNOWN }));
    expect((await threads(await as('bert'), { id: HIDDEN_PLAN })).nodes).toEqual([]);
  });

  it('sent twice with one key is said once', async () => {
    const anna = await as('anna');
    const input = { subjectKind: 'PLAN', subjectId: PLAN, kind: 'FOR', text: 'Mijn kinderen fietsen hier elke dag.', clientKey: '01900000-aaaa-7000-8000-000000000001' };
    const [first, second] = [await anna.act('addComment', input, 'commentId'), await anna.act('addComment', input, 'commentId')];
    expect(second['commentId']).toBe(first['commentId']);
    expect(await anna.refusals('addComment', { ...input, text: 'Iets anders' })).toEqual(['CLIENT_KEY_REUSED clientKey']);
  });

  it('comes page by page, by the newest or the most thanked, and by kind', async () => {
    const all = (await threads(app.visitor(), { sort: 'THANKS' })).nodes;
    expect(all.map((c) => c.thanks)).toEqual(all.map((c) => c.thanks).sort((a, b) => b - a));
    for (const sort of ['NEWEST', 'THANKS']) {
      const whole = (await threads(app.visitor(), { sort })).nodes.map((c) => c.id);
      const paged: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const page: Asked['comments'] = await threads(app.visitor(), { sort, first: 1, after });
        paged.push(...page.nodes.map((c) => c.id));
        [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
      }
      expect(paged).toEqual(whole);
    }
    expect((await threads(app.visitor(), { kind: 'FOR' })).nodes.map((c) => c.kind)).toEqual(['FOR']);
  });
});

describe('thanks', () => {
  it('count once for each person, however often they are sent at once, and can be taken back', async () => {
    const comment = await say('anna', 'Wie zet de verkeersregelaars in?');
    const dirk = await as('dirk');
    await Promise.all(Array.from({ length: 5 }, () => dirk.act('thankComment', { commentId: comment })));
    expect(await found(dirk, comment)).toMatchObject({ thanks: 1, viewerThanked: true });
    expect(await (await as('anna')).refusals('thankComment', { commentId: comment })).toEqual(['NOT_ALLOWED']);
    await dirk.act('withdrawThanks', { commentId: comment });
    expect(await found(dirk, comment)).toMatchObject({ thanks: 0, viewerThanked: false });
  });
});

describe('one’s own words', () => {
  it('are improved with what they said before in sight, and taken back for good', async () => {
    const comment = await say('anna', 'Kan het pad breder?');
    const anna = await as('anna');
    expect(await anna.refusals('editComment', { commentId: comment, version: 1, text: 'Kan het fietspad breder?' })).toEqual([]);
    expect(await anna.refusals('editComment', { commentId: comment, version: 1, text: 'Te laat' })).toEqual(['CHANGED_MEANWHILE']);
    expect(await (await as('bert')).refusals('editComment', { commentId: comment, version: 2, text: 'Van een ander' })).toEqual(['NOT_ALLOWED']);
    const versions = async (): Promise<string[]> => (await app.visitor().ask<{ commentVersions: { text: string }[] }>('query ($id: ID!) { commentVersions(commentId: $id) { text } }', { id: comment })).commentVersions.map((v) => v.text);
    expect(await versions()).toEqual(['Kan het pad breder?', 'Kan het fietspad breder?']);
    expect((await found(anna, comment)).editedAt).not.toBeNull();
    expect(await anna.refusals('withdrawComment', { commentId: comment })).toEqual([]);
    expect(await found(anna, comment)).toMatchObject({ withdrawn: true, text: null, authorName: null });
    expect(await versions()).toEqual([]);
    expect(await app.sql('select text from comment_version where comment_id = $1', [comment])).toEqual([]);
  });
});

describe('what should not stand there', () => {
  it('is reported once, hidden by a coach with ground and reason, told to its author, and looked at again by another coach', async () => {
    const comment = await say('anna', 'De buurman van nummer acht is een dwarsligger.');
    const [anna, bert, coach, coach2] = [await as('anna'), await as('bert'), await as('coach'), await as('coach2')];
    const report = { commentId: comment, ground: 'PERSONAL', note: 'Het gaat over mijn buurman.' };
    expect(await bert.refusals('reportComment', report)).toEqual([]);
    expect(await bert.refusals('reportComment', report)).toEqual(['ALREADY_DONE']);
    expect(await anna.refusals('reportComment', report)).toEqual(['NOT_ALLOWED']);
    expect(await news('coach')).toContain('report-comment');
    const desk = async (who: typeof coach): Promise<string[]> => (await who.ask<{ commentDesk: { comment: { id: string }; reports: object[] }[] }>('{ commentDesk { path comment { id } reports { ground note } } }')).commentDesk.map((item) => item.comment.id);
    expect(await desk(coach)).toEqual([comment]);

    expect(await bert.refusals('hideComment', { commentId: comment, ground: 'PERSONAL', reason: REASON })).toEqual(['NOT_ALLOWED']);
    expect(await coach.refusals('hideComment', { commentId: comment, ground: 'PERSONAL', reason: 'Nee' })).toEqual(['TOO_SHORT reason']);
    expect(await coach.refusals('hideComment', { commentId: comment, ground: 'PERSONAL', reason: REASON })).toEqual([]);
    expect(await desk(coach)).toEqual([]);
    expect(await found(app.visitor(), comment)).toMatchObject({ text: null, hiding: { ground: 'PERSONAL', reason: null } });
    expect(await found(bert, comment)).toMatchObject({ text: null, hiding: { reason: null } });
    expect(await found(anna, comment)).toMatchObject({ hiding: { reason: REASON }, viewerCan: { askSecondLook: true, edit: false } });
    expect(await news('anna')).toContain('hide-comment');
    expect((await app.mails()).find((mail) => mail.data['act'] === 'hide-comment')).toMatchObject({ email: 'anna@brink.example', data: { reason: REASON } });

    expect(await bert.refusals('askCommentLook', { commentId: comment, reason: REASON })).toEqual(['NOT_ALLOWED']);
    expect(await coach2.refusals('decideCommentLook', { commentId: comment, reason: REASON, upheld: false })).toEqual(['TOO_EARLY']);
    expect(await anna.refusals('askCommentLook', { commentId: comment, reason: 'Ik bedoelde de buurman van het plan.' })).toEqual([]);
    expect(await anna.refusals('askCommentLook', { commentId: comment, reason: REASON })).toEqual(['ALREADY_DONE']);
    expect(await desk(coach)).toEqual([]);
    expect(await desk(coach2)).toEqual([comment]);
    expect(await coach.refusals('decideCommentLook', { commentId: comment, reason: REASON, upheld: true })).toEqual(['SECOND_PERSON_REQUIRED']);
    expect(await coach2.refusals('decideCommentLook', { commentId: comment, reason: REASON, upheld: false })).toEqual([]);
    expect(await found(app.visitor(), comment)).toMatchObject({ text: 'De buurman van nummer acht is een dwarsligger.', hiding: null });
    expect(await news('anna')).toContain('show-comment');
    expect(await coach2.refusals('hideComment', { commentId: comment, ground: 'OFFENSIVE', reason: REASON })).toEqual([]);
    expect(await anna.refusals('askCommentLook', { commentId: comment, reason: REASON })).toEqual([]);
  });

  it('is left standing by a coach, and does not wait any longer', async () => {
    const comment = await say('anna', 'Dit plan is te duur.', { kind: 'AGAINST' });
    const coach = await as('coach');
    await (await as('bert')).act('reportComment', { commentId: comment, ground: 'OFFENSIVE', note: '' });
    expect(await coach.refusals('dismissReports', { commentId: comment })).toEqual([]);
    expect((await coach.ask<{ commentDesk: object[] }>('{ commentDesk { comment { id } } }')).commentDesk).not.toContainEqual({ comment: { id: comment } });
    expect(await found(app.visitor(), comment)).toMatchObject({ hiding: null });
  });
});

describe('how much one person says', () => {
  it('is limited in a while; what was refused does not count', async () => {
    const fenna = await as('fenna');
    const input = { subjectKind: 'PLAN', subjectId: PLAN, kind: 'SUGGESTION' };
    for (let i = 0; i < 15; i += 1) await fenna.act('addComment', { ...input, text: '' });
    const codes: string[] = [];
    for (let i = 0; i < 14; i += 1) codes.push(...(await fenna.refusals('addComment', { ...input, text: `Voorstel nummer ${i}` })));
    expect(codes).toEqual(['TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS']);
  });

  it('stays without their name when they erase their account', async () => {
    const eva = await as('eva');
    const comment = await say('eva', 'Bij ons in Zuidlaren werkt zo’n drempel goed.', { kind: 'FOR' });
    expect(await eva.refusals('eraseAccount', { email: 'eva@brink.example' })).toEqual([]);
    expect(await found(app.visitor(), comment)).toMatchObject({ authorName: null, text: 'Bij ons in Zuidlaren werkt zo’n drempel goed.' });
  });
});

describe('naming people', () => {
  it('is for people of the thread; they are told once, and nobody finds out who has an account', async () => {
    const question = await say('anna', 'Wie houdt het pad schoon?');
    const first = await say('bert', 'Dat doen wij zelf, in de zomer.', { parentId: question, kind: null });
    const answer = await say('dirk', 'Dank @Bert uit Aalden en @anna uit aalden! Weet @Fenna uit Gieten het ook? En @{1}?', { parentId: question, kind: null });
    expect(await found(app.visitor(), answer)).toMatchObject({ text: 'Dank @Bert uit Aalden en @Anna uit Aalden! Weet @Fenna uit Gieten het ook? En @ {1}?', mentions: ['Bert uit Aalden', 'Anna uit Aalden'] });
    const [bert, anna, fenna] = [await news('bert'), await news('anna'), await news('fenna')];
    expect(bert.filter((act) => act === 'mention-comment')).toHaveLength(1);
    expect([anna.includes('answer-comment'), anna.includes('mention-comment'), fenna.includes('mention-comment')]).toEqual([true, false, false]);
    const dirk = await as('dirk');
    expect(await dirk.refusals('editComment', { commentId: answer, version: 1, text: 'Dank @Bert uit Aalden, en @Anna uit Aalden.' })).toEqual([]);
    expect((await news('bert')).filter((act) => act === 'mention-comment')).toHaveLength(1);
    expect(await app.sql('select text from comment where id = $1', [answer])).toEqual([{ text: 'Dank @{1}, en @{2}.' }]);
    const { commentVersions } = await app.visitor().ask<{ commentVersions: { text: string }[] }>('query ($id: ID!) { commentVersions(commentId: $id) { text } }', { id: answer });
    expect(commentVersions[0]?.text).toContain('Dank @Bert uit Aalden en @Anna');
    expect(await (await as('bert')).refusals('withdrawComment', { commentId: first })).toEqual([]);
    const later = await say('dirk', 'Nog iets, @Bert uit Aalden.', { parentId: question, kind: null });
    expect((await found(app.visitor(), later)).mentions).toEqual([]);
  });

  it('goes with the person: an erased name stands nowhere any more', async () => {
    const question = await say('nieuw', 'Waar kan ik mijn fiets kwijt?');
    const answer = await say('anna', 'Bij het dorpshuis, @Nienke, net verhuisd.', { parentId: question, kind: null });
    const nienke = await app.as('nieuw');
    expect(await nienke.refusals('eraseAccount', { email: 'nieuw@brink.example' })).toEqual([]);
    await app.work();
    expect(await found(app.visitor(), answer)).toMatchObject({ text: 'Bij het dorpshuis, @{1}.', mentions: [] });
  });
});

describe('a suggestion on a plan', () => {
  it('is taken over by its author into a new version, once, and told', async () => {
    const suggestion = await say('anna', 'Maak het zebrapad breder.', { kind: 'SUGGESTION' });
    const [{ authorKey } = { authorKey: '' }] = await app.sql<{ authorKey: string }>(`select split_part(x.email, '@', 1) as "authorKey" from plan p join person x on x.id = p.author_id where p.id = $1`, [PLAN]);
    const author = await as(authorKey);
    expect((await found(author, suggestion)).viewerCan['takeOver']).toBe(true);
    expect((await found(await as('anna'), suggestion)).viewerCan['takeOver']).toBe(false);
    expect((await found(app.visitor(), suggestion)).viewerCan['takeOver']).toBe(false);
    expect(await (await as('olaf')).refusals('takeOverSuggestion', { commentId: suggestion })).toEqual(['NOT_ALLOWED']);
    expect(await author.refusals('takeOverSuggestion', { commentId: suggestion })).toEqual(['TOO_EARLY']);
    expect(await author.refusals('takeOverSuggestion', { commentId: UNKNOWN })).toEqual(['NOT_FOUND']);
    await app.sql(`insert into plan_version (plan_id, version, municipality_id, title, summary, body, challenge, themes, cost_cents, at) select id, (select max(version) + 1 from plan_version where plan_id = $1), municipality_id, title, summary, body, challenge, themes, cost_cents, brink_now() + interval '1 second' from plan where id = $1`, [PLAN]);
    const twice = await Promise.all([1, 2].map(() => author.refusals('takeOverSuggestion', { commentId: suggestion })));
    expect(twice.map((refusals) => refusals.join()).sort()).toEqual(['', 'ALREADY_DONE']);
    expect((await found(app.visitor(), suggestion)).takenOverVersion).toBe(2);
    expect(await news('anna')).toContain('take-over-suggestion');
    expect((await app.visitor().send('mutation ($input: CommentInput!) { takeOverSuggestion(input: $input) { problems { code } } }', { input: { commentId: suggestion } })).errors.map((e) => e.extensions?.code)).toEqual(['UNAUTHENTICATED']);
  });
});

describe('what else is talked about', () => {
  it('rounds, visions, conversations and look-backs that are public; the others do not exist', async () => {
    const anna = await as('anna');
    const ask = (kind: string, id: string) => anna.act('addComment', { subjectKind: kind, subjectId: id, kind: 'QUESTION', text: 'Wanneer horen wij hier meer van?' }, 'commentId');
    const first = async (sql: string): Promise<string> => (await app.sql<{ id: string }>(sql))[0]?.id ?? UNKNOWN;
    const there: [string, string][] = [
      ['ROUND', await first(`select r.id from round r join plan p on p.id = r.plan_id where p.published_at is not null limit 1`)],
      ['VISION', await first('select id from vision where version is not null limit 1')],
      ['BUDGET', await first(`select id from budget where state <> 'draft' limit 1`)],
      ['CONVERSATION', await first('select id from conversation limit 1')],
    ];
    for (const [kind, id] of there) {
      if (id === UNKNOWN) continue;
      expect([kind, (await ask(kind, id)).problems]).toEqual([kind, []]);
      const { comments: list } = await app.visitor().ask<{ comments: { nodes: { text: string }[] } }>(`query ($id: ID!) { comments(subjectKind: ${kind}, subjectId: $id, first: 5) { nodes { text } } }`, { id });
      expect(list.nodes.map((node) => node.text)).toContain('Wanneer horen wij hier meer van?');
    }
    const hidden = await first(`select id from gathering where recap is null limit 1`);
    expect(await ask('GATHERING', hidden)).toEqual(await ask('GATHERING', UNKNOWN));
    expect(await ask('PLAN', HIDDEN_PLAN)).toEqual(await ask('ROUND', UNKNOWN));
  });

  it('comes page by page, however much there is, each page in one statement', async () => {
    const [{ personId, municipalityId } = { personId: '', municipalityId: '' }] = await app.sql<{ personId: string; municipalityId: string }>(`select x.id as "personId", p.municipality_id as "municipalityId" from person x, plan p where x.email = 'anna@brink.example' and p.id = $1`, [PLAN]);
    await app.sql(`insert into comment (id, municipality_id, subject_kind, subject_id, person_id, kind, role, text, at) select gen_random_uuid(), $1, 'plan', $2, $3, 'question', 'resident', 'Vraag ' || n, brink_now() - make_interval(secs => n) from generate_series(1, 10000) n`, [municipalityId, PLAN, personId]);
    const seen = new Set<string>();
    let after: string | null = null;
    const began = performance.now();
    for (let page = 0; page < 20; page += 1) {
      const found: Asked['comments'] = await threads(app.visitor(), { first: 20, after });
      for (const node of found.nodes) seen.add(node.id);
      after = found.pageInfo.endCursor;
    }
    expect(seen.size).toBe(400);
    expect((performance.now() - began) / 20).toBeLessThan(1_000);
  });
});

describe('a plan that should not stand there', () => {
  const desk = async (key: string): Promise<string[]> => {
    const { coachDesk } = await (await as(key)).ask<{ coachDesk: { nodes: { kind: string; path: string }[] } }>('{ coachDesk(mine: false, first: 50) { nodes { kind path } } }');
    return coachDesk.nodes.filter(({ path }) => path === `/plannen/${PLAN}`).map(({ kind }) => kind);
  };
  const PAGE = 'query ($id: ID!) { plan(id: $id) { id dueOn publishedAt hiddenAt history { act reason } hiding { ground reason askedReason upheld viewerCanAsk viewerCanDecide } reports { ground note } viewerCanHide viewerCanReport viewerCan { support edit } } }';
  interface Shown {
    plan: { dueOn: string | null; publishedAt: string | null; hiddenAt: string | null; history: { act: string; reason: string | null }[]; hiding: { reason: string; viewerCanAsk: boolean; viewerCanDecide: boolean } | null; reports: object[]; viewerCanHide: boolean; viewerCanReport: boolean; viewerCan: { support: boolean; edit: boolean } } | null;
  }
  const page = async (who: Browser, id = PLAN): Promise<Shown['plan']> => (await who.ask<Shown>(PAGE, { id })).plan;

  it('is reported once, hidden by a coach so that it does not exist for others and its term stands still, and put back after a second look', async () => {
    const [anna, bert, dirk, coach, coach2, olaf] = [await as('anna'), await as('bert'), await as('dirk'), await as('coach'), await as('coach2'), await as('olaf')];
    const report = { planId: PLAN, ground: 'PERSONAL', note: 'Er staat een naam in.' };
    expect((await page(bert))?.viewerCanReport).toBe(true);
    expect((await Promise.all([1, 2, 3].map(() => bert.refusals('reportPlan', report)))).flat()).toEqual(['ALREADY_DONE', 'ALREADY_DONE']);
    expect(await dirk.refusals('reportPlan', report)).toEqual(['NOT_ALLOWED']);
    expect(await news('coach')).toContain('report-plan');
    expect(await desk('coach')).toContain('REPORTED_PLAN');
    expect([(await page(coach))?.reports, (await page(dirk))?.reports, (await page(olaf))?.reports]).toEqual([[{ ground: 'PERSONAL', note: report.note }], [], []]);
    expect(await coach.refusals('dismissPlanReports', { planId: PLAN })).toEqual([]);
    expect(await desk('coach')).not.toContain('REPORTED_PLAN');

    const follows = async (): Promise<string[]> => (await anna.ask<{ follows: { path: string }[] }>('{ follows { path } }')).follows.map(({ path }) => path);
    expect(await anna.refusals('follow', { kind: 'PLAN', id: PLAN })).toEqual([]);
    const before = await page(app.visitor());
    const hide = { planId: PLAN, ground: 'PERSONAL', reason: REASON };
    expect(await bert.refusals('hidePlan', hide)).toEqual(['NOT_ALLOWED']);
    expect(await coach.refusals('hidePlan', { ...hide, reason: 'Nee' })).toEqual(['TOO_SHORT reason']);
    expect((await Promise.all([coach.refusals('hidePlan', hide), coach.refusals('hidePlan', hide)])).flat()).toEqual(['WRONG_STATE']);
    for (const other of [app.visitor(), anna]) expect(await page(other)).toEqual(await page(other, UNKNOWN));
    expect(await anna.act('supportPlan', { planId: PLAN })).toEqual(await anna.act('supportPlan', { planId: UNKNOWN }));
    expect((await app.visitor().ask<{ plans: { nodes: { id: string }[] } }>('{ plans(first: 50) { nodes { id } } }')).plans.nodes.map(({ id }) => id)).not.toContain(PLAN);
    expect((await threads()).nodes).toEqual([]);
    expect(await page(dirk)).toMatchObject({ publishedAt: null, hiddenAt: expect.any(String) as string, dueOn: null, hiding: { reason: REASON, viewerCanAsk: true }, viewerCan: { support: false, edit: true } });
    expect(await coach.refusals('enterPaperSupport', { planId: PLAN, names: 3, note: 'In de kast' })).toEqual(['WRONG_STATE']);
    expect(await news('dirk')).toContain('hide-plan');
    expect(await follows()).not.toContain(`/plannen/${PLAN}`);

    await app.wait('5 days');
    await app.work();
    expect(await coach2.refusals('decideHidingLook', { planId: PLAN, reason: REASON, upheld: false })).toEqual(['TOO_EARLY']);
    const { plan: words } = await dirk.ask<{ plan: { version: number; title: string; summary: string; body: string; kind: string; themes: string[] } }>('query ($id: ID!) { plan(id: $id) { version title summary body kind themes } }', { id: PLAN });
    const { version, ...kept } = words;
    expect(await dirk.refusals('changePlan', { planId: PLAN, version, words: { ...kept, themes: ['GREEN'], costCents: 123_400, lat: 52.7, lon: 6.75, placeLabel: 'Bij de school' } })).toEqual([]);
    expect(await dirk.refusals('askHidingLook', { planId: PLAN, reason: 'De naam heb ik eruit gehaald.' })).toEqual([]);
    expect([await desk('coach'), await desk('coach2')]).toEqual([[], ['HIDDEN_PLAN']]);
    expect(await coach.refusals('decideHidingLook', { planId: PLAN, reason: REASON, upheld: false })).toEqual(['SECOND_PERSON_REQUIRED']);
    expect(await coach2.refusals('decideHidingLook', { planId: PLAN, reason: REASON, upheld: false })).toEqual([]);
    const after = await page(app.visitor());
    expect(after).toMatchObject({ publishedAt: before?.publishedAt, hiddenAt: null, hiding: null });
    expect(await follows()).toContain(`/plannen/${PLAN}`);
    expect(Date.parse(after?.dueOn ?? '') - Date.parse(before?.dueOn ?? '')).toBeGreaterThanOrEqual(5 * 86_400_000);
    expect(after?.history.map(({ act }) => act).slice(-3)).toEqual(['hide-plan', 'change', 'put-back']);
    const { plan: changed } = await app.visitor().ask<{ plan: { versions: { facts: object; factsBefore: object | null }[] } }>('query ($id: ID!) { plan(id: $id) { versions { facts { themes costCents placeLabel } factsBefore { themes } } } }', { id: PLAN });
    expect(changed.versions.at(-1)).toEqual({ facts: { themes: ['GREEN'], costCents: 123_400, placeLabel: 'Bij de school' }, factsBefore: { themes: words.themes } });
    expect(await app.sql(`select act, role from audit_entry where subject_id = $1 and act in ('plan.report', 'plan.dismiss-reports', 'plan.hide-plan', 'plan.ask-hiding-look', 'plan.put-back') order by id`, [PLAN])).toEqual([
      { act: 'plan.report', role: 'account' }, { act: 'plan.dismiss-reports', role: 'coach' }, { act: 'plan.hide-plan', role: 'coach' }, { act: 'plan.ask-hiding-look', role: 'author' }, { act: 'plan.put-back', role: 'coach' },
    ]);
  });

  it('the municipality has as long to confirm that it came in, however long it was hidden', async () => {
    const [waiting] = await app.sql<{ id: string; by: string; author: string }>(`update plan p set acknowledge_by = (brink_now() at time zone 'Europe/Amsterdam')::date + 6, acknowledged_at = null from person a where a.id = p.author_id and p.id = (select id from plan where state = 'awaiting-response' and paused_since is null and published_at is not null order by id limit 1) returning p.id, p.acknowledge_by::text as by, split_part(a.email, '@', 1) as author`);
    const planId = waiting?.id ?? '';
    expect(await (await as('coach')).refusals('hidePlan', { planId, ground: 'PERSONAL', reason: REASON })).toEqual([]);
    await app.wait('4 days');
    expect(await (await as(waiting?.author ?? '')).refusals('askHidingLook', { planId, reason: 'Er staat geen naam in.' })).toEqual([]);
    expect(await (await as('coach2')).refusals('decideHidingLook', { planId, reason: REASON, upheld: false })).toEqual([]);
    expect(await app.sql(`select acknowledge_by - $2::date >= 4 as later from plan where id = $1`, [planId, waiting?.by])).toEqual([{ later: true }]);
  });
});
