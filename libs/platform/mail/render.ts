import { type Locale, type MailSection, type MailText, messagesFor } from '#contract/catalogue';

/** A mail as it is handed over: plain text, and the same as simple HTML. */
export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
const flat = (text: string): string => text.replace(/[\r\n]+/g, ' ').slice(0, 200);

const noted = (note: string): string => (note === '' ? '' : ` (${note})`);

const sectionText = ({ heading, items }: MailSection, origin: string): string => [heading, ...items.map(({ text, path, note }) => `• ${flat(text)}${noted(note)}\n  ${origin}${path}`)].join('\n\n');

const sectionHtml = ({ heading, items }: MailSection, origin: string): string =>
  `<h2 style="font-size:19px;margin:1.5em 0 .5em">${escape(heading)}</h2><ul style="padding-left:1.2em">${items.map(({ text, path, note }) => `<li style="margin:.5em 0"><a href="${escape(origin + path)}" style="color:#5b2a5e">${escape(text)}</a>${note === '' ? '' : `<br><span style="font-size:15px">${escape(note)}</span>`}</li>`).join('')}</ul>`;

/** Renders a template of the catalogue. Throws when the catalogue has no such template. */
export function renderMail(locale: Locale, template: string, data: Readonly<Record<string, string | number>>, origin: string): RenderedMail {
  const templates = messagesFor(locale).mails as unknown as Record<string, (data: Readonly<Record<string, string | number>>) => MailText>;
  const make = templates[template];
  if (make === undefined) throw new Error(`no mail template ${template}`);
  const mail = make(data);
  const sections = mail.sections ?? [];
  const href = mail.action === undefined ? null : origin + mail.action.path;
  const foot = mail.unsubscribe === undefined ? null : { label: mail.unsubscribe.label, href: origin + mail.unsubscribe.path };
  const text = [...mail.lines, ...sections.map((section) => sectionText(section, origin)), ...(href === null ? [] : [`${mail.action?.label}:\n${href}`]), '— Brink', ...(foot === null ? [] : [`${foot.label}: ${foot.href}`])].join('\n\n');
  const html = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${escape(mail.subject)}</title><body style="font:17px/1.6 sans-serif;max-width:36em;margin:2em auto;padding:0 1em;color:#22201d">${mail.lines.map((line) => `<p>${escape(line)}</p>`).join('')}${sections.map((section) => sectionHtml(section, origin)).join('')}${href === null ? '' : `<p><a href="${escape(href)}" style="color:#5b2a5e;font-weight:bold">${escape(mail.action?.label ?? '')}</a></p>`}<p>Brink</p>${foot === null ? '' : `<p style="font-size:14px"><a href="${escape(foot.href)}">${escape(foot.label)}</a></p>`}</body></html>`;
  // One click in the mail program itself (RFC 8058).
  const headers: Record<string, string> = foot === null ? {} : { 'List-Unsubscribe': `<${foot.href}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
  return { subject: flat(mail.subject), text, html, headers };
}
