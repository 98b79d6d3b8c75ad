import { Injectable } from '@nestjs/common';
import { type Tx, rows } from '../database/index.js';

interface JobOptions {
  /** Not before this moment. */
  readonly runAt?: Date;
  /** A later job with the same key takes the place of a waiting one. */
  readonly key?: string;
  readonly maxAttempts?: number;
}

/** Work to be done after the commit of a transaction, by the worker; rolled back with it. */
@Injectable()
export class Jobs {
  async add(tx: Tx, task: string, payload: object, options: JobOptions = {}): Promise<void> {
    await rows(tx, 'select graphile_worker.add_job($1, $2::json, run_at := $3, job_key := $4, max_attempts := $5)', [task, JSON.stringify(payload), options.runAt ?? null, options.key ?? null, options.maxAttempts ?? 25]);
  }
}
