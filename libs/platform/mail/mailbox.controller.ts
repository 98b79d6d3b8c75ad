import { type Locale, messagesFor } from '#contract/catalogue';
import { Controller, Get, Header, NotFoundException } from '@nestjs/common';
import { Public } from '../auth/index.js';
import { Config } from '../config/index.js';
import { Database, rows } from '../database/index.js';
import { recipientStatement } from './recipients.js';
import { renderMail } from './render.js';

interface Row {
  id: string;
  template: string;
  data: Record<string, string | number>;
  at: Date;
  address: string | null;
  locale: Locale | null;
}

interface MailboxMail {
  id: string;
  to: string;
  at: string;
  subject: string;
  text: string;
}

/** The development mailbox: what would have gone out, where no SMTP server is set. Does not exist in production. */
@Controller('mailbox')
export class MailboxController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  @Get('mails.json')
  @Public('exists only where no real mail goes out')
  async mails(): Promise<MailboxMail[]> {
    if (this.config.production || this.config.smtpUrl !== null) throw new NotFoundException();
    // what was emptied, because its person is gone or it could not be delivered, has nothing left to show
    const found = await rows<Row>(this.database.source, `select m.id, m.template, m.data, m.created_at as at, coalesce(p.address, m.office_address) as address, p.locale from mail m left join lateral (${recipientStatement().replaceAll('$1', 'm.person_id')}) p on true where m.data <> '{}'::jsonb order by m.created_at desc, m.id desc limit 100`);
    return found.map((row) => ({ id: row.id, to: row.address ?? '', at: row.at.toISOString(), ...this.rendered(row) }));
  }

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Public('exists only where no real mail goes out')
  async page(): Promise<string> {
    const mails = await this.mails();
    const words = messagesFor('nl').mailbox;
    const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
    const linked = (text: string): string => escape(text).replace(/https?:\/\/[^\s<]+/g, (address) => `<a href="${address}">${address}</a>`).replace(/\n/g, '<br>');
    const list = mails.map((mail) => `<article><h2>${escape(mail.subject)}</h2><p>${escape(words.to({ address: mail.to }))} · <time datetime="${mail.at}">${escape(mail.at.slice(0, 16).replace('T', ' '))}</time></p><p>${linked(mail.text)}</p></article>`).join('');
    return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escape(words.title)}</title><link rel="stylesheet" href="/mailbox.css"></head><body><main><h1>${escape(words.title)}</h1><p>${escape(words.lead)}</p>${list === '' ? `<p>${escape(words.empty)}</p>` : list}</main></body></html>`;
  }

  private rendered(row: Row): { subject: string; text: string } {
    const { subject, text } = renderMail(row.locale ?? 'nl', row.template, row.data, this.config.publicOrigin);
    return { subject, text };
  }
}
