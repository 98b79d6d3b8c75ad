import type { GatheringKind, GatheringQuery, MakeGatheringInput } from '#contract/documents';
import { localClock, localDate, momentOf } from '#domain/kernel';

/** A part of the programme as it is typed. */
export interface TypedItem {
  readonly id: string | null;
  readonly title: string;
  readonly about: string;
  readonly room: string;
  readonly from: string;
  readonly to: string;
  readonly capacity: string;
}

/** A gathering as it is typed: days and times of the clock on the wall. */
export interface TypedGathering {
  readonly scope: string;
  readonly areaId: string;
  readonly kind: GatheringKind;
  readonly title: string;
  readonly about: string;
  readonly forWhom: string;
  readonly series: string;
  readonly hosts: string;
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly venue: string;
  readonly address: string;
  readonly onlineUrl: string;
  readonly capacity: string;
  readonly items: readonly TypedItem[];
}

export const EMPTY: TypedGathering = { scope: '0', areaId: '', kind: 'VILLAGE_MEETING', title: '', about: '', forWhom: '', series: '', hosts: '', date: '', from: '19:30', to: '21:30', venue: '', address: '', onlineUrl: '', capacity: '', items: [] };
export const emptyItem = ({ from, to }: Pick<TypedGathering, 'from' | 'to'>): TypedItem => ({ id: null, title: '', about: '', room: '', from, to, capacity: '' });

const clockOf = (at: string): string => localClock(Date.parse(at));

/** What there is, as one would type it. */
export function typedFrom(gathering: NonNullable<GatheringQuery['gathering']>): TypedGathering {
  const { kind, title, about, forWhom, series, venue, address, startsAt, endsAt } = gathering;
  return {
    scope: '', areaId: '', kind, title, about, forWhom, series, venue, address, onlineUrl: gathering.onlineUrl ?? '', hosts: gathering.hosts.join('\n'), date: localDate(Date.parse(startsAt)), from: clockOf(startsAt), to: clockOf(endsAt), capacity: String(gathering.capacity),
    items: gathering.items.map((item) => ({ id: item.id, title: item.title, about: item.about, room: item.room, from: clockOf(item.startsAt), to: clockOf(item.endsAt), capacity: item.capacity === null ? '' : String(item.capacity) })),
  };
}

const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** Fields in which a day or a time is missing. */
export function missing(form: TypedGathering): string[] {
  const times = [['from', form.from], ['to', form.to], ...form.items.flatMap((item, i) => [[`items.${i}.from`, item.from], [`items.${i}.to`, item.to]])];
  return [...(isDay(form.date) ? [] : ['date']), ...times.flatMap(([path, clock]) => (isClock(clock ?? '') ? [] : [path ?? '']))];
}

const whole = (typed: string): number => (/^\d{1,6}$/.test(typed.trim()) ? Number(typed) : 0);

/** What is sent, once no day or time is missing. */
export function wordsOf(form: TypedGathering): MakeGatheringInput['words'] {
  const at = (clock: string): string => new Date(momentOf(form.date, clock)).toISOString();
  const { kind, title, about, forWhom, series, venue, address, onlineUrl } = form;
  return {
    kind, title, about, forWhom, series, venue, address, onlineUrl, startsAt: at(form.from), endsAt: at(form.to), capacity: whole(form.capacity),
    hosts: form.hosts.split('\n').map((name) => name.trim()).filter((name) => name !== '').map((name) => ({ name })),
    items: form.items.map((item) => ({ id: item.id, title: item.title, about: item.about, room: item.room, startsAt: at(item.from), endsAt: at(item.to), capacity: item.capacity.trim() === '' ? null : whole(item.capacity) })),
  };
}

/** The field in which the server's problem is shown. */
export const fieldOf = (path: string): string => path.replace(/^startsAt$/, 'date').replace(/^endsAt$/, 'to').replace(/\.startsAt$/, '.from').replace(/\.endsAt$/, '.to').replace(/^hosts\..*/, 'hosts').replace(/^(associationId|municipalityId)$/, 'scope');
