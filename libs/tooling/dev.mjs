// npm run dev: the server is compiled and started again on each change; the site is served by Vite, which reloads it in the browser.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { freePort } from './postgres.mjs';
import { Launcher, root } from './launcher.mjs';
import { startApi } from './product.mjs';

const launcher = new Launcher();
let api = null;
let restarting = Promise.resolve();

function tool(args, env = {}, stdio = 'inherit') {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', stdio, 'inherit'], env: { ...process.env, ...env } });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  launcher.ends.push(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  void ended.then(() => launcher.ending || launcher.fail(new Error(`${path.basename(args[0])} ended; look above for the reason.`)));
  return child;
}

function restart(settings) {
  restarting = restarting.then(async () => {
    if (launcher.ending) return;
    await api?.stop();
    api = startApi(root, settings);
    launcher.remember({ api: api.pid });
  });
  return restarting;
}

await launcher.run(async () => {
  await launcher.claim();
  await launcher.install();
  const settings = { ...launcher.settings(await launcher.database()), PORT: String(await freePort()), PUBLIC_ORIGIN: `http://localhost:${launcher.port}` };
  launcher.ends.push(async () => {
    await restarting;
    await api?.stop();
  });
  for (const stamp of ['.server', '.site']) fs.rmSync(path.join(root, 'dist', stamp), { force: true });
  const compiler = tool(['node_modules/typescript-native/bin/tsc', '-p', 'libs/tooling/tsconfig.server.json', '--watch', '--preserveWatchOutput'], {}, 'pipe');
  compiler.stdout.on('data', (data) => {
    process.stdout.write(data);
    if (/Found 0 errors/.test(String(data))) void restart(settings);
  });
  tool(['node_modules/vite/bin/vite.js', '--config', 'apps/web/vite.config.mts', '--port', String(launcher.port), '--strictPort'], { API_URL: `http://127.0.0.1:${settings.PORT}` });
});
