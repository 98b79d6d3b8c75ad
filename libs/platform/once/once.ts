import { createHash } from 'node:crypto';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Injectable } from '@nestjs/common';
import { type Tx, one, rows } from '../database/index.js';
import { Refusal, required } from '../graphql/refusal.js';

/** One effect for one client key: a retried mutation gets the answer of its first run. Never used for ballots, which leave no key and no body. */
@Injectable()
export class Once {
  /**
   * Runs `work` when `key` is new for this person, and keeps its answer (JSON: ids, not texts). The same key with another body is refused with
   * `client-key-reused`. Without a key `work` simply runs.
   */
  async run<Answer extends object>(tx: Tx, actor: Actor, request: { key: string | null | undefined; act: string; body: unknown }, work: () => Promise<Answer>): Promise<Answer> {
    if (request.key === null || request.key === undefined) return work();
    const personId = required(actor.personId, 'not-signed-in');
    const hash = createHash('sha256').update(JSON.stringify([request.act, request.body])).digest('hex');
    await rows(tx, 'select pg_advisory_xact_lock(hashtextextended($1, 1))', [`${personId}:${request.key}`]);
    const before = await one<{ bodyHash: string; answer: Answer }>(tx, 'select body_hash as "bodyHash", answer from client_request where person_id = $1 and key = $2', [personId, request.key]);
    if (before !== null) {
      if (before.bodyHash !== hash) throw new Refusal([problem('client-key-reused', 'clientKey')]);
      return before.answer;
    }
    const answer = await work();
    await rows(tx, 'insert into client_request (person_id, key, act, body_hash, answer, at) values ($1, $2, $3, $4, $5, brink_now())', [personId, request.key, request.act, hash, JSON.stringify(answer)]);
    return answer;
  }
}
