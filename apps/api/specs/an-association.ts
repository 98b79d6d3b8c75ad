import { type Browser, app, as, withServer } from '#platform/testing';

export const ASSOCIATION = '01900005-0000-7000-8000-000000000001';
export const UNKNOWN = '01900008-0000-7000-8000-999999999999';
export const REASON = 'Omdat er een nieuw bestuur klaarstaat.';
export let today = '';

export interface Act {
  id: string;
  kind: string;
  state: string;
  byCoach: boolean;
  viewerMayConfirm: boolean;
  viewerMayAccept: boolean;
  seats: { role: string; accepted: boolean }[];
}
interface Page {
  id: string;
  hasBoard: boolean;
  memberCount: number | null;
  board: { role: string; name: string | null; since: string; until: string | null }[];
  history: { act: string; role: string | null }[];
  viewerCan: Record<'lead' | 'join' | 'withdrawRequest' | 'leave' | 'appointChair', boolean>;
  inside: { members: { nodes: { id: string; name: string; role: string; self: boolean }[] }; acts: Act[]; requests: { id: string; name: string }[]; invitations: { id: string; email: string }[]; contact: string | null } | null;
}
const PAGE = `query ($slug: String!) { association(municipality: "coevorden", slug: $slug) { id hasBoard memberCount board { role name since until } history { act role } viewerCan { lead join withdrawRequest leave appointChair }
  inside { contact members { nodes { id name role self } } acts { id kind state byCoach viewerMayConfirm viewerMayAccept seats { role accepted } } requests { id name } invitations { id email } } } }`;
export const page = async (browser: Browser, slug = 'dorpsbelangen-aalden'): Promise<Page> => (await browser.ask<{ association: Page }>(PAGE, { slug })).association;
export const audited = async (): Promise<string[]> => (await app.sql<{ act: string }>(`select act from audit_entry where act like 'association.%' order by id`)).map((row) => row.act);

/** Lets somebody join by an invitation. */
export async function join(key: string, associationId = ASSOCIATION, by = 'carla'): Promise<void> {
  expect(await (await as(by)).refusals('inviteToAssociation', { associationId, email: `${key}@brink.example` })).toEqual([]);
  const browser = await as(key);
  const { myAssociations } = await browser.ask<{ myAssociations: { invitations: { id: string; association: { id: string } }[] } }>('{ myAssociations { invitations { id association { id } } } }');
  const invitation = myAssociations.invitations.find((i) => i.association.id === associationId);
  expect(await browser.refusals('answerInvitation', { invitationId: invitation?.id, accept: true })).toEqual([]);
}
export const memberOf = async (key: string): Promise<string> => (await app.sql<{ id: string }>(`select m.id from association_member m join person p on p.id = m.person_id where p.email = $1 and m.association_id = $2 and (m.until is null or m.until >= $3)`, [`${key}@brink.example`, ASSOCIATION, today]))[0]?.id ?? '';

/** Which day it is by the database's clock, after that was moved. */
export async function seeTheDay(): Promise<void> {
  today = (await app.sql<{ today: string }>(`select (brink_now() at time zone 'Europe/Amsterdam')::date::text as today`))[0]?.today ?? '';
}

/** A server of its own for a file of specs, in which the association has a chair alone. */
export function withAssociation(): void {
  withServer();
  beforeAll(async () => {
    // begins with a chair alone, so that it can be seen what happens then
    await app.sql(`delete from association_member where person_id = (select id from person where email = 'gert@brink.example')`);
    await app.sql('delete from association_request');
    await seeTheDay();
  });
}
