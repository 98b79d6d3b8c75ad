import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadConfig } from '#platform/config';
import { refuseUnsafe } from '#platform/database';
import { DataSource } from 'typeorm';

const SERVICE = { OIDC_STAFF_ISSUER: 'https://login.example/drenthe', OIDC_STAFF_CLIENT_ID: 'brink', OIDC_STAFF_CLIENT_SECRET: 'secret', OIDC_STAFF_LABEL_NL: 'Gemeente', OIDC_STAFF_LABEL_EN: 'Municipality' };

describe('settings in production', () => {
  const right = { NODE_ENV: 'production', DATABASE_URL: 'postgres://brink@127.0.0.1:5432/brink', PUBLIC_ORIGIN: 'https://brink.example', SMTP_URL: 'smtp://127.0.0.1:25' };

  it('are taken when they are right, also on the machine itself', () => {
    expect(loadConfig(right).production).toBe(true);
    for (const origin of ['http://localhost:3000', 'http://127.0.0.1', 'https://brink.example/']) expect(loadConfig({ ...right, PUBLIC_ORIGIN: origin }).publicOrigin).toBe(origin.replace(/\/$/, ''));
    expect(loadConfig(right).signInServices).toEqual([]);
    expect(loadConfig({ ...right, ...SERVICE, OIDC_STAFF_ACR: 'two  three' }).signInServices).toMatchObject([{ service: 'staff', acr: ['two', 'three'] }]);
  });

  it.each([
    ['the demonstration', { BRINK_DEMONSTRATION: '1' }, 'BRINK_DEMONSTRATION cannot be used in production'],
    ['no mail server', { SMTP_URL: '' }, 'SMTP_URL is required in production'],
    ['an open line', { PUBLIC_ORIGIN: 'http://brink.example' }, 'PUBLIC_ORIGIN must begin with https://'],
    ['a name that only begins like the machine itself', { PUBLIC_ORIGIN: 'http://localhost.brink.example' }, 'PUBLIC_ORIGIN must begin with https://'],
    ['no database', { DATABASE_URL: '' }, 'DATABASE_URL is required'],
    ['another kind of database', { DATABASE_URL: 'mysql://brink@127.0.0.1/brink' }, 'DATABASE_URL must be an address'],
    ['a mail server that is none', { SMTP_URL: 'http://brink.example' }, 'SMTP_URL must be an address'],
    ['too small a pool', { POOL_SIZE: '1' }, 'POOL_SIZE must be a whole number from 2'],
    ['half a sign-in service', { OIDC_STAFF_ISSUER: 'https://login.example' }, 'OIDC_STAFF_CLIENT_ID, OIDC_STAFF_CLIENT_SECRET, OIDC_STAFF_LABEL_NL, OIDC_STAFF_LABEL_EN: required'],
    ['a sign-in service on an open line', { ...SERVICE, OIDC_STAFF_ISSUER: 'http://login.example' }, 'OIDC_STAFF_ISSUER must be an address beginning with https://'],
    ['proxies without number', { TRUSTED_PROXIES: 'all' }, 'TRUSTED_PROXIES must be a whole number'],
  ])('are refused by their name: %s', (_, wrong, told) => {
    expect(() => loadConfig({ ...right, ...wrong })).toThrow(told);
    expect(() => loadConfig({ ...right, ...wrong })).not.toThrow(/- .*\n- /);
  });

  it('are told all at once', () => {
    expect(() => loadConfig({ NODE_ENV: 'production', BRINK_DEMONSTRATION: '1', PORT: 'x' })).toThrow(/PORT.*\n.*DATABASE_URL.*\n.*BRINK_DEMONSTRATION.*\n.*SMTP_URL/);
  });
});

describe('a database', () => {
  let source: DataSource;
  let stop: () => Promise<void>;
  let base = '';
  beforeAll(async () => {
    const { startPostgres } = (await import(path.join(process.cwd(), 'libs/tooling/postgres.mjs'))) as { startPostgres: (options: object) => Promise<{ url: string; stop: () => Promise<void> }> };
    base = mkdtempSync(path.join(os.tmpdir(), 'brink-unsafe-'));
    chmodSync(base, 0o755);
    const server = await startPostgres({ folder: path.join(base, 'postgres'), database: 'brink', settings: {} });
    ({ stop } = server);
    source = await new DataSource({ type: 'postgres', url: server.url }).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await stop();
    rmSync(base, { recursive: true, force: true });
  });

  /** Sets them for the whole server, and waits until a connection sees them. */
  async function set(settings: Readonly<Record<string, string>>): Promise<void> {
    await source.query('alter system reset all');
    for (const [name, value] of Object.entries(settings)) await source.query(`alter system set ${name} = '${value}'`);
    await source.query('select pg_reload_conf()');
    const seen = async (name: string): Promise<string> => ((await source.query(`select current_setting('${name}') as value`)) as { value: string }[])[0]?.value ?? '';
    for (const name of ['fsync', 'synchronous_commit', 'full_page_writes'])
      for (const end = Date.now() + 5_000; (await seen(name)) !== (settings[name] ?? 'on') && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  it('that keeps what it acknowledges is taken', async () => {
    await set({});
    await expect(refuseUnsafe(source)).resolves.toBeUndefined();
    await set({ synchronous_commit: 'local' });
    await expect(refuseUnsafe(source)).resolves.toBeUndefined();
  });

  it.each(['fsync', 'synchronous_commit', 'full_page_writes'])('that may lose it is refused, and the reason is told: %s', async (name) => {
    await set({ [name]: 'off' });
    await expect(refuseUnsafe(source)).rejects.toThrow(`PostgreSQL may lose what it acknowledged: ${name} is off.`);
  });
});
