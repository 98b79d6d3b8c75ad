import { app, as, news, withServer } from '#platform/testing';
import { type Asked, HIDDEN_PLAN, PLAN, REASON, UNKNOWN, found, say, threads } from './comments.js';

withServer();

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
