import { type Answer, type Browser, TestApp } from '#platform/testing';

let app: TestApp;
const browsers = new Map<string, Promise<Browser>>();
const as = (key: string): Promise<Browser> => {
  const known = browsers.get(key) ?? app.as(key);
  browsers.set(key, known);
  return known;
};
const ASSOCIATION = '01900005-0000-7000-8000-000000000001';
const UNKNOWN = '01900008-0000-7000-8000-999999999999';
const REASON = 'Omdat er een nieuw bestuur klaarstaat.';
let today = '';

beforeAll(async () => {
  app = await TestApp.start();
  // begins with a chair alone, so that it can be seen what happens then
  await app.sql(`delete from association_member where person_id = (select id from person where email = 'gert@brink.example')`);
  await app.sql('delete from association_request');
  today = (await app.sql<{ today: string }>(`select (brink_now() at time zone 'Europe/Amsterdam')::date::text as today`))[0]?.today ?? '';
});
afterAll(() => app.stop());

interface Act {
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
const page = async (browser: Browser, slug = 'dorpsbelangen-aalden'): Promise<Page> => (await browser.ask<{ association: Page }>(PAGE, { slug })).association;
const news = async (key: string): Promise<string[]> => {
  await app.work();
  return (await app.sql<{ act: string }>(`select n.data ->> 'act' as act from notice n join person p on p.id = n.person_id where p.email = $1`, [`${key}@brink.example`])).map((row) => row.act);
};
const audited = async (): Promise<string[]> => (await app.sql<{ act: string }>(`select act from audit_entry where act like 'association.%' order by id`)).map((row) => row.act);
const codes = (answer: Answer): string[] => answer.problems.map((p) => [p.code, p.path.join('.')].filter((part) => part !== '').join(' '));

/** Lets somebody join by an invitation. */
async function join(key: string, associationId = ASSOCIATION, by = 'carla'): Promise<void> {
  expect(await (await as(by)).refusals('inviteToAssociation', { associationId, email: `${key}@brink.example` })).toEqual([]);
  const browser = await as(key);
  const { myAssociations } = await browser.ask<{ myAssociations: { invitations: { id: string; association: { id: string } }[] } }>('{ myAssociations { invitations { id association { id } } } }');
  const invitation = myAssociations.invitations.find((i) => i.association.id === associationId);
  expect(await browser.refusals('answerInvitation', { invitationId: invitation?.id, accept: true })).toEqual([]);
}
const memberOf = async (key: string): Promise<string> => (await app.sql<{ id: string }>(`select m.id from association_member m join person p on p.id = m.person_id where p.email = $1 and m.association_id = $2 and (m.until is null or m.until >= $3)`, [`${key}@brink.example`, ASSOCIATION, today]))[0]?.id ?? '';

describe('an association', () => {
  it('is read by everybody: what it does and its board by role; names only of who agreed, and nothing of its members', async () => {
    const visitor = app.visitor();
    expect(await page(visitor)).toMatchObject({ hasBoard: true, memberCount: null, inside: null, board: [{ role: 'CHAIR', name: null, since: '2024-01-01' }] });
    const carla = await as('carla');
    expect(await carla.refusals('showOwnName', { associationId: ASSOCIATION, shown: true })).toEqual([]);
    expect((await page(visitor)).board).toMatchObject([{ role: 'CHAIR', name: 'Carla van Dorpsbelangen' }]);
    expect(await carla.refusals('showOwnName', { associationId: ASSOCIATION, shown: false })).toEqual([]);
    expect((await page(visitor)).board).toMatchObject([{ name: null }]);
    expect((await page(carla)).viewerCan).toEqual({ lead: true, join: false, withdrawRequest: false, leave: true, appointChair: false });
    expect((await page(await as('anna'))).viewerCan).toMatchObject({ lead: false, join: true, leave: false });
    expect(await page(visitor, 'bestaat-niet')).toBeNull();
  });

  it('invites by e-mail: the answer is the same with and without an account, and only the owner of the address can answer', async () => {
    const carla = await as('carla');
    const known = await carla.act('inviteToAssociation', { associationId: ASSOCIATION, email: 'anna@brink.example' }, '__typename');
    const unknown = await carla.act('inviteToAssociation', { associationId: ASSOCIATION, email: 'niemand@elders.example' }, '__typename');
    expect(known).toEqual(unknown);
    expect(await carla.refusals('inviteToAssociation', { associationId: ASSOCIATION, email: 'ANNA@brink.example' })).toEqual(['DUPLICATE email']);
    expect(await carla.refusals('inviteToAssociation', { associationId: ASSOCIATION, email: 'geen adres' })).toEqual(['INVALID_EMAIL email']);
    expect(await (await as('bert')).refusals('inviteToAssociation', { associationId: ASSOCIATION, email: 'x@elders.example' })).toEqual(['NOT_ALLOWED']);
    const [anna, bert] = [await as('anna'), await as('bert')];
    const { inside } = await page(carla);
    expect(inside?.invitations.map((i) => i.email)).toEqual(['anna@brink.example', 'niemand@elders.example']);
    const [first, second] = inside?.invitations ?? [];
    expect(await bert.act('answerInvitation', { invitationId: first?.id, accept: true })).toEqual(await bert.act('answerInvitation', { invitationId: UNKNOWN, accept: true }));
    const answers = await Promise.all([1, 2, 3].map(() => anna.act('answerInvitation', { invitationId: first?.id, accept: true })));
    expect(answers.map(codes).filter((found) => found.length === 0)).toHaveLength(1);
    expect((await page(anna)).inside?.members.nodes.filter((m) => m.self)).toMatchObject([{ role: 'MEMBER' }]);
    expect((await page(anna)).inside).toMatchObject({ invitations: [], requests: [] });
    expect(await carla.refusals('withdrawInvitation', { invitationId: second?.id })).toEqual([]);
    expect(await app.sql('select 1 from invited_address')).toEqual([]);
    expect(await news('carla')).toContain('accept-invitation');
    const mails = await app.sql<{ template: string }>(`select template from mail where template = 'associationInvitation'`);
    expect(mails).toHaveLength(2);
  });

  it('is asked by residents to let them in; the board answers, a refusal has a reason that is told', async () => {
    const [bert, carla, eva] = [await as('bert'), await as('carla'), await as('eva')];
    expect(await eva.refusals('askToJoin', { associationId: ASSOCIATION })).toEqual(['NOT_ALLOWED']);
    expect(await (await as('olaf')).refusals('askToJoin', { associationId: ASSOCIATION })).toEqual(['NOT_ALLOWED']);
    expect(await bert.refusals('askToJoin', { associationId: UNKNOWN })).toEqual(['NOT_FOUND']);
    const asked = await Promise.all([1, 2, 3].map(() => bert.refusals('askToJoin', { associationId: ASSOCIATION })));
    expect(asked.filter((refusals) => refusals.length === 0)).toHaveLength(1);
    expect((await page(bert)).viewerCan.withdrawRequest).toBe(true);
    expect(await news('carla')).toContain('ask-to-join');
    const request = (await page(carla)).inside?.requests[0]?.id;
    expect(await bert.act('answerJoinRequest', { requestId: request, accept: true, reason: '' })).toEqual(await bert.act('answerJoinRequest', { requestId: UNKNOWN, accept: true, reason: '' }));
    expect(await (await as('anna')).refusals('answerJoinRequest', { requestId: request, accept: true, reason: '' })).toEqual(['NOT_FOUND']);
    expect(await carla.refusals('answerJoinRequest', { requestId: request, accept: false, reason: 'Nee' })).toEqual(['TOO_SHORT reason']);
    expect(await carla.refusals('answerJoinRequest', { requestId: request, accept: false, reason: 'Wij zoeken nu geen nieuwe leden.' })).toEqual([]);
    expect(await news('bert')).toContain('decline-member');
    const told = await bert.ask<{ notices: { nodes: { act: string; reason: string | null }[] } }>('{ notices { nodes { act reason } } }');
    expect(told.notices.nodes.find(({ act }) => act === 'decline-member')?.reason).toBe('Wij zoeken nu geen nieuwe leden.');
    expect(await bert.refusals('askToJoin', { associationId: ASSOCIATION })).toEqual([]);
    expect(await bert.refusals('withdrawJoinRequest', { associationId: ASSOCIATION })).toEqual([]);
    expect(await bert.refusals('askToJoin', { associationId: ASSOCIATION })).toEqual([]);
    const again = (await page(carla)).inside?.requests[0]?.id;
    expect(await carla.refusals('answerJoinRequest', { requestId: again, accept: true, reason: '' })).toEqual([]);
    expect(await carla.refusals('answerJoinRequest', { requestId: again, accept: true, reason: '' })).toEqual(['ALREADY_DONE']);
    expect((await page(bert)).inside?.members.nodes.map((m) => m.role)).toEqual(['CHAIR', 'MEMBER', 'MEMBER']);
  });
});

describe('what two people do', () => {
  it('with one on the board a coach confirms, and nobody confirms what they proposed', async () => {
    const [carla, anna, coach] = [await as('carla'), await as('anna'), await as('coach')];
    const seats = [{ role: 'SECRETARY', memberId: await memberOf('anna') }];
    expect(await carla.refusals('proposeHandOver', { associationId: ASSOCIATION, seats: [], since: today })).toEqual(['REQUIRED seats']);
    expect(await carla.refusals('proposeHandOver', { associationId: ASSOCIATION, seats: [...seats, { role: 'SECRETARY', memberId: UNKNOWN }], since: '2020-01-01' })).toEqual(['DUPLICATE seats', 'NOT_FOUND seats.1.personId', 'TOO_EARLY since']);
    expect(await anna.refusals('proposeHandOver', { associationId: ASSOCIATION, seats, since: today })).toEqual(['NOT_ALLOWED']);
    const proposed = await Promise.all([1, 2].map(() => carla.act('proposeHandOver', { associationId: ASSOCIATION, seats, since: today }, 'actId')));
    expect(proposed.map(codes).sort()).toEqual([[], ['ALREADY_DONE']]);
    const actId = proposed.find((answer) => answer.problems.length === 0)?.['actId'];
    expect(await carla.refusals('confirmAssociationAct', { actId })).toEqual(['SECOND_PERSON_REQUIRED']);
    await expect(app.sql(`update association_act set confirmed_by = proposed_by, confirmed_at = brink_now() where id = $1`, [actId])).rejects.toThrow('association_act_two_people');
    expect(await (await as('bert')).act('confirmAssociationAct', { actId })).toEqual(await (await as('bert')).act('confirmAssociationAct', { actId: UNKNOWN }));
    expect(await (await as('dirk')).refusals('confirmAssociationAct', { actId })).toEqual(['NOT_FOUND']);
    expect(await (await as('tom')).refusals('confirmAssociationAct', { actId })).toEqual(['NOT_FOUND']);
    expect(await news('coach')).toContain('propose-association-act');
    const { associationDesk } = await coach.ask<{ associationDesk: { acts: Act[] } }>('{ associationDesk { acts { id kind state byCoach viewerMayConfirm viewerMayAccept seats { role accepted } } } }');
    expect(associationDesk.acts).toMatchObject([{ id: actId, byCoach: true, viewerMayConfirm: true }]);
    expect(await coach.act('confirmAssociationAct', { actId }, 'state')).toMatchObject({ problems: [], state: 'accepting' });
    expect((await page(app.visitor())).board.map((s) => s.role)).toEqual(['CHAIR']);
    expect(await news('anna')).toContain('ask-seat');
    expect(await anna.act('answerSeat', { actId, accept: true }, 'state')).toMatchObject({ state: 'settled' });
    expect((await page(app.visitor())).board.map((s) => s.role)).toEqual(['CHAIR', 'SECRETARY']);
    expect((await page(anna)).viewerCan.lead).toBe(true);
    expect((await page(anna)).history[0]).toEqual({ act: 'hand-over', role: 'SECRETARY' });
    expect(await coach.refusals('confirmAssociationAct', { actId })).toEqual(['NOT_ALLOWED']);
    expect(await audited()).toEqual(expect.arrayContaining(['association.invite', 'association.propose-hand-over', 'association.confirm-hand-over', 'association.accept-seat']));
  });

  it('a board is handed over at a day: until then the old one acts, from then on the new one, by the clock of the database', async () => {
    const [carla, anna, bert] = [await as('carla'), await as('anna'), await as('bert')];
    const [{ later } = { later: '' }] = await app.sql<{ later: string }>(`select ($1::date + 3)::text as later`, [today]);
    const { actId } = (await carla.act('proposeHandOver', { associationId: ASSOCIATION, seats: [{ role: 'CHAIR', memberId: await memberOf('bert') }], since: later }, 'actId'));
    expect(await bert.act('answerSeat', { actId, accept: true }, 'state')).toMatchObject({ state: 'open' });
    expect(await (await as('coach')).refusals('confirmAssociationAct', { actId })).toEqual(['NOT_ALLOWED']);
    const confirmed = await Promise.all([1, 2, 3].map(() => anna.act('confirmAssociationAct', { actId }, 'state')));
    expect(confirmed.filter((answer) => answer['state'] === 'settled')).toHaveLength(1);
    expect((await page(app.visitor())).board).toMatchObject([{ role: 'CHAIR' }, { role: 'CHAIR', since: later }, { role: 'SECRETARY' }]);
    expect([(await page(carla)).viewerCan.lead, (await page(bert)).viewerCan.lead]).toEqual([true, false]);
    await app.wait('3 days');
    [{ today } = { today: '' }] = await app.sql<{ today: string }>(`select (brink_now() at time zone 'Europe/Amsterdam')::date::text as today`);
    expect([(await page(carla)).viewerCan.lead, (await page(bert)).viewerCan.lead]).toEqual([false, true]);
    expect((await page(carla)).inside?.members.nodes.find((m) => m.self)?.role).toBe('MEMBER');
  });

  it('both of a board at once: one proposal about the same thing, and one of two who confirm and decline', async () => {
    const [anna, bert] = [await as('anna'), await as('bert')];
    const input = { associationId: ASSOCIATION, memberId: await memberOf('carla'), until: today, reason: REASON };
    const both = await Promise.all([anna.act('proposeEndOfTerm', input, 'actId'), bert.act('proposeEndOfTerm', input, 'actId')]);
    expect(both.map(codes).filter((found) => found.length === 0)).toHaveLength(1);
    const [first] = await app.sql<{ id: string; mine: boolean }>(`select a.id, p.email = 'anna@brink.example' as mine from association_act a join person p on p.id = a.proposed_by where a.kind = 'end-term' and a.state = 'open'`);
    const [proposer, second] = first?.mine === true ? [anna, bert] : [bert, anna];
    expect(await second.refusals('declineAssociationAct', { actId: first?.id, reason: '' })).toEqual(['REQUIRED reason']);
    const ends = await Promise.all([second.act('confirmAssociationAct', { actId: first?.id }, 'state'), proposer.act('declineAssociationAct', { actId: first?.id, reason: '' }, 'state')]);
    expect(ends.filter((answer) => answer.problems.length === 0)).toHaveLength(1);
    const [{ state } = { state: '' }] = await app.sql<{ state: string }>('select state from association_act where id = $1', [first?.id]);
    expect(['settled', 'withdrawn']).toContain(state);
  });

  it('runs out when nobody answers', async () => {
    const anna = await as('anna');
    const { actId } = await anna.act('proposeDissolving', { associationId: ASSOCIATION, reason: REASON }, 'actId');
    await app.wait('15 days');
    expect(await (await as('bert')).refusals('confirmAssociationAct', { actId })).toEqual(['NOT_FOUND']);
    expect(await news('anna')).toContain('expire-association-act');
    expect(await anna.refusals('proposeDissolving', { associationId: ASSOCIATION, reason: REASON })).toEqual([]);
    const again = (await page(anna)).inside?.acts[0]?.id;
    expect(await anna.act('declineAssociationAct', { actId: again, reason: '' }, 'state')).toMatchObject({ state: 'withdrawn' });
    [{ today } = { today: '' }] = await app.sql<{ today: string }>(`select (brink_now() at time zone 'Europe/Amsterdam')::date::text as today`);
  });

  it('the last of a board can go, both at once too; a coach hears of it, and two of the staff find a new chair', async () => {
    const [anna, bert, coach, coach2, beheer] = [await as('anna'), await as('bert'), await as('coach'), await as('coach2'), await as('beheer')];
    expect(await coach.refusals('appointChair', { associationId: ASSOCIATION, email: 'anna@brink.example' })).toEqual(['WRONG_STATE']);
    expect(await Promise.all([anna, bert].map((one) => one.refusals('leaveAssociation', { associationId: ASSOCIATION })))).toEqual([[], []]);
    expect(await page(app.visitor())).toMatchObject({ hasBoard: false, board: [] });
    expect((await news('coach')).filter((act) => act === 'board-is-empty')).toHaveLength(1);
    expect(await anna.refusals('leaveAssociation', { associationId: ASSOCIATION })).toEqual(['WRONG_STATE']);
    expect((await page(coach)).viewerCan.appointChair).toBe(true);
    expect(await coach.refusals('appointChair', { associationId: ASSOCIATION, email: 'coach@brink.example' })).toEqual(['CONFLICT_OF_INTEREST chairEmail']);
    const { actId } = await beheer.act('appointChair', { associationId: ASSOCIATION, email: 'anna@brink.example' }, 'actId');
    expect(await beheer.refusals('confirmAssociationAct', { actId })).toEqual(['SECOND_PERSON_REQUIRED']);
    expect(await (await as('olaf')).refusals('confirmAssociationAct', { actId })).toEqual(['NOT_FOUND']);
    expect(await coach2.act('confirmAssociationAct', { actId }, 'state')).toMatchObject({ state: 'settled' });
    const { myAssociations } = await anna.ask<{ myAssociations: { invitations: { id: string; role: string }[] } }>('{ myAssociations { invitations { id role } } }');
    expect(myAssociations.invitations).toMatchObject([{ role: 'CHAIR' }]);
    expect(await anna.refusals('answerInvitation', { invitationId: myAssociations.invitations[0]?.id, accept: true })).toEqual([]);
    expect((await page(anna)).viewerCan.lead).toBe(true);
  });

  it('a coach who is a member does not handle what is the association’s', async () => {
    await join('coach', ASSOCIATION, 'anna');
    const { actId } = await (await as('anna')).act('proposeDissolving', { associationId: ASSOCIATION, reason: REASON }, 'actId');
    expect(await (await as('coach')).refusals('confirmAssociationAct', { actId })).toEqual(['CONFLICT_OF_INTEREST']);
    expect(await (await as('coach2')).act('confirmAssociationAct', { actId }, 'state')).toMatchObject({ state: 'settled' });
    expect(await page(app.visitor())).toMatchObject({ hasBoard: false, inside: null });
    expect((await page(await as('anna'))).viewerCan).toMatchObject({ lead: false, leave: false, join: false });
    expect(await (await as('dirk')).refusals('askToJoin', { associationId: ASSOCIATION })).toEqual(['WRONG_STATE']);
    expect(await news('anna')).toContain('propose-association-act'.replace('propose', 'confirm'));
    expect(await app.sql(`select 1 from association_member where association_id = $1 and (until is null or until >= $2)`, [ASSOCIATION, today])).toEqual([]);
  });
});

describe('a young people’s group', () => {
  const [place] = [{ areaId: '' }];
  const GROUP = { kind: 'YOUNG_PEOPLE', reach: 'MUNICIPALITY', name: 'Jong Coevorden Noord', about: 'Wij zijn jongeren die iets willen doen in de gemeente.' };
  let groupId = '';
  const born = (key: string, year: number | null): Promise<object[]> => app.sql(`update person set birth_year = $2 where email = $1`, [`${key}@brink.example`, year]);

  it('is founded by a coach and confirmed by another; its first chair is invited and must be young', async () => {
    place.areaId = (await app.sql<{ id: string }>(`select id from area where slug = 'aalden'`))[0]?.id ?? '';
    const [coach, coach2, dirk] = [await as('coach'), await as('coach2'), await as('dirk')];
    const input = { areaId: place.areaId, ...GROUP, chairEmail: 'dirk@brink.example' };
    expect(await dirk.refusals('foundAssociation', input)).toEqual(['NOT_ALLOWED']);
    expect(await (await as('tom')).refusals('foundAssociation', input)).toEqual(['NOT_ALLOWED']);
    expect(await coach.refusals('foundAssociation', { ...input, name: ' ', about: 'kort' })).toEqual(['REQUIRED name', 'TOO_SHORT about']);
    expect(await coach.refusals('foundAssociation', { ...input, name: 'Jong\u0000' })).toEqual(['INVALID_CHARACTERS name']);
    const { actId } = await coach.act('foundAssociation', input, 'actId');
    expect(await coach.refusals('confirmAssociationAct', { actId })).toEqual(['SECOND_PERSON_REQUIRED']);
    expect((await Promise.all([1, 2].map(() => coach2.act('confirmAssociationAct', { actId }, 'state')))).filter((a) => a['state'] === 'settled')).toHaveLength(1);
    const group = await page(app.visitor(), 'jong-coevorden-noord');
    groupId = group.id;
    expect(group).toMatchObject({ hasBoard: false, memberCount: null, history: [{ act: 'found' }] });
    const { myAssociations } = await dirk.ask<{ myAssociations: { invitations: { id: string }[] } }>('{ myAssociations { invitations { id } } }');
    const answer = { invitationId: myAssociations.invitations[0]?.id, accept: true };
    await born('dirk', 1992);
    expect(await dirk.act('answerInvitation', answer)).toMatchObject({ problems: [{ code: 'TOO_OLD', data: [{ name: 'age', value: '25' }] }] });
    await born('dirk', Number(today.slice(0, 4)) - 13);
    expect(await dirk.refusals('answerInvitation', answer)).toEqual(['TOO_YOUNG']);
    await born('dirk', null);
    expect(await dirk.refusals('answerInvitation', answer)).toEqual(['TOO_YOUNG']);
    await born('dirk', Number(today.slice(0, 4)) - 14);
    expect(await dirk.refusals('answerInvitation', answer)).toEqual([]);
    expect((await page(dirk, 'jong-coevorden-noord')).inside).toMatchObject({ contact: 'Coby, coach van BOKD' });
  });

  it('shows at most first names, never how many there are, and no members', async () => {
    const dirk = await as('dirk');
    expect(await dirk.refusals('showOwnName', { associationId: groupId, shown: true })).toEqual([]);
    expect(await page(app.visitor(), 'jong-coevorden-noord')).toMatchObject({ memberCount: null, inside: null, board: [{ role: 'CHAIR', name: 'Dirk' }] });
  });

  it('lets young people of its place join, and nobody else', async () => {
    expect(await (await as('bert')).refusals('askToJoin', { associationId: groupId })).toEqual(['TOO_OLD']);
    expect(await (await as('eva')).refusals('askToJoin', { associationId: groupId })).toEqual(['NOT_ALLOWED']);
    await born('nieuw', Number(today.slice(0, 4)) - 25);
    expect(await (await as('nieuw')).refusals('askToJoin', { associationId: groupId })).toEqual([]);
    const request = (await page(await as('dirk'), 'jong-coevorden-noord')).inside?.requests[0]?.id;
    expect(await (await as('dirk')).refusals('answerJoinRequest', { requestId: request, accept: true, reason: '' })).toEqual([]);
  });

  it('makes calls in its own name', async () => {
    const [here] = await app.sql<{ id: string }>(`select id from municipality where slug = 'coevorden'`);
    const words = { title: 'Wie helpt met een skatebaan?', body: 'Wij zoeken een plek voor een skatebaan, en mensen die meehelpen.', worksWhen: '', askWhom: '', themes: ['PLAY_AND_SPORT'] };
    const shared = await (await as('dirk')).act('shareKnowledge', { kind: 'CALL', municipalityId: here?.id, areaId: place.areaId, associationId: groupId, planId: null, words }, 'knowledgeId state');
    expect(shared).toMatchObject({ problems: [], state: 'PUBLISHED' });
    const { association } = await app.visitor().ask<{ association: { calls: object[] } }>('{ association(municipality: "coevorden", slug: "jong-coevorden-noord") { calls { sharedBy } } }');
    expect(association.calls).toEqual([{ sharedBy: GROUP.name }]);
  });

  it('is left by the clock in the year after one turns the last age', async () => {
    await app.wait('1 year');
    await app.work();
    expect(await app.sql(`select p.email from association_member m join person p on p.id = m.person_id where m.association_id = $1 and (m.until is null or m.until >= (brink_now() at time zone 'Europe/Amsterdam')::date)`, [groupId])).toEqual([{ email: 'dirk@brink.example' }]);
    expect(await news('nieuw')).toContain('outgrow-group');
  });

  it('an account that is erased is in nothing any more', async () => {
    const dirk = await app.as('dirk');
    expect(await dirk.refusals('eraseAccount', { email: 'dirk@brink.example' })).toEqual([]);
    await app.work();
    expect(await app.sql(`select 1 from association_member where association_id = $1 and (until is null or until >= (brink_now() at time zone 'Europe/Amsterdam')::date)`, [groupId])).toEqual([]);
  });

  it('every step stands in the unbroken chain', async () => {
    const { Audit } = await import('#platform/audit');
    expect(await app.app.get(Audit).firstBroken()).toBeNull();
  });
});
