import type { Instant } from '#domain/kernel';
import { Injectable } from '@nestjs/common';
import type { Client, Pool, PoolClient } from 'pg';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { run, runningOf } from './running.js';

/** A running transaction: everything written through it is kept or dropped together. */
export type Tx = EntityManager;

const poolOf = (source: DataSource): Pool => (source.driver as unknown as { master: Pool }).master;

/** The rows of a statement, typed by the caller; what an insert, update or delete returns as well. Each connection keeps the statement prepared. */
export async function rows<Row>(tx: Tx | DataSource, sql: string, parameters: unknown[] = []): Promise<Row[]> {
  const running = tx instanceof DataSource ? undefined : runningOf(tx);
  const client = running?.client ?? (await clientOf(tx));
  running?.begin();
  try {
    return (await client.query<Row & object>({ name: preparedName(sql), text: sql, values: parameters })).rows as Row[];
  } catch (error) {
    throw new QueryFailedError(sql, parameters, error as Error);
  }
}

/** Outside `Database.transaction`: the connection of a transaction that TypeORM began, or the pool. */
async function clientOf(tx: Tx | DataSource): Promise<Pool | PoolClient> {
  if (tx instanceof DataSource) return poolOf(tx);
  return tx.queryRunner === undefined ? poolOf(tx.connection) : ((await tx.queryRunner.connect()) as PoolClient);
}

const MOST_PREPARED = 400;
const prepared = new Map<string, string>();

/** The name under which each connection keeps a statement prepared; none when there are too many different ones. */
function preparedName(sql: string): string | undefined {
  const known = prepared.get(sql);
  if (known !== undefined) return known;
  if (prepared.size >= MOST_PREPARED) return undefined;
  const name = `s${prepared.size}`;
  prepared.set(sql, name);
  return name;
}

/** The first row, or null. */
export async function one<Row>(tx: Tx | DataSource, sql: string, parameters: unknown[] = []): Promise<Row | null> {
  return (await rows<Row>(tx, sql, parameters))[0] ?? null;
}

const codeOf = (error: unknown): string => String((error as { driverError?: { code?: unknown }; code?: unknown })?.driverError?.code ?? (error as { code?: unknown })?.code ?? '');

/** Unique and exclusion constraints: something like it is there already. */
const THERE_ALREADY = new Set(['23505', '23P01']);

/** Whether a unique or exclusion constraint (the one named, or any) refused the write. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const driver = (error as { driverError?: { constraint?: string } }).driverError;
  return THERE_ALREADY.has(codeOf(error)) && (constraint === undefined || driver?.constraint === constraint);
}

const RETRIED = new Set(['40001', '40P01']);
const ATTEMPTS = 5;

/** Who may still see what was deleted before a mark: who reads here since before, also for PostgreSQL's own statistics; and who writes since before, in any database: what is read meanwhile reaches back to them. */
const OLDER_READERS = `select 1 from pg_stat_activity where pid <> pg_backend_pid() and (age(backend_xid) > age($1::xid8::xid) or (datname = current_database() and age(backend_xmin) > age($1::xid8::xid))) limit 1`;
const LONGEST_WAIT = 10_000;
const PAUSE = 50;

/** What stands around the work of each transaction: it calls the work, or has its answer already. */
type Round = <T>(tx: Tx, work: (tx: Tx) => Promise<T>) => Promise<T>;

/** The one way to PostgreSQL for features. */
@Injectable()
export class Database {
  private readonly afterCommit = new Set<() => void>();
  private round: Round = (tx, work) => work(tx);

  constructor(readonly source: DataSource) {}

  /** The connections of this process. */
  get pool(): Pool {
    return poolOf(this.source);
  }

  /**
   * Runs `work` in one transaction. Serialization failures and deadlocks are tried again (at most five times), so `work` must do
   * nothing outside the database. Whatever `work` throws rolls everything back. The beginning travels with the first statement, and what was told (jobs, news, audit log) with the commit:
   * two statements of different ends in one round trip.
   */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const value = await this.attempt(work);
        for (const listener of this.afterCommit) listener();
        return value;
      } catch (error) {
        if (attempt >= ATTEMPTS || !RETRIED.has(codeOf(error))) throw error;
      }
    }
  }

  private async attempt<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      const running = run(runner.manager, (await runner.connect()) as PoolClient);
      try {
        const value = await this.round(runner.manager, work);
        const told = running.conclusion.statement();
        await Promise.all([told === null ? null : rows(runner.manager, told.text, told.values), running.commit()]);
        return value;
      } catch (error) {
        await running.rollback();
        throw error;
      }
    } finally {
      await runner.release();
    }
  }

  /** Calls `listener` after each committed transaction of this process. */
  onCommit(listener: () => void): void {
    this.afterCommit.add(listener);
  }

  /** Has the work of every transaction done through `round`, within that transaction. */
  through(round: Round): void {
    this.round = round;
  }

  /** The database's clock: the only one that decides deadlines. */
  async now(tx: Tx | DataSource = this.source): Promise<Instant> {
    const row = await one<{ now: Date }>(tx, 'select brink_now() as now');
    if (row === null) throw new Error('the database has no clock');
    return row.now.getTime();
  }

  /** A hot read: one prepared statement on the pool, rows as PostgreSQL returns them. */
  async read<Row>(name: string, text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row & object>({ name, text, values })).rows as Row[];
  }

  /**
   * Has the files of tables written anew, so that what was deleted before does not stay behind on the disk. PostgreSQL keeps it for whoever began to read before: they are waited
   * for, at most ten seconds.
   */
  async rewrite(...tables: readonly string[]): Promise<void> {
    const mark = (await one<{ mark: string }>(this.source, 'select pg_current_xact_id()::text as mark'))?.mark ?? '';
    for (const end = Date.now() + LONGEST_WAIT; Date.now() < end && (await one(this.source, OLDER_READERS, [mark])) !== null; ) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    await rows(this.source, `vacuum full ${tables.join(', ')}`);
  }

  /** A connection beside the pool, for who listens as long as the process runs: the pool is for who asks. The caller ends it. */
  async connection(): Promise<Client> {
    const { Client: Connection } = (this.source.driver as unknown as { postgres: { Client: typeof Client } }).postgres;
    const client = new Connection({ connectionString: (this.source.options as { url?: string }).url, connectionTimeoutMillis: 4_000, keepAlive: true, application_name: 'brink' });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }
}
