// What `npm start` and `npm run dev` share: the checks, the database, a clean end whatever happens.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode, install } from './install.mjs';
import { dataHome } from './postgres-home.mjs';
import { isAlive, startPostgres } from './postgres.mjs';
import { claim, needDatabase, needPort, portFrom } from './running.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const LOOK_EVERY_MS = 1_000;

/** Runs `work` with everything it needs and ends it all in order. `work` gets the launcher; what it starts it adds to `ends`, and the last added ends first. */
export class Launcher {
  #ending = null;
  #abort = new AbortController();
  #record = null;
  #postgres = null;
  ends = [];

  constructor() {
    checkNode();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void this.end(0));
  }

  get signal() {
    return this.#abort.signal;
  }

  get ending() {
    return this.#ending !== null;
  }

  /** Runs the steps; a fault becomes one sentence and an exit code. */
  async run(work) {
    try {
      await work();
    } catch (error) {
      await this.fail(error);
    }
  }

  async fail(error) {
    if (!this.ending) console.error(error.code === 'ENOSPC' ? 'The disk is full: make room and start again.' : (error.message ?? String(error)));
    await this.end(1);
  }

  /** Ends everything once, the last started first. */
  end(code) {
    this.#ending ??= (async () => {
      this.#abort.abort();
      for (const stop of this.ends.reverse()) await stop().catch((error) => console.error(error.message));
      this.#record?.release();
      process.exit(code);
    })();
    return this.#ending;
  }

  /** Checks port and folder, before anything slow. */
  async claim() {
    this.port = portFrom(process.env.PORT, 3000);
    this.ownDatabase = process.env.DATABASE_URL ?? '';
    this.home = this.ownDatabase === '' ? dataHome(root) : path.resolve(process.env.BRINK_DATA || path.join(root, '.data'));
    this.#record = await claim(this.home, this.ownDatabase === '' ? 'running.json' : `running-${this.port}.json`, { port: this.port });
    await needPort(this.port);
  }

  remember(facts) {
    this.#record.write(facts);
  }

  install() {
    return install(root, this.signal);
  }

  /** The address of the database: the given one, or that of the embedded server, which is started, and started again when it dies. */
  async database() {
    if (this.ownDatabase !== '') {
      await needDatabase(this.ownDatabase);
      return this.ownDatabase;
    }
    const folder = path.join(this.home, 'postgres');
    const starting = startPostgres({ folder });
    this.ends.push(async () => {
      await starting.catch(() => undefined);
      await this.#postgres?.stop();
    });
    this.#postgres = await starting;
    if (!this.home.startsWith(path.resolve(root)) && !process.env.BRINK_DATA) console.log(`The data lies in ${this.home}: PostgreSQL may not run as root, and other users cannot reach this folder.`);
    this.#watch(folder);
    return this.#postgres.url;
  }

  #watch(folder) {
    const timer = setInterval(async () => {
      if (this.ending || isAlive(this.#postgres.pid)) return;
      clearInterval(timer);
      console.error('PostgreSQL ended unexpectedly; it is started again.');
      try {
        this.#postgres = await startPostgres({ folder, port: this.#postgres.port });
        this.#watch(folder);
      } catch (error) {
        await this.fail(error);
      }
    }, LOOK_EVERY_MS);
  }

  /** The settings of the server in this launch. */
  settings(databaseUrl) {
    const { env } = process;
    return {
      PORT: String(this.port),
      DATABASE_URL: databaseUrl,
      BRINK_MIGRATE: '1',
      BRINK_DEMONSTRATION: env.BRINK_DEMONSTRATION ?? (env.NODE_ENV === 'production' ? '0' : '1'),
      BRINK_WORKER: env.BRINK_WORKER ?? 'inside',
      SECRETS_FOLDER: env.SECRETS_FOLDER ?? path.join(this.home, 'secrets'),
      LOG_LEVEL: env.LOG_LEVEL ?? 'warn',
    };
  }
}
