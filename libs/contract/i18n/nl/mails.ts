import { dateAndTime, longDate } from '../format.js';
import { type MailData, type MailText } from '../mail-text.js';
import { gatheringMails } from './gathering-mails.js';
import { told, weeklyMail } from './weekly-mail.js';

const link = (path: string, token: unknown, next?: unknown): string => `${path}?token=${encodeURIComponent(String(token))}${next === undefined ? '' : `&verder=${encodeURIComponent(String(next))}`}`;

/** Mails, by template. */
export const mails = {
  confirmEmail: (d: MailData): MailText => ({ subject: 'Bevestig uw e-mailadres', lines: [`Dag ${d['name']},`, 'Fijn dat u meedoet met Brink. Bevestig uw e-mailadres met de knop hieronder. De link werkt één uur.', 'Hebt u zich niet aangemeld? Dan hoeft u niets te doen.'], action: { label: 'E-mailadres bevestigen', path: link('/inloggen/link', d['token'], d['next']) } }),
  alreadyRegistered: (d: MailData): MailText => ({ subject: 'U hebt al een account', lines: [`Dag ${d['name']},`, 'Iemand wilde een account maken met dit e-mailadres, maar dat bestaat al. Met de knop logt u meteen in. De link werkt één uur.', 'Was u dit niet? Dan hoeft u niets te doen.'], action: { label: 'Inloggen', path: link('/inloggen/link', d['token'], d['next']) } }),
  signInLink: (d: MailData): MailText => ({ subject: 'Uw link om in te loggen', lines: [`Dag ${d['name']},`, 'Met de knop hieronder logt u in. De link werkt één keer, en één uur.', 'Hebt u hier niet om gevraagd? Dan hoeft u niets te doen.'], action: { label: 'Inloggen', path: link('/inloggen/link', d['token']) } }),
  resetPassword: (d: MailData): MailText => ({ subject: 'Een nieuw wachtwoord kiezen', lines: [`Dag ${d['name']},`, 'Met de knop hieronder kiest u een nieuw wachtwoord. De link werkt één uur.', 'Hebt u hier niet om gevraagd? Dan hoeft u niets te doen.'], action: { label: 'Nieuw wachtwoord kiezen', path: link('/wachtwoord/nieuw', d['token']) } }),
  passwordChanged: (d: MailData): MailText => ({ subject: 'Uw wachtwoord is veranderd', lines: [`Dag ${d['name']},`, 'Uw wachtwoord is veranderd en u bent overal uitgelogd. Was u dit niet? Vraag dan meteen een nieuw wachtwoord aan.'], action: { label: 'Inloggen', path: '/inloggen' } }),
  notice: (d: MailData): MailText => ({ subject: told(d), lines: d['reason'] === undefined ? [told(d)] : [told(d), String(d['reason'])], action: { label: 'Bekijken', path: String(d['path']) }, unsubscribe: { label: 'Geen mail meer over dit soort nieuws', path: String(d['unsubscribe']) } }),
  weekly: weeklyMail,
  unfinishedBallot: (d: MailData): MailText => ({ subject: `Uw stem voor “${d['title']}” is nog niet ingeleverd`, lines: [`U begon met uw stem voor “${d['title']}”, maar leverde hem nog niet in.`, `Stemmen kan tot ${dateAndTime('nl', String(d['closes']))}. Wat u invulde, staat er nog.`], action: { label: 'Verder met mijn stem', path: String(d['path']) } }),
  reviewReminder: (d: MailData): MailText => ({ subject: `Nog te bekijken: “${d['title']}”`, lines: [`Het plan “${d['title']}” wacht op een coach, uiterlijk ${longDate('nl', String(d['due']))}.`], action: { label: 'Naar het plan', path: String(d['path']) } }),
  reviewOverdue: (d: MailData): MailText => ({ subject: `Te laat: “${d['title']}” bekijken`, lines: [`Het plan “${d['title']}” had op ${longDate('nl', String(d['due']))} bekeken moeten zijn.`], action: { label: 'Naar het plan', path: String(d['path']) } }),
  reminder: (d: MailData): MailText => ({ subject: `Nog te beantwoorden: “${d['title']}”`, lines: [`Het plan “${d['title']}” wacht op antwoord, uiterlijk ${longDate('nl', String(d['due']))}.`], action: { label: 'Naar het plan', path: String(d['path']) } }),
  overdue: (d: MailData): MailText => ({ subject: `Te laat: antwoord op “${d['title']}”`, lines: [`Het antwoord op het plan “${d['title']}” had er op ${longDate('nl', String(d['due']))} moeten zijn.`], action: { label: 'Naar het plan', path: String(d['path']) } }),
  visionOverdue: (d: MailData): MailText => ({ subject: `Te laat: antwoord op “${d['title']}”`, lines: [`Het antwoord van de gemeente op de dorpsvisie “${d['title']}” had er op ${longDate('nl', String(d['due']))} moeten zijn.`], action: { label: 'Naar de dorpsvisie', path: String(d['path']) } }),
  associationInvitation: (d: MailData): MailText => ({ subject: `Uitnodiging van ${d['name']}`, lines: [d['role'] === 'chair' ? `U bent gevraagd als voorzitter van ${d['name']}.` : `U bent gevraagd als lid van ${d['name']}.`, `Antwoorden kan ${d['days']} dagen lang. Log in met dit e-mailadres, of maak er een account mee.`, 'Kent u deze vereniging niet? Dan hoeft u niets te doen.'], action: { label: 'Naar de uitnodiging', path: '/verenigingen/mijn' } }),
  ...gatheringMails,
};
