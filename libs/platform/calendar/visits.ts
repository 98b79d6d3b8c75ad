import { type Locale, messagesFor } from '#contract/catalogue';
import { calendarFile } from './calendar-file.js';

/** An appointment of a coach, as a calendar tells of it. */
export interface ToldVisit {
  readonly locale: Locale;
  readonly origin: string;
  readonly id: string;
  readonly requestId: string;
  readonly sequence: number;
  readonly subject: string;
  /** Empty when that person is not here any more. */
  readonly coach: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly changedAt: Date;
  readonly cancelled: boolean;
}

/** The calendar file of an appointment. */
export function visitCalendar(visit: ToldVisit): string {
  const words = messagesFor(visit.locale).coaching.files;
  const url = `${visit.origin}/hulpvragen/${visit.requestId}`;
  const title = visit.cancelled ? words.cancelled({ subject: visit.subject }) : words.visit({ subject: visit.subject });
  const description = [visit.coach === '' ? '' : words.coach({ name: visit.coach }), url].filter((part) => part !== '').join('\n\n');
  return calendarFile(words.visit({ subject: visit.subject }), [{ uid: `${visit.id}@${new URL(visit.origin).hostname}`, sequence: visit.sequence, title, description, location: visit.place, url, startsAt: visit.startsAt, endsAt: visit.endsAt, changedAt: visit.changedAt, cancelled: visit.cancelled }]);
}
