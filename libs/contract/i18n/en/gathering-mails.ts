import { dateAndTime, period } from '../format.js';
import { type MailData, type MailText, changesOf } from '../mail-text.js';
import type { gatheringMails as nl } from '../nl/gathering-mails.js';
import { gatherings } from './gatherings.js';

const when = (d: MailData): string => period('en', String(d['startsAt']), String(d['endsAt']));
const where = (d: MailData): string[] => [...(d['place'] === '' ? [] : [`Where: ${d['place']}`]), ...(d['online'] === '' ? [] : [d['guest'] === undefined ? 'You can also take part online. The link is on the page when you are signed in.' : 'You can also take part online. The link is on the page.'])];
const facts = (d: MailData): string[] => [`When: ${when(d)}`, ...where(d)];
const toPage = (d: MailData): MailText['action'] => ({ label: d['guest'] === undefined ? 'To the gathering' : 'To your registration', path: String(d['path']) });
const ownLink = (d: MailData): string[] => (d['guest'] === undefined ? [] : ['The link below is yours alone: do not forward this e-mail. You need no account.']);
const calendar = (d: MailData): MailText['sections'] => [{ heading: 'In your calendar', items: [{ text: 'Put the gathering in your calendar', path: String(d['calendar']), note: '' }] }];
const fromTo = (times: string): string => period('en', times.split('/')[0] ?? '', times.split('/')[1] ?? '');

export const gatheringMails: typeof nl = {
  gatheringRegistered: (d: MailData): MailText => ({ subject: `You are registered: ${d['title']}`, lines: [`You are registered for “${d['title']}”.`, ...facts(d), 'Can you not come after all? Unregister on the page, so that somebody else can.', ...ownLink(d)], sections: calendar(d), action: toPage(d) }),
  gatheringWaiting: (d: MailData): MailText => ({ subject: `You are on the waiting list: ${d['title']}`, lines: [`“${d['title']}” is full. You are on the waiting list.`, ...facts(d), 'When a place comes free you get an e-mail, with some time to answer.', ...ownLink(d)], action: toPage(d) }),
  gatheringOffer: (d: MailData): MailText => ({ subject: `A place is free: ${d['title']}`, lines: [`A place is free for you at “${d['title']}”.`, ...facts(d), `Let us know by ${dateAndTime('en', String(d['until']))} whether you come. After that the place goes to the next.`], action: { label: 'Answer', path: String(d['path']) } }),
  workshopOffer: (d: MailData): MailText => ({ subject: `A place in your workshop is free: ${d['title']}`, lines: [`There is a place for you in the workshop “${d['workshop']}”, at “${d['title']}”.`, ...facts(d), `Take the place by ${dateAndTime('en', String(d['until']))}. After that it goes to the next.`], action: { label: 'Answer', path: String(d['path']) } }),
  gatheringReminder: (d: MailData): MailText => ({ subject: `See you soon: ${d['title']}`, lines: [`“${d['title']}” is within a day.`, ...facts(d), 'Can you not come after all? Unregister now.'], action: toPage(d) }),
  gatheringChanged: (d: MailData): MailText => ({ subject: `Changed: ${d['title']}`, lines: [`Something changed about “${d['title']}”.`, ...changesOf(d).map(({ what, was, is }) => `• ${gatherings.changed[what]?.(what === 'time' ? { was: fromTo(was), is: fromTo(is) } : { was, is })}`), ...facts(d), 'Can you not come now? Unregister on the page.'], action: toPage(d) }),
  gatheringCancelled: (d: MailData): MailText => ({ subject: `Called off: ${d['title']}`, lines: [`“${d['title']}” on ${when(d)} is called off.`, `The reason: ${d['reason']}`], action: toPage(d) }),
};
