import net from 'node:net';
import { app, withServer } from '#platform/testing';
import { WebSocket } from 'ws';

const ORIGIN = 'http://localhost:3000';

let cookie = '';
const sockets: WebSocket[] = [];
withServer({ PUBLIC_ORIGIN: ORIGIN });
beforeAll(async () => {
  ({ cookie } = await app.as('anna'));
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate();
  await new Promise((resolve) => setTimeout(resolve, 50));
});

/** A bare socket: what it heard, and the code with which it was closed. */
interface Line {
  readonly socket: WebSocket;
  readonly heard: { readonly id?: string; readonly type: string; readonly payload?: unknown }[];
  readonly closed: Promise<number>;
}
async function line(): Promise<Line> {
  const socket = new WebSocket(`${app.origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: { origin: ORIGIN, cookie } });
  sockets.push(socket);
  const heard: Line['heard'] = [];
  socket.on('error', () => undefined);
  socket.on('message', (part: Buffer) => heard.push(JSON.parse(part.toString()) as Line['heard'][number]));
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('close', () => reject(new Error('the socket was not opened')));
  });
  return { socket, heard, closed };
}
const say = ({ socket }: Line, message: object): void => socket.send(JSON.stringify(message));
async function greeted(): Promise<Line> {
  const made = await line();
  say(made, { type: 'connection_init' });
  await until(() => made.heard.some(({ type }) => type === 'connection_ack'));
  return made;
}
async function until(fits: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !fits(); await new Promise((resolve) => setTimeout(resolve, 20))) if (Date.now() > end) throw new Error('it did not come');
}
const news = (id: string): object => ({ id, type: 'subscribe', payload: { query: 'subscription { noticesChanged }' } });
/** Others are served while somebody misbehaves. */
async function othersGoOn(): Promise<void> {
  const [began, other] = [performance.now(), await greeted()];
  say(other, news('own'));
  await until(() => other.heard.some(({ id, type }) => id === 'own' && type === 'next'));
  expect((await app.visitor().send('{ unreadNotices }')).errors).toEqual([]);
  expect(performance.now() - began).toBeLessThan(3_000);
}

it('operators are told how many sockets are open', async () => {
  const open = async (): Promise<string | undefined> => /^brink_sockets (\d+)$/m.exec(await (await fetch(`${app.origin}/health/metrics`)).text())?.[1];
  expect(await open()).toBe('0');
  const [one] = [await greeted(), await line()];
  expect(await open()).toBe('2');
  one.socket.terminate();
  await one.closed;
  // the other end hears of it a little later
  for (const end = Date.now() + 5_000; (await open()) !== '1' && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await open()).toBe('1');
});

it('over one socket ten things are listened to, however many are asked; who stops may ask again', async () => {
  const one = await greeted();
  for (let n = 0; n < 60; n += 1) say(one, news(`n${n}`));
  await until(() => one.heard.filter(({ type }) => type === 'next' || type === 'error').length === 60);
  expect(one.heard.filter(({ type }) => type === 'next')).toHaveLength(10);
  await othersGoOn();
  for (const { id } of one.heard.filter(({ type }) => type === 'next').slice(0, 3)) say(one, { id, type: 'complete' });
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (const id of ['a', 'b', 'c', 'd']) say(one, news(id));
  await until(() => ['a', 'b', 'c', 'd'].every((id) => one.heard.some((message) => message.id === id)));
  expect(one.heard.filter(({ id, type }) => 'abcd'.includes(id ?? '-') && type === 'next')).toHaveLength(3);
  expect(one.socket.readyState).toBe(WebSocket.OPEN);
});

it('a message that is too large closes the socket', async () => {
  const one = await greeted();
  one.socket.send('x'.repeat(70_000));
  expect(await one.closed).toBe(1009);
  await othersGoOn();
});

it('who never says who they are is not waited for', async () => {
  const one = await line();
  expect(await one.closed).toBe(4408);
  await othersGoOn();
});

it.each([
  ['no JSON', 'hello'],
  ['half of it', '{"type":"subscribe"'],
  ['a number', '7'],
  ['nothing', 'null'],
  ['a kind that does not exist', '{"type":"shout"}'],
  ['an id that is none', '{"id":{"a":1},"type":"subscribe","payload":{"query":"subscription { noticesChanged }"}}'],
  ['a document that is none', '{"id":"x","type":"subscribe","payload":{"query":7}}'],
  ['bytes', Buffer.from([0, 255, 254, 0])],
])('garbage closes the socket with a code, and tells nothing of the inside: %s', async (_, garbage) => {
  const one = await greeted();
  const reason = new Promise<string>((resolve) => one.socket.once('close', (_code, text) => resolve(text.toString())));
  one.socket.send(garbage);
  expect(await one.closed).toBe(4400);
  expect(await reason).not.toMatch(/node_modules|at .*:\d+/);
  await othersGoOn();
});

it('asking before the greeting, or greeting twice, closes the socket', async () => {
  const early = await line();
  say(early, news('x'));
  expect(await early.closed).toBe(4401);
  const twice = await greeted();
  say(twice, { type: 'connection_init' });
  expect(await twice.closed).toBe(4429);
});

it('the same id twice closes the socket', async () => {
  const one = await greeted();
  say(one, news('x'));
  say(one, news('x'));
  expect(await one.closed).toBe(4409);
});

it('sockets that are gone free their place: a hundred after each other, twenty at once', async () => {
  for (let n = 0; n < 100; n += 1) {
    const one = await line();
    one.socket.terminate();
    if (n % 10 === 9) await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  const twenty = await Promise.all(Array.from({ length: 20 }, () => greeted()));
  expect(twenty).toHaveLength(20);
  await expect(line()).rejects.toThrow();
  expect((await app.visitor().send('{ unreadNotices }')).errors).toEqual([]);
});

it('a flood of messages closes the socket with a code, and does not keep others from their answers', async () => {
  const [pings, documents] = [await greeted(), await greeted()];
  for (let n = 0; n < 2_000; n += 1) say(pings, { type: 'ping' });
  for (let n = 0; n < 300; n += 1) say(documents, { id: `f${n}`, type: 'subscribe', payload: { query: `subscription { ${'noticesChanged '.repeat(300)} }` } });
  await othersGoOn();
  expect([await pings.closed, await documents.closed]).toEqual([4429, 4429]);
});

it('three hundred who send a little of a request and then hardly anything hold up nobody', async () => {
  const slow = Array.from({ length: 300 }, (_, n) => {
    const socket = net.connect(Number(new URL(app.origin).port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(n % 2 === 0 ? 'GET /plannen HTTP/1.1\r\nHost: localhost\r\nX-Slow: ' : 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{"query":"');
    return socket;
  });
  const drip = setInterval(() => slow.forEach((socket) => socket.write('a')), 200);
  await new Promise((resolve) => setTimeout(resolve, 300));
  for (let n = 0; n < 5; n += 1) await othersGoOn();
  expect(slow.filter((socket) => socket.readyState === 'open')).toHaveLength(300);
  clearInterval(drip);
  for (const socket of slow) socket.destroy();
});
