import type { Instant } from '#domain/kernel';
import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';

/** A running transaction: everything written through it is kept or dropped together. */
export type Tx = EntityManager;

/** The rows of a statement, typed by the caller. */
export const rows = <Row>(tx: Tx | DataSource, sql: string, parameters: unknown[] = []): Promise<Row[]> => tx.query<Row[]>(sql, parameters);

/** The first row, or null. */
export async function one<Row>(tx: Tx | DataSource, sql: string, parameters: unknown[] = []): Promise<Row | null> {
  return (await rows<Row>(tx, sql, parameters))[0] ?? null;
}

const codeOf = (error: unknown): string => String((error as { driverError?: { code?: unknown }; code?: unknown })?.driverError?.code ?? (error as { code?: unknown })?.code ?? '');

/** Whether a unique constraint (the one named, or any) refused the write. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const driver = (error as { driverError?: { constraint?: string } }).driverError;
  return codeOf(error) === '23505' && (constraint === undefined || driver?.constraint === constraint);
}

const RETRIED = new Set(['40001', '40P01']);
const ATTEMPTS = 5;

/** The one way to PostgreSQL for features. */
@Injectable()
export class Database {
  private readonly afterCommit = new Set<() => void>();

  constructor(readonly source: DataSource) {}

  /**
   * Runs `work` in one transaction. Serialization failures and deadlocks are tried again (at most five times), so `work` must do
   * nothing outside the database. Whatever `work` throws rolls everything back.
   */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const value = await this.source.transaction(work);
        for (const listener of this.afterCommit) listener();
        return value;
      } catch (error) {
        if (attempt >= ATTEMPTS || !RETRIED.has(codeOf(error))) throw error;
      }
    }
  }

  /** Calls `listener` after each committed transaction of this process. */
  onCommit(listener: () => void): void {
    this.afterCommit.add(listener);
  }

  /** The database's clock: the only one that decides deadlines. */
  async now(tx: Tx | DataSource = this.source): Promise<Instant> {
    const row = await one<{ now: Date }>(tx, 'select brink_now() as now');
    if (row === null) throw new Error('the database has no clock');
    return row.now.getTime();
  }

  /** A hot read: one prepared statement on the pool, rows as PostgreSQL returns them. */
  async read<Row>(name: string, text: string, values: unknown[] = []): Promise<Row[]> {
    const pool = (this.source.driver as unknown as { master: Pool }).master;
    return (await pool.query<Row & object>({ name, text, values })).rows as Row[];
  }

  /** A connection of its own, for LISTEN; the caller releases it. */
  connection(): Promise<PoolClient> {
    return (this.source.driver as unknown as { master: Pool }).master.connect();
  }
}
