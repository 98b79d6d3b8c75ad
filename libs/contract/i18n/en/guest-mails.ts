import { type MailData, type MailText } from '../mail-text.js';
import type { guestMails as nl } from '../nl/guest-mails.js';
import { guests } from './guests.js';

type Act = keyof typeof guests.confirm.buttons;
const actOf = (d: MailData): Act => d['act'] as Act;
const subjects: Readonly<Record<Act, (title: string) => string>> = { 'place': (title) => `Confirm your registration: ${title}`, 'report-plan': () => 'Confirm your report', 'report-comment': () => 'Confirm your report' };
const lines: Readonly<Record<Act, (title: string) => string>> = {
  'place': (title) => `Somebody wants to come to “${title}” with this e-mail address. Is it you? Confirm it with the button. Until then you have no place.`,
  'report-plan': (title) => `Somebody reports with this e-mail address that something is wrong with “${title}”. Is it you? Confirm it with the button. Only then a coach looks at it.`,
  'report-comment': (title) => `Somebody reports with this e-mail address a comment on “${title}”. Is it you? Confirm it with the button. Only then a coach looks at it.`,
};

export const guestMails: typeof nl = {
  guestConfirm: (d: MailData): MailText => ({ subject: subjects[actOf(d)](String(d['title'])), lines: [lines[actOf(d)](String(d['title'])), 'The link works for one day. Is it not you? Then you need not do anything: after a day everything is erased.'], action: { label: guests.confirm.buttons[actOf(d)], path: `/bevestigen?token=${d['token']}&wat=${d['act']}` } }),
  guestHasAccount: (d: MailData): MailText => ({ subject: 'You have an account already', lines: [`Somebody filled in this e-mail address at “${d['title']}”. You have an account already. The button signs you in at once, and you can go on. The link works for one hour.`, 'Was it not you? Then you need not do anything.'], action: { label: 'Sign in', path: `/inloggen/link?token=${d['token']}&verder=${encodeURIComponent(String(d['next']))}` } }),
};
