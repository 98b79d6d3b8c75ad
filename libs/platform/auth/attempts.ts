import { type Result, ok, problem, refuse } from '#domain/kernel';
import { Injectable } from '@nestjs/common';
import { Database, type Tx, one } from '../database/index.js';
import { secretHash } from './secrets.js';

/** Counts attempts per account and per address in windows of the database's clock. Kept hashed, and swept by a job. */
@Injectable()
export class Attempts {
  constructor(private readonly database: Database) {}

  /**
   * Counts one attempt of `kind` for each of `keys`; refused with `too-many-attempts` when one of them is above `most` in the last
   * `minutes`. Counted in its own transaction, so that a failing act does not undo it; or in `tx`, where only what is done counts.
   */
  async count(kind: string, keys: readonly string[], most: number, minutes: number, tx?: Tx): Promise<Result<null>> {
    let worst = 0;
    for (const key of keys) {
      const row = await one<{ count: number }>(
        tx ?? this.database.source,
        `insert into attempt (bucket, window_start, count)
         values ($1, to_timestamp(floor(extract(epoch from brink_now()) / ($2::int * 60)) * $2::int * 60), 1)
         on conflict (bucket, window_start) do update set count = attempt.count + 1 returning count`,
        [secretHash(`${kind}:${key}`), minutes],
      );
      worst = Math.max(worst, row?.count ?? 0);
    }
    return worst > most ? refuse(problem('too-many-attempts', '', { minutes })) : ok(null);
  }
}
