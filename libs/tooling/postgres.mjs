// Starts the PostgreSQL server that npm brought along: as root or not, after a crash, beside an orphan.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { programs, userFor } from './postgres-home.mjs';

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const USER = 'brink';
const NO_SPACE = 'The disk is full: make room and start again.';
const RECOVERY_MS = 120_000;

/** A port on which nobody listens. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Whether somebody listens on this port of this machine. */
export const listening = (port) =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

/** Whether a process with this id lives. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The command line of a process; empty where it cannot be read. */
export function commandOf(pid) {
  try {
    if (process.platform === 'linux') return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return process.platform === 'win32' ? '' : spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout;
  } catch {
    return '';
  }
}

const lastLine = (text) => text.trim().split('\n').at(-1) ?? '';

function initialise(initdb, folder, user, password) {
  const own = (file) => user.uid !== undefined && fs.chownSync(file, user.uid, user.gid);
  const half = `${folder}.new`;
  fs.rmSync(half, { recursive: true, force: true });
  fs.mkdirSync(half, { mode: 0o700 });
  own(half);
  const secret = path.join(half, '..', `.password-${process.pid}`);
  fs.writeFileSync(secret, password, { mode: 0o600 });
  own(secret);
  const made = spawnSync(initdb, ['-D', half, '-U', USER, `--pwfile=${secret}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--data-checksums'], { ...user, cwd: '/', encoding: 'utf8' });
  fs.rmSync(secret, { force: true });
  if (made.status !== 0) {
    const words = `${made.stderr ?? ''}${made.stdout ?? ''}`;
    fs.rmSync(half, { recursive: true, force: true });
    throw new Error(/No space left/.test(words) ? NO_SPACE : `The database could not be made: ${made.error?.message ?? lastLine(words)}`);
  }
  fs.renameSync(half, folder);
}

/** The password of this data folder's server: beside the data, readable by its owner alone. */
function passwordOf(folder) {
  const file = `${folder}.password`;
  if (fs.existsSync(file) && fs.statSync(file).size > 0) return fs.readFileSync(file, 'utf8').trim();
  if (fs.existsSync(path.join(folder, 'PG_VERSION'))) return 'brink';
  const password = randomBytes(18).toString('base64url');
  fs.writeFileSync(file, password, { mode: 0o600 });
  return password;
}

/** What the lock file in the data folder says: nobody, a server of this folder, a dead one, or something that is no server. */
function lockOf(folder) {
  const file = path.join(folder, 'postmaster.pid');
  if (!fs.existsSync(file)) return { kind: 'none' };
  const [pid, , , port] = fs.readFileSync(file, 'utf8').split('\n').map(Number);
  if (!pid) return { kind: 'worthless' };
  if (!isAlive(pid)) return { kind: 'dead' };
  const command = commandOf(pid);
  return process.platform === 'win32' || (command.includes('postgres') && command.includes(folder)) ? { kind: 'alive', pid, port } : { kind: 'worthless' };
}

/** A backend's working directory is its data folder: a lock is never taken away while one lives. */
function survivors(folder) {
  if (process.platform !== 'linux') return [];
  return fs.readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && fs.readlinkSync(`/proc/${pid}/cwd`) === folder;
    } catch {
      return false;
    }
  });
}

/** Leaves a dead server's lock to PostgreSQL, which looks at shared memory too; takes away one that names no server. */
async function clearLock(folder, kind) {
  for (const end = Date.now() + 20_000; survivors(folder).length > 0; await sleep(50)) {
    if (Date.now() > end) throw new Error('Processes of an earlier PostgreSQL are still running: end them and start again.');
  }
  if (kind === 'worthless') fs.rmSync(path.join(folder, 'postmaster.pid'), { force: true });
}

/** The port of the last time where it is free: who looked into the database finds it again. */
async function rememberedPort(folder) {
  const file = `${folder}.port`;
  const last = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0;
  const port = last > 1023 && !(await listening(last)) ? last : await freePort();
  fs.writeFileSync(file, String(port));
  return port;
}

async function login(pg, access, database) {
  const client = new pg.Client({ ...access, database: 'postgres', connectionTimeoutMillis: 3000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Waits for a real login, also through the recovery after a crash. `fault()` gives a sentence once the server has ended. */
async function ready(pg, access, database, fault) {
  for (const end = Date.now() + RECOVERY_MS; ; await sleep(40)) {
    const ended = fault();
    if (ended !== null) throw new Error(ended);
    let reason = '';
    try {
      if (await listening(access.port)) return await login(pg, access, database);
    } catch (error) {
      if (error.code === '53100') throw new Error(NO_SPACE, { cause: error });
      if (error.code === '28P01') throw new Error('The data folder belongs to a server with another password: remove it, or set BRINK_DATA to another folder.', { cause: error });
      reason = error.message;
    }
    if (Date.now() > end) throw new Error(`PostgreSQL does not answer. ${reason}`);
  }
}

async function stop(pid) {
  for (const [signal, patience] of [['SIGINT', 15_000], ['SIGQUIT', 5_000]]) {
    if (isAlive(pid)) process.kill(pid, signal);
    for (const end = Date.now() + patience; isAlive(pid) && Date.now() < end; ) await sleep(20);
  }
}

function prepare(initdb, folder, user, password) {
  try {
    if (!fs.existsSync(path.join(folder, 'PG_VERSION'))) initialise(initdb, folder, user, password);
  } catch (error) {
    throw error.code === 'ENOSPC' ? new Error(NO_SPACE, { cause: error }) : error;
  }
}

/**
 * Starts the server on a data folder, or takes over the one that still runs on it. Resolves when a login works, to its address, its process id, and `stop()`.
 * `settings` are PostgreSQL's own; `port` fixes the port. Rejects with one clear sentence.
 */
export async function startPostgres({ folder, database = 'brink', settings = {}, port: wanted }) {
  const { default: pg } = await import('pg');
  const { postgres, initdb } = await programs(ROOT);
  const user = userFor(folder);
  const home = path.dirname(folder);
  if (!fs.existsSync(home)) {
    fs.mkdirSync(home, { recursive: true });
    fs.chmodSync(home, 0o755);
  }
  const password = passwordOf(folder);
  prepare(initdb, folder, user, password);
  const lock = lockOf(folder);
  if (lock.kind === 'dead' || lock.kind === 'worthless') await clearLock(folder, lock.kind);
  let port = lock.port;
  let pid = lock.pid;
  let fault = () => null;
  if (lock.kind !== 'alive') {
    port = wanted ?? (await rememberedPort(folder));
    const options = Object.entries({ listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 100, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    let words = '';
    const child = spawn(postgres, ['-D', folder, '-p', String(port), ...options], { ...user, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'], detached: true });
    child.stderr.on('data', (data) => (words = (words + data).slice(-4000)));
    child.once('error', (error) => (words = error.message));
    child.unref();
    child.stderr.unref?.();
    pid = child.pid;
    fault = () => {
      if (pid !== undefined && child.exitCode === null && child.signalCode === null) return null;
      if (/No space left/.test(words)) return NO_SPACE;
      if (/Permission denied|wrong ownership/.test(words)) return `PostgreSQL may not read ${folder}: it belongs to another user. Start as that user, or set BRINK_DATA to another folder.`;
      return `PostgreSQL did not start: ${lastLine(words)}`;
    };
  }
  const access = { host: '127.0.0.1', port, user: USER, password };
  await ready(pg, access, database, fault);
  return { url: `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`, port, pid, folder, stop: () => stop(pid) };
}
