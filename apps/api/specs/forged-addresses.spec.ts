import { randomBytes } from 'node:crypto';
import { TestApp } from '#platform/testing';
import { WebSocket } from 'ws';

/** More than an address may ask in a quarter of an hour. */
const MOST = 110;
const ORIGIN = 'http://localhost:3000';

/** A sign-in that fails, with headers as a proxy would write them. */
async function guess(app: TestApp, headers: Record<string, string>): Promise<string> {
  const email = `${randomBytes(6).toString('hex')}@brink.example`;
  const { data, text } = await app.visitor().send('mutation ($input: RequestLinkInput!) { requestSignInLink(input: $input) { problems { code } } }', { input: { email } }, headers);
  return (data?.['requestSignInLink'] as { problems: { code: string }[] } | undefined)?.problems.map(({ code }) => code).join() ?? text;
}
/** Other headers at each call, by which one who guesses would seem to be many. */
const forged = (n: number): Record<string, string> => {
  const address = `198.51.${Math.floor(n / 250)}.${n % 250}`;
  return { 'x-forwarded-for': `${address}, 203.0.113.${n % 250}`, forwarded: `for=${address};proto=https`, 'x-real-ip': address, 'x-client-ip': address, 'cf-connecting-ip': address, 'true-client-ip': address };
};
const answers = async (app: TestApp, headersOf: (n: number) => Record<string, string>): Promise<string[]> => {
  await app.sql('delete from attempt');
  const found: string[] = [];
  for (let n = 0; n < MOST; n += 1) found.push(await guess(app, headersOf(n)));
  return found;
};

/** Of twenty-five sockets, how many are opened. */
async function opened(app: TestApp, forwardedFor: (n: number) => string): Promise<number> {
  const sockets = Array.from({ length: 25 }, (_, n) => new WebSocket(`${app.origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: { origin: ORIGIN, 'x-forwarded-for': forwardedFor(n) } }));
  const open = await Promise.all(
    sockets.map(
      (socket) =>
        new Promise<number>((resolve) => {
          socket.once('open', () => resolve(1));
          socket.once('error', () => resolve(0));
        }),
    ),
  );
  for (const socket of sockets) socket.terminate();
  return open.reduce((sum, one) => sum + one, 0);
}

describe('nobody stands in front', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ PUBLIC_ORIGIN: ORIGIN });
  });
  afterAll(() => app.stop());

  it('headers about forwarding are not believed: who guesses is one, whatever they write', async () => {
    expect(new Set(await answers(app, forged))).toEqual(new Set(['', 'TOO_MANY_ATTEMPTS']));
    expect(await opened(app, (n) => `203.0.113.${n}`)).toBe(20);
  });

  it('a forged scheme or host changes nothing of cookies, links and origins', async () => {
    const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'elders.example', 'x-forwarded-port': '443', forwarded: 'host=elders.example;proto=https' };
    await app.sql('delete from attempt');
    const answer = await fetch(`${app.origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-brink-request': '1', ...headers }, body: JSON.stringify({ query: 'mutation ($i: SignInWithPasswordInput!) { signInWithPassword(input: $i) { problems { code } } }', variables: { i: { email: 'anna@brink.example', password: 'samen op de groene brink' } } }) });
    const [cookie = ''] = answer.headers.getSetCookie();
    expect([answer.status, cookie.split('=')[0], cookie.includes('elders')]).toEqual([200, 'brink', false]);
    expect((await app.visitor().send('{ unreadNotices }', {}, { ...headers, origin: 'https://elders.example' })).status).toBe(403);
    await guess(app, headers);
    await app.visitor().send('mutation { requestSignInLink(input: { email: "anna@brink.example" }) { problems { code } } }', {}, headers);
    expect(JSON.stringify(await app.mails())).not.toContain('elders.example');
  });
});

describe('one proxy stands in front', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ PUBLIC_ORIGIN: ORIGIN, TRUSTED_PROXIES: '1' });
  });
  afterAll(() => app.stop());

  it('what it adds is believed, so that neighbours behind it are not one; what was written before it is not', async () => {
    expect(new Set(await answers(app, (n) => ({ 'x-forwarded-for': `203.0.113.${n}` })))).toEqual(new Set(['']));
    expect(new Set(await answers(app, (n) => ({ 'x-forwarded-for': `198.51.100.${n}, 203.0.113.7` })))).toEqual(new Set(['', 'TOO_MANY_ATTEMPTS']));
    expect(new Set(await answers(app, (n) => ({ 'x-forwarded-for': `2001:db8:1:2::${n.toString(16)}` })))).toEqual(new Set(['', 'TOO_MANY_ATTEMPTS']));
  });

  it('sockets of neighbours are counted apart, those of one who forges are not', async () => {
    expect(await opened(app, (n) => `203.0.113.${n}`)).toBe(25);
    expect(await opened(app, (n) => `198.51.100.${n}, 203.0.113.77`)).toBe(20);
  });
});
