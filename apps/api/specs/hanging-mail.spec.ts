import { type Server, type Socket, createServer } from 'node:net';
import { JobRunner } from '#platform/jobs';
import { TestApp } from '#platform/testing';

/** How a mail server behaves that is none: it says nothing at all, hangs or drops once it has the text of a mail, or takes it. */
type Mood = 'silent' | 'hangs' | 'drops' | 'takes';

let app: TestApp;
let server: Server;
let mood: Mood = 'takes';
let calls = 0;
const lines: Socket[] = [];
const taken: string[] = [];

/** A conversation in SMTP, as far as these specs need it. */
function talk(line: Socket): void {
  calls += 1;
  lines.push(line);
  line.on('error', () => undefined);
  if (mood === 'silent') return;
  let to = '';
  let text: string | null = null;
  line.write('220 brink.example\r\n');
  line.on('data', (part) => {
    const said = part.toString();
    if (text !== null) {
      text += said;
      if (!text.endsWith('\r\n.\r\n')) return;
      text = null;
      if (mood === 'hangs') return;
      if (mood === 'drops') return void line.destroy();
      taken.push(to);
      return void line.write('250 taken\r\n');
    }
    if (said.startsWith('RCPT')) to = /<(.*)>/.exec(said)?.[1] ?? '';
    if (said.startsWith('DATA')) text = '';
    line.write(said.startsWith('DATA') ? '354 go on\r\n' : said.startsWith('EHLO') ? '250 brink.example\r\n' : '250 well\r\n');
  });
}

beforeAll(async () => {
  server = createServer(talk);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  app = await TestApp.start({ SMTP_URL: `smtp://127.0.0.1:${(server.address() as { port: number }).port}` });
});
afterAll(async () => {
  for (const line of lines) line.destroy();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

const order = async (email: string): Promise<void> => expect(await app.visitor().refusals('requestSignInLink', { email })).toEqual([]);
const waiting = async (): Promise<number> => (await app.sql<{ n: number }>('select count(*)::int as n from mail where sent_at is null and given_up_at is null'))[0]?.n ?? 0;
const now = async (): Promise<void> => void (await app.sql('update graphile_worker._private_jobs set run_at = now() where locked_at is null and attempts < max_attempts'));

it('a line that is dropped after the text: the mail is tried again, and arrives', async () => {
  mood = 'drops';
  await order('anna@brink.example');
  await app.app.get(JobRunner).drain();
  expect([taken, await waiting()]).toEqual([[], 1]);
  mood = 'takes';
  await now();
  await app.app.get(JobRunner).drain();
  expect([taken, await waiting()]).toEqual([['anna@brink.example'], 0]);
});

it('a server that takes the call and says nothing is left after seconds; it is not called again for every mail, so that other jobs go on', async () => {
  mood = 'silent';
  calls = 0;
  for (const key of ['bert', 'carla', 'dirk', 'eva', 'olaf', 'petra', 'tom']) await order(`${key}@brink.example`);
  const began = performance.now();
  await app.app.get(JobRunner).drain();
  expect(performance.now() - began).toBeLessThan(12_000);
  expect(calls).toBeLessThanOrEqual(2);
  expect(await waiting()).toBe(7);
});

it('a mail that hangs does not keep the process from stopping, and stays in the outbox', async () => {
  mood = 'hangs';
  const other = (await import('@nestjs/core')).NestFactory;
  const { AppModule } = await import('../app.module.js');
  const worker = await other.createApplicationContext(AppModule, { logger: false, abortOnError: false });
  await now();
  calls = 0;
  await worker.get(JobRunner).start();
  for (const end = Date.now() + 10_000; Date.now() < end && calls === 0; ) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(calls).toBeGreaterThan(0);
  const began = performance.now();
  await worker.close();
  expect(performance.now() - began).toBeLessThan(6_000);
  expect(await waiting()).toBe(7);
  expect(await app.sql('select 1 from graphile_worker._private_jobs where locked_at is not null')).toEqual([]);
  await app.stop();
});
