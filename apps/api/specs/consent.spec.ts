import { type Browser, app, as, codes, news, withServer } from '#platform/testing';

let area = '';
withServer();
beforeAll(async () => {
  area = (await app.sql<{ id: string }>(`select a.id from municipality m join area a on a.municipality_id = m.id where m.slug = 'coevorden' and a.slug = 'aalden'`))[0]?.id ?? '';
});

const UNKNOWN = '01900008-0000-7000-8000-999999999999';
const ASSOCIATION = '01900005-0000-7000-8000-000000000001';
const REASON = 'Dan kunnen mensen met een rolstoel er niet meer komen.';
const TEXT = 'Wij zetten de brink op zondag af voor auto’s, van april tot oktober.';
const later = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

interface Found {
  state: string;
  askedVersion: number;
  voices: number | null;
  words: string | null;
  concerns: string[];
  texts: { version: number; text: string }[];
  sayings: { id: string; kind: string; number: number; name: string | null; own: boolean; text: string | null; reply: string | null; state: string | null; resolvedVersion: number | null }[];
  history: { from: string | null; to: string; reason: string | null }[];
  account: { step: string; figures: { name: string; value: string }[] }[] | null;
  own: { hindrance: { code: string }[]; stand: string | null };
  viewerCan: { changeText: boolean; answer: boolean; withdraw: boolean; lead: boolean; moves: { to: string }[] };
}
const FACTS = 'state askedVersion voices words concerns texts { version text } sayings { id kind number name own text reply state resolvedVersion } history { from to reason } account { step figures { name value } } own { hindrance { code } stand } viewerCan { changeText answer withdraw lead moves { to } }';
const look = async (who: Browser, id: string): Promise<Found | null> => (await who.ask<{ consent: Found | null }>(`query ($id: ID!) { consent(id: $id) { ${FACTS} } }`, { id })).consent;
const seen = async (who: Browser, id: string): Promise<Found> => {
  const found = await look(who, id);
  if (found === null) throw new Error('there is no such process');
  return found;
};
const propose = async (key: string, more: object = {}) => (await as(key)).act('proposeConsent', { areaId: area, associationId: null, circle: 'AREA', title: 'De brink op zondag zonder auto’s', text: TEXT, voicesNeeded: 2, ...more }, 'consentId');
const proposed = async (key: string, more: object = {}): Promise<string> => {
  const answer = await propose(key, more);
  expect(answer.problems).toEqual([]);
  return String(answer['consentId']);
};
const lead = async (consentId: string, to: string, more: object = {}, key = 'coach') => (await as(key)).refusals('leadConsent', { consentId, to, until: later(7), reason: '', ...more });
const led = async (consentId: string, ...steps: string[]): Promise<void> => {
  for (const to of steps) expect([to, await lead(consentId, to)]).toEqual([to, []]);
};
const stand = async (key: string, consentId: string, said: string, reason = '') => (await as(key)).refusals('takeConsentStand', { consentId, stand: said, reason });

describe('at the table', () => {
  it('a coach enters what somebody without an account says, a second person confirms it, and then it is a voice as every other', async () => {
    const id = await proposed('olaf');
    await led(id, 'QUESTIONS', 'REACTIONS');
    type Table = { viewerMayEnter: boolean; entries: { id: string; mine: boolean }[]; people: { personId: string }[] } | null;
    const table = async (key: string, name: string | null = null): Promise<Table> => (await (await as(key)).ask<{ consentTable: Table }>('query ($id: ID!, $name: String) { consentTable(id: $id, name: $name) { viewerMayEnter entries { id mine } people { personId } } }', { id, name })).consentTable;
    expect(await table('coach')).toBeNull();
    await led(id, 'OBJECTIONS');
    expect([await table('tom'), await table('petra', 'Voorbeeld'), (await table('coach', 'Vo'))?.people]).toEqual([null, { viewerMayEnter: false, entries: [], people: [] }, []]);
    expect(await table('anna')).toBeNull();
    const people = (await table('coach', 'voorbeeldinwoner 1'))?.people ?? [];
    expect(people).toHaveLength(10);
    const [first = { personId: '' }, second = { personId: '' }] = people;
    const enter = async (key: string, personId: string, said: object = { stand: 'CONSENT', reason: '' }): Promise<string[]> => (await as(key)).refusals('enterConsentPaper', { consentId: id, personId, ...said });
    const anna = await app.idOf('anna');
    expect([await enter('petra', first.personId), await enter('coach', anna), await enter('coach', first.personId, { stand: 'OBJECTION', reason: '' })]).toEqual([['NOT_ALLOWED'], ['NOT_FOUND personId'], ['REQUIRED reason']]);
    expect((await Promise.all([1, 2].map(() => enter('coach', first.personId)))).flat()).toEqual(['ALREADY_DONE personId']);
    expect(await enter('coach', second.personId, { stand: 'OBJECTION', reason: REASON })).toEqual([]);
    expect((await seen(await as('coach'), id)).voices).toBe(0);
    const entries = (await table('petra'))?.entries ?? [];
    expect(entries.map(({ mine }) => mine)).toEqual([false, false]);
    const confirm = async (key: string, entryId: string): Promise<string[]> => (await as(key)).refusals('confirmConsentPaper', { consentId: id, entryId });
    expect(await confirm('coach', entries[0]?.id ?? '')).toEqual(['SECOND_PERSON_REQUIRED']);
    for (const entry of entries) expect((await Promise.all(['petra', 'coach2'].map((key) => confirm(key, entry.id)))).flat()).toEqual(['NOT_FOUND entryId']);
    const found = await seen(await as('coach'), id);
    expect([found.voices, found.sayings.map(({ kind, text, state }) => [kind, text, state])]).toEqual([2, [['OBJECTION', REASON, 'OPEN']]]);
    expect(await app.sql('select 1 from consent_paper where consent_id = $1', [id])).toEqual([]);
    expect(await app.sql(`select distinct data from audit_entry where subject_id = $1 and act like 'consent.%paper'`, [id])).toHaveLength(1);
  });
});

describe('a proposal', () => {
  it('is made by staff in their municipality and boards in their own area; all problems are told at once', async () => {
    expect(codes(await propose('anna'))).toEqual(['NOT_ALLOWED']);
    expect(codes(await propose('tom'))).toEqual(['NOT_ALLOWED']);
    expect(codes(await propose('carla'))).toEqual(['NOT_ALLOWED associationId']);
    expect(codes(await propose('olaf', { areaId: UNKNOWN }))).toEqual(['NOT_FOUND areaId']);
    expect(codes(await propose('olaf', { circle: 'MEMBERS' }))).toEqual(['NOT_ALLOWED associationId']);
    expect(codes(await propose('olaf', { title: 'Kort', text: '', voicesNeeded: 1 }))).toEqual(['TOO_SHORT title', 'REQUIRED text', 'TOO_SMALL voicesNeeded']);
    expect(codes(await propose('olaf', { text: `${TEXT}${String.fromCharCode(0)}` }))).toEqual(['INVALID_CHARACTERS text']);
    expect(codes(await propose('olaf', { title: 'a'.repeat(161) }))).toEqual(['TOO_LONG title']);
    const clientKey = '01900009-0000-7000-8000-000000000001';
    const twice = await Promise.all([1, 2, 3].map(async () => String((await propose('olaf', { clientKey }))['consentId'])));
    expect(new Set(twice).size).toBe(1);
    const { consentScopes } = await (await as('carla')).ask<{ consentScopes: { name: string; areas: { slug: string }[] }[] }>('{ consentScopes { name areas { slug } } }');
    expect(consentScopes).toEqual([{ name: 'Dorpsbelangen Aalden', areas: [{ slug: 'aalden' }] }]);
  });

  it('is hidden until a coach opens it, and then has one text', async () => {
    const id = await proposed('olaf');
    expect(await look(app.visitor(), id)).toBeNull();
    expect(await look(await as('petra'), id)).toBeNull();
    expect(await look(await as('tom'), id)).toBeNull();
    expect((await seen(await as('coach'), id)).viewerCan.moves).toEqual([{ to: 'QUESTIONS' }]);
    expect(await news('coach')).toContain('consent-proposed');
    const olaf = await as('olaf');
    const changed = `${TEXT} Bewoners mogen door.`;
    expect(await olaf.refusals('changeConsentText', { consentId: id, version: 1, text: changed, note: '', answers: [] })).toEqual([]);
    expect(await olaf.refusals('changeConsentText', { consentId: id, version: 1, text: TEXT, note: '', answers: [] })).toEqual(['CHANGED_MEANWHILE text']);
    const hidden = await (await as('petra')).act('leadConsent', { consentId: id, to: 'QUESTIONS', until: later(7), reason: '' });
    expect(hidden).toEqual(await (await as('petra')).act('leadConsent', { consentId: UNKNOWN, to: 'QUESTIONS', until: later(7), reason: '' }));
    const both = await Promise.all(['coach', 'coach2'].map((key) => lead(id, 'QUESTIONS', {}, key)));
    expect(both.map((refusals) => refusals.join()).sort()).toEqual(['', 'WRONG_STATE']);
    expect(await seen(app.visitor(), id)).toMatchObject({ state: 'QUESTIONS', texts: [{ version: 1, text: changed }], own: { hindrance: [{ code: 'NOT_SIGNED_IN' }] } });
    expect(await news('anna')).toContain('consent-questions');
    const { consents } = await app.visitor().ask<{ consents: { nodes: { id: string }[] } }>('{ consents(first: 20, municipality: "coevorden", area: "aalden") { nodes { id } } }');
    expect(consents.nodes.map((node) => node.id)).toContain(id);
  });

  it('is given back with notes that only its own side and the coaches read; changed, it is the coaches’ again', async () => {
    const id = await proposed('olaf');
    const notes = 'Zeg erbij wie het hek opent en sluit.';
    const coach = await as('coach');
    expect(await coach.refusals('returnConsent', { consentId: id, notes: 'Kort' })).toEqual(['TOO_SHORT notes']);
    const both = await Promise.all(['coach', 'coach2'].map(async (key) => (await as(key)).refusals('returnConsent', { consentId: id, notes })));
    expect(both.map((refusals) => refusals.join()).sort()).toEqual(['', 'WRONG_STATE']);
    expect(await news('olaf')).toContain('consent-returned');
    const returned = async (key: string): Promise<unknown> => (await (await as(key)).ask<{ consent: { returnedNotes: string | null } | null }>('query ($id: ID!) { consent(id: $id) { returnedNotes } }', { id })).consent;
    expect([await returned('olaf'), await returned('petra')]).toEqual([{ returnedNotes: notes }, null]);
    const waiting = async (): Promise<boolean> => (await coach.ask<{ coachDesk: { nodes: { kind: string; path: string }[] } }>('{ coachDesk(mine: false, kind: CONSENT, first: 50) { nodes { kind path } } }')).coachDesk.nodes.some(({ path }) => path.endsWith(id));
    expect(await waiting()).toBe(false);
    expect(await (await as('olaf')).refusals('changeConsentText', { consentId: id, version: 1, text: `${TEXT} De beheerder opent het hek.`, note: '', answers: [] })).toEqual([]);
    expect([await returned('olaf'), await waiting()]).toEqual([{ returnedNotes: null }, true]);
    await led(id, 'QUESTIONS');
    expect([await coach.refusals('returnConsent', { consentId: id, notes }), await waiting()]).toEqual([['WRONG_STATE'], true]);
    expect((await seen(app.visitor(), id)).history.map(({ reason }) => reason)).toEqual([null, null]);
    await app.sql(`update consent_process set state_until = brink_now() - interval '1 minute' where id = $1`, [id]);
    await app.wait('11 minutes');
    await app.work();
    expect([await waiting(), await news('coach')]).toEqual([true, expect.arrayContaining(['consent-overdue'])]);
    expect(await app.sql(`select 1 from consent_reminder where consent_id = $1`, [id])).toHaveLength(1);
  });

  it('of a coach is led by another', async () => {
    const id = await proposed('coach2');
    expect(await lead(id, 'QUESTIONS', {}, 'coach2')).toEqual(['CONFLICT_OF_INTEREST']);
    expect(await lead(id, 'QUESTIONS', { until: later(-1) })).toEqual(['TOO_EARLY until']);
    await led(id, 'QUESTIONS');
    expect(await (await as('coach2')).refusals('withdrawConsent', { consentId: id, reason: REASON })).toEqual([]);
    expect(await seen(app.visitor(), id)).toMatchObject({ state: 'WITHDRAWN', words: REASON, account: null });
    expect(await lead(id, 'REACTIONS')).toEqual(['WRONG_STATE']);
  });
});

describe('the whole way', () => {
  it('goes from question to consent, over an objection that makes the text better', async () => {
    const id = await proposed('olaf');
    const [olaf, anna, bert, coach] = [await as('olaf'), await as('anna'), await as('bert'), await as('coach')];
    await led(id, 'QUESTIONS');
    expect(await anna.refusals('askInConsent', { consentId: id, text: 'Kort' })).toEqual(['TOO_SHORT text']);
    expect(await anna.refusals('askInConsent', { consentId: id, text: 'Geldt dit ook voor bewoners?' })).toEqual([]);
    expect(await (await as('dirk')).refusals('askInConsent', { consentId: id, text: 'Geldt dit ook voor ons?' })).toEqual(['OUTSIDE_AREA']);
    expect(await (await as('nieuw')).refusals('askInConsent', { consentId: id, text: 'Geldt dit ook voor ons?' })).toEqual(['NOT_VERIFIED']);
    const [question] = (await seen(olaf, id)).sayings;
    expect(question).toMatchObject({ kind: 'QUESTION', number: 1, name: 'Anna uit Aalden', reply: null });
    expect(await news('olaf')).toContain('consent-question');
    expect(await bert.refusals('answerInConsent', { sayingId: question?.id, text: 'Nee, bewoners mogen door.' })).toEqual(['NOT_ALLOWED']);
    expect(await olaf.refusals('answerInConsent', { sayingId: question?.id, text: 'Nee, bewoners mogen door.' })).toEqual([]);
    expect(await anna.refusals('reactInConsent', { consentId: id, text: 'Een mooi plan voor het dorp.' })).toEqual(['WRONG_STATE']);

    await led(id, 'REACTIONS');
    await Promise.all([1, 2, 3].map((n) => bert.refusals('reactInConsent', { consentId: id, text: `Reactie nummer ${n} van mij.` })));
    expect(await app.sql(`select count(*)::int as n from consent_saying where consent_id = $1 and kind = 'reaction'`, [id])).toEqual([{ n: 1 }]);
    expect(await lead(id, 'QUESTIONS')).toEqual(['REQUIRED reason']);
    expect(await lead(id, 'QUESTIONS', { reason: 'Er kwam nog een vraag die eerst een antwoord verdient.' })).toEqual([]);
    await led(id, 'REACTIONS', 'OBJECTIONS');

    expect(await stand('anna', id, 'CONSENT')).toEqual([]);
    expect(await stand('bert', id, 'OBJECTION')).toEqual(['REQUIRED reason']);
    await Promise.all([1, 2, 3, 4].map(() => stand('bert', id, 'OBJECTION', REASON)));
    expect(await app.sql(`select count(*)::int as n from consent_saying where consent_id = $1 and kind = 'objection'`, [id])).toEqual([{ n: 1 }]);
    expect(await app.sql(`select count(*)::int as n from consent_voice where consent_id = $1`, [id])).toEqual([{ n: 2 }]);
    expect(await app.sql(`select 1 from audit_entry where subject_id = $1 and act like '%stand%'`, [id])).toEqual([]);
    const objection = (await seen(coach, id)).sayings.find((said) => said.kind === 'OBJECTION');
    expect(objection).toMatchObject({ name: 'Bert uit Aalden', state: 'OPEN' });
    expect((await seen(anna, id)).sayings.find((said) => said.kind === 'OBJECTION')).toMatchObject({ name: null, own: false, text: REASON });
    expect((await seen(anna, id)).voices).toBeNull();
    expect((await seen(coach, id)).voices).toBe(2);
    expect((await seen(anna, id)).own.stand).toBe('CONSENT');
    expect(await lead(id, 'DECISION')).toEqual(['NOT_ENOUGH to']);
    expect(await lead(id, 'INTEGRATION')).toEqual(['NOT_ENOUGH to']);
    expect(await olaf.refusals('testObjection', { objectionId: objection?.id, holds: true, reason: REASON })).toEqual(['NOT_ALLOWED']);
    const tests = await Promise.all(['coach', 'coach2'].map(async (key) => (await as(key)).refusals('testObjection', { objectionId: objection?.id, holds: true, reason: REASON })));
    expect(tests.map((refusals) => refusals.join()).sort()).toEqual(['', 'WRONG_STATE']);
    expect(await news('bert')).toContain('consent-objection-holds');
    expect(await stand('bert', id, 'OBJECTION', `${REASON} Echt.`)).toEqual(['WRONG_STATE stand']);

    await led(id, 'INTEGRATION');
    expect(await lead(id, 'OBJECTIONS')).toEqual(['WRONG_STATE to']);
    const better = `${TEXT} Wie slecht loopt, mag tot de rand van de brink rijden.`;
    expect(await olaf.refusals('changeConsentText', { consentId: id, version: 1, text: better, note: '', answers: [] })).toEqual(['REQUIRED note']);
    expect(await olaf.refusals('changeConsentText', { consentId: id, version: 1, text: better, note: 'Een uitzondering.', answers: [UNKNOWN] })).toEqual(['NOT_FOUND answers']);
    const writes = await Promise.all([1, 2].map((n) => olaf.refusals('changeConsentText', { consentId: id, version: 1, text: `${better} ${n}`, note: 'Een uitzondering.', answers: [objection?.id] })));
    expect(writes.map((refusals) => refusals.join()).sort()).toEqual(['', 'CHANGED_MEANWHILE text']);
    expect((await seen(anna, id)).texts).toHaveLength(1);
    await led(id, 'OBJECTIONS');
    expect(await seen(anna, id)).toMatchObject({ askedVersion: 2, own: { stand: null } });
    expect((await seen(anna, id)).sayings.find((said) => said.kind === 'OBJECTION')).toMatchObject({ state: 'RESOLVED', resolvedVersion: 2 });
    expect(await stand('anna', id, 'CONCERN', 'Let op de fietsers.')).toEqual([]);
    expect(await stand('bert', id, 'CONSENT')).toEqual([]);
    expect(await coach.refusals('closeConsent', { consentId: id, words: REASON })).toEqual(['WRONG_STATE']);
    await led(id, 'DECISION');
    const closed = await Promise.all(['coach', 'coach2'].map(async (key) => (await as(key)).refusals('closeConsent', { consentId: id, words: 'Wij kijken er in oktober samen op terug.' })));
    expect(closed.map((refusals) => refusals.join()).sort()).toEqual(['', 'WRONG_STATE']);

    const done = await seen(app.visitor(), id);
    expect(done).toMatchObject({ state: 'CONSENT', concerns: ['Let op de fietsers.'], words: 'Wij kijken er in oktober samen op terug.' });
    expect(done.account?.map(({ step }) => step)).toEqual(['text', 'questions', 'reactions', 'objections', 'voices', 'consent']);
    expect(Object.fromEntries(done.account?.find(({ step }) => step === 'voices')?.figures.map(({ name, value }) => [name, value]) ?? [])).toEqual({ voices: 'few', needed: '2', met: 'true' });
    expect(done.history.map(({ to }) => to)).toEqual(['PROPOSAL', 'QUESTIONS', 'REACTIONS', 'QUESTIONS', 'REACTIONS', 'OBJECTIONS', 'INTEGRATION', 'OBJECTIONS', 'DECISION', 'CONSENT']);
    expect(await app.sql('select 1 from consent_voice where consent_id = $1', [id])).toEqual([]);
    expect(await app.sql(`select 1 from consent_saying where consent_id = $1 and kind = 'objection' and person_id is not null`, [id])).toEqual([]);
    expect(await news('anna')).toContain('consent-reached');
    const acts = (await app.sql<{ act: string }>('select act from audit_entry where subject_id = $1 order by id', [id])).map((row) => row.act);
    expect(new Set(acts)).toEqual(new Set(['consent.propose', 'consent.lead', 'consent.ask', 'consent.answer', 'consent.react', 'consent.test-objection', 'consent.change-text', 'consent.close']));
  });

  it('ends without consent while an objection stands, and when too few say something', async () => {
    const id = await proposed('olaf');
    await led(id, 'QUESTIONS', 'REACTIONS', 'OBJECTIONS');
    expect(await stand('anna', id, 'OBJECTION', REASON)).toEqual([]);
    const coach = await as('coach');
    const objection = (await seen(coach, id)).sayings[0];
    expect(await coach.refusals('testObjection', { objectionId: objection?.id, holds: true, reason: REASON })).toEqual([]);
    await led(id, 'INTEGRATION');
    expect(await lead(id, 'DECISION')).toEqual(['REQUIRED reason']);
    expect(await lead(id, 'DECISION', { reason: 'Wij vonden samen geen tekst die dit oplost.' })).toEqual([]);
    expect((await seen(coach, id)).sayings[0]?.state).toBe('STANDING');
    expect(await coach.refusals('closeConsent', { consentId: id, words: 'Het gaat niet door. Wij praten verder.' })).toEqual([]);
    expect(await seen(app.visitor(), id)).toMatchObject({ state: 'NO_CONSENT' });

    const few = await proposed('olaf');
    await led(few, 'QUESTIONS', 'REACTIONS', 'OBJECTIONS');
    expect(await stand('anna', few, 'OBJECTION', REASON)).toEqual([]);
    expect(await stand('anna', few, 'ABSTAIN')).toEqual([]);
    expect((await seen(coach, few)).sayings[0]?.state).toBe('TAKEN_BACK');
    await led(few, 'DECISION');
    expect(await coach.refusals('closeConsent', { consentId: few, words: 'Het gaat niet door. Wij praten verder.' })).toEqual([]);
    expect(await seen(app.visitor(), few)).toMatchObject({ state: 'NO_CONSENT' });
  });
});

describe('among members', () => {
  it('only they and the coaches see it, and only they take part', async () => {
    const id = await proposed('carla', { associationId: ASSOCIATION, circle: 'MEMBERS' });
    await led(id, 'QUESTIONS');
    for (const key of ['anna', 'olaf', 'tom']) expect([key, await look(await as(key), id)]).toEqual([key, null]);
    expect(await look(app.visitor(), id)).toBeNull();
    const gert = await as('gert');
    expect((await seen(gert, id)).own.hindrance).toEqual([]);
    expect(await gert.refusals('askInConsent', { consentId: id, text: 'Hoe vaak komen wij bij elkaar?' })).toEqual([]);
    const [question] = (await seen(gert, id)).sayings;
    const coach = await as('coach');
    expect(await coach.refusals('askInConsent', { consentId: id, text: 'Hoe vaak komt u bij elkaar?' })).toEqual(['CONFLICT_OF_INTEREST']);
    expect(await (await as('anna')).act('takeOutOfConsent', { sayingId: question?.id, reason: REASON })).toEqual(await (await as('anna')).act('takeOutOfConsent', { sayingId: UNKNOWN, reason: REASON }));
    expect(await coach.refusals('takeOutOfConsent', { sayingId: question?.id, reason: REASON })).toEqual([]);
    expect((await seen(await as('carla'), id)).sayings[0]).toMatchObject({ text: null });
    expect(await news('gert')).toContain('consent-taken-out');
    const own = async (key: string): Promise<string[]> => (await (await as(key)).ask<{ ownConsents: { id: string }[] }>('{ ownConsents { id } }')).ownConsents.map((one) => one.id);
    expect([(await own('gert')).includes(id), (await own('coach')).includes(id), (await own('anna')).includes(id), (await own('olaf')).includes(id)]).toEqual([true, true, false, false]);
    const { consents } = await app.visitor().ask<{ consents: { nodes: { id: string }[] } }>('{ consents(first: 50) { nodes { id } } }');
    expect(consents.nodes.map((node) => node.id)).not.toContain(id);
  });

  it('what somebody said of a text is forgotten when they are erased', async () => {
    const id = await proposed('olaf');
    await led(id, 'QUESTIONS', 'REACTIONS', 'OBJECTIONS');
    const bert = await app.as('bert');
    await bert.act('takeConsentStand', { consentId: id, stand: 'OBJECTION', reason: REASON });
    expect(await bert.refusals('eraseAccount', { email: 'bert@brink.example' })).toEqual([]);
    await app.work();
    expect(await app.sql('select 1 from consent_voice where consent_id = $1', [id])).toEqual([]);
    expect(await app.sql('select 1 from consent_saying where consent_id = $1 and person_id is not null', [id])).toEqual([]);
  });
});
