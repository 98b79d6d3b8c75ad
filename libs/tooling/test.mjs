// npm test: installs what is missing, builds, and runs every check; the last line says how many passed and failed.
import { spawn } from 'node:child_process';
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

/** Runs a program of Node; gives whether it was content, and what it said. */
const node = (args) =>
  new Promise((resolve) => {
    let said = '';
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NX_DAEMON: 'false' } });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.on('close', (code) => resolve({ good: code === 0, said }));
  });

/** One check, told by a line; what it said is printed where it was not content. */
async function step(name, work) {
  const begin = Date.now();
  const { good, said } = await work();
  if (good) passed += 1;
  else failed += 1;
  if (!good) console.log(said);
  console.log(`${good ? 'passed' : 'FAILED'}: ${name} (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
}

const typesOf = (kind) => step(`types of the ${kind === 'web' ? 'site' : 'specs'}`, () => node(['node_modules/typescript-native/bin/tsc', '-p', `libs/tooling/tsconfig.${kind}.json`]));

async function schemaIsTheServers() {
  const fresh = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'brink-schema-')), 'schema.graphql');
  const { good, said } = await node(['dist/apps/api/emit-schema.js', fresh]);
  return { good: good && fs.readFileSync(fresh, 'utf8') === fs.readFileSync(path.join(root, 'libs/contract/schema/schema.graphql'), 'utf8'), said };
}

await step('server and site build', () =>
  build(root).then(
    () => ({ good: true, said: '' }),
    (error) => ({ good: false, said: error.message }),
  ),
);
const results = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'brink-jest-')), 'results.json');
// room for what is young: each spec loads the whole server anew
const options = '--experimental-vm-modules --no-warnings --max-semi-space-size=64';
const specs = () =>
  new Promise((resolve) => {
    const jest = spawn(process.execPath, ['node_modules/jest/bin/jest.js', '--config', 'libs/tooling/jest.config.mjs', '--json', `--outputFile=${results}`, '--silent'], { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_OPTIONS: options, BRINK_SLOW: slow ? '1' : '0' } });
    jest.on('close', resolve);
  });
// lint takes one processor for itself; types and specs begin on the other
await Promise.all([
  step('lint with boundaries', () => node(['node_modules/nx/dist/bin/nx.js', 'run', 'brink:lint'])),
  (async () => {
    await typesOf('spec');
    await typesOf('web');
    await step('the committed schema is the server’s', schemaIsTheServers);
    await specs();
  })(),
]);
// it needs what lint found out, and puts files that must be refused where specs would see them
await step('the boundary rule still refuses what it must', () => node(['libs/tooling/check-boundaries.mjs']));
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
