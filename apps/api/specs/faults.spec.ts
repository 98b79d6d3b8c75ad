import { request } from 'node:http';
import { AppModule } from '../app.module.js';
import { CloseRound } from '#api/deciding';
import { type Browser, app, withServer } from '#platform/testing';
import { NestFactory } from '@nestjs/core';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { openARound } from './open-a-round.js';

const PLAN = '01900008-0000-7000-8000-000000000007';
const ORIGIN = 'http://localhost:3000';
const KEY = '01900000-aaaa-7000-8000-00000000f001';
const WORDS = { kind: 'PLAN', title: 'Een bankje bij de brug', summary: 'Een plek om uit te rusten bij de brug over de beek.', body: 'Wie naar de beek loopt, kan nergens zitten. Een bankje helpt iedereen.', themes: ['MEETING'], costCents: 85_000 };

let olaf: Browser;
let areaId = '';
withServer({ PUBLIC_ORIGIN: ORIGIN });
beforeAll(async () => {
  olaf = await app.as('olaf');
  areaId = await app.areaOf('aalden');
});

async function opened(closesAt: string): Promise<string> {
  await app.sql(`update plan set state = 'co-decide' where id = $1`, [PLAN]);
  return openARound(olaf, { planId: PLAN, question: 'Neemt het dorp het groen over?', explanation: '', method: 'MAJORITY', rule: 'SIMPLE', quorumPercentage: 10, joining: 'RESIDENTS_DECIDE', closesAt });
}
const drafts = async (key: string): Promise<number> => (await app.sql<{ n: number }>(`select count(*)::int as n from plan p join person a on a.id = p.author_id where a.email = $1 and p.title = $2`, [`${key}@brink.example`, WORDS.title]))[0]?.n ?? 0;

describe('a reply that is lost', () => {
  const body = (words: object, key = KEY): string => JSON.stringify({ query: 'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { planId problems { code path } } }', variables: { input: { areaId, words, clientKey: key } } });
  /** Sends and hangs up as soon as everything is sent: the server does its work, and nobody reads the answer. */
  const sendAndHangUp = (browser: Browser): Promise<void> =>
    new Promise((resolve) => {
      const asked = request(`${app.origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-brink-request': '1', cookie: browser.cookie } });
      asked.on('error', () => undefined);
      asked.end(body(WORDS), () => setTimeout(() => resolve(void asked.destroy()), 30));
    });
  const saved = async (browser: Browser, words: object = WORDS): Promise<{ planId: string | null; problems: { code: string }[] }> => {
    const answer = await fetch(`${app.origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-brink-request': '1', cookie: browser.cookie }, body: body(words) });
    return ((await answer.json()) as { data: { saveDraft: { planId: string | null; problems: { code: string }[] } } }).data.saveDraft;
  };

  it('is given again for the same key: one effect, however often it is asked', async () => {
    const anna = await app.as('anna');
    await sendAndHangUp(anna);
    const answers = await Promise.all([1, 2, 3, 4].map(() => saved(anna)));
    expect(new Set(answers.map(({ planId }) => planId)).size).toBe(1);
    expect(answers.flatMap(({ problems }) => problems)).toEqual([]);
    expect(await drafts('anna')).toBe(1);
  });

  it('is refused where the same key comes with another body', async () => {
    expect((await saved(await app.as('anna'), { ...WORDS, title: 'Iets heel anders bij de brug' })).problems).toEqual([{ code: 'CLIENT_KEY_REUSED', path: ['clientKey'] }]);
    expect(await drafts('anna')).toBe(1);
  });

  it('is told to nobody else: another person’s key is a key like any other', async () => {
    const [anna, bert] = [await saved(await app.as('anna')), await saved(await app.as('bert'))];
    expect(bert.problems).toEqual([]);
    expect(bert.planId).not.toBe(anna.planId);
    expect([await drafts('anna'), await drafts('bert')]).toEqual([1, 1]);
  });
});

describe('a session that is over', () => {
  it('does nothing any more with a request that was captured before', async () => {
    const bert = await app.as('bert');
    const { cookie } = bert;
    const captured = (): Promise<Response> => fetch(`${app.origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-brink-request': '1', cookie }, body: JSON.stringify({ query: 'mutation { changeProfile(input: { name: "Gekaapt", locale: "nl", birthYear: 1980 }) { problems { code } } }' }) });
    expect(await (await captured()).json()).toMatchObject({ data: { changeProfile: { problems: [] } } });
    await bert.send('mutation { signOut { problems { code } } }');
    await app.sql(`update person set name = 'Bert uit Aalden' where email = 'bert@brink.example'`);
    expect(await (await captured()).text()).toContain('UNAUTHENTICATED');
    expect(await app.sql(`select name from person where email = 'bert@brink.example'`)).toEqual([{ name: 'Bert uit Aalden' }]);
  });

  it('is over on an open socket too: nothing more can be asked over it', async () => {
    const dirk = await app.as('dirk');
    const cookie = dirk.cookie;
    class Site extends WebSocket {
      constructor(address: string, protocols: string | string[]) {
        super(address, protocols, { headers: { origin: ORIGIN, cookie } });
      }
    }
    const client = createClient({ url: `${app.origin.replace('http', 'ws')}/graphql`, webSocketImpl: Site, retryAttempts: 0, lazy: false });
    const asked = (): Promise<string> => new Promise((resolve) => client.subscribe({ query: 'subscription { noticesChanged }' }, { next: (v) => resolve(JSON.stringify(v)), error: (e) => resolve(JSON.stringify(e)), complete: () => resolve('over') }));
    expect(await asked()).toContain('noticesChanged');
    await dirk.send('mutation { signOut { problems { code } } }');
    const second = await Promise.race([asked(), new Promise<string>((resolve) => setTimeout(() => resolve('silence'), 5_000))]);
    expect(second).toMatch(/UNAUTHENTICATED|over/);
    expect(second).not.toContain('"data":{');
    await client.dispose();
  });
});

describe('closing', () => {
  it('by two replicas at once, one with a clock an hour ahead: by the database’s clock, and once', async () => {
    const roundId = await opened(await app.after(1_800_000));
    const voters = await Promise.all((await app.sql<{ id: string }>(`select person_id as id from round_roll where round_id = $1 and chamber = 'residents' order by 1 limit 6`, [roundId])).map(({ id }) => app.asPerson(id)));
    const other = await NestFactory.createApplicationContext(AppModule, { logger: false, abortOnError: false });
    const real = Date.now;
    try {
      Date.now = () => real() + 3_600_000;
      await Promise.all([app, { app: other }].map((replica) => replica.app.get(CloseRound).closeDue()));
      expect(await Promise.all(voters.map((voter) => voter.refusals('castBallot', { roundId, choice: 'yes' })))).toEqual(voters.map(() => []));
      await app.wait('31 minutes');
      Date.now = () => real() - 3_600_000;
      expect(await (voters[0] as Browser).refusals('castBallot', { roundId, choice: 'no' })).toEqual(['TOO_LATE']);
      await Promise.all([app, { app: other }, app, { app: other }].map((replica) => replica.app.get(CloseRound).close(roundId)));
    } finally {
      Date.now = real;
      await other.close();
    }
    expect(await app.sql(`select state, (select count(*)::int from counted_ballot c where c.round_id = r.id) as n from round r where id = $1`, [roundId])).toEqual([{ state: 'closed', n: 6 }]);
    expect(await app.sql(`select count(*)::int as n from audit_entry where act = 'round.close' and subject_id = $1`, [roundId])).toEqual([{ n: 1 }]);
  });

  it('two officials who annul at once: one does, the other is told that it was done', async () => {
    const roundId = await opened(await app.after(3_600_000));
    const reason = 'De vraag was niet duidelijk genoeg gesteld.';
    const answers = await Promise.all([olaf, await app.as('petra'), olaf].map((by) => by.refusals('annulRound', { roundId, reason })));
    expect(answers.flat()).toEqual(['WRONG_STATE', 'WRONG_STATE']);
    expect(await app.sql(`select count(*)::int as n from audit_entry where act = 'round.annul' and subject_id = $1`, [roundId])).toEqual([{ n: 1 }]);
  });

  it.each([
    ['28 March 2027, when an hour is skipped', '2027-03-28T01:00:00Z'],
    ['31 October 2027, when an hour comes twice', '2027-10-31T01:00:00Z'],
  ])('on the night of %s: a ballot a moment before counts, one a moment after does not', async (_, moment) => {
    const closesAt = Date.parse(moment);
    const to = async (at: number): Promise<void> => void (await app.sql(`update clock_shift set shift = $1::timestamptz - now()`, [new Date(at).toISOString()]));
    await to(closesAt - 7_200_000);
    const fresh = await app.as('olaf');
    olaf = fresh;
    const roundId = await opened(new Date(closesAt).toISOString());
    const [one] = await app.sql<{ id: string }>(`select person_id as id from round_roll where round_id = $1 and chamber = 'residents' order by 1 limit 1`, [roundId]);
    const voter = await app.asPerson(one?.id ?? '');
    await to(closesAt - 20_000);
    expect(await voter.refusals('castBallot', { roundId, choice: 'yes' })).toEqual([]);
    await to(closesAt + 1);
    expect(await voter.refusals('castBallot', { roundId, choice: 'no' })).toEqual(['TOO_LATE']);
    await app.app.get(CloseRound).close(roundId);
    expect(await app.sql('select choice from counted_ballot where round_id = $1', [roundId])).toEqual([{ choice: 'yes' }]);
    expect(await app.sql(`select closes_at = $2::timestamptz as kept from round where id = $1`, [roundId, moment])).toEqual([{ kept: true }]);
  });
});

it('erasing one’s account while a round is open: the acknowledged ballot counts, and nothing of the voter is left', async () => {
  olaf = await app.as('olaf');
  const roundId = await opened(await app.after(3_600_000));
  const anna = await app.as('anna');
  const receipt = String((await anna.act('castBallot', { roundId, choice: 'yes' }, 'receipt'))['receipt']);
  const one = await app.idOf('anna');
  expect(await anna.refusals('eraseAccount', { email: 'anna@brink.example' })).toEqual([]);
  await app.wait('2 hours');
  await app.work();
  expect(await app.sql('select receipt_nonce as receipt, choice from counted_ballot where round_id = $1', [roundId])).toEqual([{ receipt, choice: 'yes' }]);
  expect(await app.sql('select name, email from person where id = $1', [one])).toEqual([{ name: '', email: null }]);
});
