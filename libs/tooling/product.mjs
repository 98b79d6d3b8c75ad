// The server as a child process: started, watched and stopped in one place, for `npm start`, `npm run dev` and the tests.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort, startPostgres } from './postgres.mjs';

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const PATIENCE_MS = 15_000;
/** A young generation of 8 MB is enough for a server at rest, and keeps it small. */
const SMALL = '--max-semi-space-size=8';

/** Starts the built server with these settings; `stop()` ends it cleanly and `ended` resolves to its exit code and signal. */
export function startApi(root, env, output = 'inherit') {
  const follow = pathToFileURL(path.join(root, 'libs/tooling/follow-parent.mjs')).href;
  const child = spawn(process.execPath, [SMALL, '--import', follow, path.join(root, 'dist/apps/api/main.js')], { cwd: root, detached: true, stdio: ['ignore', output, output, 'ipc'], env: { ...process.env, ...env } });
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    await ended;
    clearTimeout(patience);
  };
  return { child, pid: child.pid, ended, stop };
}

/** Waits until the server says that it is ready. Throws when it ends before, or after `seconds`. */
export async function untilReady(origin, api, seconds = 60) {
  let over = false;
  void api.ended.then(() => (over = true));
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(100)) {
    if (over) throw new Error('The server ended before it was ready; its words stand above.');
    const answer = await fetch(`${origin}/health/ready`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
  }
  throw new Error(`The server was not ready within ${seconds} s.`);
}

/** Quick, and not safe against a loss of power. */
const UNSAFE = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };

/** A PostgreSQL whose data is thrown away: quick and unsafe, or with `durable` as a server in production wants it. */
export async function throwAwayPostgres({ database = 'brink', durable = false } = {}) {
  const base = fs.mkdtempSync(path.join(os.tmpdir(), 'brink-test-'));
  fs.chmodSync(base, 0o755);
  const settings = { ...(durable ? {} : UNSAFE), max_connections: 200 };
  const server = await startPostgres({ folder: path.join(base, 'postgres'), database, settings });
  return {
    url: server.url,
    pid: server.pid,
    base,
    async stop() {
      await server.stop();
      fs.rmSync(base, { recursive: true, force: true });
    },
  };
}

/** The whole product on a free port with an own throw-away database and the demonstration in it: for journeys, pictures and checks. */
export async function startProduct(root, { env = {}, output = 'inherit' } = {}) {
  const postgres = await throwAwayPostgres();
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const settings = { PORT: String(port), PUBLIC_ORIGIN: origin, DATABASE_URL: postgres.url, SECRETS_FOLDER: path.join(postgres.base, 'secrets'), SMTP_URL: '', NODE_ENV: 'development', BRINK_MIGRATE: '1', BRINK_DEMONSTRATION: '1', BRINK_WORKER: 'inside', LOG_LEVEL: 'warn', NODE_OPTIONS: '' };
  const api = startApi(root, { ...settings, ...env }, output);
  const stop = async () => {
    await api.stop();
    await postgres.stop();
  };
  try {
    await untilReady(origin, api);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, databaseUrl: postgres.url, api, stop };
}
