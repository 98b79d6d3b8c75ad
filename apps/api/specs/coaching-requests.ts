import { addDays, localDate } from '#domain/kernel';
import { app, as, withServer } from '#platform/testing';

export const places: Record<string, string> = {};
export const people: Record<string, string> = {};

export const UNKNOWN = '01900008-0000-7000-8000-999999999999';
export const ASSOCIATION = '01900005-0000-7000-8000-000000000001';
export const LONG = 'Wij zijn er samen uitgekomen, en de jongeren doen nu mee.';
export const WORDS = { subject: 'Hoe krijgen wij jongeren mee?', tried: 'Wij hingen briefjes op bij de school, maar niemand kwam.' };
export const later = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
export const inDays = (days: number): string => addDays(localDate(Date.now()), days);

interface Detail {
  state: string;
  coachName: string | null;
  deputyName: string | null;
  next: { who: string; step: string; due: string | null };
  messages: { side: string; text: string }[];
  notes: { text: string; handOver: boolean }[];
  visits: { id: string; cancelled: boolean; title: string | null }[];
  hours: { id: string; quarters: number }[];
  history: { act: string; role: string }[];
  lesson: { id: string } | null;
  noLesson: string | null;
  viewerCan: Record<string, boolean>;
}
const FACTS = 'state coachName deputyName next { who step due } messages { side text } notes { text handOver } visits { id cancelled title } hours { id quarters } history { act role } lesson { id } noLesson viewerCan { take lead log note write withdraw }';
export const read = async (key: string, id: string): Promise<Detail | null> => (await (await as(key)).ask<{ coachingRequest: Detail | null }>(`query ($id: ID!) { coachingRequest(id: $id) { ${FACTS} } }`, { id })).coachingRequest;
export const act = async (key: string, mutation: string, input: object): Promise<string[]> => (await as(key)).refusals(mutation, input);
export const ask = async (key: string, more: object = {}): Promise<string> => {
  const answer = await (await as(key)).act('askCoaching', { municipalityId: places['coevorden'], ...WORDS, ...more }, 'requestId');
  expect(answer.problems).toEqual([]);
  return String(answer['requestId']);
};
interface Item {
  id: string;
  kind: string;
  title: string;
  forName: string | null;
  standIn: boolean;
  dueOn: string | null;
  overdue: boolean;
  municipalityName: string;
}
export const desk = async (key: string, more = 'mine: true'): Promise<Item[]> => {
  const found: Item[] = [];
  for (let after: string | null = null, next = true; next; ) {
    const page: { coachDesk: { nodes: Item[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } = await (await as(key)).ask(`query ($after: String) { coachDesk(first: 4, after: $after, ${more}) { nodes { id kind title forName standIn dueOn overdue municipalityName } pageInfo { hasNextPage endCursor } } }`, { after });
    found.push(...page.coachDesk.nodes);
    [after, next] = [page.coachDesk.pageInfo.endCursor, page.coachDesk.pageInfo.hasNextPage];
  }
  return found;
};
export const onDesk = async (key: string, id: string, more?: string): Promise<Item | undefined> => (await desk(key, more)).find((item) => item.id === id);

/** A server of its own for a file of specs. */
export function withCoaching(): void {
  withServer();
  beforeAll(async () => {
    for (const { slug, id } of await app.sql<{ slug: string; id: string }>('select slug, id from municipality')) places[slug] = id;
    for (const { key, id } of await app.sql<{ key: string; id: string }>(`select split_part(email, '@', 1) as key, id from person where email is not null`)) people[key] = id;
  });
}
