// Installs what is missing: nothing when the installed packages are those of the lock file.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Stops with one sentence where Node is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Brink needs Node 20.19 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Runs `npm ci` when the lock file changed since the last time. */
export function install(root) {
  const stamp = path.join(root, 'node_modules/.brink-lock');
  const lock = createHash('sha256').update(fs.readFileSync(path.join(root, 'package-lock.json'))).digest('hex');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages; the first time this takes a minute or two …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('The packages could not be installed; look above for the reason.');
    process.exit(1);
  }
  fs.writeFileSync(stamp, lock);
}
