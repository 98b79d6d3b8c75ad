import { app, as, codes, news } from '#platform/testing';
import { type Act, ASSOCIATION, REASON, UNKNOWN, audited, join, memberOf, page, today, seeTheDay, withAssociation } from './an-association.js';

withAssociation();

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
    await seeTheDay();
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
    await seeTheDay();
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

  it('are listed by name, page by page, whatever cursor is sent', async () => {
    interface Listed {
      associationsOf: { nodes: { id: string; name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }
    const page = async (first: number, after: string | null) => (await app.visitor().ask<Listed>('query ($first: Int!, $after: String) { associationsOf(first: $first, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } } }', { first, after })).associationsOf;
    const all = (await page(50, null)).nodes;
    const walked: Listed['associationsOf']['nodes'] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo } = await page(2, after);
      walked.push(...nodes);
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(walked.length).toBeGreaterThan(3);
    expect(walked).toEqual(all);
    const forged = Buffer.from(JSON.stringify(['\0', all[0]?.id])).toString('base64url');
    expect((await page(2, forged)).nodes).toEqual(all.slice(0, 2));
  });
});
