import { type Change, type GatheringKind, type HeldIn, whatChanged } from '#domain/gatherings';
import { addDays, localDate, momentOf, weekday } from '#domain/kernel';
import { type Tx, rows } from '#platform/database';

interface Part {
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly about?: string;
  readonly speakers?: readonly string[];
  readonly held?: HeldIn;
  readonly places?: number;
}

/** A gathering of the demonstration: on a day that was, or so many days from now. */
interface DemonstrationGathering {
  readonly number: number;
  readonly kind: GatheringKind;
  readonly title: string;
  readonly about: string;
  readonly forWhom: string;
  readonly series?: string;
  readonly hosts: readonly string[];
  readonly partners?: readonly string[];
  readonly speakers?: readonly string[];
  readonly day: string | number;
  readonly from: string;
  readonly to: string;
  readonly venue: string;
  readonly address: string;
  readonly onlineUrl?: string;
  readonly capacity: number;
  readonly example: boolean;
  readonly place?: string;
  readonly association?: boolean;
  /** The day for which it was announced before it was moved. */
  readonly announcedFor?: string;
  readonly parts: readonly Part[];
  readonly recap?: string;
  readonly outcomes?: string;
}

const CAFE = 'Inspiratiecafé Inwonerskracht Drenthe';
const HOSTS = ['BOKD', 'CMO STAMM', 'Provincie Drenthe'];

/** The first cafés and the masterclass by what is known of them, speakers by function; the others are examples. */
const GATHERINGS: readonly DemonstrationGathering[] = [
  {
    number: 1, kind: 'inspiration-cafe', title: 'Inspiratiecafé 1: inwonerskracht', about: 'Het eerste inspiratiecafé: netwerken, kennis en ervaring delen. Een lezing, een workshop en een oproep van jongeren. Voor wie het was en de tijden van de onderdelen zijn een voorbeeld.', forWhom: 'Inwoners, verenigingen en gemeenten', series: CAFE, hosts: HOSTS,
    day: '2021-10-01', from: '13:30', to: '16:30', venue: 'Dorpshuis Haoler Hoes', address: 'Hooghalen', capacity: 75, example: false,
    parts: [{ from: '13:30', to: '14:30', title: 'Lezing en gesprek', speakers: ['Een gastspreker'] }, { from: '14:45', to: '15:45', title: 'Workshop', speakers: ['Een workshopleider'] }, { from: '15:45', to: '16:30', title: 'Oproep van jongeren uit Drenthe', about: 'Voor meer samenwerking en een stem', speakers: ['Jongeren uit Drenthe'] }],
    recap: 'Voorbeeldtekst. In Hooghalen kwamen inwoners, verenigingen en gemeenten bij elkaar. Er was een lezing, een workshop, en een oproep van jongeren uit Drenthe.', outcomes: 'Voorbeeldtekst. De jongeren vroegen om meer samenwerking en een stem. Het volgende café gaat daarom over jongeren.',
  },
  {
    number: 2, kind: 'inspiration-cafe', title: 'Inspiratiecafé 2: jongeren', about: 'Het tweede inspiratiecafé gaat over jongeren in het dorp, en hoe zij meedoen en meebeslissen. Tijden, zaal, aantal plekken en voor wie het was zijn een voorbeeld.', forWhom: 'Jongeren, verenigingen en gemeenten', series: CAFE, hosts: HOSTS,
    day: '2022-03-11', announcedFor: '2022-02-11', from: '13:30', to: '16:30', venue: 'Zaal in Drenthe (voorbeeld)', address: 'Drenthe', capacity: 75, example: false,
    parts: [{ from: '13:30', to: '15:00', title: 'Jongerenadviesraad Drenthe (JAR)', speakers: ['Leden van de jongerenadviesraad'] }, { from: '15:00', to: '16:30', title: 'Passie op het Platteland', speakers: ['De makers'] }],
  },
  {
    number: 3, kind: 'masterclass', title: 'Masterclass Nederland Kantelt', about: 'Hoe gaat een overheid anders om met de samenleving? Hoe geeft u participatie een vorm die slaagt? Hoe geeft u de regie terug aan inwoners en hun omgeving? Dag en plaats zijn een voorbeeld.', forWhom: 'Bestuurders en ambtenaren', hosts: ['CMO STAMM'], speakers: ['De begeleider van de masterclass'],
    day: 24, from: '09:30', to: '12:30', venue: 'Voorbeeldzaal', address: 'Brink 1, Vries', onlineUrl: 'https://overleg.example/masterclass', capacity: 40, example: true,
    parts: [{ from: '09:30', to: '10:30', title: 'Anders omgaan met de samenleving' }, { from: '10:30', to: '11:30', title: 'Participatie die slaagt', held: 'hall', places: 20 }, { from: '10:30', to: '11:30', title: 'De regie teruggeven', places: 20 }, { from: '11:30', to: '12:30', title: 'Wat doet u morgen?' }],
  },
  {
    number: 4, kind: 'inspiration-cafe', title: 'Inspiratiecafé 3: wonen in het dorp', about: 'Voorbeeld van een volgend café. Wie een plan heeft voor woningen in het dorp, leert hier van anderen.', forWhom: 'Iedereen', series: CAFE, hosts: HOSTS,
    day: 45, from: '13:30', to: '16:30', venue: 'Voorbeelddorpshuis', address: 'Dorpsstraat 1, Gieten', capacity: 75, example: true,
    parts: [{ from: '13:30', to: '14:30', title: 'Verhalen uit drie dorpen', speakers: ['Inwoners'] }, { from: '14:45', to: '16:00', title: 'Samen bouwen: waar begint u?', speakers: ['Een coach'], places: 25 }, { from: '14:45', to: '16:00', title: 'Praten met uw gemeente', speakers: ['Een ambtenaar'], places: 25 }],
  },
  {
    number: 5, kind: 'village-meeting', title: 'Dorpsbijeenkomst over de dorpsvisie', about: 'Voorbeeld. Dorpsbelangen vertelt hoe ver de dorpsvisie is. U kunt meepraten en kiezen wat het eerst moet.', forWhom: 'Inwoners van Aalden', hosts: ['Dorpsbelangen Aalden'], partners: ['Dorpshuis Aalden (voorbeeld)'],
    day: 12, from: '19:30', to: '21:30', venue: 'Dorpshuis (voorbeeld)', address: 'Aalden', capacity: 60, example: true, place: 'coevorden/aalden', association: true,
    parts: [{ from: '19:30', to: '20:00', title: 'Hoe ver zijn wij?' }, { from: '20:00', to: '21:30', title: 'In gesprek aan tafels' }],
  },
  {
    number: 6, kind: 'workshop', title: 'Werkplaats: samen een bankje bouwen', about: 'Voorbeeld van een bijeenkomst die is geweest, met een lijst bij de deur en een terugblik. Bewoners bouwden samen een bankje.', forWhom: 'Inwoners van Dalen', hosts: ['Gemeente Coevorden'], partners: ['BOKD'],
    day: -3, from: '13:30', to: '16:00', venue: 'Werkplaats (voorbeeld)', address: 'Dalen', capacity: 12, example: true, place: 'coevorden/dalen',
    parts: [{ from: '13:30', to: '14:00', title: 'Hout kiezen', speakers: ['Een timmervrouw'] }, { from: '14:00', to: '16:00', title: 'Bouwen', speakers: ['Een timmervrouw'], places: 8 }],
    recap: 'Voorbeeldtekst. Zeven mensen bouwden één bankje. Het staat nu bij de beek.', outcomes: 'Voorbeeldtekst. Volgende maand bouwen wij er nog een, bij de school.',
  },
  {
    number: 7, kind: 'workshop', title: 'Werkplaats: een subsidie aanvragen', about: 'Voorbeeld van een bijeenkomst die vol is, met een wachtlijst, ook voor een workshop. U leert een aanvraag schrijven voor een plan van uw dorp.', forWhom: 'Iedereen met een plan', hosts: ['BOKD'], partners: ['Gemeente Coevorden'],
    day: 8, from: '19:30', to: '21:30', venue: 'Dorpshuis (voorbeeld)', address: 'Sleen', capacity: 6, example: true, place: 'coevorden/sleen',
    parts: [{ from: '19:30', to: '20:00', title: 'Waar is geld voor?', speakers: ['Een coach'] }, { from: '20:00', to: '21:30', title: 'Aan uw eigen aanvraag', speakers: ['Een ambtenaar'], places: 3 }, { from: '20:00', to: '21:30', title: 'Een begroting maken', speakers: ['Een penningmeester'], places: 4 }],
  },
];

/** That day, or the Monday after it. */
const workday = (day: string): string => (weekday(day) > 5 ? addDays(day, 8 - weekday(day)) : day);

/** Fixed ids: of gatherings (0), their parts (1) and what changed (2). */
export const gatheringId = (kind: number, number: number): string => `0190001${kind}-0000-7000-8000-${String(number).padStart(12, '0')}`;

const heldIn = ({ onlineUrl }: DemonstrationGathering): HeldIn => (onlineUrl === undefined ? 'hall' : 'both');

/** Fills in the gatherings. Ids are fixed: `01900010-0000-7000-8000-00000000000n`. */
export async function seedGatherings(tx: Tx, places: Readonly<Record<string, string>>, people: Readonly<Record<string, string>>, associationId: string, now: number): Promise<void> {
  for (const gathering of GATHERINGS) {
    const day = typeof gathering.day === 'string' ? gathering.day : workday(addDays(localDate(now), gathering.day));
    const at = (clock: string, on = day): Date => new Date(momentOf(on, clock));
    const [municipality] = (gathering.place ?? '').split('/');
    const announced = typeof gathering.day === 'string' ? new Date(at(gathering.from).getTime() - 60 * 86_400_000) : new Date(now - 7 * 86_400_000);
    await rows(
      tx,
      `insert into gathering (id, municipality_id, area_id, association_id, author_id, kind, state, title, about, for_whom, series, hosts, starts_at, ends_at, venue, address, online_url, capacity, sequence, example, created_at, changed_at, published_at, recap, outcomes, recap_at, partners, speakers, held)
       values ($1, $2, $3, $4, $5, $6, 'published', $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $20, $20, $21, $22, $23, $24, $25, $26)`,
      [gatheringId(0, gathering.number), municipality === '' || municipality === undefined ? null : places[municipality], gathering.place === undefined ? null : places[gathering.place], gathering.association === true ? associationId : null, people[gathering.association === true ? 'carla' : 'coach'], gathering.kind, gathering.title, gathering.about, gathering.forWhom, gathering.series ?? '', [...gathering.hosts],
        at(gathering.from), at(gathering.to), gathering.venue, gathering.address, gathering.onlineUrl ?? '', gathering.capacity, gathering.announcedFor === undefined ? 0 : 1, gathering.example, announced, gathering.recap ?? null, gathering.outcomes ?? null, gathering.recap === undefined ? null : at(gathering.to), [...(gathering.partners ?? [])], [...(gathering.speakers ?? [])], heldIn(gathering)],
    );
    for (const [i, part] of gathering.parts.entries())
      await rows(tx, 'insert into gathering_item (id, gathering_id, position, starts_at, ends_at, title, about, room, capacity, speakers, held) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [gatheringId(1, gathering.number * 10 + i), gatheringId(0, gathering.number), i, at(part.from), at(part.to), part.title, part.about ?? '', '', part.places ?? null, [...(part.speakers ?? [])], part.held ?? heldIn(gathering)]);
    if (gathering.announcedFor === undefined) continue;
    const moved = moveOf(gathering, at(gathering.from, gathering.announcedFor), at(gathering.to, gathering.announcedFor), at(gathering.from), at(gathering.to));
    await rows(tx, 'insert into gathering_change (id, gathering_id, at, changes) values ($1, $2, $3, $4)', [gatheringId(2, gathering.number), gatheringId(0, gathering.number), announced, JSON.stringify(moved)]);
  }
}

function moveOf({ kind, title, about, forWhom, hosts, venue, address, capacity }: DemonstrationGathering, wasFrom: Date, wasTo: Date, isFrom: Date, isTo: Date): Change[] {
  const plan = { kind, title, about, forWhom, series: '', hosts, partners: [], speakers: [], held: 'hall' as const, venue, address, onlineUrl: '', capacity, items: [] };
  return whatChanged({ ...plan, startsAt: wasFrom.getTime(), endsAt: wasTo.getTime() }, { ...plan, startsAt: isFrom.getTime(), endsAt: isTo.getTime() });
}
