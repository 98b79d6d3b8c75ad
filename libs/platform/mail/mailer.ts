import { Injectable } from '@nestjs/common';
import { type Tx, newId, rows } from '../database/index.js';
import { Jobs } from '../jobs/index.js';

/** A mail to be sent after the commit. `template` is a key of the `mails` messages, `data` what its sentences need (ids, codes, titles, paths). */
export interface MailOrder {
  readonly key: string;
  readonly to: { readonly personId: string } | { readonly officeAddress: string };
  readonly template: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Puts mails into the outbox, in the transaction of what they tell about. */
@Injectable()
export class Mailer {
  constructor(private readonly jobs: Jobs) {}

  /** Orders a mail; an order with a known key does nothing. */
  order(tx: Tx, mail: MailOrder): Promise<void> {
    return this.orderAll(tx, [mail]);
  }

  /** Orders mails, all in one statement; those with a known key are left out. */
  async orderAll(tx: Tx, mails: readonly MailOrder[]): Promise<void> {
    if (mails.length === 0) return;
    const ordered = await rows<{ id: string }>(
      tx,
      `insert into mail (id, key, person_id, office_address, template, data, created_at)
       select id, key, person_id, office_address, template, data, brink_now() from unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::jsonb[]) as x(id, key, person_id, office_address, template, data)
       on conflict (key) do nothing returning id`,
      [mails.map(newId), mails.map(({ key }) => key), mails.map(({ to }) => ('personId' in to ? to.personId : null)), mails.map(({ to }) => ('personId' in to ? null : to.officeAddress)), mails.map(({ template }) => template), mails.map(({ data }) => JSON.stringify(data))],
    );
    for (const { id } of ordered) await this.jobs.add(tx, 'send-mail', { mailId: id }, { maxAttempts: 20 });
  }
}
