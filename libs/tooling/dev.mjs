// npm run dev: the server is compiled and started again on each change; the site is served by Vite, which reloads it in the browser; schema and documents follow.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { forget } from './build.mjs';
import { freePort } from './postgres.mjs';
import { Launcher, root } from './launcher.mjs';
import { startApi, untilReady } from './product.mjs';

const FOLLOW = pathToFileURL(path.join(root, 'libs/tooling/follow-parent.mjs')).href;
const SCHEMA = path.join(root, 'libs/contract/schema/schema.graphql');
const CALM_MS = 200;

const launcher = new Launcher();
let api = null;
let queue = Promise.resolve();

/** One thing at a time, in the order of asking. */
const next = (work) => (queue = queue.then(() => (launcher.ending ? undefined : work())).catch((error) => console.error(error.message)));

/** A program that runs as long as we do. */
function keep(args, env = {}, output = 'inherit') {
  const child = spawn(process.execPath, ['--import', FOLLOW, ...args], { cwd: root, stdio: ['ignore', output, 'inherit', 'ipc'], env: { ...process.env, ...env } });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  launcher.ends.push(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  void ended.then(() => launcher.ending || launcher.fail(new Error(`${path.basename(args[0])} ended; look above for the reason.`)));
  return child;
}

/** A program that does one thing; resolves to whether it could. */
function run(args) {
  const child = spawn(process.execPath, args, { cwd: root, signal: launcher.signal, stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.resume();
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

async function restart(settings) {
  await api?.stop();
  api = startApi(root, settings);
  launcher.remember({ api: api.pid });
  await untilReady(`http://127.0.0.1:${settings.PORT}`, api);
}

/** The schema as the server has it now, and the typed documents when it changed. */
async function followSchema() {
  const fresh = path.join(root, 'dist/schema.graphql');
  if (!(await run(['dist/apps/api/emit-schema.js', fresh])) || fs.readFileSync(fresh, 'utf8') === fs.readFileSync(SCHEMA, 'utf8')) return;
  fs.copyFileSync(fresh, SCHEMA);
  await makeDocuments();
}

async function makeDocuments() {
  const good = await run(['node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'libs/tooling/codegen.ts']);
  console.log(good ? 'The typed documents are made anew.' : 'The typed documents could not be made: look above.');
  return good;
}

/** Calls `work` once after changes to `.graphql` files of the site. */
function watchDocuments(work) {
  let timer;
  for (const folder of ['libs/web', 'apps/web']) {
    const watcher = fs.watch(path.join(root, folder), { recursive: true }, (_event, file) => {
      if (!String(file).endsWith('.graphql')) return;
      clearTimeout(timer);
      timer = setTimeout(work, CALM_MS);
    });
    launcher.ends.push(async () => watcher.close());
  }
}

await launcher.run(async () => {
  await launcher.claim();
  await launcher.install();
  const settings = { ...launcher.settings(await launcher.database()), PORT: String(await freePort()), PUBLIC_ORIGIN: `http://localhost:${launcher.port}` };
  launcher.ends.push(async () => {
    await queue;
    await api?.stop();
  });
  forget(root);
  const compiler = keep(['libs/tooling/watch-server.mjs'], {}, 'pipe');
  compiler.stdout.on('data', (data) => {
    process.stdout.write(data);
    if (!/Found 0 errors/.test(String(data))) return;
    void next(() => restart(settings));
    void next(followSchema);
  });
  watchDocuments(() => next(async () => (await makeDocuments()) && restart(settings)));
  keep(['node_modules/vite/bin/vite.js', '--config', 'apps/web/vite.config.mts', '--port', String(launcher.port), '--strictPort'], { API_URL: `http://127.0.0.1:${settings.PORT}` });
});
