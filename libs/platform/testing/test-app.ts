import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import pg from 'pg';
import { AppModule } from '../../../apps/api/app.module.js';
import { emailOf } from '../../../apps/api/demonstration/people.js';
import { JobRunner } from '../jobs/index.js';
import { openDoors, prepareHttp } from '../server/index.js';
import { Browser } from './browser.js';

/** The whole server in this process on an own database, with the demonstration in it. */
export class TestApp {
  private constructor(
    readonly app: NestExpressApplication,
    readonly origin: string,
    readonly pool: pg.Pool,
    private readonly drop: () => Promise<void>,
  ) {}

  /** Starts it on a fresh copy of the template, which holds the demonstration. `way` tells by which address the server reaches its database. */
  static async start(settings: Readonly<Record<string, string>> = {}, way: (url: string) => string = (url) => url): Promise<TestApp> {
    const { url, drop } = await ownDatabase();
    const secrets = mkdtempSync(path.join(os.tmpdir(), 'brink-secrets-'));
    cpSync(process.env['BRINK_TEST_SECRETS'] ?? secrets, secrets, { recursive: true });
    Object.assign(process.env, { DATABASE_URL: way(url), SECRETS_FOLDER: secrets, BRINK_DEMONSTRATION: '1', BRINK_WORKER: 'apart', NODE_ENV: 'test', LOG_LEVEL: 'silent', POOL_SIZE: '10', SMTP_URL: '', PUBLIC_ORIGIN: '', ...settings });
    const app = await NestFactory.create<NestExpressApplication>(AppModule, { logger: ['error', 'warn'], bodyParser: false, abortOnError: false });
    prepareHttp(app);
    await app.init();
    openDoors(app);
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    const pool = new pg.Pool({ connectionString: url, max: 4 });
    pool.on('error', () => undefined);
    return new TestApp(app, `http://127.0.0.1:${port}`, pool, async () => {
      await drop();
      rmSync(secrets, { recursive: true, force: true });
    });
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.pool.end();
    await this.drop();
  }

  /** A browser in which nobody is signed in. */
  visitor(): Browser {
    return new Browser(this.origin);
  }

  /** A browser in which a demonstration person is signed in; signing in by the form has specs of its own. */
  async as(key: string): Promise<Browser> {
    return this.asPerson(await this.idOf(key));
  }

  /** A browser with a session that is written straight into the database. */
  async asPerson(personId: string): Promise<Browser> {
    const { newSecret, secretHash } = await import('../auth/secrets.js');
    const secret = newSecret();
    await this.sql(`insert into session (token_hash, person_id, second_factor, created_at, expires_at) values ($1, $2, false, brink_now(), brink_now() + interval '2 years')`, [secretHash(secret), personId]);
    return new Browser(this.origin, `brink=${secret}`);
  }

  /** The id of a demonstration person. */
  async idOf(key: string): Promise<string> {
    const [person] = await this.sql<{ id: string }>('select id from person where email = $1', [emailOf(key)]);
    if (person === undefined) throw new Error(`There is nobody ${key}.`);
    return person.id;
  }

  /** The id of a village or neighbourhood of the demonstration. */
  async areaOf(slug: string): Promise<string> {
    const [area] = await this.sql<{ id: string }>('select id from area where slug = $1', [slug]);
    if (area === undefined) throw new Error(`There is no area ${slug}.`);
    return area.id;
  }

  async sql<Row extends object = Record<string, never>>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(text, values)).rows;
  }

  /** The moment by the database's clock, in milliseconds. */
  async now(): Promise<number> {
    return (await this.sql<{ now: Date }>('select brink_now() as now'))[0]?.now.getTime() ?? 0;
  }

  /** A moment so many milliseconds after that, as inputs take it. */
  async after(milliseconds: number): Promise<string> {
    return new Date((await this.now()) + milliseconds).toISOString();
  }

  /** Moves the database's clock, for good. `by` is an interval of PostgreSQL: `8 days`. */
  async wait(by: string): Promise<void> {
    await this.sql('update clock_shift set shift = shift + $1::interval', [by]);
  }

  /** Moves the database's clock to a time of the Netherlands on a day. */
  async moveTo(day: string, time = '12:00'): Promise<void> {
    await this.sql(`update clock_shift set shift = ($1::date + $2::time) at time zone 'Europe/Amsterdam' - now()`, [day, time]);
  }

  /** Runs the clocks once and then every job that is ready, until nothing is left. */
  async work(): Promise<void> {
    const runner = this.app.get(JobRunner);
    await runner.sweep();
    await runner.drain();
  }

  /** The mails of the outbox, newest last. */
  mails(): Promise<{ template: string; email: string | null; office: string | null; data: Record<string, string> }[]> {
    return this.sql('select m.template, p.email, m.office_address as office, m.data from mail m left join person p on p.id = m.person_id order by m.created_at, m.id');
  }
}

async function ownDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const template = process.env['BRINK_TEST_POSTGRES'];
  if (template === undefined) throw new Error('BRINK_TEST_POSTGRES is not set: run these specs through Jest, which starts PostgreSQL');
  const name = `brink_${randomBytes(6).toString('hex')}`;
  const at = (database: string): string => template.replace(/\/[^/]*$/, `/${database}`);
  const run = async (sql: string): Promise<void> => {
    const client = new pg.Client(at('postgres'));
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await run(`create database ${name} template brink_template strategy file_copy`);
  return { url: at(name), drop: () => run(`drop database if exists ${name} with (force)`) };
}
