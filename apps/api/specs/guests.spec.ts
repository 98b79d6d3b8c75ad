import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, app, withServer } from '#platform/testing';
import { WORDS, announced as aGathering } from './a-gathering.js';

withServer();
/** The limit on what one internet address asks for is looked at by one test of its own. */
beforeEach(() => app.sql('delete from attempt'));

const READ = 'query ($id: ID!, $link: String) { gathering(id: $id) { version placesLeft onlineUrl(link: $link) viewerRegistration(link: $link) { state people before question accessNeeds workshopId offeredUntil workshopWish { state } } } }';
interface Read {
  version: number;
  placesLeft: number;
  onlineUrl: string | null;
  viewerRegistration: { state: string; people: number; before: number | null; question: string; accessNeeds: string; workshopId: string | null } | null;
}
const read = async (id: string, link: string | null = null, browser: Browser = app.visitor()): Promise<Read> => (await browser.ask<{ gathering: Read }>(READ, { id, link })).gathering;

const ANNOUNCED = { items: [], capacity: 2 };
const announced = (more: object = {}): Promise<string> => aGathering({ ...ANNOUNCED, ...more });

interface Sent {
  readonly template: string;
  readonly to: string;
  readonly data: Record<string, string>;
}
/** What went to an address, the newest last. */
const mailTo = (email: string): Promise<Sent[]> => app.sql<Sent>(`select m.template, x.address as "to", m.data from mail m join lateral (select email as address from guest_request where id = m.person_id union all select email from guest where person_id = m.person_id union all select email from person where id = m.person_id and email is not null) x on true where x.address = $1 order by m.created_at, m.id`, [email]);
const lastTo = async (email: string): Promise<Sent> => (await mailTo(email)).at(-1) ?? { template: '', to: '', data: {} };
const guest = (email: string, name = 'Gijs van buiten'): { email: string; name: string; locale: string } => ({ email, name, locale: 'nl' });
const asked = (gatheringId: string, email: string, more: object = {}): object => ({ gatheringId, people: 1, question: '', accessNeeds: '', guest: guest(email), ...more });
const linkOf = (path: unknown): string => new URL(String(path), 'http://brink.example').searchParams.get('aanmelding') ?? '';
const confirm = async (token = ''): Promise<{ problems: readonly { code: string }[]; path: string; link: string }> => {
  const { path, problems } = await app.visitor().act('confirmAsGuest', { token }, 'path');
  return { problems, path: String(path), link: linkOf(path) };
};
/** Asks and confirms: gives the guest's link. */
async function comes(gatheringId: string, email: string, more: object = {}): Promise<string> {
  expect(await app.visitor().refusals('askPlaceAsGuest', asked(gatheringId, email, more))).toEqual([]);
  const { problems, link } = await confirm((await lastTo(email)).data['token']);
  expect(problems).toEqual([]);
  return link;
}
const TABLES = ['guest', 'guest_request', 'guest_link', 'guest_need', 'person', 'gathering_registration', 'plan_report', 'comment_report'];

describe('a visitor registers for a gathering', () => {
  it('in two steps: nothing counts until the link in the mailbox was opened; the link changes it and gives it up, without an account', async () => {
    const id = await announced();
    const visitor = app.visitor();
    expect(await visitor.refusals('askPlaceAsGuest', asked(id, 'gast.een@elders.example', { people: 2, question: 'Mag mijn hond mee?', accessNeeds: 'Een stoel' }))).toEqual([]);
    expect(await app.sql('select 1 from gathering_registration where gathering_id = $1', [id])).toEqual([]);
    expect((await read(id)).placesLeft).toBe(2);
    const mail = await lastTo('gast.een@elders.example');
    expect([mail.template, Object.keys(mail.data).sort()]).toEqual(['guestConfirm', ['act', 'title', 'token']]);
    expect((await app.sql<{ n: number }>('select count(*)::int as n from guest_request where strpos($1, token_hash) > 0', [String(mail.data['token'])]))[0]?.n).toBe(0);

    const { problems, link } = await confirm(mail.data['token']);
    expect(problems).toEqual([]);
    expect(await read(id, link)).toMatchObject({ placesLeft: 0, onlineUrl: WORDS.onlineUrl, viewerRegistration: { state: 'REGISTERED', people: 2, question: 'Mag mijn hond mee?', accessNeeds: 'Een stoel' } });
    expect(await read(id)).toMatchObject({ onlineUrl: null, viewerRegistration: null });
    const confirmed = await lastTo('gast.een@elders.example');
    expect([confirmed.template, confirmed.data['calendar']]).toEqual(['gatheringRegistered', `/agenda/bijeenkomst/${id}.ics`]);
    expect((await read(id, linkOf(confirmed.data['path']))).viewerRegistration?.state).toBe('REGISTERED');
    const door = await (await app.as('olaf')).ask('query ($id: ID!) { doorList(gatheringId: $id) { people { name people accessNeeds } } }', { id });
    expect(door).toEqual({ doorList: { people: [{ name: 'Gijs van buiten', people: 2, accessNeeds: 'Een stoel' }] } });

    expect((await confirm(mail.data['token'])).problems).toEqual([]);
    expect((await mailTo('gast.een@elders.example')).map((m) => m.template)).toEqual(['guestConfirm', 'gatheringRegistered']);
    expect(await visitor.refusals('registerForGathering', { gatheringId: id, link, people: 1, question: '', accessNeeds: '' })).toEqual([]);
    expect(await read(id, link)).toMatchObject({ placesLeft: 1, viewerRegistration: { people: 1, accessNeeds: '' } });
    expect(await visitor.refusals('unregisterFromGathering', { gatheringId: id, link })).toEqual([]);
    expect(await read(id, link)).toMatchObject({ placesLeft: 2, viewerRegistration: { state: 'UNREGISTERED' } });
  });

  it('is told what is not right; a link opens nothing but its own gathering, and no session', async () => {
    const [id, other] = [await announced(), await announced()];
    const visitor = app.visitor();
    expect(await visitor.refusals('askPlaceAsGuest', asked(id, 'geen adres', { guest: { ...guest('geen adres'), name: '' } }))).toEqual(['INVALID_EMAIL guest.email']);
    expect(await visitor.refusals('askPlaceAsGuest', asked(id, 'g@elders.example', { guest: { ...guest('g@elders.example'), name: 'x' } }))).toEqual(['TOO_SHORT guest.name']);
    expect(await visitor.refusals('askPlaceAsGuest', asked(id, 'g@elders.example', { guest: { ...guest('g@elders.example'), name: 'Jan\u202Eneb' } }))).toEqual(['INVALID_CHARACTERS guest.name']);
    expect(await visitor.refusals('askPlaceAsGuest', asked(randomUUID(), 'g@elders.example'))).toEqual(['NOT_FOUND']);
    expect(await visitor.refusals('askPlaceAsGuest', asked(id, 'g@elders.example', { workshopId: randomUUID() }))).toEqual(['NOT_A_CHOICE workshopId']);
    const link = await comes(id, 'gast.twee@elders.example');
    const place = { people: 1, question: '', accessNeeds: '' };
    for (const [gatheringId, secret] of [[other, link], [id, 'a'.repeat(43)]]) {
      expect(await visitor.refusals('registerForGathering', { gatheringId, link: secret, ...place })).toEqual(['TOKEN_EXPIRED link']);
      expect(await visitor.refusals('unregisterFromGathering', { gatheringId, link: secret })).toEqual(['TOKEN_EXPIRED link']);
      expect((await read(String(gatheringId), String(secret))).viewerRegistration).toBeNull();
    }
    expect((await confirm('a'.repeat(43))).problems.map((p) => p.code)).toEqual(['TOKEN_EXPIRED']);
    expect(visitor.cookie).toBe('');
    const person = await app.sql<{ id: string }>(`select person_id as id from guest where email = 'gast.twee@elders.example'`);
    await expect(app.sql(`insert into guest (person_id, email, at) select id, 'nog@elders.example', brink_now() from person where email = 'anna@brink.example'`)).rejects.toThrow('guest_is_no_account');
    expect(await visitor.refusals('requestSignInLink', { email: 'gast.twee@elders.example' })).toEqual([]);
    expect(await app.sql('select 1 from email_token where person_id = $1', [person[0]?.id])).toEqual([]);
  });

  it('nobody gets a place that is not there, when all confirm at once; who waits is offered one by mail, takes it by the link, or lets it go by', async () => {
    const id = await announced();
    const emails = Array.from({ length: 12 }, (_, i) => `tegelijk.${i}@elders.example`);
    for (const email of emails) expect(await app.visitor().refusals('askPlaceAsGuest', asked(id, email))).toEqual([]);
    const tokens = await Promise.all(emails.map(async (email) => (await lastTo(email)).data['token'] ?? ''));
    const answers = await Promise.all([...tokens, ...tokens].map((token) => confirm(token)));
    expect(answers.flatMap((a) => a.problems)).toEqual([]);
    expect(await app.sql('select state, count(*)::int as n from gathering_registration where gathering_id = $1 group by 1 order by 1', [id])).toEqual([{ state: 'registered', n: 2 }, { state: 'waiting', n: 10 }]);
    expect((await app.sql<{ n: number }>(`select count(*)::int as n from guest where email like 'tegelijk.%'`))[0]?.n).toBe(12);

    const stands = await Promise.all(emails.map(async (email, i) => ({ email, link: answers[i]?.link ?? '', mine: (await read(id, answers[i]?.link)).viewerRegistration })));
    const line = stands.filter(({ mine }) => mine?.state === 'WAITING').sort((a, b) => (a.mine?.before ?? 0) - (b.mine?.before ?? 0));
    for (const { link, mine } of stands) if (mine?.state === 'REGISTERED') expect(await app.visitor().refusals('unregisterFromGathering', { gatheringId: id, link })).toEqual([]);
    const [first, second] = line;
    const offer = await lastTo(first?.email ?? '');
    expect([offer.template, (await lastTo(second?.email ?? '')).template]).toEqual(['gatheringOffer', 'gatheringOffer']);
    expect(await app.visitor().refusals('answerPlaceOffer', { gatheringId: id, link: linkOf(offer.data['path']), accept: true })).toEqual([]);
    expect((await read(id, first?.link)).viewerRegistration?.state).toBe('REGISTERED');
    await app.wait('49 hours');
    expect(await app.visitor().refusals('answerPlaceOffer', { gatheringId: id, link: second?.link, accept: true })).toEqual(['TOO_LATE']);
    await app.work();
    expect((await read(id, second?.link)).viewerRegistration?.state).toBe('LAPSED');
    await app.sql(`update clock_shift set shift = shift - interval '49 hours'`);
  });

  it('hears of a change, is reminded, hears when it is called off; each mail has a link of its own', async () => {
    const id = await announced({ held: 'HALL', onlineUrl: '' });
    await comes(id, 'gast.drie@elders.example');
    const olaf = await app.as('olaf');
    expect(await olaf.refusals('changeGathering', { gatheringId: id, version: (await read(id)).version, words: { ...WORDS, ...ANNOUNCED, held: 'HALL', onlineUrl: '', venue: 'School' } })).toEqual([]);
    await app.sql(`update gathering set starts_at = brink_now() + interval '25 hours', ends_at = brink_now() + interval '28 hours' where id = $1`, [id]);
    await app.wait('2 hours');
    await app.work();
    expect(await olaf.refusals('cancelGathering', { gatheringId: id, reason: 'De zaal is dicht door waterschade.' })).toEqual([]);
    const mails = (await mailTo('gast.drie@elders.example')).slice(1).map(({ template, data }) => ({ template, link: linkOf(data['path']) }));
    expect(mails.map((m) => m.template)).toEqual(['gatheringRegistered', 'gatheringChanged', 'gatheringReminder', 'gatheringCancelled']);
    expect(new Set(mails.map((m) => m.link)).size).toBe(4);
    for (const { link } of mails) expect((await read(id, link)).viewerRegistration?.state).toBe('REGISTERED');
    await app.sql(`update clock_shift set shift = shift - interval '2 hours'`);
  });

  it('one mail for an address and a gathering, and never told to whom; who has an account is told so in the mailbox alone', async () => {
    const id = await announced({ capacity: 50 });
    const all = async (email: string): Promise<unknown> => {
      const raws = [];
      for (let i = 0; i < 3; i += 1) raws.push(await app.visitor().send('mutation ($input: AskPlaceAsGuestInput!) { askPlaceAsGuest(input: $input) { problems { code path } } }', { input: asked(id, email) }));
      return raws.map(({ status, text }) => [status, text]);
    };
    const [known, unknown] = [await all('Anna@brink.example'), await all('gast.vier@elders.example')];
    expect(known).toEqual(unknown);
    expect((await mailTo('gast.vier@elders.example')).map((m) => m.template)).toEqual(['guestConfirm']);
    const told = (await mailTo('anna@brink.example')).filter((m) => m.template === 'guestHasAccount');
    expect(told.map((m) => m.data['next'])).toEqual([`/bijeenkomsten/${id}`]);
    expect(await app.visitor().refusals('signInWithLink', { token: told[0]?.data['token'], code: null })).toEqual([]);
    await app.wait('16 minutes');
    expect(await app.visitor().refusals('askPlaceAsGuest', asked(id, 'gast.vier@elders.example'))).toEqual([]);
    expect(await mailTo('gast.vier@elders.example')).toHaveLength(2);

    await app.sql('delete from attempt');
    const key = randomUUID();
    for (let i = 0; i < 2; i += 1) {
      expect(await app.visitor().refusals('askPlaceAsGuest', asked(id, 'gast.vijf@elders.example', { clientKey: key }))).toEqual([]);
      await app.sql('delete from attempt');
    }
    expect([await app.sql('select email from guest_request where client_key = $1', [key]), (await mailTo('gast.vijf@elders.example')).length]).toEqual([[{ email: 'gast.vijf@elders.example' }], 1]);
    for (let i = 0; i < 12; i += 1) expect(await app.visitor().refusals('askPlaceAsGuest', asked(await announced(), 'overal@elders.example'))).toEqual([]);
    expect(await mailTo('overal@elders.example')).toHaveLength(10);
    let refused: string[] = [];
    for (let i = 0; i < 31 && refused.length === 0; i += 1) refused = await app.visitor().refusals('askPlaceAsGuest', asked(id, `veel.${i}@elders.example`));
    expect(refused).toEqual(['TOO_MANY_ATTEMPTS']);
  });

  it('a key of the client reaches nobody else: the mail goes to the address that was typed, whoever chose the key and whatever it was used for', async () => {
    const id = await announced({ capacity: 50 });
    const anna = await app.idOf('anna');
    expect(await app.visitor().refusals('askPlaceAsGuest', asked(id, 'doelwit@elders.example', { clientKey: anna }))).toEqual([]);
    expect((await mailTo('doelwit@elders.example')).map((m) => m.template)).toEqual(['guestConfirm']);
    expect((await mailTo('anna@brink.example')).filter((m) => m.template === 'guestConfirm')).toEqual([]);
    const key = randomUUID();
    for (const email of ['eerste@elders.example', 'tweede@elders.example', 'Tweede@elders.example']) expect(await app.visitor().refusals('askPlaceAsGuest', asked(id, email, { clientKey: key }))).toEqual([]);
    for (const email of ['eerste@elders.example', 'tweede@elders.example']) expect((await mailTo(email)).map((m) => m.template)).toEqual(['guestConfirm']);
  });

  it('asking is counted before anything is looked at, and waits for nobody who is at work', async () => {
    const id = await announced();
    const [{ id: planId = '' } = {}] = await app.sql<{ id: string }>(`select id from plan where state = 'gathering-support' order by id limit 1`);
    const [{ id: commentId = '' } = {}] = await app.sql<{ id: string }>(`select c.id from comment c where c.subject_id = $1 and c.withdrawn_at is null order by c.id limit 1`, [planId]);
    const worker = await app.pool.connect();
    await worker.query('begin');
    for (const [table, locked] of [['gathering', id], ['plan', planId], ['comment', commentId]]) expect((await worker.query(`select 1 from ${String(table)} where id = $1 for update`, [locked])).rowCount).toBe(1);
    const wrong = { ground: 'OFFENSIVE', note: '', guest: guest('vlot@elders.example') };
    const answers = Promise.all([app.visitor().refusals('askPlaceAsGuest', asked(id, 'vlot@elders.example')), app.visitor().refusals('askReportPlanAsGuest', { planId, ...wrong }), app.visitor().refusals('askReportCommentAsGuest', { commentId, ...wrong })]);
    const first = await Promise.race([answers, sleep(10_000, 'waits')]);
    await worker.query('rollback');
    worker.release();
    expect(first).toEqual([[], [], []]);

    await app.sql('delete from attempt');
    const refused = [];
    for (let i = 0; i < 31; i += 1) refused.push(...(await app.visitor().refusals('askPlaceAsGuest', asked(randomUUID(), 'nergens@elders.example'))));
    expect([new Set(refused.slice(0, 30)), refused.at(30)]).toEqual([new Set(['NOT_FOUND']), 'TOO_MANY_ATTEMPTS']);
  });

  it('who gave up their place is not kept longer by opening the first link again', async () => {
    const id = await announced();
    expect(await app.visitor().refusals('askPlaceAsGuest', asked(id, 'bedenkt.zich@elders.example'))).toEqual([]);
    const { token } = (await lastTo('bedenkt.zich@elders.example')).data;
    const { link } = await confirm(token);
    expect(await app.visitor().refusals('unregisterFromGathering', { gatheringId: id, link })).toEqual([]);
    const again = await confirm(token);
    expect([again.problems, (await read(id, again.link)).viewerRegistration?.state]).toEqual([[], 'UNREGISTERED']);
    expect(await app.sql(`select until <= brink_now() + interval '1 day' as soon from guest_need where subject_id = $1`, [id])).toEqual([{ soon: true }]);
  });

  it('what was not confirmed is gone after a day; who came is forgotten a month after, who does not come the day after', async () => {
    const id = await announced({ capacity: 50 });
    expect(await app.visitor().refusals('askPlaceAsGuest', asked(id, 'laat@elders.example', { question: 'Iets' }))).toEqual([]);
    const { token } = (await lastTo('laat@elders.example')).data;
    const stays = await comes(id, 'komt@elders.example');
    const leaves = await comes(id, 'komt.niet@elders.example', { guest: guest('komt.niet@elders.example', 'Nel') });
    expect(await app.visitor().refusals('unregisterFromGathering', { gatheringId: id, link: leaves })).toEqual([]);
    await app.wait('25 hours');
    expect((await confirm(token)).problems.map((p) => p.code)).toEqual(['TOKEN_EXPIRED']);
    await app.work();
    const kept = (): Promise<{ email: string }[]> => app.sql(`select email from guest where email like 'komt%' union all select email from guest_request where email in ('laat@elders.example') order by 1`);
    expect(await kept()).toEqual([{ email: 'komt@elders.example' }]);
    const dump = async (): Promise<string> => JSON.stringify(await Promise.all(TABLES.map((table) => app.sql(`select * from ${table}`))));
    expect(await dump()).not.toMatch(/komt\.niet|laat@elders|"Nel"/);
    expect((await read(id, stays)).viewerRegistration?.state).toBe('REGISTERED');

    await app.sql(`update gathering set starts_at = brink_now() + interval '1 hour', ends_at = brink_now() + interval '2 hours' where id = $1`, [id]);
    await app.sql(`update guest_need set until = brink_now() + interval '30 days 2 hours' where subject_id = $1`, [id]);
    await app.wait('29 days');
    await app.work();
    expect([(await kept()).length, (await read(id, stays)).viewerRegistration]).toEqual([1, null]);
    await app.wait('2 days');
    await app.work();
    expect([await kept(), await app.sql('select 1 from gathering_registration where gathering_id = $1', [id])]).toEqual([[], []]);
    await app.sql(`update clock_shift set shift = shift - interval '31 days 25 hours'`);
  });

  it('who makes an account with the address finds what they registered, once', async () => {
    const [id, both, meanwhile] = [await announced({ capacity: 9 }), await announced({ capacity: 9 }), await announced({ capacity: 9 })];
    const email = 'later.lid@elders.example';
    for (const gatheringId of [id, both]) await comes(gatheringId, email);
    expect(await app.visitor().refusals('askPlaceAsGuest', asked(meanwhile, email))).toEqual([]);
    const { token } = (await lastTo(email)).data;
    expect(await app.visitor().refusals('register', { email, name: 'Later lid', birthYear: 1980, password: null, locale: 'nl' })).toEqual([]);
    const newcomer = app.visitor();
    const confirmation = (await lastTo(email)).data['token'];
    const [signedIn, confirmed] = await Promise.all([newcomer.refusals('signInWithLink', { token: confirmation }), confirm(token)]);
    expect([signedIn, confirmed.problems]).toEqual([[], []]);
    expect(await newcomer.refusals('registerForGathering', { gatheringId: both, people: 2, question: '', accessNeeds: '' })).toEqual([]);
    await app.work();
    for (const gatheringId of [id, meanwhile]) expect((await read(gatheringId, null, newcomer)).viewerRegistration?.state).toBe('REGISTERED');
    expect((await read(both, null, newcomer)).viewerRegistration?.people).toBe(2);
    expect(await app.sql('select places_taken as taken from gathering where id = any($1::uuid[]) order by places_taken', [[id, both]])).toEqual([{ taken: 1 }, { taken: 2 }]);
    expect(await app.sql('select 1 from guest where email = $1', [email])).toEqual([]);
  });
});

describe('a visitor reports a wrong', () => {
  const report = (email: string): object => ({ ground: 'OFFENSIVE', note: 'Er staat een scheldwoord in.', guest: { email, name: '', locale: 'en' } });

  it('a plan: no coach sees it before the address is confirmed, once for an address; what came of it is mailed', async () => {
    const [{ id: planId = '' } = {}] = await app.sql<{ id: string }>(`select id from plan where state = 'gathering-support' and municipality_id = (select id from municipality where slug = 'coevorden') and author_id <> (select id from person where email = 'anna@brink.example') order by id limit 1`);
    const anna = await app.as('anna');
    expect(await anna.refusals('reportPlan', { planId, ground: 'OFFENSIVE', note: '' })).toEqual([]);
    expect(await app.visitor().refusals('askReportPlanAsGuest', { planId, ...report('meldt@elders.example') })).toEqual([]);
    const coach = await app.as('coach');
    const reports = async (): Promise<number> => (await coach.ask<{ plan: { reports: unknown[] } }>('query ($id: ID!) { plan(id: $id) { reports { ground note } } }', { id: planId })).plan.reports.length;
    expect(await reports()).toBe(1);
    const { token } = (await lastTo('meldt@elders.example')).data;
    expect((await confirm(token)).path).toBe(`/plannen/${planId}`);
    expect(await reports()).toBe(2);
    await app.sql('delete from attempt');
    expect(await app.visitor().refusals('askReportPlanAsGuest', { planId, ...report('meldt@elders.example') })).toEqual([]);
    const again = (await mailTo('meldt@elders.example')).filter((m) => m.template === 'guestConfirm').at(-1);
    expect((await confirm(again?.data['token'])).problems.map((p) => p.code)).toEqual(['ALREADY_DONE']);
    expect(await coach.refusals('dismissPlanReports', { planId })).toEqual([]);
    await app.work();
    for (const email of ['anna@brink.example', 'meldt@elders.example']) expect((await mailTo(email)).filter((m) => m.data['act'] === 'reported-plan-kept').map((m) => m.data['path'])).toEqual([`/plannen/${planId}`]);
    await app.wait('91 days');
    await app.work();
    expect(await app.sql(`select 1 from guest where email = 'meldt@elders.example'`)).toEqual([]);
    await app.sql(`update clock_shift set shift = shift - interval '91 days'`);
  });

  it('a comment: by the same way; what is not public is not there, and is not named in a mail', async () => {
    const [{ id: commentId = '' } = {}] = await app.sql<{ id: string }>(`select c.id from comment c join plan p on p.id = c.subject_id where c.withdrawn_at is null and p.published_at is not null and p.municipality_id = (select id from municipality where slug = 'coevorden') and not exists (select 1 from comment_hiding h where h.comment_id = c.id) order by c.id limit 1`);
    expect(await app.visitor().refusals('askReportCommentAsGuest', { commentId, ...report('hoort@elders.example') })).toEqual([]);
    expect(await app.sql('select 1 from comment_report where comment_id = $1', [commentId])).toEqual([]);
    const [{ id: subjectId } = { id: '' }] = await app.sql<{ id: string }>('select subject_id as id from comment where id = $1', [commentId]);
    expect((await confirm((await lastTo('hoort@elders.example')).data['token'])).path).toBe(`/plannen/${subjectId}#reactie-${commentId}`);
    expect(await (await app.as('coach')).refusals('hideComment', { commentId, ground: 'OFFENSIVE', reason: 'Dit is een scheldwoord, dat hoort hier niet.' })).toEqual([]);
    await app.work();
    expect((await mailTo('hoort@elders.example')).at(-1)?.data).toMatchObject({ act: 'reported-comment-hidden' });
    expect(await app.visitor().refusals('askReportCommentAsGuest', { commentId, ...report('ander@elders.example') })).toEqual(['WRONG_STATE']);
    const [unpublished] = await app.sql<{ id: string }>(`select id from plan where published_at is null order by id limit 1`);
    expect(await app.visitor().refusals('askReportPlanAsGuest', { planId: unpublished?.id, ...report('ander@elders.example') })).toEqual(['NOT_FOUND']);
    expect(await mailTo('ander@elders.example')).toEqual([]);
  });
});
