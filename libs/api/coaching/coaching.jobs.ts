import { reminders } from '#domain/clock';
import { localDate } from '#domain/kernel';
import { Database, type Tx, one, rows } from '#platform/database';
import { type BrinkEvent, Events, OnEvent } from '#platform/events';
import { Every } from '#platform/jobs';
import { Injectable } from '@nestjs/common';
import { Bookkeeping, pathOf } from './bookkeeping.js';
import { CoachingRepository, type KeptCoaching } from './coaching.repository.js';

/** What the clock does to coaching: reminds of promises, and forgets what coaches wrote to each other. */
@Injectable()
export class CoachingJobs {
  constructor(
    private readonly database: Database,
    private readonly requests: CoachingRepository,
    private readonly books: Bookkeeping,
    private readonly events: Events,
  ) {}

  /** Reminds who leads a request now (who stands in, while its coach is away); all coaches when a promise is broken. Each once. */
  @Every('*/10 * * * *')
  async remind(): Promise<void> {
    const today = localDate(await this.database.now());
    const open = await rows<{ id: string; clockFrom: string; dueOn: string }>(this.database.source, `select id, clock_from::text as "clockFrom", due_on::text as "dueOn" from coaching_request where state in ('asked', 'taken')`);
    for (const { id, clockFrom, dueOn } of open) {
      const kind = today > dueOn ? 'overdue' : reminders(clockFrom, dueOn).filter((r) => r.on <= today).at(-1)?.kind;
      if (kind !== undefined) await this.once(id, dueOn, kind);
    }
  }

  private once(id: string, dueOn: string, kind: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const request = await this.requests.locked(tx, id);
      if (request === null || request.dueOn !== dueOn) return;
      if ((await one(tx, 'insert into coaching_reminder (request_id, due_on, kind, at) values ($1, $2, $3, brink_now()) on conflict do nothing returning request_id', [id, dueOn, kind])) === null) return;
      await this.tell(tx, request, kind, `coaching:${id}:${dueOn}:${kind}`);
    });
  }

  private async tell(tx: Tx, request: KeptCoaching, kind: string, key: string): Promise<void> {
    const late = kind === 'overdue';
    const leading = await this.books.leading(tx, request);
    const people = late ? [...leading, ...(await this.requests.coaches(tx, request.municipalityId, { present: true }))] : leading;
    await this.events.tell(tx, null, { kind: 'work', act: late ? 'coaching-overdue' : 'coaching-reminder', key, people, title: request.subject, path: pathOf(request.id) });
  }

  /** A year after a request ended, what coaches wrote about it is gone; the hours themselves stay. */
  @Every('20 3 * * *')
  async forget(): Promise<void> {
    await this.database.transaction(async (tx) => {
      const ended = `select id from coaching_request where ended_at < brink_now() - interval '1 year'`;
      await rows(tx, `delete from coaching_note where request_id in (${ended})`);
      await rows(tx, `update coaching_hours set done = '' where done <> '' and request_id in (${ended})`);
    });
  }

  /** Forgets what an erased person wrote; what they asked for a plan of their own ends. */
  @OnEvent('person.erased')
  async erased(tx: Tx, { data }: BrinkEvent): Promise<void> {
    const person = [data['personId']];
    await rows(tx, `update coaching_message set text = '' where person_id = $1`, person);
    await rows(tx, `update coaching_request set tried = '' where author_id = $1 and role = 'author'`, person);
    for (const { id } of await rows<{ id: string }>(tx, `select id from coaching_request where author_id = $1 and role = 'author' and state in ('asked', 'taken') order by id`, person)) {
      const request = await this.requests.locked(tx, id);
      if (request === null) continue;
      await this.requests.withdraw(tx, id);
      await this.books.record(tx, null, request, { act: 'withdraw', by: 'asker', to: 'withdrawn', tell: { act: 'withdraw-coaching', kind: 'work', people: request.coachId === null ? [] : await this.books.leading(tx, request) } });
    }
  }
}
