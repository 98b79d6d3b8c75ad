/** Work for the worker, as `graphile_worker.add_job` takes it. */
export interface ToldJob {
  readonly task: string;
  readonly payload: object;
  readonly runAt?: Date;
  readonly key?: string;
  readonly maxAttempts?: number;
}

/** A notification of PostgreSQL: sent at commit. */
interface ToldNews {
  readonly channel: string;
  readonly payload: string;
}

/** An entry of the audit log, by the names of its columns. */
export interface ToldEntry {
  readonly municipality_id: string | null;
  readonly person_id: string | null;
  readonly role: string;
  readonly act: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly data: object;
}

/**
 * What a transaction tells besides its own writes: work for the worker, news, entries for the audit log. It is gathered while the transaction runs and written by one statement that travels
 * with the commit, the audit log last, so that its chain is locked for the shortest time. It is kept or dropped with the transaction.
 */
export class Conclusion {
  readonly jobs: ToldJob[] = [];
  readonly news: ToldNews[] = [];
  readonly audit: ToldEntry[] = [];

  /** The same news twice is told once. */
  addNews(channel: string, payload: string): void {
    if (!this.news.some((said) => said.channel === channel && said.payload === payload)) this.news.push({ channel, payload });
  }

  /** The statement, or null when there is nothing to tell. */
  statement(): { readonly text: string; readonly values: unknown[] } | null {
    if (this.jobs.length + this.news.length + this.audit.length === 0) return null;
    return { text: 'select brink_conclude($1)', values: [JSON.stringify({ jobs: this.jobs, news: this.news, audit: this.audit })] };
  }
}
