import { TestApp } from '#platform/testing';
import { JobRunner } from '#platform/jobs';
import { SMTPServer } from 'smtp-server';

type Mood = 'takes' | 'busy' | 'refuses';

let app: TestApp;
let server: SMTPServer;
let mood: Mood = 'takes';
/** What arrived: to whom, and under which Message-ID. */
const arrived: { to: string; id: string }[] = [];

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo(_address, _session, done) {
      if (mood === 'busy') return done(Object.assign(new Error('later'), { responseCode: 451 }));
      if (mood === 'refuses') return done(Object.assign(new Error('no such box'), { responseCode: 550 }));
      done();
    },
    onData(stream, session, done) {
      let text = '';
      stream.on('data', (part: Buffer) => (text += part.toString()));
      stream.on('end', () => {
        arrived.push({ to: session.envelope.rcptTo[0]?.address ?? '', id: /^message-id: (.*)$/im.exec(text)?.[1]?.trim() ?? '' });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  app = await TestApp.start({ SMTP_URL: `smtp://127.0.0.1:${port}` });
});
afterAll(async () => {
  await app.stop();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

const order = async (email: string): Promise<void> => {
  expect(await app.visitor().refusals('requestSignInLink', { email })).toEqual([]);
};
/** Jobs that failed are tried again later: now. */
async function again(): Promise<void> {
  await app.sql('update graphile_worker._private_jobs set run_at = now(), locked_at = null, locked_by = null where attempts < max_attempts');
  await app.app.get(JobRunner).drain();
}
const mailTo = async (email: string): Promise<{ sent: boolean; givenUp: boolean; empty: boolean }[]> =>
  app.sql(`select m.sent_at is not null as sent, m.given_up_at is not null as "givenUp", m.data = '{}'::jsonb as empty from mail m join person p on p.id = m.person_id where p.email = $1 order by m.created_at desc limit 1`, [email]);
const arrivedFor = (email: string): string[] => arrived.filter(({ to }) => to === email).map(({ id }) => id);

it('a mail is sent once, and what it said is forgotten', async () => {
  await order('anna@brink.example');
  await app.app.get(JobRunner).drain();
  await again();
  expect(arrivedFor('anna@brink.example')).toHaveLength(1);
  expect(await mailTo('anna@brink.example')).toEqual([{ sent: true, givenUp: false, empty: true }]);
});

it('a mail server that is busy: the mail waits, and goes when it can', async () => {
  const email = 'bert@brink.example';
  mood = 'busy';
  await order(email);
  await app.app.get(JobRunner).drain();
  await again();
  expect(arrivedFor(email)).toEqual([]);
  expect(await mailTo(email)).toEqual([{ sent: false, givenUp: false, empty: false }]);
  mood = 'takes';
  await again();
  expect(arrivedFor(email)).toHaveLength(1);
  expect(await mailTo(email)).toEqual([{ sent: true, givenUp: false, empty: true }]);
});

it('an address that is refused for good is given up, and what the mail said is forgotten', async () => {
  mood = 'refuses';
  await order('dirk@brink.example');
  await app.app.get(JobRunner).drain();
  mood = 'takes';
  await again();
  expect(arrivedFor('dirk@brink.example')).toEqual([]);
  expect(await mailTo('dirk@brink.example')).toEqual([{ sent: false, givenUp: true, empty: true }]);
});

it('killed after the mail server took it, before that was written down: it is sent again under the same Message-ID, so that its reader sees one', async () => {
  await order('eva@brink.example');
  await app.sql(`create function die() returns trigger language plpgsql as $$ begin raise exception 'killed'; end $$; create trigger die before update on mail for each row execute function die()`);
  await app.app.get(JobRunner).drain();
  expect(arrivedFor('eva@brink.example')).toHaveLength(1);
  await app.sql('drop trigger die on mail; drop function die()');
  await again();
  await again();
  const ids = arrivedFor('eva@brink.example');
  expect([ids.length, new Set(ids).size, ids[0] !== '']).toEqual([2, 1, true]);
  expect(await mailTo('eva@brink.example')).toEqual([{ sent: true, givenUp: false, empty: true }]);
});

it('no mail server at all: acts are done as always, mail waits, and no address or text stands in the log', async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()));
  const began = performance.now();
  await order('fenna@brink.example');
  expect(performance.now() - began).toBeLessThan(3_000);
  const said: string[] = [];
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = ((chunk: string) => (said.push(String(chunk)), true)) as typeof process.stdout.write;
  try {
    await app.app.get(JobRunner).drain();
  } finally {
    process.stdout.write = write;
  }
  expect(said.join('')).not.toMatch(/fenna@|token/);
  expect(await mailTo('fenna@brink.example')).toEqual([{ sent: false, givenUp: false, empty: false }]);
});
