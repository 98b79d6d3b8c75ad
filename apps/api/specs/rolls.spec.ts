import { type Browser, app, withServer } from '#platform/testing';
import { openARound } from './open-a-round.js';

const BUDGET = '01900009-0000-7000-8000-00000000a011';
const PLAN = '01900008-0000-7000-8000-000000000007';
const NOTE = 'Ik ben in de zomer in Aalden komen wonen.';
const REASON = 'De inschrijving is gezien, en klopt.';

withServer();
beforeAll(async () => {
  await app.sql(
    `insert into budget (id, municipality_id, area_id, ordinance_id, state, title, explanation, amount_cents, propose_from, method, ballot_kind, ideas_until, check_until, closes_at, composed_by, composed_at, opened_at)
     select $1, a.municipality_id, a.id, o.id, 'checking', 'Geld voor Aalden', '', 1000000, 'area', 'greedy', 'approval', brink_now() - interval '3 days', brink_now() - interval '2 days', brink_now() + interval '9 days', p.id, brink_now(), brink_now()
     from area a join ordinance o on o.municipality_id = a.municipality_id, person p where a.slug = 'aalden' and p.email = 'olaf@brink.example' limit 1`,
    [BUDGET],
  );
  for (const n of [1, 2]) await app.sql(`insert into budget_option (id, budget_id, municipality_id, number, title, description, outcome, reasons, cost_cents) select gen_random_uuid(), $1, municipality_id, $2::int, 'Idee ' || $2, '', 'feasible', 'Dat kan.', 400000 from budget where id = $1`, [BUDGET, n]);
});

interface Shown {
  readonly onRoll: boolean;
  readonly standing: string;
  readonly correctable: boolean;
  readonly request: { readonly accepted: boolean | null; readonly reason: string | null } | null;
  readonly requests: { readonly nodes: readonly { readonly name: string; readonly note: string }[] };
  readonly viewerMayAnswer: boolean;
}
const seen = async (browser: Browser, id = BUDGET): Promise<Shown | null> => (await browser.ask<{ rollStanding: Shown | null }>('query ($id: ID!) { rollStanding(id: $id) { onRoll standing correctable viewerMayAnswer request { accepted reason } requests { nodes { name note } } } }', { id })).rollStanding;

it('everybody looks up whether they are on the roll, and why not', async () => {
  await app.sql(`update person set birth_year = 2015 where email = 'bert@brink.example'`);
  for (const [key, onRoll, standing] of [['anna', true, 'on-roll'], ['bert', false, 'too-young'], ['dirk', false, 'outside-area'], ['eva', false, 'outside-area'], ['nieuw', false, 'not-verified'], ['beheer', false, 'no-residence']] as const)
    expect([key, await seen(await app.as(key))]).toEqual([key, { onRoll, standing, correctable: true, request: null, requests: { nodes: [] }, viewerMayAnswer: false }]);
  expect((await app.visitor().send('query ($id: ID!) { rollStanding(id: $id) { onRoll } }', { id: BUDGET })).errors.map((e) => e.extensions?.code)).toEqual(['UNAUTHENTICATED']);
  expect(await seen(await app.as('anna'), '01900009-0000-7000-8000-0000000fffff')).toBeNull();
});

it('who is missing asks, once; what they wrote is for who may answer it', async () => {
  const [anna, dirk] = [await app.as('anna'), await app.as('dirk')];
  expect(await anna.refusals('askRollPlace', { voteId: BUDGET, note: NOTE })).toEqual(['ALREADY_DONE']);
  expect(await dirk.refusals('askRollPlace', { voteId: BUDGET, note: '' })).toEqual(['REQUIRED note']);
  expect((await dirk.refusals('askRollPlace', { voteId: BUDGET, note: 'Ik woon hier\u0000 al jaren.' })).join()).toContain('note');
  const answers = await Promise.all([1, 2, 3].map(() => dirk.refusals('askRollPlace', { voteId: BUDGET, note: NOTE })));
  expect(answers.flat()).toEqual(['ALREADY_DONE', 'ALREADY_DONE']);
  expect(await (await app.as('nieuw')).refusals('askRollPlace', { voteId: BUDGET, note: NOTE })).toEqual([]);
  for (const key of ['olaf', 'coach']) expect((await seen(await app.as(key)))?.requests.nodes.map(({ name }) => name)).toEqual(['Dirk uit Dalen', 'Nienke, net verhuisd']);
  for (const key of ['tom', 'anna', 'beheer', 'griffie']) expect([key, (await seen(await app.as(key)))?.requests.nodes]).toEqual([key, []]);
});

it('staff answers once, with a reason, and never about themselves', async () => {
  const olaf = await app.as('olaf');
  const answer = { voteId: BUDGET, personId: await app.idOf('dirk'), accepted: true, reason: REASON };
  for (const key of ['anna', 'tom', 'beheer', 'dirk']) expect([key, await (await app.as(key)).refusals('answerRollRequest', answer)]).toEqual([key, ['NOT_ALLOWED']]);
  expect(await olaf.refusals('answerRollRequest', { ...answer, reason: '' })).toEqual(['REQUIRED reason']);
  expect(await olaf.refusals('answerRollRequest', { ...answer, personId: await app.idOf('anna') })).toEqual(['NOT_FOUND personId']);
  const answers = await Promise.all([olaf, await app.as('petra')].map((by) => by.refusals('answerRollRequest', answer)));
  expect(answers.flat()).toEqual(['ALREADY_DONE']);
  expect(await (await app.as('coach')).refusals('answerRollRequest', { ...answer, personId: await app.idOf('nieuw'), accepted: false })).toEqual([]);
  expect(await seen(await app.as('dirk'))).toMatchObject({ onRoll: true, standing: 'put-on-roll', request: { accepted: true, reason: REASON } });
  expect(await seen(await app.as('nieuw'))).toMatchObject({ onRoll: false, standing: 'not-verified', request: { accepted: false } });
  await app.sql(`insert into roll_request (vote_id, municipality_id, person_id, note, asked_at) select $1, municipality_id, $2, 'Ik wil ook.', brink_now() from budget where id = $1`, [BUDGET, await app.idOf('olaf')]);
  expect(await olaf.refusals('answerRollRequest', { ...answer, personId: await app.idOf('olaf') })).toEqual(['CONFLICT_OF_INTEREST']);
  await expect(app.sql(`update roll_request set accepted = true, reason = 'x', decided_by = person_id, decided_at = now() where person_id = $1`, [await app.idOf('olaf')])).rejects.toThrow('roll_request_not_ones_own');
  expect(await app.sql(`select act, count(*)::int as n from audit_entry where act like 'roll.%' group by act order by act`)).toEqual([{ act: 'roll.answer', n: 2 }, { act: 'roll.ask', n: 2 }]);
});

it('at opening the roll is fixed with who was put on it; after that nothing changes', async () => {
  const olaf = await app.as('olaf');
  expect(await olaf.refusals('openBudgetVote', { budgetId: BUDGET })).toEqual([]);
  const dirk = await app.as('dirk');
  expect(await seen(dirk)).toMatchObject({ onRoll: true, standing: 'put-on-roll', correctable: false });
  const [option] = await app.sql<{ id: string }>('select id from budget_option where budget_id = $1 limit 1', [BUDGET]);
  expect(await dirk.refusals('castBudgetBallot', { budgetId: BUDGET, choices: [{ option: option?.id, points: 1 }] })).toEqual([]);
  await app.sql(`update residence set verified_at = brink_now(), verified_by = 'table' where person_id = $1`, [await app.idOf('nieuw')]);
  const nieuw = await app.as('nieuw');
  expect(await seen(nieuw)).toMatchObject({ onRoll: false, standing: 'since-opening', correctable: false });
  expect(await (await app.as('eva')).refusals('askRollPlace', { voteId: BUDGET, note: NOTE })).toEqual(['TOO_LATE']);
  expect(await olaf.refusals('answerRollRequest', { voteId: BUDGET, personId: await app.idOf('nieuw'), accepted: true, reason: REASON })).toEqual(['TOO_LATE']);
});

describe('of a round', () => {
  it('one looks up one’s place too; who has a part in the plan is not on the roll of the municipality', async () => {
    const olaf = await app.as('olaf');
    await app.sql(`update plan set state = 'co-decide', author_id = $2 where id = $1`, [PLAN, await app.idOf('petra')]);
    const open = async (): Promise<string> => openARound(olaf, { planId: PLAN, question: 'Neemt het dorp het groen over?', explanation: '', method: 'MAJORITY', rule: 'SIMPLE', quorumPercentage: 10, joining: 'ALL_AGREE', closesAt: await app.after(7_200_000) });
    const chamber = async (id: string): Promise<string[]> => (await app.sql<{ key: string }>(`select split_part(p.email, '@', 1) as key from round_roll r join person p on p.id = r.person_id where r.round_id = $1 and r.chamber = 'municipality' order by 1`, [id])).map(({ key }) => key);
    const first = await open();
    expect(await chamber(first)).toEqual(['olaf']);
    expect((await app.sql<{ n: number }>('select municipality_roll as n from round where id = $1', [first]))[0]?.n).toBe(1);
    expect([await seen(await app.as('anna'), first), await seen(await app.as('eva'), first)]).toMatchObject([{ onRoll: true, standing: 'on-roll', correctable: false }, { onRoll: false, standing: 'outside-area' }]);
    expect(await olaf.refusals('annulRound', { roundId: first, reason: 'De vraag was niet duidelijk genoeg gesteld.' })).toEqual([]);
    // annulled rounds can be run again: the plan waits for it, and its page offers it
    const again = await olaf.ask<{ plan: { state: string; viewerCan: { openRound: boolean }; roundMethods: string[] } }>('query ($id: ID!) { plan(id: $id) { state viewerCan { openRound } roundMethods } }', { id: PLAN });
    expect(again.plan).toMatchObject({ state: 'CO_DECIDE', viewerCan: { openRound: true } });
    expect(again.plan.roundMethods).toContain('MAJORITY');
    await app.sql(`insert into association_member (id, association_id, person_id, role, since) select gen_random_uuid(), a.id, $1, 'member', '2024-01-01' from association a join area r on r.id = a.area_id where r.slug = 'aalden' limit 1`, [await app.idOf('petra')]);
    await app.sql(`update plan set author_id = $2, association_id = (select a.id from association a join area r on r.id = a.area_id where r.slug = 'aalden' limit 1) where id = $1`, [PLAN, await app.idOf('carla')]);
    expect(await chamber(await open())).toEqual(['olaf']);
  });
});

it('a second look is not offered to who decided first', async () => {
  const [plan] = await app.sql<{ id: string }>(`select id from plan where state = 'declined' and municipality_id = (select municipality_id from area where slug = 'aalden') limit 1`);
  const id = plan?.id ?? PLAN;
  if (plan === undefined) await app.sql(`update plan set state = 'declined', author_id = $2, association_id = null where id = $1`, [id, await app.idOf('anna')]);
  const may = async (key: string): Promise<boolean> => (await (await app.as(key)).ask<{ plan: { viewerCan: { reviewSecondLook: boolean } } }>('query ($id: ID!) { plan(id: $id) { viewerCan { reviewSecondLook } } }', { id })).plan.viewerCan.reviewSecondLook;
  await app.sql(`insert into plan_event (id, municipality_id, plan_id, act, from_state, to_state, role, person_id, at, public, data) select gen_random_uuid(), municipality_id, id, 'decline', 'awaiting-response', 'declined', 'official', $2, brink_now(), true, '{}' from plan where id = $1`, [id, await app.idOf('olaf')]);
  expect([await may('olaf'), await may('petra'), await may('griffie')]).toEqual([false, true, true]);
});

it('a round that is announced is looked into and corrected before it opens', async () => {
  await app.sql(`update plan set state = 'co-decide' where id = $1`, [PLAN]);
  const area = await app.areaOf('aalden');
  const olaf = await app.as('olaf');
  const round = { areaId: area, question: 'Komt er een vijver op de brink?', explanation: '', method: 'MAJORITY', rule: 'SIMPLE', quorumPercentage: 10, joining: 'RESIDENTS_DECIDE', closesAt: await app.after(86_400_000) };
  const roundId = String((await olaf.act('composeRound', round, 'roundId'))['roundId']);
  const [anna, dirk] = [await app.as('anna'), await app.as('dirk')];
  expect([await seen(anna, roundId), await anna.refusals('announceRound', { roundId })]).toEqual([null, ['NOT_FOUND']]);
  expect((await Promise.all([1, 2].map(() => olaf.refusals('announceRound', { roundId })))).flat()).toEqual(['WRONG_STATE']);
  expect(await anna.ask('query ($id: ID!) { round(id: $id) { state announced viewerCanCompose viewerChambers } }', { id: roundId })).toEqual({ round: { state: 'draft', announced: true, viewerCanCompose: false, viewerChambers: [] } });
  expect([await seen(anna, roundId), await seen(dirk, roundId)]).toMatchObject([{ onRoll: true, correctable: true }, { onRoll: false, standing: 'outside-area', correctable: true }]);
  expect(await dirk.refusals('askRollPlace', { voteId: roundId, note: NOTE })).toEqual([]);
  expect((await seen(olaf, roundId))?.requests.nodes).toMatchObject([{ note: NOTE }]);
  expect(await olaf.refusals('answerRollRequest', { voteId: roundId, personId: await app.idOf('dirk'), accepted: true, reason: REASON })).toEqual([]);
  expect(await olaf.refusals('openRound', { roundId })).toEqual([]);
  expect([await seen(dirk, roundId), await dirk.refusals('castBallot', { roundId, choice: 'yes' })]).toMatchObject([{ onRoll: true, standing: 'put-on-roll', correctable: false }, []]);
  await app.work();
  expect(await app.sql(`select distinct p.email from notice n join person p on p.id = n.person_id where n.data ->> 'act' = 'announce-round' and p.email = 'anna@brink.example'`)).toHaveLength(1);
});
