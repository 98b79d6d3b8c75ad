// Before the server's specs: one PostgreSQL for the run, with a template that is migrated and holds the demonstration; each spec file copies it.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startPostgres } from './postgres.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Lets all specs live at another moment of the Netherlands, as `2026-12-31T23:40`: what holds by day must hold around midnight too. */
async function setClock(url, moment) {
  if (moment === undefined) return;
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`update clock_shift set shift = $1::timestamp at time zone 'Europe/Amsterdam' - now()`, [moment]);
  await client.end();
}

export default async function prepare() {
  const base = fs.mkdtempSync(path.join(os.tmpdir(), 'brink-test-'));
  fs.chmodSync(base, 0o777);
  const server = await startPostgres({ folder: path.join(base, 'postgres'), database: 'brink_template', settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: 200 } });
  globalThis.brinkTestServer = { server, base };
  const migrate = path.join(root, 'dist/apps/api/migrate.js');
  if (!fs.existsSync(migrate)) execFileSync(process.execPath, ['node_modules/typescript-native/bin/tsc', '-p', 'libs/tooling/tsconfig.server.json'], { cwd: root, stdio: 'inherit' });
  const env = { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'test', DATABASE_URL: server.url, SECRETS_FOLDER: path.join(base, 'secrets'), BRINK_DEMONSTRATION: '1', LOG_LEVEL: 'warn' };
  const run = (command) => execFileSync(process.execPath, [command], { cwd: root, env, stdio: 'inherit' });
  run(migrate);
  await setClock(server.url, process.env.BRINK_SPEC_CLOCK);
  run(path.join(root, 'dist/apps/api/demonstrate.js'));
  process.env.BRINK_TEST_POSTGRES = server.url;
  process.env.BRINK_TEST_SECRETS = env.SECRETS_FOLDER;
}
