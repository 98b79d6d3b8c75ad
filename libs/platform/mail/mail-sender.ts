import type { Locale } from '#contract/catalogue';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { Config } from '../config/index.js';
import { Database, one, rows } from '../database/index.js';
import { Every, Job } from '../jobs/index.js';
import { Metrics } from '../observability/index.js';
import type { Mail } from './mail.entity.js';
import { recipientStatement } from './recipients.js';
import { renderMail } from './render.js';

/** After a mail server said nothing for too long, nobody waits for it again for so many milliseconds: other jobs go on meanwhile. */
const REST_MS = 30_000;
/** How long a mail that is being handed over may hold up a process that stops, in milliseconds. */
const LAST_CALL_MS = 2_000;

type Waiting = Pick<Mail, 'id' | 'template' | 'data'> & { personId: string | null; officeAddress: string | null };

/** Hands the outbox over to SMTP. A mail keeps its Message-ID over all attempts, so that a receiver sees one mail where a hand-over was repeated. */
@Injectable()
export class MailSender implements OnModuleDestroy {
  private transport: Promise<Transporter> | null = null;
  private silentUntil = 0;
  private hangUp: () => void = () => undefined;
  private readonly stopped = new Promise<never>((_, reject) => {
    this.hangUp = () => reject(new Error('the process stops'));
  });

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly metrics: Metrics,
  ) {
    this.stopped.catch(() => undefined);
  }

  /** A mail that is under way gets a moment; then it is left, and tried again by who starts next. */
  onModuleDestroy(): void {
    setTimeout(this.hangUp, LAST_CALL_MS).unref();
  }

  @Job('send-mail')
  async send({ mailId }: { mailId: string }): Promise<void> {
    const mail = await one<Waiting>(this.database.source, `select id, template, data, person_id as "personId", office_address as "officeAddress" from mail where id = $1 and sent_at is null and given_up_at is null`, [mailId]);
    if (mail === null) return;
    const to = mail.personId === null ? { address: mail.officeAddress ?? '', locale: 'nl' as Locale } : await one<{ address: string; locale: Locale }>(this.database.source, recipientStatement(), [mail.personId]);
    if (to === null) return this.close(mail.id, 'given_up_at');
    const { smtpUrl } = this.config;
    if (smtpUrl === null) return this.close(mail.id, 'sent_at');
    const rendered = renderMail(to.locale, mail.template, mail.data, this.config.publicOrigin);
    if (performance.now() < this.silentUntil) throw new Error('SMTP did not take the mail (no answer a moment ago)');
    try {
      this.transport ??= transportTo(smtpUrl);
      const sending = (await this.transport).sendMail({ from: this.config.mailFrom, to: to.address, ...rendered, messageId: `<${mail.id}@${new URL(this.config.publicOrigin).hostname}>` });
      await Promise.race([sending, this.stopped]);
    } catch (error) {
      this.metrics.mails.inc({ outcome: 'failed' });
      if ((error as { code?: string }).code === 'ETIMEDOUT') this.silentUntil = performance.now() + REST_MS;
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
  return createTransport({ url, connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 });
}

/** A permanent refusal of the address itself (550 and the like); a greeting or a temporary fault is tried again. */
const refusedForGood = (error: unknown): boolean => {
  const { responseCode, command } = error as { responseCode?: number; command?: string };
  return responseCode !== undefined && responseCode >= 550 && responseCode < 560 && command !== 'CONN' && command !== 'AUTH';
};
