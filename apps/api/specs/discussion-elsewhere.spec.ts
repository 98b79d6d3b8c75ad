import { type Browser, app, as, news, withServer } from '#platform/testing';
import { type Asked, HIDDEN_PLAN, PLAN, REASON, UNKNOWN, found, say, threads } from './comments.js';

withServer();

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
