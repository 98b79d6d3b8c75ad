import { Database } from '#platform/database';
import { Injectable } from '@nestjs/common';

/** A job that was tried and did not come to its end. */
export interface FailingJob {
  readonly task: string;
  readonly jobs: number;
  /** Tries of the one that was tried most. */
  readonly attempts: number;
  /** How many of them are not tried again. */
  readonly givenUp: number;
}

/** What stands in the tables about how the house does. */
export interface HealthFigures {
  readonly now: Date;
  /** What the clock of the database says, by which the worker goes. */
  readonly realNow: Date;
  /** When the worker last began something by the clock; null: never. */
  readonly workerAt: Date | null;
  readonly waitingJobs: number;
  readonly lateJobs: number;
  readonly waitingMails: number;
  readonly oldestMailAt: Date | null;
  readonly failedMails: number;
  readonly databaseBytes: number;
  readonly databaseVersion: string;
}

/** A job that waits longer than this is late. */
const LATE = `interval '10 minutes'`;

/** Every question about how the house does. The worker goes by the real time, everything else by ours. */
@Injectable()
export class HealthRepository {
  constructor(private readonly database: Database) {}

  async figures(): Promise<HealthFigures> {
    const [found] = await this.database.read<HealthFigures>(
      'health-figures',
      `select brink_now() as now, now() as "realNow", j.*, m.*, (select max(last_execution) from graphile_worker._private_known_crontabs) as "workerAt",
         pg_database_size(current_database())::float8 as "databaseBytes", (select max(timestamp)::text from migration) as "databaseVersion"
       from (select count(*) filter (where attempts < max_attempts)::int as "waitingJobs", count(*) filter (where attempts = 0 and locked_at is null and run_at < now() - ${LATE})::int as "lateJobs" from graphile_worker.jobs) j,
         (select count(*) filter (where sent_at is null and given_up_at is null)::int as "waitingMails", min(created_at) filter (where sent_at is null and given_up_at is null) as "oldestMailAt", count(*) filter (where given_up_at is not null and sent_at is null)::int as "failedMails" from mail) m`,
      [],
    );
    if (found === undefined) throw new Error('the database tells nothing about itself');
    return found;
  }

  failing(): Promise<FailingJob[]> {
    return this.database.read(
      'health-failing-jobs',
      `select task_identifier as task, count(*)::int as jobs, max(attempts)::int as attempts, count(*) filter (where attempts >= max_attempts)::int as "givenUp" from graphile_worker.jobs where attempts > 0 and locked_at is null group by 1 order by 3 desc, 1 limit 50`,
      [],
    );
  }
}
