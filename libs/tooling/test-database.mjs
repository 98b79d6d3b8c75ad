// Before the server's specs: one PostgreSQL for the run, with a template that is migrated and holds the demonstration; each spec file copies it.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres } from './postgres.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default async function prepare() {
  const base = fs.mkdtempSync(path.join(os.tmpdir(), 'brink-test-'));
  fs.chmodSync(base, 0o777);
  const server = await startPostgres({ folder: path.join(base, 'postgres'), database: 'brink_template', settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: 200 } });
  globalThis.brinkTestServer = { server, base };
  const migrate = path.join(root, 'dist/apps/api/migrate.js');
  if (!fs.existsSync(migrate)) execFileSync(process.execPath, ['node_modules/typescript-native/bin/tsc', '-p', 'libs/tooling/tsconfig.server.json'], { cwd: root, stdio: 'inherit' });
  const env = { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'test', DATABASE_URL: server.url, SECRETS_FOLDER: path.join(base, 'secrets'), BRINK_DEMONSTRATION: '1', LOG_LEVEL: 'warn' };
  for (const command of [migrate, path.join(root, 'dist/apps/api/demonstrate.js')]) execFileSync(process.execPath, [command], { cwd: root, env, stdio: 'inherit' });
  process.env.BRINK_TEST_POSTGRES = server.url;
  process.env.BRINK_TEST_SECRETS = env.SECRETS_FOLDER;
}
