import { addDays, localDate, momentOf } from '#domain/kernel';
import { type Browser, app } from '#platform/testing';
import ICAL from 'ical.js';

export const DAY = 86_400_000;
const supporter = (n: number): string => `01900004-0000-7000-8000-${String(2000 + n).padStart(12, '0')}`;
export const START = new Date(momentOf(addDays(localDate(Date.now()), 20), '13:30')).getTime();
export const at = (hours: number): string => new Date(START + hours * 3_600_000).toISOString();
export const WORDS = {
  kind: 'WORKSHOP', title: 'Samen een speelplek maken', about: 'Leer hoe u met uw buurt een speelplek maakt.', forWhom: '', series: '', hosts: [{ name: 'Gemeente Coevorden' }], partners: [{ name: 'BOKD' }], speakers: [{ name: 'Een bouwmeester' }], held: 'BOTH', startsAt: at(0), endsAt: at(3), venue: 'Dorpshuis', address: 'Brink 1, Aalden', onlineUrl: 'https://overleg.example/kamer', capacity: 10,
  items: [{ startsAt: at(0), endsAt: at(1), title: 'Welkom', about: '', speakers: [], held: 'BOTH', room: '' }, { startsAt: at(1), endsAt: at(2), title: 'Zelf bouwen', about: '', speakers: [{ name: 'Een timmervrouw' }], held: 'HALL', room: 'Schuur', capacity: 4 }],
};
export const DETAIL = 'query ($id: ID!) { gathering(id: $id) { id state version placesLeft held partners speakers onlineUrl cancelReason recap items { id title speakers held capacity placesLeft } changes { what was is } viewerRegistration { state people workshopId before offeredUntil workshopWish { workshopId state before offeredUntil } } viewerCan { lead register checkIn } } }';
interface Detail {
  gathering: { state: string; version: number; placesLeft: number; held: string; onlineUrl: string | null; items: { id: string; title: string; placesLeft: number | null }[]; changes: { what: string; was: string; is: string }[]; viewerRegistration: { state: string; people: number; workshopId: string | null; before: number | null; offeredUntil: string | null } | null; viewerCan: { lead: boolean; register: boolean; checkIn: boolean } } | null;
}
export const read = async (browser: Browser, id: string): Promise<NonNullable<Detail['gathering']>> => (await browser.ask<Detail>(DETAIL, { id })).gathering as NonNullable<Detail['gathering']>;
export const municipality = async (slug: string): Promise<string> => (await app.sql<{ id: string }>('select id from municipality where slug = $1', [slug]))[0]?.id ?? '';
export const registration = (gatheringId: string, more: object = {}): object => ({ gatheringId, people: 1, question: '', accessNeeds: '', ...more });

export async function supporters(count: number): Promise<Browser[]> {
  const ids = Array.from({ length: count }, (_, i) => supporter(i + 1));
  await app.sql('update person set email_confirmed_at = brink_now(), email = id || $1 where id = any($2)', ['@brink.example', ids]);
  return Promise.all(ids.map((id) => app.asPerson(id)));
}

export async function announced(more: object = {}): Promise<string> {
  const olaf = await app.as('olaf');
  const { gatheringId, problems } = await olaf.act('makeGathering', { municipalityId: await municipality('coevorden'), words: { ...WORDS, ...more } }, 'gatheringId');
  expect(problems).toEqual([]);
  expect(await olaf.refusals('publishGathering', { gatheringId })).toEqual([]);
  return String(gatheringId);
}

export async function calendar(path: string): Promise<ICAL.Component> {
  const response = await fetch(app.origin + path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  const text = await response.text();
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
  expect(text).not.toContain('overleg.example');
  return new ICAL.Component(ICAL.parse(text) as never[]);
}
export const eventOf = async (path: string): Promise<ICAL.Event> => new ICAL.Event((await calendar(path)).getFirstSubcomponent('vevent') as ICAL.Component);
