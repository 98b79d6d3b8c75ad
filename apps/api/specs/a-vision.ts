import type { Browser } from '#platform/testing';

export const AALDEN = '01900070-0000-7000-8000-000000000001';
export const UNKNOWN = '01900070-0000-7000-8000-999999999999';
export const REASON = 'Dit past bij wat wij met elkaar op de avonden bespraken.';
export const NUL = 'een hoofdstuk met \u0000 erin';

interface Vision {
  title: string;
  version: number | null;
  adoptedVersion: number | null;
  pending: { id: string; version: number } | null;
  adoption: { way: string; heldOn: string; words: string; round: object | null } | null;
  receipt: { version: number; dueOn: string; outcome: string | null; summary: string | null; inTime: boolean | null } | null;
  checkUp: { clockFrom: string; dueOn: string } | null;
  lastCheckUp: { words: string; answers: { goal: string; how: string }[] } | null;
  suggestionsWaiting: number;
  chapters: { id: string; title: string; goals: { id: string; title: string; plans: { id: string }[] }[] }[];
  actions: { id: string; status: string; note: string }[];
  viewerCan: Record<string, boolean>;
}
const FACTS = `title version adoptedVersion pending { id version } adoption { way heldOn words round { id } } receipt { version dueOn outcome summary inTime } checkUp { clockFrom dueOn } lastCheckUp { words answers { goal how } } suggestionsWaiting
  chapters { id title goals { id title plans { id } } } actions { id status note } viewerCan { write lead suggest proposeAdoption confirmAdoption recallAdoption receive checkUp }`;
export const vision = async (who: Browser, id: string): Promise<Vision | null> => (await who.ask<{ vision: Vision | null }>(`query ($id: ID!) { vision(id: $id) { ${FACTS} } }`, { id })).vision;
export const read = async (who: Browser, id = AALDEN): Promise<Vision> => {
  const found = await vision(who, id);
  if (found === null) throw new Error('there is no such vision');
  return found;
};
interface Writing {
  revision: number;
  chapters: { id: string; title: string; body: string; revision: number; goals: { id: string; actions: { id: string }[] }[] }[];
  members: { personId: string; board: boolean; named: boolean }[];
}
export const writing = async (who: Browser, id: string): Promise<Writing | null> => (await who.ask<{ visionWriting: Writing | null }>('query ($id: ID!) { visionWriting(id: $id) { revision chapters { id title body revision goals { id actions { id } } } members { personId board named } } }', { id })).visionWriting;
