import { Injectable } from '@nestjs/common';
import { type Tx, newId, one } from '../database/index.js';
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
  async order(tx: Tx, mail: MailOrder): Promise<void> {
    const to = 'personId' in mail.to ? { personId: mail.to.personId, office: null } : { personId: null, office: mail.to.officeAddress };
    const row = await one<{ id: string }>(tx, `insert into mail (id, key, person_id, office_address, template, data, created_at) values ($1, $2, $3, $4, $5, $6, brink_now()) on conflict (key) do nothing returning id`, [newId(), mail.key, to.personId, to.office, mail.template, JSON.stringify(mail.data)]);
    if (row !== null) await this.jobs.add(tx, 'send-mail', { mailId: row.id }, { maxAttempts: 20 });
  }
}
