// Builds what changed: server and site each have a stamp over their sources.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const SERVER = ['apps/api', 'apps/worker', 'apps/cli', 'libs/domain', 'libs/contract', 'libs/platform', 'libs/api', 'tsconfig.base.json', 'libs/tooling/tsconfig.server.json', 'package-lock.json'];
const SITE = ['apps/web', 'libs/domain', 'libs/contract', 'libs/ui', 'libs/web', 'tsconfig.base.json', 'package-lock.json'];

function stampOf(root, places) {
  const hash = createHash('sha256');
  const add = (place) => {
    const stat = fs.statSync(place, { throwIfNoEntry: false });
    if (stat === undefined) return;
    if (stat.isDirectory()) for (const name of fs.readdirSync(place).sort()) add(path.join(place, name));
    else hash.update(`${place} ${stat.size} ${stat.mtimeMs}\n`);
  };
  for (const place of places) add(path.join(root, place));
  return hash.digest('hex');
}

function run(root, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(new Error(output))));
  });
}

/** Builds server and site where their sources changed. Throws an Error with the builder's words. */
export async function build(root) {
  const parts = [
    { name: 'server', places: SERVER, args: ['node_modules/typescript-native/bin/tsc', '-p', 'libs/tooling/tsconfig.server.json'], made: 'dist/apps/api/main.js' },
    { name: 'site', places: SITE, args: ['node_modules/vite/bin/vite.js', 'build', '--config', 'apps/web/vite.config.mts', '--logLevel', 'warn'], made: 'dist/apps/web/index.html' },
  ].filter(({ name }) => name === 'server' || fs.existsSync(path.join(root, 'apps/web/vite.config.mts')));
  const stale = parts.filter((part) => {
    const stamp = path.join(root, `dist/.${part.name}`);
    return !fs.existsSync(path.join(root, part.made)) || !fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== stampOf(root, part.places);
  });
  if (stale.length > 0) console.log(`Building ${stale.map((part) => part.name).join(' and ')} …`);
  await Promise.all(
    stale.map(async (part) => {
      const stamp = stampOf(root, part.places);
      await run(root, part.args);
      fs.mkdirSync(path.join(root, 'dist'), { recursive: true });
      fs.writeFileSync(path.join(root, `dist/.${part.name}`), stamp);
    }),
  );
}
