import { app, as, news } from '#platform/testing';
import { page, today, withAssociation } from './an-association.js';

withAssociation();

describe('a young people’s group', () => {
  const [place] = [{ areaId: '' }];
  const GROUP = { kind: 'YOUNG_PEOPLE', reach: 'MUNICIPALITY', name: 'Jong Coevorden Noord', about: 'Wij zijn jongeren die iets willen doen in de gemeente.' };
  let groupId = '';
  const born = (key: string, year: number | null): Promise<object[]> => app.sql(`update person set birth_year = $2 where email = $1`, [`${key}@brink.example`, year]);

  it('is founded by a coach and confirmed by another; its first chair is invited and must be young', async () => {
    place.areaId = await app.areaOf('aalden');
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
