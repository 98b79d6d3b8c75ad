import type { Locale } from '#contract/catalogue';
import { Injectable } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { Config } from '../config/index.js';
import { Database, one, rows } from '../database/index.js';
import { Every, Job } from '../jobs/index.js';
import { Metrics } from '../observability/index.js';
import type { Mail } from './mail.entity.js';
import { recipientStatement } from './recipients.js';
import { renderMail } from './render.js';

type Waiting = Pick<Mail, 'id' | 'template' | 'data'> & { personId: string | null; officeAddress: string | null };

/** Hands the outbox over to SMTP. A mail keeps its Message-ID over all attempts, so that a receiver sees one mail where a hand-over was repeated. */
@Injectable()
export class MailSender {
  private transport: Promise<Transporter> | null = null;

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly metrics: Metrics,
  ) {}

  @Job('send-mail')
  async send({ mailId }: { mailId: string }): Promise<void> {
    const mail = await one<Waiting>(this.database.source, `select id, template, data, person_id as "personId", office_address as "officeAddress" from mail where id = $1 and sent_at is null and given_up_at is null`, [mailId]);
    if (mail === null) return;
    const to = mail.personId === null ? { address: mail.officeAddress ?? '', locale: 'nl' as Locale } : await one<{ address: string; locale: Locale }>(this.database.source, recipientStatement(), [mail.personId]);
    if (to === null) return this.close(mail.id, 'given_up_at');
    const { smtpUrl } = this.config;
    if (smtpUrl === null) return this.close(mail.id, 'sent_at');
    const rendered = renderMail(to.locale, mail.template, mail.data, this.config.publicOrigin);
    try {
      this.transport ??= transportTo(smtpUrl);
      await (await this.transport).sendMail({ from: this.config.mailFrom, to: to.address, ...rendered, messageId: `<${mail.id}@${new URL(this.config.publicOrigin).hostname}>` });
    } catch (error) {
      this.metrics.mails.inc({ outcome: 'failed' });
      if (refusedForGood(error)) return this.close(mail.id, 'given_up_at');
      throw new Error(`SMTP did not take the mail (${String((error as { responseCode?: number }).responseCode ?? (error as { code?: string }).code ?? 'no answer')})`, { cause: error });
    }
    this.metrics.mails.inc({ outcome: 'sent' });
    await this.close(mail.id, 'sent_at');
  }

  /** Forgets what mails said a month after they went. */
  @Every('17 3 * * *')
  async sweep(): Promise<void> {
    await rows(this.database.source, `delete from mail where coalesce(sent_at, given_up_at) < brink_now() - interval '30 days'`);
    await rows(this.database.source, `delete from event_delivery where delivered_at < brink_now() - interval '30 days'`);
    await rows(this.database.source, `delete from attempt where window_start < brink_now() - interval '2 days'`);
    await rows(this.database.source, `delete from client_request where at < brink_now() - interval '2 days'`);
    await rows(this.database.source, `delete from session where expires_at < brink_now()`);
  }

  /** Closes a mail. What it said goes with it, unless the development mailbox is to show it. */
  private async close(id: string, column: 'sent_at' | 'given_up_at'): Promise<void> {
    const keep = this.config.smtpUrl === null && column === 'sent_at';
    await rows(this.database.source, `update mail set ${column} = brink_now(), data = case when $2 then data else '{}'::jsonb end where id = $1`, [id, keep]);
  }
}

/** The way to an SMTP server; its library is loaded with the first mail, for a process that only answers sends none. */
async function transportTo(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 });
}

/** A permanent refusal of the address itself (550 and the like); a greeting or a temporary fault is tried again. */
const refusedForGood = (error: unknown): boolean => {
  const { responseCode, command } = error as { responseCode?: number; command?: string };
  return responseCode !== undefined && responseCode >= 550 && responseCode < 560 && command !== 'CONN' && command !== 'AUTH';
};
