import { type Browser, app, as, codes, news, withServer } from '#platform/testing';

let here = { municipality: '', area: '' };
withServer();
beforeAll(async () => {
  const [found] = await app.sql<{ municipality: string; area: string }>(`select m.id as municipality, a.id as area from municipality m join area a on a.municipality_id = m.id where m.slug = 'coevorden' and a.slug = 'aalden'`);
  here = found ?? here;
});

const REASON = 'Vertel er nog bij over welke straat dit gaat, en voor wie.';
const UNKNOWN = '01900008-0000-7000-8000-999999999999';
const ASSOCIATION = '01900005-0000-7000-8000-000000000001';
const CLOSED = '0190000c-0000-7000-8000-000000000002';
const STATEMENTS = ['De brink blijft groen en zonder auto’s.', 'De school moet in het dorp blijven.', 'De bus hoort elk uur te rijden.', 'Er komt een plek voor jongeren.', 'Nieuwe huizen zijn eerst voor het dorp.', 'Het dorpshuis is elke dag open.', 'Wij maaien de bermen voortaan zelf.'];
const later = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const member = (n: number): string => `01900004-0000-7000-8000-${String(1_000 + n).padStart(12, '0')}`;

interface Found {
  question: string;
  state: string;
  peopleAtLeast: number;
  statements: { id: string; number: number; text: string }[];
  own: { hindrance: { code: string }[]; answers: { statementId: string; answer: string }[]; turns: string[]; statements: { text: string; state: string; reason: string | null }[]; place: { group: number | null } | null };
  result: { final: boolean; noGroups: string | null; groups: { name: string; size: number | null; says: { statement: string; count: number | null }[] }[]; statements: { statement: string; all: { agree: number } | null }[]; unites: { statement: string; side: string; count: number | null }[] } | null;
  outcome: string | null;
  next: { path: string } | null;
  endedReason: string | null;
  viewerCan: Record<string, boolean>;
}
const FACTS = `question state peopleAtLeast endedReason outcome next { path title } statements { id number text } own { hindrance { code } answers { statementId answer } turns statements { text state reason } place { x y group } }
  result { final noGroups divides groups { name size x y says { statement side count of } } statements { statement all { agree disagree pass } groups { agree } } unites { statement side count of } } viewerCan { change end tellOutcome review }`;
const look = async (who: Browser, id: string): Promise<Found | null> => (await who.ask<{ conversation: Found | null }>(`query ($id: ID!) { conversation(id: $id) { ${FACTS} } }`, { id })).conversation;
const seen = async (who: Browser, id: string): Promise<Found> => {
  const found = await look(who, id);
  if (found === null) throw new Error('there is no such conversation');
  return found;
};
const start = async (key: string, more: object = {}) => (await as(key)).act('startConversation', { municipalityId: here.municipality, areaId: null, associationId: null, question: 'Hoe blijft ons dorp leefbaar?', explanation: '', statements: STATEMENTS, opensAt: later(0), closesAt: later(20), ...more }, 'conversationId');
const started = async (key: string, more: object = {}): Promise<string> => {
  const answer = await start(key, more);
  expect(answer.problems).toEqual([]);
  return String(answer['conversationId']);
};
/** So many neighbours answer everything: the first half one way, the others the other way after the third statement. */
const crowd = async (conversationId: string, from: number, count: number): Promise<void> => {
  await app.sql(
    `insert into conversation_answer (conversation_id, person_id, statement_id, municipality_id, vote, at)
     select s.conversation_id, ('01900004-0000-7000-8000-' || lpad((1000 + n)::text, 12, '0'))::uuid, s.id, s.municipality_id, case when s.number <= 3 then 1 when (n % 2 = 0) = (s.number % 2 = 0) then 1 else -1 end, brink_now()
     from conversation_statement s, generate_series($2::int, $3::int) n where s.conversation_id = $1 and s.state = 'shown' on conflict do nothing`,
    [conversationId, from, from + count - 1],
  );
};

describe('starting a conversation', () => {
  it('is for staff in their own municipality and boards in their own area', async () => {
    expect(codes(await start('anna'))).toEqual(['NOT_ALLOWED']);
    expect(codes(await start('tom'))).toEqual(['NOT_ALLOWED']);
    expect(codes(await start('carla'))).toEqual(['NOT_ALLOWED associationId']);
    expect(codes(await start('olaf', { areaId: UNKNOWN }))).toEqual(['NOT_FOUND areaId']);
    expect(codes(await start('olaf', { municipalityId: UNKNOWN }))).toEqual(['NOT_FOUND']);
    expect(codes(await start('olaf', { question: '', statements: ['Kort', STATEMENTS[0], STATEMENTS[0]], closesAt: later(-1) }))).toEqual(['REQUIRED question', 'TOO_SHORT statements.0', 'DUPLICATE statements.1', 'TOO_EARLY closesAt']);
    expect(codes(await start('olaf', { statements: [`De brink${String.fromCharCode(0)} blijft groen.`, STATEMENTS[1], STATEMENTS[2]] }))).toEqual(['INVALID_CHARACTERS statements.0']);
    const id = await started('carla', { areaId: here.area, associationId: ASSOCIATION });
    expect(await seen(app.visitor(), id)).toMatchObject({ state: 'OPEN', statements: STATEMENTS.map((text, i) => ({ text, number: i + 1 })), own: { hindrance: [{ code: 'NOT_SIGNED_IN' }] } });
    const { conversationScopes } = await (await as('carla')).ask<{ conversationScopes: { name: string; areas: { slug: string }[] }[] }>('{ conversationScopes { name areas { slug } } }');
    expect(conversationScopes).toEqual([{ name: 'Dorpsbelangen Aalden', areas: [{ slug: 'aalden' }] }]);
    expect(await (await as('anna')).ask('{ conversationScopes { name } }')).toEqual({ conversationScopes: [] });
  });

  it('twice with the same key starts one', async () => {
    const clientKey = '01900009-0000-7000-8000-000000000001';
    const ids = await Promise.all([1, 2, 3].map(async () => (await start('olaf', { clientKey, opensAt: later(1), closesAt: later(9) }))['conversationId'] ?? 'other body'));
    expect(new Set(ids.filter((id) => id !== 'other body')).size).toBe(1);
  });

  it('ahead of its time opens by the clock', async () => {
    const id = await started('coach', { opensAt: later(2), closesAt: later(9) });
    const anna = await as('anna');
    const { statements, state } = await seen(anna, id);
    expect(state).toBe('PLANNED');
    expect(await anna.refusals('answerStatement', { statementId: statements[0]?.id, answer: 'AGREE' })).toEqual(['TOO_EARLY']);
    await app.sql(`update conversation set opens_at = brink_now() where id = $1`, [id]);
    expect(await anna.refusals('answerStatement', { statementId: statements[0]?.id, answer: 'AGREE' })).toEqual([]);
  });
});

describe('answering', () => {
  it('is one answer for each person and statement, changeable, and seen by nobody else', async () => {
    const id = await started('olaf');
    const [anna, bert] = [await as('anna'), await as('bert')];
    const { statements } = await seen(anna, id);
    const statementId = statements[0]?.id ?? '';
    await Promise.all(['AGREE', 'AGREE', 'DISAGREE', 'PASS', 'AGREE'].map((answer) => anna.act('answerStatement', { statementId, answer })));
    expect(await app.sql('select count(*)::int as n from conversation_answer where statement_id = $1', [statementId])).toEqual([{ n: 1 }]);
    expect(await anna.refusals('answerStatement', { statementId, answer: 'DISAGREE' })).toEqual([]);
    const own = await seen(anna, id);
    expect(own.own.answers).toEqual([{ statementId, answer: 'DISAGREE' }]);
    expect(own.own.turns).toHaveLength(STATEMENTS.length - 1);
    expect((await seen(bert, id)).own.answers).toEqual([]);
    expect((await seen(await as('coach'), id)).own.answers).toEqual([]);
    expect(await anna.act('answerStatement', { statementId: UNKNOWN, answer: 'AGREE' })).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
  });

  it('asks for an account, a place to live and the age of the ordinance', async () => {
    const id = await started('olaf');
    const { statements } = await seen(app.visitor(), id);
    const input = { statementId: statements[0]?.id, answer: 'AGREE' };
    expect((await app.visitor().send('mutation ($input: AnswerStatementInput!) { answerStatement(input: $input) { problems { code } } }', { input })).errors.map((e) => e.extensions?.code)).toEqual(['UNAUTHENTICATED']);
    expect(await (await as('griffie')).refusals('answerStatement', input)).toEqual(['REQUIRED residence']);
    const dirk = await as('dirk');
    await app.sql(`update person set birth_year = extract(year from brink_now()) - 13 where id = (select id from person where email = 'dirk@brink.example')`);
    expect(await dirk.refusals('answerStatement', input)).toEqual(['TOO_YOUNG']);
    expect((await seen(dirk, id)).own.hindrance).toEqual([{ code: 'TOO_YOUNG' }]);
    await app.sql(`update person set birth_year = extract(year from brink_now()) - 14 where email = 'dirk@brink.example'`);
    expect(await dirk.refusals('answerStatement', input)).toEqual([]);
    expect(await (await as('eva')).refusals('answerStatement', input)).toEqual([]);
  });
});

describe('a statement of one’s own', () => {
  it('is looked at by a coach; doubles are refused and likely ones shown', async () => {
    const id = await started('olaf');
    const [anna, bert, coach] = [await as('anna'), await as('bert'), await as('coach')];
    const text = 'De winkel in het dorp moet open blijven.';
    expect(await anna.refusals('proposeStatement', { conversationId: id, text: 'Kort' })).toEqual(['TOO_SHORT text']);
    expect(await anna.refusals('proposeStatement', { conversationId: id, text: STATEMENTS[1]?.toUpperCase() })).toEqual(['DUPLICATE text']);
    const same = await Promise.all([anna, bert].map((who) => who.refusals('proposeStatement', { conversationId: id, text })));
    expect(same.map((refusals) => refusals.join()).sort()).toEqual(['', 'DUPLICATE text']);
    expect((await seen(app.visitor(), id)).statements).toHaveLength(STATEMENTS.length);
    expect(await news('coach')).toContain('ask-statement-review');
    const [waiting] = (await coach.ask<{ statementsToReview: { id: string; text: string; conversationId: string }[] }>('{ statementsToReview { id text conversationId alike { text } } }')).statementsToReview.filter((one) => one.conversationId === id);
    expect(waiting?.text).toBe(text);
    expect(await (await as('tom')).act('publishStatement', { statementId: waiting?.id })).toEqual(await (await as('tom')).act('publishStatement', { statementId: UNKNOWN }));
    expect(await (await as('olaf')).refusals('publishStatement', { statementId: waiting?.id })).toEqual(['NOT_ALLOWED']);
    expect(await anna.refusals('answerStatement', { statementId: waiting?.id, answer: 'AGREE' })).toEqual(['NOT_FOUND']);
    const twice = await Promise.all([coach, await as('coach2')].map((who) => who.refusals('publishStatement', { statementId: waiting?.id })));
    expect(twice.map((refusals) => refusals.join()).sort()).toEqual(['', 'WRONG_STATE']);
    expect((await seen(app.visitor(), id)).statements.at(-1)?.text).toBe(text);
    const like = await app.visitor().ask<{ likeStatements: { text: string }[] }>('query ($id: ID!, $text: String!) { likeStatements(conversationId: $id, text: $text) { id number text } }', { id, text: 'De winkel in ons dorp moet open blijven' });
    expect(like.likeStatements.map((one) => one.text)).toEqual([text]);
  });

  it('that is refused tells its author why, and one that is taken out is answered no more', async () => {
    const id = await started('olaf');
    const [anna, coach] = [await as('anna'), await as('coach')];
    await anna.act('proposeStatement', { conversationId: id, text: 'Mijn buurman moet verhuizen.' });
    const [statement] = await app.sql<{ id: string }>(`select id from conversation_statement where conversation_id = $1 and state = 'in-review'`, [id]);
    expect(await coach.refusals('refuseStatement', { statementId: statement?.id, ground: 'PERSONAL', reason: 'Nee' })).toEqual(['TOO_SHORT reason']);
    expect(await coach.refusals('refuseStatement', { statementId: statement?.id, ground: 'PERSONAL', reason: REASON })).toEqual([]);
    expect((await seen(anna, id)).own.statements).toEqual([{ text: 'Mijn buurman moet verhuizen.', state: 'REFUSED', reason: REASON }]);
    expect(await news('anna')).toContain('refuse-statement');
    const { statements } = await seen(anna, id);
    expect(await coach.refusals('refuseStatement', { statementId: statements[2]?.id, ground: 'UNCLEAR', reason: REASON })).toEqual([]);
    expect((await seen(anna, id)).statements).toHaveLength(STATEMENTS.length - 1);
    expect(await anna.refusals('answerStatement', { statementId: statements[2]?.id, answer: 'AGREE' })).toEqual(['WRONG_STATE']);
    expect((await app.sql<{ act: string }>(`select act from audit_entry where act like 'conversation.%' order by id`)).map((row) => row.act)).toEqual(expect.arrayContaining(['conversation.start', 'conversation.propose', 'conversation.publish-statement', 'conversation.refuse-statement', 'conversation.take-out-statement']));
  });
});

describe('what a conversation says', () => {
  it('is counted only when enough people answered since; without figures while it goes on, with them when it is over', async () => {
    const id = await started('olaf');
    await crowd(id, 1, 4);
    await app.work();
    expect((await seen(app.visitor(), id)).result).toBeNull();
    await crowd(id, 5, 16);
    await app.work();
    const open = await seen(app.visitor(), id);
    expect(open).toMatchObject({ state: 'OPEN', peopleAtLeast: 20, result: { final: false, noGroups: null } });
    expect(open.result?.groups.map((group) => [group.name, group.size])).toEqual([['A', null], ['B', null]]);
    expect(open.result?.statements.every((one) => one.all === null)).toBe(true);
    const [before] = await app.sql<{ version: string }>('select version from conversation_result where conversation_id = $1', [id]);
    await crowd(id, 21, 3);
    await app.work();
    expect(await app.sql('select version from conversation_result where conversation_id = $1', [id])).toEqual([before]);

    await app.sql('update conversation set closes_at = brink_now() where id = $1', [id]);
    expect(await (await as('anna')).refusals('answerStatement', { statementId: open.statements[0]?.id, answer: 'AGREE' })).toEqual(['TOO_LATE']);
    await app.work();
    const closed = await seen(app.visitor(), id);
    expect(closed).toMatchObject({ state: 'CLOSED', peopleAtLeast: 20, result: { final: true } });
    expect(closed.result?.groups.map((group) => group.size).reduce((a, b) => (a ?? 0) + (b ?? 0), 0)).toBe(23);
    expect(closed.result?.unites.map((one) => one.side)).toContain('AGREE');
    expect(closed.result?.unites[0]?.count).toBe(23);
    expect((await seen(await app.asPerson(member(2)), id)).own.place?.group).not.toBeNull();
    expect((await seen(await as('anna'), id)).own.place).toBeNull();
    expect((await app.sql('select 1 as one from audit_entry where act = $1 and subject_id = $2', ['conversation.close', id])).length).toBe(1);
    await app.work();
    expect((await app.sql('select 1 as one from audit_entry where act = $1 and subject_id = $2', ['conversation.close', id])).length).toBe(1);
    expect(await news('olaf')).toContain('close-conversation');
  });

  it('names nobody, and has no groups where few took part', async () => {
    const id = await started('olaf');
    await crowd(id, 1, 6);
    await (await as('olaf')).act('endConversation', { conversationId: id, reason: REASON });
    await app.work();
    const found = await seen(app.visitor(), id);
    expect(found).toMatchObject({ state: 'CLOSED', endedReason: REASON, peopleAtLeast: 5, result: { noGroups: 'FEW_PEOPLE', groups: [] } });
    const file = await fetch(`${app.origin}/conversations/${id}`);
    const text = await file.text();
    expect(file.status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ format: 'brink-conversation', version: 1, peopleAtLeast: 5, groups: [] });
    expect(text).not.toContain('01900004-');
    expect((await fetch(`${app.origin}/conversations/${UNKNOWN}`)).status).toBe(404);
  });

  it('leads on to a plan, which everybody who took part hears of', async () => {
    const [olaf, anna] = [await as('olaf'), await as('anna')];
    const tell = (who: Browser, more: object) => who.refusals('tellConversationOutcome', { conversationId: CLOSED, outcome: 'De gemeente maakt er werk van.', link: '', ...more });
    expect(await tell(anna, {})).toEqual(['NOT_ALLOWED']);
    expect(await tell(olaf, { link: 'javascript:alert(1)' })).toEqual(['INVALID_FORMAT link']);
    expect(await tell(olaf, { link: `/plannen/${UNKNOWN}` })).toEqual(['NOT_FOUND link']);
    expect(await tell(olaf, { link: '/plannen/01900008-0000-7000-8000-000000000006' })).toEqual(['NOT_FOUND link']);
    expect(await tell(olaf, { link: `${app.origin}/plannen/01900008-0000-7000-8000-000000000004` })).toEqual([]);
    expect(await seen(app.visitor(), CLOSED)).toMatchObject({ outcome: 'De gemeente maakt er werk van.', next: { path: '/plannen/01900008-0000-7000-8000-000000000004' } });
    const open = await started('olaf');
    expect(await olaf.refusals('tellConversationOutcome', { conversationId: open, outcome: REASON, link: '' })).toEqual(['TOO_EARLY']);
  });

  it('is erased with the person: who answered what, and what nobody saw yet', async () => {
    const id = await started('olaf');
    const bert = await app.as('bert');
    const { statements } = await seen(bert, id);
    await bert.act('answerStatement', { statementId: statements[0]?.id, answer: 'AGREE' });
    await bert.act('proposeStatement', { conversationId: id, text: 'Het pad naar de school is te smal.' });
    const personId = await app.idOf('bert');
    expect(await bert.refusals('eraseAccount', { email: 'bert@brink.example' })).toEqual([]);
    await app.work();
    expect(await app.sql('select 1 as one from conversation_answer where person_id = $1', [personId])).toEqual([]);
    expect(await app.sql(`select 1 as one from conversation_statement where author_id = $1 and conversation_id = $2`, [personId, id])).toEqual([]);
  });

  it('comes in lists by place, those that close last first', async () => {
    const list = async (more: string): Promise<string[]> => (await app.visitor().ask<{ conversations: { nodes: { id: string }[] } }>(`{ conversations(first: 50${more}) { nodes { id } } }`)).conversations.nodes.map((node) => node.id);
    expect(await list('')).toContain(CLOSED);
    expect(await list(', municipality: "tynaarlo"')).toEqual([]);
    const aalden = await list(', municipality: "coevorden", area: "aalden"');
    const dalen = await list(', municipality: "coevorden", area: "dalen"');
    expect([aalden.includes(CLOSED), dalen.includes(CLOSED), aalden.length > dalen.length]).toEqual([true, true, true]);
  });
});

describe('before a conversation opens', () => {
  const words = { question: 'Hoe maken wij de school veiliger?', explanation: 'Samen met de ouders.', statements: STATEMENTS.slice(0, 3) };
  /** By the clock of the database, which the specs above moved. */
  const inDays = (days: number): Promise<string> => app.after(days * 86_400_000);
  const acts = async (key: string): Promise<string[]> => (await (await as(key)).ask<{ notices: { nodes: { act: string; path: string }[] } }>('{ notices { nodes { act path } } }')).notices.nodes.map(({ act, path }) => `${act} ${path}`);

  it('who started it changes its words, statements and days; nobody else does, and nobody once it is open', async () => {
    const id = await started('petra', { opensAt: await inDays(5), closesAt: await inDays(20), areaId: here.area });
    const change = async (key: string, more: object = {}): Promise<string[]> => (await as(key)).refusals('changeConversation', { conversationId: id, version: 1, ...words, opensAt: await inDays(2), closesAt: await inDays(9), ...more });
    expect([(await seen(await as('petra'), id)).viewerCan['change'], (await seen(await as('coach'), id)).viewerCan['change']]).toEqual([true, false]);
    expect(await Promise.all(['griffie', 'coach', 'carla', 'tom'].map((key) => change(key)))).toEqual(Array.from({ length: 4 }, () => ['NOT_ALLOWED']));
    expect(await change('petra', { question: 'Kort', statements: ['Een', 'Een'] })).toEqual(expect.arrayContaining(['TOO_SHORT question', 'NOT_ENOUGH statements']));
    expect(await (await as('petra')).refusals('changeConversation', { conversationId: UNKNOWN, version: 1, ...words, opensAt: await inDays(2), closesAt: await inDays(9) })).toEqual(['NOT_FOUND']);
    expect((await Promise.all([1, 2, 3].map(() => change('petra')))).sort()).toEqual([[], ['CHANGED_MEANWHILE'], ['CHANGED_MEANWHILE']]);
    const changed = await seen(app.visitor(), id);
    expect([changed.question, changed.statements.map(({ number, text }) => [number, text])]).toEqual([words.question, STATEMENTS.slice(0, 3).map((text, i) => [i + 1, text])]);
    expect((await app.sql<{ act: string }>(`select act from audit_entry where subject_id = $1 order by id desc limit 1`, [id]))[0]?.act).toBe('conversation.change');
    await app.wait('2 days 1 minute');
    expect(await change('petra')).toEqual(['TOO_LATE']);
    expect((await seen(await as('petra'), id)).viewerCan['change']).toBe(false);
  });

  it('who started it, who lives there and who follows the place hear when it opens, and when its result and what comes of it are there; each once', async () => {
    await (await as('fenna')).refusals('follow', { kind: 'AREA', id: here.area });
    const id = await started('petra', { opensAt: await inDays(1), closesAt: await inDays(3), areaId: here.area });
    const of = async (key: string): Promise<string[]> => (await acts(key)).filter((told) => told.endsWith(id)).map((told) => told.split(' ')[0] ?? '');
    await app.work();
    expect(await of('nieuw')).toEqual([]);
    await app.wait('1 day 1 minute');
    await Promise.all([app.work(), app.work()]);
    expect(await Promise.all(['petra', 'nieuw', 'fenna', 'dirk', 'eva'].map((key) => of(key)))).toEqual([['open-conversation'], ['open-conversation'], ['open-conversation'], [], []]);
    await app.wait('2 days 1 hour');
    await app.work();
    expect(await (await as('petra')).refusals('tellConversationOutcome', { conversationId: id, outcome: 'Wij maken er een plan van, samen met de school.', link: '' })).toEqual([]);
    await app.work();
    expect(await of('nieuw')).toEqual(['tell-conversation-outcome', 'close-conversation', 'open-conversation']);
    expect(await of('petra')).toEqual(['close-conversation', 'open-conversation']);
    expect(await of('dirk')).toEqual([]);
  });
});
