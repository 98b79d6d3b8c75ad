import { type Locale, messagesFor } from '#contract/catalogue';
import { type FeedEntry, atomFeed } from './atom-feed.js';
import { type CalendarEntry, calendarFile } from './calendar-file.js';

/** A gathering as a calendar or a feed tells of it; never the link of its meeting. */
export interface ToldGathering {
  readonly id: string;
  readonly sequence: number;
  readonly title: string;
  readonly about: string;
  readonly hosts: readonly string[];
  readonly partners: readonly string[];
  /** Of the gathering and of the parts of its programme. */
  readonly speakers: readonly string[];
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly publishedAt: Date | null;
  readonly changedAt: Date;
  readonly place: string;
  readonly online: boolean;
  readonly cancelReason: string | null;
  readonly cancelled: boolean;
}

/** Of what a file tells: the name of a place, or null for the whole province. */
export interface Told {
  readonly locale: Locale;
  readonly origin: string;
  readonly name: string | null;
  readonly path: string;
  readonly gatherings: readonly ToldGathering[];
}

const pageOf = (origin: string, { id }: ToldGathering): string => `${origin}/bijeenkomsten/${id}`;

const named = (names: readonly string[], sentence: (names: string) => string): string[] => (names.length === 0 ? [] : [sentence(names.join(', '))]);

/** The calendar file of gatherings. */
export function gatheringsCalendar({ locale, origin, name, gatherings }: Told): string {
  const words = messagesFor(locale).gatherings.files;
  const entries = gatherings.map((gathering): CalendarEntry => {
    const url = pageOf(origin, gathering);
    const place = [gathering.place, gathering.online ? words.online : ''].filter((part) => part !== '').join('; ');
    return {
      uid: `${gathering.id}@${new URL(origin).hostname}`, sequence: gathering.sequence, startsAt: gathering.startsAt, endsAt: gathering.endsAt, changedAt: gathering.changedAt, cancelled: gathering.cancelled, location: place, url,
      title: gathering.cancelled ? words.cancelled({ title: gathering.title }) : gathering.title, description: [gathering.cancelReason ?? '', gathering.about, words.hosts({ hosts: gathering.hosts.join(', ') }), ...named(gathering.partners, (partners) => words.partners({ partners })), ...named(gathering.speakers, (speakers) => words.speakers({ speakers })), url].filter((part) => part !== '').join('\n\n'),
    };
  });
  return calendarFile(words.title({ name }), entries);
}

/** The feed of gatherings. */
export function gatheringsFeed({ locale, origin, name, path, gatherings }: Told, now: Date): string {
  const words = messagesFor(locale).gatherings.files;
  const entries = gatherings.map((gathering): FeedEntry => ({
    id: gathering.id, title: gathering.cancelled ? words.cancelled({ title: gathering.title }) : gathering.title, url: pageOf(origin, gathering), publishedAt: gathering.publishedAt ?? gathering.changedAt, changedAt: gathering.changedAt,
    summary: words.summary({ at: gathering.startsAt.toISOString(), place: gathering.place, about: gathering.cancelReason ?? gathering.about }),
  }));
  return atomFeed({ title: words.title({ name }), url: `${origin}${path}`, page: `${origin}/bijeenkomsten`, locale, now }, entries);
}
