import { type MailData, type MailText } from '../mail-text.js';
import { guests } from './guests.js';

type Act = keyof typeof guests.confirm.buttons;
const actOf = (d: MailData): Act => d['act'] as Act;
const subjects: Readonly<Record<Act, (title: string) => string>> = { 'place': (title) => `Bevestig uw aanmelding: ${title}`, 'report-plan': () => 'Bevestig uw melding', 'report-comment': () => 'Bevestig uw melding' };
const lines: Readonly<Record<Act, (title: string) => string>> = {
  'place': (title) => `Iemand wil met dit e-mailadres naar “${title}”. Bent u dat? Bevestig het met de knop. Tot dan hebt u nog geen plek.`,
  'report-plan': (title) => `Iemand meldt met dit e-mailadres dat er iets niet klopt aan “${title}”. Bent u dat? Bevestig het met de knop. Pas dan kijkt een coach ernaar.`,
  'report-comment': (title) => `Iemand meldt met dit e-mailadres een reactie bij “${title}”. Bent u dat? Bevestig het met de knop. Pas dan kijkt een coach ernaar.`,
};

/** Mails to who wants to do something without an account. They hold nothing that was typed but the address itself. */
export const guestMails = {
  guestConfirm: (d: MailData): MailText => ({ subject: subjects[actOf(d)](String(d['title'])), lines: [lines[actOf(d)](String(d['title'])), 'De link werkt één dag. Bent u dit niet? Dan hoeft u niets te doen: na een dag is alles gewist.'], action: { label: guests.confirm.buttons[actOf(d)], path: `/bevestigen?token=${d['token']}&wat=${d['act']}` } }),
  guestHasAccount: (d: MailData): MailText => ({ subject: 'U hebt al een account', lines: [`Iemand vulde dit e-mailadres in bij “${d['title']}”. U hebt al een account. Met de knop logt u meteen in, en kunt u verder. De link werkt één uur.`, 'Was u dit niet? Dan hoeft u niets te doen.'], action: { label: 'Inloggen', path: `/inloggen/link?token=${d['token']}&verder=${encodeURIComponent(String(d['next']))}` } }),
};
