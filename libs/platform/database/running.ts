import type { Socket } from 'node:net';
import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import { Conclusion } from './conclusion.js';

/**
 * A running transaction on its connection. It begins with its first statement, in the same write; statements that are not waited for in between go out together as well, for a round trip
 * costs more than most statements.
 */
class Running {
  readonly conclusion = new Conclusion();
  private begun = false;
  private corked = false;

  constructor(readonly client: PoolClient) {}

  /** Call it before each statement. */
  begin(): void {
    this.gather();
    if (this.begun) return;
    this.begun = true;
    this.client.query('begin').catch(() => undefined); // what travels with it fails as well
  }

  /** Commits what was begun. Throws unless PostgreSQL says that it is committed. */
  async commit(): Promise<void> {
    if (!this.begun) return;
    this.gather();
    const { command } = await this.client.query('commit');
    if (command !== 'COMMIT') throw new Error('the transaction was not committed');
  }

  /** Undoes what was begun; a connection that is gone has done so by itself. */
  async rollback(): Promise<void> {
    if (this.begun) await this.client.query('rollback').catch(() => undefined);
  }

  /** Holds what is written until nobody adds to it any more. */
  private gather(): void {
    if (this.corked) return;
    const { stream } = (this.client as unknown as { connection: { stream: Socket } }).connection;
    this.corked = true;
    stream.cork();
    process.nextTick(() => {
      this.corked = false;
      stream.uncork();
    });
  }
}

const running = new WeakMap<EntityManager, Running>();

/** Tells that a transaction runs on a connection. */
export function run(tx: EntityManager, client: PoolClient): Running {
  const started = new Running(client);
  running.set(tx, started);
  return started;
}

/** The transaction that runs, when `Database.transaction` began it. */
export const runningOf = (tx: EntityManager): Running | undefined => running.get(tx);

/** What a running transaction will tell at its end. Throws outside one of `Database.transaction`. */
export function conclusionOf(tx: EntityManager): Conclusion {
  const found = running.get(tx);
  if (found === undefined) throw new Error('what is told belongs to a transaction of Database.transaction');
  return found.conclusion;
}
