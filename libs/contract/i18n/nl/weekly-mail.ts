import { dateAndTime, longDate } from '../format.js';
import { type MailData, type MailSection, type MailText, filled, partOf } from '../mail-text.js';
import { common } from './common.js';
import { front } from './front.js';
import { notices } from './notices.js';

/** One sentence about what a notice tells. */
export const told = (d: MailData): string => notices.told[String(d['act'])]?.({ title: String(d['title']) }) ?? `“${d['title']}”`;

const line = (d: MailData): MailSection['items'][number] => {
  const until = d['until'] == null ? '' : (d['kind'] === 'gathering' ? front.begins : front.until)({ at: dateAndTime('nl', String(d['until'])) });
  return { text: `${front.kinds[String(d['kind'])] ?? front.other}: ${d['title']}`, path: String(d['path']), note: [d['area'] ?? d['municipality'] ?? common.province, until].filter((part) => part !== '').join(' · ') };
};

/** What happens on a day, and is not due before it. */
const isDay = (kind: string): boolean => kind === 'gathering' || kind === 'visit';

const need = (d: MailData): MailSection['items'][number] => {
  const due = d['due'] == null ? '' : front.needDue[isDay(String(d['kind'])) ? 'on' : 'before']({ date: longDate('nl', String(d['due'])) });
  // who may vote, not who still has to: that is told to nobody's outbox
  const text = d['kind'] === 'vote' ? `${front.kinds['round'] ?? front.other}: ${d['title']}` : (front.need[String(d['kind'])] ?? front.needOther)({ title: String(d['title']), count: Number(d['many']) });
  return { text, path: String(d['path']), note: due };
};

/** The weekly letter: what needs somebody, what is new, what came of it. */
export function weeklyMail(d: MailData): MailText {
  const [news, fresh, came] = [partOf(d, 'items'), partOf(d, 'fresh'), partOf(d, 'came')];
  const count = news.length + fresh.length + came.length;
  return {
    subject: count === 1 ? 'Uw weekbrief: 1 bericht' : `Uw weekbrief: ${count} berichten`,
    lines: ['Dit is er deze week in uw dorp, en met wat u steunt en volgt.'],
    sections: filled(
      { heading: front.needs, items: partOf(d, 'needs').map(need) },
      { heading: 'Wat u steunt en volgt', items: news.map((item) => ({ text: told(item), path: String(item['path']), note: '' })) },
      { heading: front.fresh, items: fresh.map(line) },
      { heading: front.came, items: came.map(line) },
    ),
    action: { label: 'Naar Brink', path: '/' },
    unsubscribe: { label: 'Geen weekbrief meer', path: String(d['unsubscribe']) },
  };
}
