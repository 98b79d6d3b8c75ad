// Remembers which processes run on a data folder, so that a start after a hard end finds what was left behind.
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { commandOf, isAlive } from './postgres.mjs';

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const isOurs = (pid, script) => Number.isInteger(pid) && pid !== process.pid && isAlive(pid) && commandOf(pid).includes(script);

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

async function end(pid) {
  for (const [signal, patience] of [['SIGTERM', 10_000], ['SIGKILL', 3_000]]) {
    if (isAlive(pid)) process.kill(pid, signal);
    for (const limit = Date.now() + patience; isAlive(pid) && Date.now() < limit; ) await sleep(50);
  }
}

/**
 * Claims a data folder for this launcher. A server left behind by a launcher that was killed is ended first; a living launcher is respected:
 * then an Error says where Brink already runs. Returns a function that adds to the record, and one that gives the folder back.
 */
export async function claim(home, name, facts) {
  const file = path.join(home, name);
  const last = read(file);
  if (isOurs(last.launcher, 'libs/tooling/')) throw new Error(`Brink already runs on this data, at http://localhost:${last.port}. End it first, or set BRINK_DATA to another folder.`);
  if (isOurs(last.api, path.join('apps', 'api', 'main.js'))) await end(last.api);
  fs.mkdirSync(home, { recursive: true });
  let record = { launcher: process.pid, ...facts };
  const write = (more) => {
    record = { ...record, ...more };
    fs.writeFileSync(file, JSON.stringify(record));
  };
  write({});
  return { write, release: () => fs.rmSync(file, { force: true }) };
}

/** The port to serve on, from the environment. Throws one sentence when it is no port. */
export function portFrom(text, fallback) {
  const port = text === undefined || text === '' ? fallback : Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`PORT must be a whole number from 1 to 65535; it is “${text}”.`);
  return port;
}

/** Throws one sentence when the port cannot be had; an earlier server gets a moment to let go of it. */
export async function needPort(port) {
  for (const limit = Date.now() + 3_000; ; await sleep(150)) {
    const fault = await new Promise((resolve) => {
      const server = net.createServer().once('error', resolve);
      server.listen(port, () => server.close(() => resolve(null)));
    });
    if (fault === null) return;
    if (fault.code === 'EACCES') throw new Error(`This user may not open port ${port}: choose one above 1023, for example PORT=3001 npm start.`);
    if (Date.now() > limit) throw new Error(`Port ${port} is in use by another program: end it, or choose another port, for example PORT=${port + 1} npm start.`);
  }
}

/** Throws one sentence when the database at this address cannot be used. */
export async function needDatabase(url) {
  const { default: pg } = await import('pg');
  let client;
  let place;
  try {
    place = new URL(url).host;
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  } catch {
    throw new Error('DATABASE_URL is no address of a database: it looks like postgres://user:password@host:5432/name.');
  }
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
  } catch (error) {
    if (['28P01', '28000', '3D000'].includes(error.code)) throw new Error(`The database at ${place} does not let us in: check user, password and name in DATABASE_URL.`, { cause: error });
    throw new Error(`The database at ${place} cannot be reached: check DATABASE_URL, and whether the server runs.`, { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}
