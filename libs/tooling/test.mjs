// npm test: installs what is missing, builds, and runs every check; the last line says how many passed and failed.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode, install } from './install.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const slow = process.argv.includes('--slow');
checkNode();
await install(root);
const { build } = await import('./build.mjs');

let passed = 0;
let failed = 0;
const node = (args, env = {}) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

function step(name, work) {
  const begin = Date.now();
  const good = work();
  if (good) passed += 1;
  else failed += 1;
  console.log(`${good ? 'passed' : 'FAILED'}: ${name} (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
  return good;
}

const tsc = 'node_modules/typescript-native/bin/tsc';
const built = await build(root).then(
  () => true,
  (error) => (console.error(error.message), false),
);
step('server and site build', () => built);
step('types of specs and site', () => ['spec', ...(fs.existsSync(path.join(root, 'apps/web/main.tsx')) ? ['web'] : [])].every((kind) => node([tsc, '-p', `libs/tooling/tsconfig.${kind}.json`])));
step('lint with boundaries', () => node(['node_modules/nx/dist/bin/nx.js', 'run', 'brink:lint'], { NX_DAEMON: 'false' }));
step('the boundary rule still refuses what it must', () => node(['libs/tooling/check-boundaries.mjs'], { NX_DAEMON: 'false' }));
step('the committed schema is the server’s', () => {
  const fresh = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'brink-schema-')), 'schema.graphql');
  return node(['dist/apps/api/emit-schema.js', fresh]) && fs.readFileSync(fresh, 'utf8') === fs.readFileSync(path.join(root, 'libs/contract/schema/schema.graphql'), 'utf8');
});

const results = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'brink-jest-')), 'results.json');
node(['node_modules/jest/bin/jest.js', '--config', 'libs/tooling/jest.config.mjs', '--json', `--outputFile=${results}`, '--silent'], { NODE_OPTIONS: '--experimental-vm-modules --no-warnings', BRINK_SLOW: slow ? '1' : '0' });
if (fs.existsSync(results)) {
  const jest = JSON.parse(fs.readFileSync(results, 'utf8'));
  passed += jest.numPassedTests;
  failed += jest.numFailedTests + jest.numRuntimeErrorTestSuites;
} else failed += 1;

if (fs.existsSync(path.join(root, 'apps/e2e/journeys.mjs'))) {
  const { runJourneys } = await import('../../apps/e2e/journeys.mjs');
  const outcome = await runJourneys(root);
  passed += outcome.passed;
  failed += outcome.failed;
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
