import { type Browser, app, withServer } from '#platform/testing';
import { openARound } from './open-a-round.js';

const A_WISH = '01900008-0000-7000-8000-000000000003';
const AALDEN = `{ area(municipality: "coevorden", slug: "aalden") { id } }`;
const PLAN = `query ($id: ID!) { plan(id: $id) { state supportCount supportNeeded asksSupport version outcome dueOn viewerCan { support edit respond openRound track } history { act role toState reason } rounds { id state result { outcome chambers { chamber outcome cast } ballots { receipt choice } account { step } } } } }`;

interface Plan {
  state: string;
  supportCount: number;
  supportNeeded: number | null;
  asksSupport: boolean;
  version: number;
  outcome: string | null;
  dueOn: string | null;
  viewerCan: Record<string, boolean>;
  history: { act: string; role: string; toState: string; reason: string | null }[];
  rounds: { id: string; state: string; result: { outcome: string; chambers: { chamber: string; outcome: string; cast: number | null }[]; ballots: { receipt: string; choice: string }[]; account: { step: string }[] } | null }[];
}

const words = { kind: 'PLAN', title: 'Een bankje bij de brug', summary: 'Een plek om uit te rusten bij de brug over de beek.', body: 'Wie naar de beek loopt, kan nergens zitten. Een bankje helpt iedereen, jong en oud.', themes: ['MEETING'], costCents: 85_000 };

withServer();

const planAs = async (browser: Browser, id: string): Promise<Plan> => (await browser.ask<{ plan: Plan }>(PLAN, { id })).plan;

describe('the whole way of a plan', () => {
  let planId: string;
  let roundId: string;
  const receipts: string[] = [];

  it('a resident writes a draft that nobody else can see, and hands it in', async () => {
    const bert = await app.as('bert');
    const { area } = await bert.ask<{ area: { id: string } }>(AALDEN);
    expect(await bert.refusals('saveDraft', { areaId: area.id, words: { ...words, lat: 48.85, lon: 2.35 } })).toEqual(['TOO_SMALL words.lat', 'TOO_SMALL words.lon']);
    const saved = await bert.act('saveDraft', { areaId: area.id, words }, 'planId revision');
    expect(saved.problems).toEqual([]);
    planId = saved['planId'] as string;
    expect((await app.visitor().ask<{ plan: Plan | null }>(PLAN, { id: planId })).plan).toBeNull();
    expect((await (await app.as('coach')).ask<{ plan: Plan | null }>(PLAN, { id: planId })).plan).toBeNull();
    expect(await bert.refusals('submitPlan', { planId })).toEqual([]);
    // how much support is needed is known once it is published; that it is needed, its way shows already
    expect(await planAs(bert, planId)).toMatchObject({ state: 'IN_REVIEW', supportNeeded: null, asksSupport: true });
    expect(await planAs(bert, A_WISH)).toMatchObject({ asksSupport: false });
  });

  it('a coach of the municipality publishes it; a coach of elsewhere and an official cannot', async () => {
    expect(await (await app.as('olaf')).refusals('publishPlan', { planId })).toEqual(['NOT_ALLOWED']);
    expect(await (await app.as('tom')).refusals('publishPlan', { planId })).toEqual(['NOT_FOUND']);
    expect(await (await app.as('coach')).refusals('publishPlan', { planId })).toEqual([]);
    expect((await planAs(app.visitor(), planId)).state).toBe('GATHERING_SUPPORT');
  });

  it('a new version shows what changed and keeps its supporters', async () => {
    const anna = await app.as('anna');
    expect(await anna.refusals('supportPlan', { planId })).toEqual([]);
    const bert = await app.as('bert');
    expect(await bert.refusals('changePlan', { planId, version: 1, words: { ...words, title: 'Twee bankjes bij de brug' } })).toEqual([]);
    const plan = await planAs(bert, planId);
    expect([plan.version, plan.supportCount]).toEqual([2, 1]);
    expect(await anna.refusals('changePlan', { planId, version: 2, words })).toEqual(['NOT_ALLOWED']);
    expect(await bert.refusals('changePlan', { planId, version: 1, words })).toEqual(['CHANGED_MEANWHILE']);
  });

  it('support of an unverified resident, or of one from another municipality, is refused', async () => {
    expect(await (await app.as('nieuw')).refusals('supportPlan', { planId })).toEqual(['NOT_VERIFIED']);
    expect(await (await app.as('eva')).refusals('supportPlan', { planId })).toEqual(['OUTSIDE_AREA']);
  });

  it('hundreds support in the same second: each counts once, and the threshold moves the plan at once', async () => {
    const people = await app.sql<{ id: string }>(`select person_id as id from residence r join municipality m on m.id = r.municipality_id where m.slug = 'coevorden' and r.verified_at is not null and person_id::text like '01900004-0000-7000-8000-00000000_%' order by person_id limit 110`);
    await app.sql(`update person set birth_year = 1980 where birth_year is null and erased_at is null`);
    const browsers = await Promise.all(people.map(({ id }) => app.asPerson(id)));
    const answers = await Promise.all([...browsers, ...browsers].map((browser) => browser.refusals('supportPlan', { planId })));
    expect(answers.flat()).toEqual([]);
    const [row] = await app.sql<{ kept: number; names: number; state: string }>('select support_count as kept, state, (select count(*)::int from support where plan_id = p.id) as names from plan p where id = $1', [planId]);
    expect(row).toEqual({ kept: row?.names, names: row?.names, state: 'awaiting-response' });
    expect(row?.names).toBeGreaterThanOrEqual(110);
    const moves = await app.sql(`select 1 from plan_event where plan_id = $1 and act = 'reach-threshold'`, [planId]);
    expect(moves).toHaveLength(1);
  });

  it('the municipality answers with reasons: decide it together', async () => {
    const olaf = await app.as('olaf');
    expect(await olaf.refusals('respond', { planId, outcome: 'CO_DECIDE', summary: '', reasons: '' })).toEqual(expect.arrayContaining([expect.stringMatching(/summary$/), expect.stringMatching(/reasons$/)]));
    expect(await (await app.as('tom')).refusals('respond', { planId, outcome: 'ADOPTED', summary: 'Wij doen het graag.', reasons: 'Het past bij ons beleid voor ontmoeting.' })).toEqual(['NOT_ALLOWED']);
    expect(await olaf.refusals('respond', { planId, outcome: 'CO_DECIDE', summary: 'Wij beslissen hier graag samen met u over.', reasons: 'Het is een goed plan, maar de plek vraagt overleg met het dorp.' })).toEqual([]);
    expect((await planAs(app.visitor(), planId)).state).toBe('CO_DECIDE');
  });

  it('a round opens; residents vote secretly, officials by name; nobody sees a result before closing', async () => {
    // Of Aalden's example residents only those with an account are on the roll here: three ballots are then a quorum.
    await app.sql(`update residence r set verified_at = null, verified_by = null from person p, area a where p.id = r.person_id and a.id = r.area_id and a.slug = 'aalden' and p.email is null`);
    const olaf = await app.as('olaf');
    const closesAt = await app.after(3_600_000);
    roundId = await openARound(olaf, { planId, question: 'Komen er twee bankjes?', explanation: 'Bij de brug over de beek.', method: 'MAJORITY', rule: 'SIMPLE', quorumPercentage: 10, joining: 'ALL_AGREE', closesAt });
    for (const key of ['anna', 'bert', 'carla']) {
      const answer = await (await app.as(key)).act('castBallot', { roundId, choice: 'yes' }, 'receipt');
      expect(answer.problems).toEqual([]);
      receipts.push(answer['receipt'] as string);
    }
    expect(await (await app.as('dirk')).refusals('castBallot', { roundId, choice: 'yes' })).toEqual(['NOT_ALLOWED']);
    expect(await olaf.refusals('castBallot', { roundId, choice: 'yes' })).not.toEqual([]);
    expect(await olaf.refusals('voteInChamber', { roundId, choice: 'yes', reason: 'Het dorp wil het en wij ook.' })).toEqual([]);
    expect((await planAs(olaf, planId)).rounds[0]).toMatchObject({ state: 'open', result: null });
  });

  it('a ballot can be changed until closing, also by parallel requests, and counts once', async () => {
    const anna = await app.as('anna');
    const answers = await Promise.all(['no', 'abstain', 'yes', 'no', 'yes'].map((choice) => anna.act('castBallot', { roundId, choice }, 'receipt')));
    expect(answers.flatMap((a) => a.problems)).toEqual([]);
    const last = await anna.act('castBallot', { roundId, choice: 'yes' }, 'receipt');
    receipts[0] = last['receipt'] as string;
    const [box] = await app.sql<{ n: number }>('select count(*)::int as n from ballot where round_id = $1', [roundId]);
    expect(box?.n).toBe(3);
  });

  it('after closing nothing comes in, both chambers are shown, and every receipt is in the count where enough voted', async () => {
    await app.wait('2 hours');
    const anna = await app.as('anna');
    expect(await anna.refusals('castBallot', { roundId, choice: 'no' })).toEqual(['TOO_LATE']);
    await app.work();
    expect(await anna.refusals('castBallot', { roundId, choice: 'no' })).toEqual(['TOO_LATE']);
    const plan = await planAs(app.visitor(), planId);
    expect(plan.state).toBe('DECIDED');
    expect(plan.rounds[0]?.result).toMatchObject({ outcome: 'match', chambers: [{ chamber: 'residents', outcome: 'agree', cast: null }, { chamber: 'municipality', outcome: 'agree', cast: 1 }], ballots: [] });
    const kept = await app.sql<{ receipt: string }>('select receipt_nonce as receipt from counted_ballot where round_id = $1', [roundId]);
    expect(kept.map((row) => row.receipt).sort()).toEqual([...receipts].sort());
    const file = (await (await fetch(`${app.origin}/rounds/${roundId}`)).json()) as { ballots: unknown; result: { chambers: { chamber: string }[] } };
    expect([file.ballots, file.result.chambers.map((c) => c.chamber)]).toEqual([null, ['municipality']]);
  });

  it('every move stands in the public history and in an unbroken audit chain', async () => {
    const { history } = await planAs(app.visitor(), planId);
    expect(history.map((e) => e.act)).toEqual(['submit', 'publish', 'change', 'reach-threshold', 'offer-co-decision', 'open-round', 'close-with-match']);
    const { Audit } = await import('#platform/audit');
    expect(await app.app.get(Audit).firstBroken()).toBeNull();
    const audited = await app.sql<{ act: string }>('select act from audit_entry where subject_id = $1 order by id', [planId]);
    expect(audited.map((e) => e.act)).toEqual(['plan.submit', 'plan.publish', 'plan.change', 'plan.reach-threshold', 'plan.offer-co-decision', 'plan.open-round', 'plan.close-with-match']);
    await expect(app.sql(`update audit_entry set act = 'x' where subject_id = $1`, [planId])).rejects.toThrow();
  });
});
