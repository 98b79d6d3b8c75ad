// npm start: installs what is missing, builds what changed, starts PostgreSQL and the product, and ends both cleanly.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode, install } from './install.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fail = (error) => {
  console.error(error.message ?? String(error));
  process.exit(1);
};

checkNode();
install(root);
const { build } = await import('./build.mjs');
const { dataFolder, startPostgres } = await import('./postgres.mjs');

let postgres = null;
let api = null;
let ending = false;

async function end(code) {
  if (ending) return;
  ending = true;
  if (api !== null && api.exitCode === null && api.signalCode === null) {
    const gone = new Promise((resolve) => api.once('exit', resolve));
    api.kill('SIGTERM');
    const patience = setTimeout(() => api.kill('SIGKILL'), 15_000);
    await gone;
    clearTimeout(patience);
  }
  await postgres?.stop();
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(0));

const own = process.env.DATABASE_URL ?? '';
const starting = own === '' ? startPostgres({ folder: dataFolder(root) }) : Promise.resolve(null);
starting.catch(() => undefined);
await build(root).catch(fail);
postgres = await starting.catch(fail);
if (postgres !== null && !postgres.folder.startsWith(root)) console.log(`The data lies in ${path.dirname(postgres.folder)}, because PostgreSQL may not run as root and this folder is closed to others.`);

api = spawn(process.execPath, [path.join(root, 'dist/apps/api/main.js')], {
  cwd: root,
  detached: true,
  stdio: 'inherit',
  env: { ...process.env, DATABASE_URL: postgres?.url ?? own, BRINK_MIGRATE: '1', BRINK_DEMONSTRATION: process.env.BRINK_DEMONSTRATION ?? (process.env.NODE_ENV === 'production' ? '0' : '1'), BRINK_WORKER: process.env.BRINK_WORKER ?? 'inside', LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn' },
});
api.once('exit', (code) => void end(ending ? 0 : (code ?? 1)));
