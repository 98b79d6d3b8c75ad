import { reminders } from '#domain/clock';
import { localDate } from '#domain/kernel';
import { Database, type Tx, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';

/** A plan with a running term, as whoever is reminded needs it. */
export interface RunningTerm {
  readonly id: string;
  readonly title: string;
  readonly authorId: string;
  readonly municipalityId: string;
  readonly clerkAddress: string;
  readonly clockFrom: string;
  readonly dueOn: string;
  /** Names that are still wanted; null where no support is asked. */
  readonly supportLeft: number | null;
}

/** What a feature does when a term is half over, nearly over, due, or overdue. */
export interface TermNews {
  reminder(tx: Tx, plan: RunningTerm, kind: string): Promise<void>;
  overdue(tx: Tx, plan: RunningTerm): Promise<void>;
}

/** What is watched: the state of a plan with a running term, or that the municipality still confirms that a plan has come in. */
export type Watched = 'in-review' | 'gathering-support' | 'awaiting-response' | 'refused' | 'declined' | 'acknowledge';

/** Watches running terms and gives each piece of news once. A term that stands still is left alone. */
@Injectable()
export class TermReminders {
  constructor(private readonly database: Database) {}

  async watch(watched: Watched, news: TermNews): Promise<void> {
    const today = localDate(await this.database.now());
    const confirming = watched === 'acknowledge';
    const due = confirming ? 'p.acknowledge_by' : 'p.due_on';
    const running = await rows<RunningTerm>(
      this.database.source,
      `select p.id, p.title, p.author_id as "authorId", p.municipality_id as "municipalityId", m.clerk_address as "clerkAddress", p.clock_from::text as "clockFrom", ${due}::text as "dueOn",
        p.support_needed - p.support_count - p.paper_count as "supportLeft"
       from plan p join municipality m on m.id = p.municipality_id where p.state = $1 and ${due} is not null and p.clock_from is not null and p.paused_since is null${confirming ? ' and p.acknowledged_at is null' : ''}`,
      [confirming ? 'awaiting-response' : watched],
    );
    const named = (kind: string): string => (confirming ? `acknowledge-${kind}` : kind);
    for (const plan of running) {
      const latest = reminders(plan.clockFrom, plan.dueOn).filter((r) => r.on <= today).at(-1);
      if (latest !== undefined) await this.once(plan, named(latest.kind), (tx) => news.reminder(tx, plan, latest.kind));
      if (today > plan.dueOn) await this.once(plan, named('overdue'), (tx) => news.overdue(tx, plan));
    }
  }

  /** Who works for a municipality in a role. */
  staff(tx: Tx, municipalityId: string, role: string): Promise<{ personId: string }[]> {
    return rows(tx, 'select person_id as "personId" from staff_role where municipality_id = $1 and role = $2 and until is null', [municipalityId, role]);
  }

  private async once(plan: RunningTerm, kind: string, tell: (tx: Tx) => Promise<void>): Promise<void> {
    await this.database.transaction(async (tx) => {
      const first = await one(tx, 'insert into response_reminder (plan_id, clock_from, kind, at) values ($1, $2, $3, brink_now()) on conflict do nothing returning plan_id', [plan.id, plan.clockFrom, kind]);
      if (first !== null) await tell(tx);
    });
  }
}
