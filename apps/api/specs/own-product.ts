import path from 'node:path';
import { newSecret, secretHash } from '#platform/auth';
import { Browser } from '#platform/testing';
import pg from 'pg';

/** What the launcher's files give; they are plain JavaScript. */
interface Postgres {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}
interface Api {
  readonly pid: number;
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}
interface Tools {
  startPostgres(options: { folder: string; database: string; settings: object; port?: number }): Promise<Postgres>;
  isAlive(pid: number): boolean;
  freePort(): Promise<number>;
  startApi(root: string, env: Record<string, string>, output: string): Api;
  untilReady(origin: string, api: Api, seconds: number): Promise<void>;
}

/** As on the internet: what is acknowledged is on the disk. */
const DURABLE = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };

/** A database and the built server as processes of their own, which are killed and started again; the demonstration is in it. */
export class OwnProduct {
  api: Api | null = null;

  private constructor(
    private readonly tools: Tools,
    private readonly made: { readonly base: string; readonly settings: object; readonly port: number },
    public folder: string,
    public postgres: Postgres,
  ) {}

  /** Starts both; what it keeps besides the database lies in `base`. */
  static async start(base: string, folder = path.join(base, 'postgres'), settings: object = {}): Promise<OwnProduct> {
    const load = async (file: string): Promise<Tools> => (await import(path.join(process.cwd(), 'libs/tooling', file))) as Tools;
    const tools = { ...(await load('postgres.mjs')), ...(await load('product.mjs')) };
    const made = { base, settings: { ...DURABLE, ...settings }, port: await tools.freePort() };
    const product = new OwnProduct(tools, made, folder, await tools.startPostgres({ folder, database: 'brink', settings: made.settings }));
    await product.startServer();
    return product;
  }

  get origin(): string {
    return `http://localhost:${this.made.port}`;
  }

  get databaseLives(): boolean {
    return this.tools.isAlive(this.postgres.pid);
  }

  /** Starts the database again at its address, from its folder. */
  async startDatabase(): Promise<void> {
    this.postgres = await this.tools.startPostgres({ folder: this.folder, database: 'brink', settings: this.made.settings, port: this.postgres.port });
  }

  async startServer(): Promise<void> {
    this.api = this.tools.startApi(process.cwd(), { PORT: String(this.made.port), PUBLIC_ORIGIN: this.origin, DATABASE_URL: this.postgres.url, SECRETS_FOLDER: path.join(this.made.base, 'secrets'), SMTP_URL: '', NODE_ENV: 'development', BRINK_MIGRATE: '1', BRINK_DEMONSTRATION: '1', BRINK_WORKER: 'inside', LOG_LEVEL: 'silent', NODE_OPTIONS: '' }, 'ignore');
    await this.tools.untilReady(this.origin, this.api, 60);
  }

  /** One statement on a connection of its own: the server may just have been killed. */
  async sql<Row extends object = Record<string, never>>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.postgres.url });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  /** A browser in which somebody is signed in. */
  async asPerson(personId: string): Promise<Browser> {
    const secret = newSecret();
    await this.sql(`insert into session (token_hash, person_id, second_factor, created_at, expires_at) values ($1, $2, false, brink_now(), brink_now() + interval '1 day')`, [secretHash(secret), personId]);
    return new Browser(this.origin, `brink=${secret}`);
  }

  async stop(): Promise<void> {
    await this.api?.stop();
    await this.postgres.stop();
  }
}
