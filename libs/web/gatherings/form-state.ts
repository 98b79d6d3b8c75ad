import type { GatheringKind, GatheringQuery, HeldIn, MakeGatheringInput } from '#contract/documents';
import { localClock, localDate, momentOf } from '#domain/kernel';

/** A part of the programme as it is typed. */
export interface TypedItem {
  readonly id: string | null;
  readonly title: string;
  readonly about: string;
  readonly speakers: string;
  readonly held: HeldIn;
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
  readonly partners: string;
  readonly speakers: string;
  readonly held: HeldIn;
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly venue: string;
  readonly address: string;
  readonly onlineUrl: string;
  readonly capacity: string;
  readonly items: readonly TypedItem[];
}

export const EMPTY: TypedGathering = { scope: '0', areaId: '', kind: 'VILLAGE_MEETING', title: '', about: '', forWhom: '', series: '', hosts: '', partners: '', speakers: '', held: 'HALL', date: '', from: '19:30', to: '21:30', venue: '', address: '', onlineUrl: '', capacity: '', items: [] };
export const emptyItem = ({ from, to, held }: Pick<TypedGathering, 'from' | 'to' | 'held'>): TypedItem => ({ id: null, title: '', about: '', speakers: '', held, room: '', from, to, capacity: '' });

/** A form as it was kept, with what has been added to forms since. */
export const completed = (kept: TypedGathering): TypedGathering => {
  const form = { ...EMPTY, ...kept };
  return { ...form, items: form.items.map((item) => ({ ...emptyItem(form), ...item })) };
};

const clockOf = (at: string): string => localClock(Date.parse(at));

/** What there is, as one would type it. */
export function typedFrom(gathering: NonNullable<GatheringQuery['gathering']>): TypedGathering {
  const { kind, title, about, forWhom, series, held, venue, address, startsAt, endsAt } = gathering;
  return {
    scope: '', areaId: '', kind, title, about, forWhom, series, held, venue, address, onlineUrl: gathering.onlineUrl ?? '', hosts: gathering.hosts.join('\n'), partners: gathering.partners.join('\n'), speakers: gathering.speakers.join('\n'), date: localDate(Date.parse(startsAt)), from: clockOf(startsAt), to: clockOf(endsAt), capacity: String(gathering.capacity),
    items: gathering.items.map((item) => ({ id: item.id, title: item.title, about: item.about, speakers: item.speakers.join('\n'), held: item.held, room: item.room, from: clockOf(item.startsAt), to: clockOf(item.endsAt), capacity: item.capacity === null ? '' : String(item.capacity) })),
  };
}

const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** Fields in which a day or a time is missing. */
export function missing(form: TypedGathering): string[] {
  const times = [['from', form.from], ['to', form.to], ...form.items.flatMap((item, i) => [[`items.${i}.from`, item.from], [`items.${i}.to`, item.to]])];
  return [...(isDay(form.date) ? [] : ['date']), ...times.flatMap(([path, clock]) => (isClock(clock ?? '') ? [] : [path ?? '']))];
}

/** Names, one on a line. */
const namesOf = (typed: string): { name: string }[] => typed.split('\n').map((name) => name.trim()).filter((name) => name !== '').map((name) => ({ name }));

const whole = (typed: string): number => (/^\d{1,6}$/.test(typed.trim()) ? Number(typed) : 0);

/** What is sent, once no day or time is missing. */
export function wordsOf(form: TypedGathering): MakeGatheringInput['words'] {
  const at = (clock: string): string => new Date(momentOf(form.date, clock)).toISOString();
  const { kind, title, about, forWhom, series, held } = form;
  return {
    kind, title, about, forWhom, series, held, startsAt: at(form.from), endsAt: at(form.to), capacity: whole(form.capacity),
    venue: held === 'ONLINE' ? '' : form.venue, address: held === 'ONLINE' ? '' : form.address, onlineUrl: held === 'HALL' ? '' : form.onlineUrl,
    hosts: namesOf(form.hosts), partners: namesOf(form.partners), speakers: namesOf(form.speakers),
    items: form.items.map((item) => ({ id: item.id, title: item.title, about: item.about, speakers: namesOf(item.speakers), held: held === 'BOTH' ? item.held : held, room: item.room, startsAt: at(item.from), endsAt: at(item.to), capacity: item.capacity.trim() === '' ? null : whole(item.capacity) })),
  };
}

/** The field in which the server's problem is shown. */
export const fieldOf = (path: string): string => path.replace(/^startsAt$/, 'date').replace(/^endsAt$/, 'to').replace(/\.startsAt$/, '.from').replace(/\.endsAt$/, '.to').replace(/\b(hosts|partners|speakers)\..*/, '$1').replace(/^(associationId|municipalityId)$/, 'scope');

/** What one chooses from: each value with its words. */
export const optionsOf = (words: Readonly<Record<string, string>>): { value: string; label: string }[] => Object.entries(words).map(([value, label]) => ({ value, label }));
