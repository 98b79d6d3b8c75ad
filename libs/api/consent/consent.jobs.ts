import { Database, type Tx, one, rows } from '#platform/database';
import { Every } from '#platform/jobs';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from './bookkeeping.js';
import { SayingRepository } from './saying.repository.js';

interface Overdue {
  readonly id: string;
  readonly municipalityId: string;
  readonly title: string;
  readonly authorId: string;
  readonly until: Date;
  readonly week: boolean;
}

/** What the clock does to processes: reminds the coaches of a step that is over, at once and after a week. */
@Injectable()
export class ConsentJobs {
  constructor(
    private readonly database: Database,
    private readonly sayings: SayingRepository,
    private readonly books: Bookkeeping,
  ) {}

  @Every('*/10 * * * *')
  async remind(): Promise<void> {
    const overdue = await rows<Overdue>(
      this.database.source,
      `select c.id, c.municipality_id as "municipalityId", c.title, c.author_id as "authorId", c.state_until as until, c.state_until < brink_now() - interval '7 days' as week from consent_process c where c.closed_at is null and c.state_until < brink_now() order by c.state_until limit 500`,
    );
    for (const consent of overdue) await this.database.transaction((tx) => this.once(tx, consent, consent.week ? 'week-after' : 'overdue'));
  }

  private async once(tx: Tx, { authorId, until, ...consent }: Overdue, kind: string): Promise<void> {
    const kept = await one(tx, 'insert into consent_reminder (consent_id, until, kind, at) select id, state_until, $2, brink_now() from consent_process where id = $1 and state_until < brink_now() and closed_at is null on conflict do nothing returning 1 as done', [consent.id, kind]);
    if (kept === null) return;
    const people = (await this.sayings.coaches(tx, consent.municipalityId)).filter((coach) => coach !== authorId);
    await this.books.tell(tx, null, consent, { kind: 'work', act: 'consent-overdue', key: `overdue:${until.getTime()}:${kind}`, people });
  }
}
