/** Something in a calendar. */
export interface CalendarEntry {
  /** Known by this for good, over all editions. */
  readonly uid: string;
  /** Counts the editions that matter to who comes. */
  readonly sequence: number;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  readonly url: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly changedAt: Date;
  readonly cancelled: boolean;
}

const ZONE = 'Europe/Amsterdam';
const MOST_OCTETS = 75;
const wall = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** The rules of Europe/Amsterdam as they hold since 1996. */
const TIME_ZONE = [
  'BEGIN:VTIMEZONE', `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST', 'DTSTART:19960331T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT',
  'BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET', 'DTSTART:19961027T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD',
  'END:VTIMEZONE',
];

/** Text as a value: backslash, comma, semicolon and line breaks are escaped (RFC 5545, 3.3.11). */
const text = (value: string): string => value.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

const utc = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, '');

function local(at: Date): string {
  const part = Object.fromEntries(wall.formatToParts(at).map((p) => [p.type, p.value]));
  return `${part['year']}${part['month']}${part['day']}T${part['hour']}${part['minute']}${part['second']}`;
}

/** Lines of at most 75 octets, never broken inside a character (RFC 5545, 3.1). */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

const entryLines = (entry: CalendarEntry): string[] => [
  'BEGIN:VEVENT',
  `UID:${entry.uid}`,
  `SEQUENCE:${entry.sequence}`,
  `DTSTAMP:${utc(entry.changedAt)}`,
  `LAST-MODIFIED:${utc(entry.changedAt)}`,
  `DTSTART;TZID=${ZONE}:${local(entry.startsAt)}`,
  `DTEND;TZID=${ZONE}:${local(entry.endsAt)}`,
  `SUMMARY:${text(entry.title)}`,
  `DESCRIPTION:${text(entry.description)}`,
  ...(entry.location === '' ? [] : [`LOCATION:${text(entry.location)}`]),
  `URL:${entry.url}`,
  `STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  'END:VEVENT',
];

/** A calendar file (RFC 5545), in which each entry has its edition; what was called off stays in it as cancelled. */
export const calendarFile = (name: string, entries: readonly CalendarEntry[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Brink//Bijeenkomsten//NL', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${text(name)}`, `X-WR-TIMEZONE:${ZONE}`, 'REFRESH-INTERVAL;VALUE=DURATION:PT6H', ...TIME_ZONE, ...entries.flatMap(entryLines), 'END:VCALENDAR']
    .map(folded)
    .join('\r\n') + '\r\n';
