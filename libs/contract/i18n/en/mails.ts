import { dateAndTime, longDate } from '../format.js';
import { type MailData, type MailText } from '../mail-text.js';
import type { mails as nl } from '../nl/mails.js';
import { gatheringMails } from './gathering-mails.js';
import { told, weeklyMail } from './weekly-mail.js';

const link = (path: string, token: unknown, next?: unknown): string => `${path}?token=${encodeURIComponent(String(token))}${next === undefined ? '' : `&verder=${encodeURIComponent(String(next))}`}`;

export const mails: typeof nl = {
  confirmEmail: (d: MailData): MailText => ({ subject: 'Confirm your e-mail address', lines: [`Hello ${d['name']},`, 'Good to have you on Brink. Confirm your e-mail address with the button below. The link works for one hour.', 'Was this not you? Then you need not do anything.'], action: { label: 'Confirm e-mail address', path: link('/inloggen/link', d['token'], d['next']) } }),
  alreadyRegistered: (d: MailData): MailText => ({ subject: 'You already have an account', lines: [`Hello ${d['name']},`, 'Somebody wanted to make an account with this e-mail address, but it exists already. The button signs you in at once. The link works for one hour.', 'Was this not you? Then you need not do anything.'], action: { label: 'Sign in', path: link('/inloggen/link', d['token'], d['next']) } }),
  signInLink: (d: MailData): MailText => ({ subject: 'Your link to sign in', lines: [`Hello ${d['name']},`, 'The button below signs you in. The link works once, and for one hour.', 'Did you not ask for this? Then you need not do anything.'], action: { label: 'Sign in', path: link('/inloggen/link', d['token']) } }),
  resetPassword: (d: MailData): MailText => ({ subject: 'Choose a new password', lines: [`Hello ${d['name']},`, 'With the button below you choose a new password. The link works for one hour.', 'Did you not ask for this? Then you need not do anything.'], action: { label: 'Choose a new password', path: link('/wachtwoord/nieuw', d['token']) } }),
  passwordChanged: (d: MailData): MailText => ({ subject: 'Your password was changed', lines: [`Hello ${d['name']},`, 'Your password was changed and you were signed out everywhere. Was this not you? Then ask for a new password at once.'], action: { label: 'Sign in', path: '/inloggen' } }),
  notice: (d: MailData): MailText => ({ subject: told(d), lines: d['reason'] === undefined ? [told(d)] : [told(d), String(d['reason'])], action: { label: 'Have a look', path: String(d['path']) }, unsubscribe: { label: 'No more mail about this kind of news', path: String(d['unsubscribe']) } }),
  weekly: weeklyMail,
  unfinishedBallot: (d) => ({ subject: `Your ballot for “${d['title']}” has not been cast yet`, lines: [`You began your ballot for “${d['title']}”, but have not cast it yet.`, `You can vote until ${dateAndTime('en', String(d['closes']))}. What you filled in is still there.`], action: { label: 'Go on with my ballot', path: String(d['path']) } }),
  reviewReminder: (d: MailData): MailText => ({ subject: `To be reviewed: “${d['title']}”`, lines: [`The plan “${d['title']}” waits for a coach, until ${longDate('en', String(d['due']))} at the latest.`], action: { label: 'To the plan', path: String(d['path']) } }),
  reviewOverdue: (d: MailData): MailText => ({ subject: `Overdue: reviewing “${d['title']}”`, lines: [`The plan “${d['title']}” should have been reviewed on ${longDate('en', String(d['due']))}.`], action: { label: 'To the plan', path: String(d['path']) } }),
  reminder: (d: MailData): MailText => ({ subject: `To be answered: “${d['title']}”`, lines: [`The plan “${d['title']}” awaits your response, on ${longDate('en', String(d['due']))} at the latest.`], action: { label: 'To the plan', path: String(d['path']) } }),
  overdue: (d: MailData): MailText => ({ subject: `Overdue: response to “${d['title']}”`, lines: [`The response to the plan “${d['title']}” was due on ${longDate('en', String(d['due']))}.`], action: { label: 'To the plan', path: String(d['path']) } }),
  visionOverdue: (d: MailData): MailText => ({ subject: `Overdue: answer to “${d['title']}”`, lines: [`The municipality’s answer to the village vision “${d['title']}” was due on ${longDate('en', String(d['due']))}.`], action: { label: 'To the village vision', path: String(d['path']) } }),
  associationInvitation: (d: MailData): MailText => ({ subject: `Invitation of ${d['name']}`, lines: [d['role'] === 'chair' ? `You are asked as chair of ${d['name']}.` : `You are asked as a member of ${d['name']}.`, `You can answer for ${d['days']} days. Sign in with this e-mail address, or make an account with it.`, 'Do you not know this association? Then you need not do anything.'], action: { label: 'To the invitation', path: '/verenigingen/mijn' } }),
  ...gatheringMails,
};
