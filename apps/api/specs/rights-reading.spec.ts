import { type Act, can, canReadUnpublished } from '#domain/permissions';
import { type Browser, app, withServer } from '#platform/testing';
import { parts, rootFields } from './rights/asking.js';
import { type Role, type Thing, UNKNOWN, World } from './rights/world.js';
import { overSocket } from './over-socket.js';

let world: World;
const browsers = new Map<string, Browser>();
const browserOf = (role: Role): Browser => browsers.get(role.name) ?? app.visitor();

withServer();
beforeAll(async () => {
  world = await World.of(app);
  for (const role of world.roles) browsers.set(role.name, role.personId === null ? app.visitor() : await app.asPerson(role.personId));
});

/** Who may read what: everybody, everybody who is signed in, or by a sentence of its own below. */
const READINGS: Readonly<Record<string, 'everybody' | 'account' | 'spelled out'>> = {
  area: 'everybody', mapTiles: 'everybody', municipalities: 'everybody', municipality: 'everybody', plans: 'everybody', rounds: 'everybody', budgets: 'everybody', budget: 'everybody', comments: 'everybody', commentVersions: 'everybody', round: 'everybody', unreadNotices: 'everybody', viewer: 'everybody',
  front: 'everybody', needsYou: 'everybody', sharedFiles: 'everybody', gatherings: 'everybody', gathering: 'everybody', myRegistrations: 'account', ledGatherings: 'spelled out', gatheringScopes: 'spelled out', doorList: 'spelled out',
  viewerRounds: 'everybody', signInServices: 'everybody', roundPlaces: 'everybody',
  association: 'everybody', associationsOf: 'everybody', myAssociations: 'account', associationDesk: 'spelled out',
  knowledge: 'everybody', knowledgeItem: 'everybody', alike: 'everybody', myKnowledge: 'account', callsToReview: 'spelled out',
  visions: 'everybody', vision: 'everybody', visionVersions: 'everybody', visionVersion: 'everybody', visionSuggestions: 'everybody', goalsOfArea: 'everybody', goalOfPlan: 'everybody', visionWriting: 'account', myVisions: 'account', roundsToName: 'account', gatheringsToName: 'account', visionsToReceive: 'spelled out',
  conversations: 'everybody', conversation: 'everybody', likeStatements: 'everybody', conversationScopes: 'account', statementsToReview: 'spelled out',
  consents: 'everybody', consent: 'everybody', ownConsents: 'account', consentScopes: 'account',
  coachingRequest: 'account', myCoachingRequests: 'account', coachingScopes: 'account', coachDesk: 'account', coachingHours: 'account', coachAbsences: 'account', coachColleagues: 'account',
  follows: 'account', linkedServices: 'account', myPlans: 'account', noticeSettings: 'account', notices: 'account', residence: 'account',
  plan: 'spelled out', commentDesk: 'spelled out', paperVote: 'spelled out', paperRoll: 'spelled out', rollStanding: 'spelled out', paperLists: 'spelled out', municipalityDesk: 'spelled out', residenceDesk: 'spelled out', staff: 'spelled out', health: 'spelled out', clerkAddress: 'spelled out', setupProposals: 'spelled out', budgetsToCheck: 'spelled out', consentTable: 'spelled out',
};
const ASKED: Readonly<Record<string, string>> = {
  coachingRequest: `coachingRequest(id: "${UNKNOWN}") { id }`, myCoachingRequests: 'myCoachingRequests { id }', coachingScopes: 'coachingScopes { name }', coachDesk: 'coachDesk(mine: false) { nodes { id } }', coachingHours: 'coachingHours { month }', coachAbsences: 'coachAbsences { id }', coachColleagues: 'coachColleagues { id }',
  area: 'area(municipality: "coevorden", slug: "aalden") { id }', mapTiles: 'mapTiles { url }', municipalities: 'municipalities { id }', municipality: 'municipality(slug: "coevorden") { id }', plans: 'plans { nodes { id } }', rounds: 'rounds { nodes { id } }', budgets: 'budgets { nodes { id } }', budget: `budget(id: "${UNKNOWN}") { id }`, comments: `comments(subjectKind: PLAN, subjectId: "${UNKNOWN}") { nodes { id } }`, commentVersions: `commentVersions(commentId: "${UNKNOWN}") { version }`,
  viewerRounds: 'viewerRounds { id }', signInServices: 'signInServices { service }', linkedServices: 'linkedServices { id }', roundPlaces: 'roundPlaces { id }',
  visions: 'visions { nodes { id } }', vision: `vision(id: "${UNKNOWN}") { id }`, visionVersions: `visionVersions(visionId: "${UNKNOWN}") { version }`, visionVersion: `visionVersion(visionId: "${UNKNOWN}", version: 1) { version }`, visionSuggestions: `visionSuggestions(visionId: "${UNKNOWN}") { id }`, goalsOfArea: `goalsOfArea(areaId: "${UNKNOWN}") { id }`, goalOfPlan: `goalOfPlan(planId: "${UNKNOWN}") { goal { id } }`,
  visionWriting: `visionWriting(id: "${UNKNOWN}") { id }`, myVisions: 'myVisions { mayBegin { id } }', roundsToName: `roundsToName(visionId: "${UNKNOWN}") { id }`, gatheringsToName: `gatheringsToName(visionId: "${UNKNOWN}") { id }`,
  conversations: 'conversations { nodes { id } }', conversation: `conversation(id: "${UNKNOWN}") { id }`, likeStatements: `likeStatements(conversationId: "${UNKNOWN}", text: "een bankje") { id }`, conversationScopes: 'conversationScopes { name }',
  consents: 'consents { nodes { id } }', consent: `consent(id: "${UNKNOWN}") { id }`, ownConsents: 'ownConsents { id }', consentScopes: 'consentScopes { name }',
  front: 'front { fresh { id } }', needsYou: 'needsYou { kind }', sharedFiles: `sharedFiles(subjectKind: STORY, subjectId: "${UNKNOWN}") { viewerCanAdd }`,
  association: 'association(municipality: "coevorden", slug: "dorpsbelangen-aalden") { id board { name } inside { members { nodes { id } } } }', associationsOf: 'associationsOf { nodes { id } }', myAssociations: 'myAssociations { memberships { role } }',
  round: `round(id: "${UNKNOWN}") { id }`, gatherings: 'gatherings { nodes { id } }', knowledge: 'knowledge(kind: CALL) { nodes { id } }', knowledgeItem: `knowledgeItem(id: "${UNKNOWN}") { id }`, alike: 'alike(text: "een bankje", themes: []) { id }', myKnowledge: 'myKnowledge { id }', gathering: `gathering(id: "${UNKNOWN}") { id }`, myRegistrations: 'myRegistrations { state }', unreadNotices: 'unreadNotices', viewer: 'viewer { id }', follows: 'follows { id }', myPlans: 'myPlans { nodes { id } }', noticeSettings: 'noticeSettings { kind }', notices: 'notices { nodes { id } }', residence: 'residence { verified }',
};
const VIEWER_CAN: Readonly<Record<string, readonly Act[]>> = {
  edit: ['change-plan'], submit: ['change-plan'], withdraw: ['withdraw-plan'], renew: ['renew-plan'], support: ['support-plan'], moderate: ['publish-plan'], enterPaper: ['enter-paper-support'], askSecondLook: ['ask-second-look'], reviewSecondLook: ['review-refusal', 'review-decline'],
  acknowledge: ['acknowledge-plan'], respond: ['respond'], extend: ['extend-response'], askInformation: ['ask-information'], giveInformation: ['give-information'], openRound: ['open-round'], track: ['set-milestone'], postUpdate: ['post-update'],
};
const DETAIL = `query ($id: ID!) { plan(id: $id) { id state title summary body authorName onBehalfOf history { act reason } versions { version } viewerCan { ${Object.keys(VIEWER_CAN).join(' ')} } preparation { reasons notes { text } } likePlans { id } responses { reasons } rounds { id viewerChambers ownBallot { choice } } secondLook { askedReason } milestones { id } updates { id } } }`;
interface Detail {
  plan: { viewerCan: Record<string, boolean>; preparation: object | null; rounds: { viewerChambers: string[] }[] } | null;
}

describe('every question, by everybody', () => {
  it('has an entry in this walk', () => {
    expect(rootFields('Query').filter((field) => READINGS[field] === undefined)).toEqual([]);
    expect(rootFields('Subscription')).toEqual(['noticesChanged']);
  });

  it('about oneself is for who is signed in, and what is public for everybody', async () => {
    for (const role of world.roles) {
      const fields = rootFields('Query').filter((f) => ASKED[f] !== undefined);
      for (const asked of role.personId === null ? fields.map((field) => [field]) : parts(fields, 10)) {
        const { errors } = await browserOf(role).send(`{ ${asked.map((field) => ASKED[field]).join(' ')} }`);
        const expected = role.personId === null && READINGS[asked[0] ?? ''] === 'account' ? ['UNAUTHENTICATED'] : [];
        expect([role.name, asked, errors.map((e) => e.extensions?.code)]).toEqual([role.name, asked, expected]);
      }
    }
  });

  it('about a plan: what is not public is shown to its own side and its staff; to others it does not exist, byte by byte', async () => {
    const wrong: string[] = [];
    const readable = (role: Role, thing: Thing): boolean => thing.subject.public === true || (role.personId !== null && canReadUnpublished(role.actor, thing.subject));
    for (const role of world.roles) {
      const unknown = await browserOf(role).send(DETAIL, { id: UNKNOWN });
      for (const thing of world.things.plan) {
        const answer = await browserOf(role).send(DETAIL, { id: thing.id });
        if (!readable(role, thing)) {
          if (answer.text !== unknown.text || answer.status !== unknown.status) wrong.push(`${role.name} sees ${thing.name}: ${answer.text}`);
          continue;
        }
        const { plan } = answer.data as unknown as Detail;
        if (plan === null) wrong.push(`${role.name} does not see ${thing.name}`);
        if ((plan?.preparation !== null) !== (can(role.actor, 'respond', thing.subject) === null)) wrong.push(`${role.name} and the preparation of ${thing.name}`);
        for (const [button, acts] of Object.entries(VIEWER_CAN)) if (plan?.viewerCan[button] === true && acts.every((act) => can(role.actor, act, { ...thing.subject, firstPersonId: null }) !== null)) wrong.push(`${role.name} is offered to ${button} ${thing.name}`);
        for (const round of plan?.rounds ?? []) if (round.viewerChambers.includes('municipality') && can(role.actor, 'vote-in-chamber', thing.subject) !== null) wrong.push(`${role.name} is offered a vote in the chamber about ${thing.name}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('what a list of plans holds is public, whoever asks; one’s own plans are one’s own', async () => {
    const hidden = new Set(world.things.plan.filter((p) => p.subject.public !== true).map((p) => p.id));
    for (const role of world.roles) {
      const { plans } = await browserOf(role).ask<{ plans: { nodes: { id: string }[] } }>('{ plans(first: 50) { nodes { id } } }');
      expect(plans.nodes.filter((node) => hidden.has(node.id))).toEqual([]);
      if (role.personId === null) continue;
      const { myPlans } = await browserOf(role).ask<{ myPlans: { nodes: { id: string }[] } }>('{ myPlans(first: 50) { nodes { id } } }');
      const others = myPlans.nodes.filter(({ id }) => world.things.plan.some((p) => p.id === id && p.subject.authorId !== role.personId && !role.actor.associations.some((m) => m.associationId === p.subject.associationId)));
      expect([role.name, others]).toEqual([role.name, []]);
    }
  });

  it('desks show what waits in the municipalities for which one works in that capacity, and nothing of elsewhere', async () => {
    const all = (await app.sql<{ id: string }>('select id from municipality')).map((m) => m.id);
    const where = (role: Role, act: Act): string[] => all.filter((municipalityId) => can(role.actor, act, { municipalityId }) === null);
    const waiting = async (municipalities: string[], sql: string): Promise<string[]> => (await app.sql<{ id: string }>(sql, [municipalities])).map((row) => row.id).sort();
    for (const role of world.roles.filter((r) => r.personId !== null)) {
      const desk = await browserOf(role).ask<{ paperLists: { id: string }[]; coachDesk: { nodes: { kind: string; path: string }[] }; municipalityDesk: { nodes: { planId: string }[] }; residenceDesk: { visits: { nodes: { id: string }[] }; letters: { municipalityId: string }[] }; budgetsToCheck: { budget: { id: string } }[] }>('{ budgetsToCheck { budget { id } } paperLists { id } coachDesk(mine: false, first: 50) { nodes { kind path } } municipalityDesk(first: 50) { nodes { planId } } residenceDesk { visits(first: 50) { nodes { id } } letters { municipalityId } } }');
      const look = `select 1 from second_look l where l.plan_id = p.id and l.decided_at is null`;
      expect([role.name, desk.paperLists.map((l) => l.id).sort()]).toEqual([role.name, await waiting(where(role, 'confirm-paper-support'), 'select x.id from paper_list x where x.municipality_id = any($1) and x.confirmed_at is null')]);
      const reviews = desk.coachDesk.nodes.filter(({ kind }) => kind === 'REVIEW' || kind === 'SECOND_LOOK').map(({ path }) => path.split('/').at(-1)).sort();
      expect([role.name, reviews]).toEqual([role.name, await waiting(where(role, 'see-moderation-desk'), `select p.id from plan p where p.municipality_id = any($1) and (p.state = 'in-review' or exists (${look} and l.about = 'refusal' and l.first_person_id <> '${role.personId}'))`)]);
      expect([role.name, desk.municipalityDesk.nodes.map((p) => p.planId).sort()]).toEqual([role.name, await waiting(where(role, 'see-municipality-desk'), `select p.id from plan p where p.municipality_id = any($1) and (p.state in ('awaiting-response', 'adopted', 'co-decide', 'decided') or exists (${look} and l.about = 'decline'))`)]);
      expect([role.name, desk.budgetsToCheck.map(({ budget }) => budget.id).sort()]).toEqual([role.name, await waiting(where(role, 'open-budget'), `select b.id from budget b where b.municipality_id = any($1) and (b.state = 'checking' or b.state = 'gathering' and exists (select 1 from budget_option o where o.budget_id = b.id and o.outcome is null))`)]);
      expect([role.name, desk.residenceDesk.visits.nodes.map((v) => v.id)]).toEqual([role.name, await waiting(where(role, 'confirm-residence'), 'select id from residence_visit where municipality_id = any($1)')]);
      expect([role.name, desk.residenceDesk.letters.map((l) => l.municipalityId).sort()]).toEqual([role.name, where(role, 'print-letters').filter((id) => role.actor.roles.some((r) => r.municipalityId === id)).sort()]);
    }
    for (const desk of ['paperLists { id }', 'coachDesk(mine: true) { nodes { id } }', 'municipalityDesk { nodes { planId } }', 'budgetsToCheck { unchecked }', 'residenceDesk { maySee }']) expect((await app.visitor().send(`{ ${desk} }`)).errors.map((e) => e.extensions?.code)).toEqual(['UNAUTHENTICATED']);
  });

  it('desks of comments, paper lists and gatherings are those of one’s own municipalities', async () => {
    const doors = world.things.gathering;
    for (const role of world.roles.filter((r) => r.personId !== null)) {
      const may = (act: Act): boolean => can(role.actor, act, { municipalityId: world.municipalityId }) === null;
      const desk = await browserOf(role).ask<{ commentDesk: object[]; paperLists: object[]; ledGatherings: { id: string }[]; gatheringScopes: { municipalityId: string | null }[] }>('{ commentDesk { path } paperLists { id } ledGatherings { id } gatheringScopes { municipalityId } }');
      // who hid a comment does not look at it again
      expect([role.name, desk.commentDesk.length]).toEqual([role.name, may('see-moderation-desk') && role.name !== 'coach' ? 1 : 0]);
      expect([role.name, desk.paperLists.length]).toEqual([role.name, may('confirm-paper-support') ? world.things.list.length : 0]);
      expect([role.name, doors.filter(({ id }) => desk.ledGatherings.some((g) => g.id === id)).length]).toEqual([role.name, may('lead-gathering') ? doors.length : 0]);
      expect([role.name, desk.gatheringScopes.some((s) => s.municipalityId === world.municipalityId) && role.name !== 'chair of the association']).toEqual([role.name, may('lead-gathering')]);
      for (const { id } of doors) {
        const list = await browserOf(role).ask<{ doorList: object | null }>('query ($id: ID!) { doorList(gatheringId: $id) { __typename } }', { id });
        expect([role.name, list.doorList !== null]).toEqual([role.name, may('lead-gathering')]);
      }
      const [draft] = doors;
      const { gathering } = await browserOf(role).ask<{ gathering: object | null }>('query ($id: ID!) { gathering(id: $id) { id } }', { id: draft?.id });
      expect([role.name, gathering !== null]).toEqual([role.name, may('lead-gathering')]);
    }
    for (const desk of ['commentDesk { path }', 'paperLists { id }', 'ledGatherings { id }', 'gatheringScopes { name }', `doorList(gatheringId: "${UNKNOWN}") { __typename }`]) expect((await app.visitor().send(`{ ${desk} }`)).errors.map((e) => e.extensions?.code)).toEqual(['UNAUTHENTICATED']);
  });

  it('who works for a municipality, and where its griffie is reached, only its administrators read; what it proposes and its address also its own staff', async () => {
    for (const role of world.roles) {
      for (const { id: municipalityId } of world.things.municipality) {
        const allowed = can(role.actor, 'manage-staff', { municipalityId }) === null;
        const staff = await browserOf(role).send('query ($id: ID!) { staff(municipalityId: $id) { name email } }', { id: municipalityId });
        expect([role.name, staff.data !== null]).toEqual([role.name, allowed]);
        if (!allowed) expect(staff.text).toBe((await browserOf(role).send('query ($id: ID!) { staff(municipalityId: $id) { name email } }', { id: UNKNOWN })).text);
        const clerk = await browserOf(role).send('query ($id: ID!) { clerkAddress(municipalityId: $id) }', { id: municipalityId });
        expect([role.name, clerk.data?.['clerkAddress'] != null]).toEqual([role.name, can(role.actor, 'read-setup', { municipalityId }) === null]);
      }
    }
  });
});

describe('what has a sentence of its own', () => {
  it('how the house does is for administrators, and says nothing of anybody', async () => {
    for (const role of world.roles.filter((r) => r.personId !== null)) {
      const raw = await browserOf(role).send('{ health { version databaseVersion workerAt lateJobs waitingMails failedMails sockets databaseBytes failingJobs { task } checks { kind } } }');
      expect([role.name, raw.data?.['health'] != null]).toEqual([role.name, can(role.actor, 'see-health') === null]);
      if (raw.data?.['health'] != null) expect(raw.data['health']).toMatchObject({ version: expect.stringMatching(/^\d/), databaseVersion: expect.stringMatching(/^17\d{11}$/), databaseBytes: expect.any(Number) });
    }
  });

  it('a coach writes down where somebody lives in their own municipalities; others are not allowed, and people of elsewhere are not to be found', async () => {
    const seen = world.people['nieuw'] ?? '';
    for (const role of world.roles.filter((r) => r.personId !== null)) {
      const hindrance = can(role.actor, 'verify-residence') ?? can(role.actor, 'verify-residence', { municipalityId: world.municipalityId, authorId: seen, public: false });
      const expected = hindrance === null ? [] : [hindrance.code === 'not-found' ? 'NOT_FOUND email' : 'NOT_ALLOWED'];
      expect([role.name, await browserOf(role).refusals('seeResidence', { email: 'nieuw@brink.example' })]).toEqual([role.name, expected]);
      await app.sql('delete from residence_visit where person_id = $1', [seen]);
    }
  });

  it('what was written down by mistake is taken back by who may confirm it, or wrote it; for others it does not exist', async () => {
    const [visit] = world.things.visit;
    for (const role of world.roles.filter((r) => r.personId !== null)) {
      const { firstPersonId: _, ...subject } = visit?.subject ?? {};
      const hindrance = can(role.actor, 'confirm-residence', subject);
      expect([role.name, await browserOf(role).refusals('dropResidenceVisit', { visitId: visit?.id ?? '' })]).toEqual([role.name, hindrance === null ? [] : ['NOT_FOUND']]);
      if (hindrance === null) await world.putBack();
    }
  });

  it('who administers one municipality cannot let go who administers all of them', async () => {
    const [row] = await app.sql<{ id: string }>(`select id from staff_role where role = 'administrator' and municipality_id is null`);
    const elsewhere = world.roles.find((r) => r.name === 'administrator of elsewhere') as Role;
    for (const act of ['endStaffRole', 'removeStaffSecondFactor']) expect(await browserOf(elsewhere).refusals(act, { roleId: row?.id ?? '' })).toEqual(['NOT_FOUND']);
  });

  it('letters are printed by who may, for their municipality; files of hidden plans are not found', async () => {
    for (const role of world.roles) {
      const letters = await fetch(`${app.origin}/letters/${world.municipalityId}`, { method: 'POST', headers: { cookie: browserOf(role).cookie, 'x-brink-request': '1' } });
      const allowed = can(role.actor, 'print-letters', { municipalityId: world.municipalityId }) === null;
      expect([role.name, letters.status]).toEqual([role.name, role.personId === null ? 401 : allowed ? 404 : 403]);
    }
  });

  it('nothing but news goes over the socket, whoever asks, and news only to who is signed in', async () => {
    for (const role of world.roles) {
      const cookie = browserOf(role).cookie;
      const news = await overSocket(app, 'subscription { noticesChanged }', { cookie });
      expect([role.name, news]).toEqual([role.name, role.personId === null ? expect.stringContaining('UNAUTHENTICATED') : '{"data":{"noticesChanged":0}}']);
      for (const query of ['{ viewer { id } }', '{ municipalityDesk { nodes { planId } } }', 'mutation { signOutEverywhere { problems { code } } }', `mutation { publishPlan(input: { planId: "${world.things.plan[1]?.id}" }) { problems { code } } }`]) expect(await overSocket(app, query, { cookie })).toContain('Only subscriptions go over the socket');
    }
  });
});
