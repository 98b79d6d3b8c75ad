import { Injectable } from '@nestjs/common';
import { type Tx, conclusionOf } from '../database/index.js';

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
    conclusionOf(tx).jobs.push({ task, payload, ...options });
  }
}
