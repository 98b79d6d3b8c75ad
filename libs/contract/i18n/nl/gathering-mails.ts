import { dateAndTime, period } from '../format.js';
import { type MailData, type MailText, changesOf } from '../mail-text.js';
import { gatherings } from './gatherings.js';

const when = (d: MailData): string => period('nl', String(d['startsAt']), String(d['endsAt']));
const where = (d: MailData): string[] => [...(d['place'] === '' ? [] : [`Waar: ${d['place']}`]), ...(d['online'] === '' ? [] : [d['guest'] === undefined ? 'U kunt ook online meedoen. De link staat op de pagina, als u bent ingelogd.' : 'U kunt ook online meedoen. De link staat op de pagina.'])];
const facts = (d: MailData): string[] => [`Wanneer: ${when(d)}`, ...where(d)];
const toPage = (d: MailData): MailText['action'] => ({ label: d['guest'] === undefined ? 'Naar de bijeenkomst' : 'Naar uw aanmelding', path: String(d['path']) });
/** What guests must know of the link in a mail. */
const ownLink = (d: MailData): string[] => (d['guest'] === undefined ? [] : ['De link hieronder is van u alleen: stuur deze mail niet door. U hebt geen account nodig.']);
const calendar = (d: MailData): MailText['sections'] => [{ heading: 'In uw agenda', items: [{ text: 'Zet de bijeenkomst in uw agenda', path: String(d['calendar']), note: '' }] }];
const fromTo = (times: string): string => period('nl', times.split('/')[0] ?? '', times.split('/')[1] ?? '');

/** Mails about a gathering that one registered for. */
export const gatheringMails = {
  gatheringRegistered: (d: MailData): MailText => ({ subject: `U bent aangemeld: ${d['title']}`, lines: [`U bent aangemeld voor “${d['title']}”.`, ...facts(d), 'Kunt u toch niet? Meld u dan af op de pagina. Dan kan een ander komen.', ...ownLink(d)], sections: calendar(d), action: toPage(d) }),
  gatheringWaiting: (d: MailData): MailText => ({ subject: `U staat op de wachtlijst: ${d['title']}`, lines: [`“${d['title']}” is vol. U staat op de wachtlijst.`, ...facts(d), 'Komt er een plek vrij, dan krijgt u een mail. U hebt dan even de tijd om te antwoorden.', ...ownLink(d)], action: toPage(d) }),
  gatheringOffer: (d: MailData): MailText => ({ subject: `Er is een plek vrij: ${d['title']}`, lines: [`Er is een plek voor u vrij bij “${d['title']}”.`, ...facts(d), `Laat uiterlijk ${dateAndTime('nl', String(d['until']))} weten of u komt. Daarna gaat de plek naar de volgende.`], action: { label: 'Antwoord geven', path: String(d['path']) } }),
  workshopOffer: (d: MailData): MailText => ({ subject: `Er is een plek vrij in uw workshop: ${d['title']}`, lines: [`Er is een plek voor u vrij in de workshop “${d['workshop']}”, bij “${d['title']}”.`, ...facts(d), `Neem de plek uiterlijk ${dateAndTime('nl', String(d['until']))}. Daarna gaat zij naar de volgende.`], action: { label: 'Antwoord geven', path: String(d['path']) } }),
  gatheringReminder: (d: MailData): MailText => ({ subject: `Tot snel: ${d['title']}`, lines: [`Binnen een dag is “${d['title']}”.`, ...facts(d), 'Kunt u toch niet? Meld u dan nu nog af.'], action: toPage(d) }),
  gatheringChanged: (d: MailData): MailText => ({ subject: `Veranderd: ${d['title']}`, lines: [`Er is iets veranderd aan “${d['title']}”.`, ...changesOf(d).map(({ what, was, is }) => `• ${gatherings.changed[what]?.(what === 'time' ? { was: fromTo(was), is: fromTo(is) } : { was, is })}`), ...facts(d), 'Kunt u nu niet? Meld u dan af op de pagina.'], action: toPage(d) }),
  gatheringCancelled: (d: MailData): MailText => ({ subject: `Gaat niet door: ${d['title']}`, lines: [`“${d['title']}” op ${when(d)} gaat niet door.`, `De reden: ${d['reason']}`], action: toPage(d) }),
};
