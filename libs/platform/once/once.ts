import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { problem } from '#domain/kernel';
import { Injectable } from '@nestjs/common';
import { Database, type Tx, one, rows } from '../database/index.js';
import { Refusal } from '../graphql/refusal.js';

/** What is asked under a key of the client's choice. */
export interface KeyedRequest {
  readonly personId: string;
  readonly key: string;
  readonly act: string;
  readonly body: unknown;
}

/**
 * One effect for one client key: a mutation that is sent again gets the answer of its first run (ADR 25). The key is looked at, and the answer kept (JSON: ids, not texts), in the first transaction of the
 * mutation that began under it. Never used for ballots, which leave no key and no body.
 */
@Injectable()
export class Once {
  private readonly asked = new AsyncLocalStorage<{ request: KeyedRequest | null }>();

  constructor(database: Database) {
    database.through((tx, work) => this.inTransaction(tx, work));
  }

  /** Runs `work` so that its first transaction is done once for the key. The same key with another act or body is refused with `client-key-reused`. */
  under<T>(request: KeyedRequest, work: () => T): T {
    return this.asked.run({ request }, work);
  }

  private async inTransaction<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
    const asked = this.asked.getStore();
    if (asked === undefined || asked.request === null) return work(tx);
    const answer = await this.run(tx, asked.request, work);
    asked.request = null;
    return answer;
  }

  private async run<T>(tx: Tx, { personId, key, act, body }: KeyedRequest, work: (tx: Tx) => Promise<T>): Promise<T> {
    const hash = createHash('sha256').update(JSON.stringify([act, body])).digest('hex');
    await rows(tx, 'select pg_advisory_xact_lock(hashtextextended($1, 1))', [`${personId}:${key}`]);
    const before = await one<{ bodyHash: string; answer: T }>(tx, 'select body_hash as "bodyHash", answer from client_request where person_id = $1 and key = $2', [personId, key]);
    if (before !== null) {
      if (before.bodyHash !== hash) throw new Refusal([problem('client-key-reused', 'clientKey')]);
      return before.answer;
    }
    const answer = await work(tx);
    await rows(tx, 'insert into client_request (person_id, key, act, body_hash, answer, at) values ($1, $2, $3, $4, $5, brink_now())', [personId, key, act, hash, JSON.stringify(answer ?? null)]);
    return answer;
  }
}
