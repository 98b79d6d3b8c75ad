// Builds what changed: server and site each have a stamp over their sources.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PARTS = [
  {
    name: 'server',
    places: ['apps/api', 'apps/worker', 'apps/cli', 'libs/domain', 'libs/contract', 'libs/platform', 'libs/api', 'tsconfig.base.json', 'libs/tooling/tsconfig.server.json', 'package-lock.json'],
    args: ['node_modules/typescript-native/bin/tsc', '-p', 'libs/tooling/tsconfig.server.json'],
    made: 'dist/apps/api/main.js',
  },
  {
    name: 'site',
    places: ['apps/web', 'libs/domain', 'libs/contract', 'libs/ui', 'libs/web', 'libs/tooling/first-paint.mjs', 'tsconfig.base.json', 'package-lock.json'],
    args: ['node_modules/vite/bin/vite.js', 'build', '--config', 'apps/web/vite.config.mts', '--logLevel', 'warn'],
    made: 'dist/apps/web/first-paint.json',
  },
];
const NO_SOURCE = /\.spec\.tsx?$|\.md$/;

function stampOf(root, places) {
  const hash = createHash('sha256');
  const add = (place) => {
    const stat = fs.statSync(place, { throwIfNoEntry: false });
    if (stat === undefined || NO_SOURCE.test(place)) return;
    if (stat.isDirectory()) for (const name of fs.readdirSync(place).sort()) add(path.join(place, name));
    else hash.update(`${path.relative(root, place)} ${stat.size} ${stat.mtimeMs}\n`);
  };
  for (const place of places) add(path.join(root, place));
  return hash.digest('hex');
}

const stampFile = (root, part) => path.join(root, `dist/.${part.name}`);

function isStale(root, part) {
  const file = stampFile(root, part);
  return !fs.existsSync(path.join(root, part.made)) || !fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== stampOf(root, part.places);
}

/** Compiled files whose source is gone must not be loaded: a deleted migration would still run. */
function removeOrphans(root, folder) {
  if (!fs.existsSync(path.join(root, 'dist', folder))) return;
  for (const entry of fs.readdirSync(path.join(root, 'dist', folder), { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (place === path.join('apps', 'web')) continue;
    if (entry.isDirectory()) removeOrphans(root, place);
    else if (/\.js(\.map)?$/.test(entry.name) && !fs.existsSync(path.join(root, place.replace(/\.js(\.map)?$/, '.ts')))) fs.rmSync(path.join(root, 'dist', place));
  }
}

/** Before the server is compiled in another way than by `build`: nothing stale is left, and the next `build` makes everything anew. */
export function forget(root) {
  for (const part of PARTS) fs.rmSync(stampFile(root, part), { force: true });
  clearServer(root);
}

/** The compiler leaves alone what it believes to have made: where that is gone it must start anew. */
function clearServer(root) {
  if (!fs.existsSync(path.join(root, 'dist/apps/api/main.js'))) fs.rmSync(path.join(root, 'dist/server.tsbuildinfo'), { force: true });
  for (const folder of ['apps', 'libs']) removeOrphans(root, folder);
}

function run(root, part, signal) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, part.args, { cwd: root, signal, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve();
      if (signal?.aborted) return reject(new Error('The build was ended.'));
      if (/ENOSPC|no space left/i.test(output)) return reject(new Error('The disk is full: make room and start again.'));
      reject(new Error(`${output.trim()}\nThe ${part.name} could not be built: the faults stand above.`));
    });
  });
}

/** Builds server and site where their sources changed; a failed part does not stop the other. Throws an Error with the builder's words, ending in one sentence. `signal` ends it; `names` limits it to some parts. */
export async function build(root, signal, names = ['server', 'site']) {
  const stale = PARTS.filter((part) => names.includes(part.name) && isStale(root, part));
  if (stale.length === 0) return;
  console.log(`Building ${stale.map((part) => part.name).join(' and ')} …`);
  const outcomes = await Promise.allSettled(
    stale.map(async (part) => {
      const stamp = stampOf(root, part.places);
      fs.rmSync(stampFile(root, part), { force: true });
      if (part.name === 'server') clearServer(root);
      await run(root, part, signal);
      fs.mkdirSync(path.join(root, 'dist'), { recursive: true });
      fs.writeFileSync(stampFile(root, part), stamp);
    }),
  );
  const faults = outcomes.filter((outcome) => outcome.status === 'rejected').map((outcome) => outcome.reason.message);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build(fileURLToPath(new URL('../..', import.meta.url))).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
