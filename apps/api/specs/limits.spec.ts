import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { type Browser, TestApp, app, withServer } from '#platform/testing';
import { overSocket } from './over-socket.js';

/** Settings as on the internet, but for the address. */
const PRODUCTION = { NODE_ENV: 'production', BRINK_DEMONSTRATION: '0', SMTP_URL: 'smtp://127.0.0.1:9', PUBLIC_ORIGIN: 'http://localhost:3000' };
const OWN_ORIGIN = 'http://localhost:3000';

let anna: Browser;
withServer({ PUBLIC_ORIGIN: OWN_ORIGIN });
beforeAll(async () => {
  anna = await app.as('anna');
});

const post = (body: string | Buffer, headers: Record<string, string> = {}, address = app.origin): Promise<Response> => fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-brink-request': '1', ...headers }, body: typeof body === 'string' ? body : new Uint8Array(body) });
const codes = async (query: string): Promise<string[]> => (await app.visitor().send(query)).errors.map((e) => String(e.extensions?.code));

/** Documents that ask too much, each by one limit. */
const TOO_MUCH: Readonly<Record<string, string>> = {
  'too deep': `{ ${'municipalities { areas { municipality { areas { municipality { '.repeat(3)} id ${'}'.repeat(15)} }`,
  'too many aliases': `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: unreadNotices`).join(' ')} }`,
  'too many root fields': `{ ${'unreadNotices '.repeat(13)} }`,
  'too costly': '{ plans(first: 50) { nodes { id municipality { areas { municipality { areas { id name slug kind population lat lon viewerFollows } } } } area { municipality { areas { id name slug kind population lat lon viewerFollows municipality { areas { id name slug kind population lat lon viewerFollows } } } } } } } }',
  'too costly by a variable': 'query ($n: Int!) { plans(first: $n) { nodes { id municipality { areas { municipality { areas { id name slug kind population lat lon viewerFollows } } } } area { municipality { areas { id name slug kind population lat lon viewerFollows municipality { areas { id name slug kind population lat lon viewerFollows } } } } } } } }',
  'doubled fragments': `{ municipalities { ...f0 } } ${Array.from({ length: 40 }, (_, i) => `fragment f${i} on Municipality { areas { municipality { ...f${i + 1} ...f${i + 1} } } }`).join(' ')} fragment f40 on Municipality { id }`,
  'fragments in a circle': '{ municipalities { ...a } } fragment a on Municipality { areas { municipality { ...b } } } fragment b on Municipality { areas { municipality { ...a } } }',
  'too many words': `{ municipalities { ${'id '.repeat(5_000)} } }`,
  'too many directives': `{ unreadNotices ${'@include(if: true) '.repeat(1_500)} }`,
};
const REFUSED = ['OPERATION_TOO_LARGE', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED'];
const asNews = (document: string): string => document.replace(/^(query [^{]*)?\{/, (_, head: string | undefined) => `${(head ?? 'subscription ').replace('query', 'subscription')}{ noticesChanged `);

describe('what one may ask at once', () => {
  it.each(Object.keys(TOO_MUCH))('has a limit over HTTP: %s', async (name) => {
    const before = Date.now();
    const found = await codes(TOO_MUCH[name] ?? '');
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((code) => !REFUSED.includes(code))).toEqual([]);
    expect(Date.now() - before).toBeLessThan(1_000);
  });

  it.each(Object.keys(TOO_MUCH))('has the same limit over the socket: %s', async (name) => {
    const said = await overSocket(app, asNews(TOO_MUCH[name] ?? ''), { cookie: anna.cookie });
    expect(said).not.toContain('"data"');
    expect(said).not.toBe('over');
  });

  it('twice the same thing in one document is fine below the limits', async () => {
    expect((await app.visitor().send('{ a: unreadNotices b: unreadNotices municipalities { ...m } } fragment m on Municipality { id areas { id } }')).errors).toEqual([]);
  });

  it('a body of more than 200 kB is refused, also one that says nothing of its length', async () => {
    expect((await post(JSON.stringify({ query: `{ unreadNotices } # ${'x'.repeat(250_000)}` }))).status).toBe(413);
    const status = await new Promise<number>((resolve, reject) => {
      const asked = request(`${app.origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked', 'x-brink-request': '1' } }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      asked.on('error', reject);
      for (let i = 0; i < 30; i += 1) asked.write(' '.repeat(10_000));
      asked.end('{}');
    });
    expect(status).toBe(413);
    expect(await overSocket(app, `subscription { noticesChanged } # ${'x'.repeat(70_000)}`, { cookie: anna.cookie })).toMatch(/^refused/);
  });

  it('packed bodies are not unpacked: a bomb stays a parcel', async () => {
    const bomb = gzipSync(Buffer.from(JSON.stringify({ query: `{ unreadNotices } # ${' '.repeat(20_000_000)}` })));
    expect(bomb.length).toBeLessThan(200_000);
    const answer = await post(bomb, { 'content-encoding': 'gzip' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toMatch(/node_modules|at .*:\d+/);
  });

  it('several operations in one request are refused', async () => {
    const answer = await post(JSON.stringify([{ query: '{ unreadNotices }' }, { query: '{ unreadNotices }' }]));
    expect([answer.status, await answer.text()]).toEqual([400, expect.not.stringContaining('"data"')]);
  });

  it('nothing is changed by a GET, and none is read by one that a page elsewhere could send', async () => {
    const mutation = await fetch(`${app.origin}/graphql?query=${encodeURIComponent('mutation { signOut { problems { code } } }')}`, { headers: { cookie: anna.cookie, 'x-brink-request': '1', 'apollo-require-preflight': '1' } });
    expect(mutation.status).toBe(405);
    const simple = await fetch(`${app.origin}/graphql?query=${encodeURIComponent('{ viewer { emailAddress } }')}`, { headers: { cookie: anna.cookie } });
    expect([simple.status, await simple.text()]).toEqual([400, expect.not.stringContaining('anna@')]);
  });

  it.each(['{', '', 'null', '7', '"x"', '[]', '{}', '{"query":7}', '{"query":"{"}', '{"query":"{ unreadNotices }","variables":[]}', '{"query":"{ unreadNotices }","variables":"x"}', '{"query":null,"extensions":7}', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":{"a":1}}}}', '{"__proto__":{"admin":true},"query":"{ nothing }"}'])('a request that is none gets a plain answer: %s', async (body) => {
    const answer = await post(body);
    const text = await answer.text();
    expect([answer.status < 500, /stack|node_modules|at .*\.js/.test(text), text.includes('"data":{')]).toEqual([true, false, false]);
  });
});

describe('who asks from elsewhere', () => {
  const change = JSON.stringify({ query: 'mutation { signOutEverywhere { problems { code } } }' });

  it('is refused with a foreign origin, over HTTP and over the socket', async () => {
    for (const origin of ['https://elders.example', 'null', 'http://localhost:3000.elders.example', 'http://localhost', 'https://localhost:3000']) {
      expect([origin, (await post(change, { cookie: anna.cookie, origin })).status]).toEqual([origin, 403]);
      expect([origin, await overSocket(app, 'subscription { noticesChanged }', { cookie: anna.cookie, origin })]).toEqual([origin, expect.stringMatching(/^refused/)]);
    }
    expect((await anna.ask<{ viewer: object | null }>('{ viewer { id } }')).viewer).not.toBeNull();
  });

  it('cannot use somebody’s cookie without the header that forms cannot send', async () => {
    for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const answer = await fetch(`${app.origin}/graphql`, { method: 'POST', headers: { 'content-type': type, cookie: anna.cookie }, body: change });
      expect([type, answer.status]).toEqual([type, 403]);
    }
    for (const path of ['/account/data', '/letters/01900001-0000-7000-8000-000000000001']) expect((await fetch(`${app.origin}${path}`, { method: 'POST', headers: { cookie: anna.cookie } })).status).toBe(403);
  });

  it('with a session of before signing out is nobody, over HTTP and over the socket', async () => {
    const bert = await app.as('bert');
    const old = bert.cookie;
    await bert.send('mutation { signOut { problems { code } } }');
    const again = app.visitor();
    again.cookie = old;
    expect((await again.ask<{ viewer: object | null }>('{ viewer { id } }')).viewer).toBeNull();
    expect((await again.send('{ myPlans { nodes { id } } }')).errors.map((e) => e.extensions?.code)).toEqual(['UNAUTHENTICATED']);
    expect(await overSocket(app, 'subscription { noticesChanged }', { cookie: old })).toContain('UNAUTHENTICATED');
  });

  it('with a made-up or misshapen cookie is a visitor', async () => {
    for (const cookie of ['brink=', 'brink=x', 'brink=%00', `brink=${'a'.repeat(5_000)}`, 'brink=a; brink=b', `${anna.cookie}x`]) {
      const browser = app.visitor();
      browser.cookie = cookie;
      expect([cookie.slice(0, 20), (await browser.ask<{ viewer: object | null }>('{ viewer { id } }')).viewer]).toEqual([cookie.slice(0, 20), null]);
    }
  });

  it('from one address may open twenty sockets, and no more', async () => {
    const sockets = await Promise.all(Array.from({ length: 25 }, () => openSocket(app)));
    expect(sockets.filter((s) => s.open).length).toBe(20);
    for (const socket of sockets) socket.close();
  });
});

/** A bare socket that stays open until it is closed. */
async function openSocket(to: TestApp): Promise<{ open: boolean; close: () => void }> {
  const { WebSocket } = await import('ws');
  const socket = new WebSocket(`${to.origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: { origin: OWN_ORIGIN } });
  return new Promise((resolve) => {
    socket.once('open', () => resolve({ open: true, close: () => socket.terminate() }));
    socket.once('error', () => resolve({ open: false, close: () => undefined }));
  });
}

describe('in production', () => {
  let production: TestApp;
  beforeAll(async () => {
    production = await TestApp.start(PRODUCTION);
  });
  afterAll(() => production.stop());

  it('the schema is not told, over HTTP or over the socket, and there is no landing page', async () => {
    const http = await production.visitor().send('{ __schema { types { name } } }');
    expect([http.data, http.errors.length]).toEqual([null, 1]);
    expect(await overSocket(production, 'subscription { noticesChanged __schema { types { name } } }')).not.toContain('"types"');
    expect(await overSocket(production, '{ __schema { types { name } } }')).not.toContain('"types"');
    const page = await fetch(`${production.origin}/graphql`, { headers: { accept: 'text/html' } });
    expect([page.status, (await page.text()).includes('<html')]).toEqual([400, false]);
    expect((await production.visitor().send('{ viewr { id } }')).text).not.toContain('Did you mean');
    expect(await overSocket(production, 'subscription { noticesChange }')).not.toContain('Did you mean');
  });

  it('the development mailbox does not exist', async () => {
    for (const path of ['/mailbox', '/mailbox/mails.json']) expect((await fetch(`${production.origin}${path}`)).status).toBe(404);
  });

  it('headers keep browsers from doing what pages elsewhere ask', async () => {
    const { headers } = await fetch(`${production.origin}/health/live`);
    const policy = headers.get('content-security-policy') ?? '';
    for (const part of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"]) expect(policy).toContain(part);
    expect(policy).not.toMatch(/unsafe|\*|data:/);
    expect([headers.get('x-content-type-options'), headers.get('x-frame-options'), headers.get('x-powered-by')]).toEqual(['nosniff', 'DENY', null]);
  });
});

it('every document of the site fits into the limits, with room to spare', async () => {
  const documents = JSON.parse(readFileSync('libs/contract/client/persisted-documents.json', 'utf8')) as Record<string, string>;
  for (const text of Object.values(documents).filter((t) => /^\s*(query|fragment)/.test(t) && !/\b(mutation|subscription)\b/.test(t))) expect([text, (await app.visitor().send(text)).errors.filter((e) => e.extensions?.code === 'OPERATION_TOO_LARGE')]).toEqual([text, []]);
});

it('the limits of this spec are those of the server', () => {
  expect(readFileSync('libs/platform/graphql/limits.ts', 'utf8')).toContain('depth: 12, cost: 6_000, aliases: 30, rootFields: 12, tokens: 4_000, bodyBytes: 200_000, page: 50');
});
