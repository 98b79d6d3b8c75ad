// The database and the two servers of the bench.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import { freePort } from '../postgres.mjs';
import { startApi, throwAwayPostgres, untilReady } from '../product.mjs';
import { personId, seed } from './seed.mjs';

const POOL = '10';
const SESSIONS = 201;

/** A throw-away database with the demonstration and the bench's data in it. */
export async function benchDatabase(root, size) {
  const postgres = await throwAwayPostgres({ durable: true });
  try {
    const port = await freePort();
    const api = startApi(root, { ...settingsOf(postgres, port), NODE_ENV: 'development', BRINK_MIGRATE: '1', BRINK_DEMONSTRATION: '1', SMTP_URL: '' }, 'ignore');
    await untilReady(`http://127.0.0.1:${port}`, api);
    await api.stop();
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    await client.query('alter system set autovacuum = off');
    await client.query('select pg_reload_conf()');
    const amounts = await seed(client, size);
    const sessions = await signIn(client, size.residents);
    return { postgres, client, amounts, sessions };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

const settingsOf = (postgres, port) => ({ PORT: String(port), PUBLIC_ORIGIN: `http://localhost:${port}`, DATABASE_URL: postgres.url, SECRETS_FOLDER: path.join(postgres.base, 'secrets'), BRINK_WORKER: 'apart', LOG_LEVEL: 'warn', NODE_OPTIONS: '', POOL_SIZE: POOL });

/** Sessions of residents of all three municipalities: a map from resident to cookie. */
async function signIn(client, residents) {
  const sessions = new Map(Array.from({ length: SESSIONS }, (_, i) => [personId((i * 17) % residents), `bench-session-${i}`]));
  const hashes = [...sessions.values()].map((secret) => createHash('sha256').update(secret).digest('hex'));
  await client.query(`insert into session (token_hash, person_id, second_factor, created_at, expires_at) select *, false, now(), now() + interval '1 day' from unnest($1::text[], $2::uuid[])`, [hashes, [...sessions.keys()]]);
  return sessions;
}

/** Brink as in production: no demonstration, the worker elsewhere. */
export async function startBrink(root, postgres, more = {}) {
  const port = await freePort();
  const api = startApi(root, { ...settingsOf(postgres, port), NODE_ENV: 'production', BRINK_MIGRATE: '0', BRINK_DEMONSTRATION: '0', SMTP_URL: 'smtp://127.0.0.1:9', ...more }, 'ignore');
  await untilReady(`http://127.0.0.1:${port}`, api);
  return { port, pid: api.pid, ended: api.ended, stop: api.stop };
}

/** The ideal server, on the same database with as many connections. */
export async function startIdeal(root, postgres) {
  const port = await freePort();
  const child = spawn(process.execPath, [path.join(root, 'libs/tooling/bench/ideal.mjs')], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'], env: { ...process.env, PORT: String(port), DATABASE_URL: postgres.url, POOL_SIZE: POOL, NODE_ENV: 'production' } });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), ended.then(() => Promise.reject(new Error('The ideal server did not start.')))]);
  return {
    port,
    pid: child.pid,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
