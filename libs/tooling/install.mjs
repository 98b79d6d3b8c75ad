// Installs what is missing: nothing when the installed packages are those of the lock file.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Stops with one sentence where Node is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Brink needs Node 20.19 or later; this is ${process.versions.node}. Install a newer one from https://nodejs.org and start again.`);
  process.exit(1);
}

const packagesIn = (file) => JSON.parse(fs.readFileSync(file, 'utf8')).packages;

/** Whether every package of the lock file is installed in its version; packages for other systems may be absent. npm writes its own list last, so a broken installation has none. */
function complete(root) {
  const list = path.join(root, 'node_modules/.package-lock.json');
  if (!fs.existsSync(list)) return false;
  const installed = packagesIn(list);
  return Object.entries(packagesIn(path.join(root, 'package-lock.json'))).every(([place, wanted]) => {
    if (place === '') return true;
    return installed[place] === undefined ? wanted.optional === true || wanted.devOptional === true : installed[place].version === wanted.version;
  });
}

/** Runs `npm ci` when packages are missing or others than the lock file wants. Throws an Error with one sentence. `signal` ends it. */
export async function install(root, signal) {
  if (complete(root)) return;
  console.log('Installing packages; the first time this takes a minute or two …');
  const begin = Date.now();
  fs.rmSync(path.join(root, 'node_modules/.package-lock.json'), { force: true });
  const child = spawn('npm', ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, signal, stdio: ['ignore', 'ignore', 'pipe'], shell: process.platform === 'win32' });
  let words = '';
  child.stderr.on('data', (data) => (words = (words + data).slice(-20_000)));
  const dots = setInterval(() => console.log(`  still installing, ${Math.round((Date.now() - begin) / 1000)} s …`), 20_000);
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', resolve);
  });
  clearInterval(dots);
  if (code === 0) return console.log(`Packages installed in ${Math.round((Date.now() - begin) / 1000)} s.`);
  if (signal?.aborted) return;
  console.error(words.trim());
  throw new Error(/ENOSPC|no space left/i.test(words) ? 'The disk is full: make room and start again.' : 'The packages could not be installed: npm says above why (is there a connection to the package registry?).');
}
