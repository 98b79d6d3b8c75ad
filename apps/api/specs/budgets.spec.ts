import { app } from '#platform/testing';
import { HOUR, areaId, budgetId, choices, composed, idea, on, optionOf, seen, told, toldWhom, withBudgets } from './a-budget.js';

withBudgets();

const stays = (change: string): Promise<unknown> => expect(app.sql(`update budget set ${change} where id = $1`, [budgetId])).rejects.toThrow(/an opened budget does not change/);

describe('composing and opening', () => {
  it('is for the municipality, its coach, and an association of that village where the ordinance lets it', async () => {
    expect(await (await app.as('anna')).refusals('composeBudget', await composed())).toEqual(['NOT_ALLOWED']);
    expect(await (await app.as('tom')).refusals('composeBudget', await composed())).toEqual(['NOT_ALLOWED']);
    const coach = await app.as('coach');
    const drafted = await coach.act('composeBudget', await composed(), 'budgetId');
    expect(drafted.problems).toEqual([]);
    expect(await coach.refusals('openBudget', { budgetId: drafted['budgetId'] })).toEqual(['NOT_ALLOWED']);
    expect(await coach.refusals('discardBudget', { budgetId: drafted['budgetId'] })).toEqual([]);
    const carla = await app.as('carla');
    const answer = await carla.act('composeBudget', await composed(), 'budgetId');
    expect(answer.problems).toEqual([]);
    on(answer['budgetId']);
    expect(await carla.refusals('composeBudget', await composed({ budgetId, title: 'Dorpsbudget Aalden 2027' }))).toEqual([]);
    await app.sql(
      `insert into ordinance (id, municipality_id, version, valid_from, data)
       select gen_random_uuid(), o.municipality_id, o.version + 1, (brink_now() at time zone 'Europe/Amsterdam')::date, o.data || '{"associationBudgets": false}' from ordinance o join area a on a.municipality_id = o.municipality_id where a.id = $1`,
      [areaId],
    );
    expect(await carla.refusals('composeBudget', await composed())).toEqual(['NOT_ALLOWED']);
  });

  it('a draft does not exist for others; its rules are looked at', async () => {
    expect(await seen(await app.as('anna'))).toBeNull();
    expect(await seen(app.visitor())).toBeNull();
    expect(await seen(await app.as('tom'))).toBeNull();
    expect(await seen(await app.as('olaf'))).toMatchObject({ state: 'DRAFT', viewerCan: { open: true, change: true } });
    expect(await (await app.as('anna')).refusals('proposeBudgetOption', idea('Een bankje'))).toEqual(['NOT_FOUND']);
    const at = await app.now();
    expect(await (await app.as('olaf')).refusals('composeBudget', await composed({ amountCents: 1, priceLimitCents: 5, closesAt: new Date(at).toISOString() }))).toEqual(['TOO_EARLY closesAt', 'TOO_SMALL amountCents', 'TOO_LARGE priceLimitCents', 'TOO_LARGE priceLeastCents']);
  });

  it('the municipality opens it, once', async () => {
    expect(await (await app.as('carla')).refusals('openBudget', { budgetId })).toEqual(['NOT_ALLOWED']);
    const olaf = await app.as('olaf');
    const answers = await Promise.all([1, 2, 3].map(() => olaf.refusals('openBudget', { budgetId })));
    expect(answers.flat()).toEqual(['WRONG_STATE', 'WRONG_STATE']);
    expect(await olaf.refusals('composeBudget', await composed({ budgetId }))).toEqual(['WRONG_STATE']);
    expect(await olaf.refusals('discardBudget', { budgetId })).toEqual(['WRONG_STATE']);
  });

  it('a draft is thrown away by its own side, once', async () => {
    const carla = await app.as('carla');
    await app.sql(`delete from ordinance where data ->> 'associationBudgets' = 'false'`);
    const id = String((await carla.act('composeBudget', await composed(), 'budgetId'))['budgetId']);
    for (const key of ['anna', 'tom', 'griffie']) expect([key, (await (await app.as(key)).refusals('discardBudget', { budgetId: id })).length]).toEqual([key, 1]);
    const answers = await Promise.all([1, 2].map(() => carla.refusals('discardBudget', { budgetId: id })));
    expect(answers.flat()).toEqual(['NOT_FOUND']);
    expect(await seen(await app.as('olaf'), id)).toBeNull();
    expect(await app.sql(`select 1 from audit_entry where subject_id = $1 and act = 'budget.discard'`, [id])).toHaveLength(1);
  });

  it('what was opened stays, also for who writes SQL', async () => {
    for (const change of [`amount_cents = 2000001`, `method = 'greedy'`, `ballot_kind = 'points'`, `propose_from = 'municipality'`, `price_least_cents = null`, `price_limit_cents = null`, `title = 'Iets anders'`, `area_id = (select id from area where slug = 'dalen')`, `ideas_until = ideas_until + interval '1 day'`, `closes_at = closes_at + interval '1 day'`, `state = 'draft'`, `state = 'voting'`, `state = 'counted'`])
      await stays(change);
  });
});

describe('ideas', () => {
  it('come from residents of the village, within the price limit; unseen ones are for their proposer and the staff', async () => {
    const anna = await app.as('anna');
    expect(await anna.refusals('proposeBudgetOption', idea('Een speeltuin bij de school', 900_000))).toEqual([]);
    expect(await anna.refusals('proposeBudgetOption', idea('Te duur', 1_500_001))).toEqual(['TOO_LARGE askedCents']);
    expect(await anna.refusals('proposeBudgetOption', idea('Te goedkoop', 4_999))).toEqual(['TOO_SMALL askedCents']);
    expect(await (await app.as('dirk')).refusals('proposeBudgetOption', idea('Een bankje'))).toEqual(['OUTSIDE_AREA']);
    expect(await (await app.as('eva')).refusals('proposeBudgetOption', idea('Een bankje'))).toEqual(['OUTSIDE_AREA']);
    expect(await (await app.as('nieuw')).refusals('proposeBudgetOption', idea('Een bankje'))).toEqual(['NOT_VERIFIED']);
    const bert = await app.as('bert');
    for (const title of ['Een bankje bij de brug', 'Lampen langs het pad', 'Een scheldpartij']) expect(await bert.refusals('proposeBudgetOption', idea(title, 300_000))).toEqual([]);
    expect((await seen(anna))?.options.map(({ title }) => title)).toEqual(['Een speeltuin bij de school']);
    expect((await seen(app.visitor()))?.options).toEqual([]);
    expect((await seen(await app.as('olaf')))?.options).toHaveLength(4);
  });

  it('at most five each, also at once', async () => {
    const carla = await app.as('carla');
    const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => carla.refusals('proposeBudgetOption', idea(`Idee nummer ${i + 1}`))));
    expect(answers.flat()).toEqual(['LIMIT_REACHED', 'LIMIT_REACHED', 'LIMIT_REACHED']);
    await app.sql(`delete from budget_option where budget_id = $1 and title like 'Idee nummer%'`, [budgetId]);
  });

  it('a published plan of the village becomes an option with one act, once', async () => {
    const [plan] = await app.sql<{ id: string }>(`select id from plan where title = 'Een beweegtuin bij het dorpshuis'`);
    const bring = { budgetId, planId: plan?.id ?? '' };
    expect(await (await app.as('anna')).refusals('bringPlanToBudget', bring)).toEqual(['NOT_ALLOWED']);
    const carla = await app.as('carla');
    const answers = await Promise.all([1, 2, 3].map(() => carla.refusals('bringPlanToBudget', bring)));
    expect(answers.flat()).toEqual(['ALREADY_DONE', 'ALREADY_DONE']);
    const [elsewhere] = await app.sql<{ id: string }>(`select id from plan where title = 'Veilig oversteken bij de school'`);
    expect(await (await app.as('olaf')).refusals('bringPlanToBudget', { budgetId, planId: elsewhere?.id ?? '' })).toEqual(['NOT_FOUND']);
    expect((await seen(app.visitor()))?.options).toMatchObject([{ title: 'Een beweegtuin bij het dorpshuis', outcome: null, planId: plan?.id }]);
  });

  it('end by the database’s clock', async () => {
    const olaf = await app.as('olaf');
    expect(await olaf.refusals('openBudgetVote', { budgetId })).toEqual(['TOO_EARLY']);
    await app.wait('61 minutes');
    expect(await (await app.as('anna')).refusals('proposeBudgetOption', idea('Een moment te laat'))).toEqual(['TOO_LATE']);
    await app.work();
    expect((await seen(app.visitor()))?.state).toBe('CHECKING');
  });
});

describe('checking', () => {
  it('waits on the desk of the municipality, which hears of it: when ideas come in, once a day; when they end; and of its day', async () => {
    const officials = (await app.sql<{ email: string }>(`select distinct p.email from staff_role s join person p on p.id = s.person_id join area a on a.municipality_id = s.municipality_id where a.id = $1 and s.role = 'official' and s.until is null order by 1`, [areaId])).map(({ email }) => `${email.split('@')[0]} work`);
    expect(officials.length).toBeGreaterThan(1);
    expect([await toldWhom('propose-budget-option'), await toldWhom('check-budget')]).toEqual([officials, officials]);
    const desk = async (key: string): Promise<object[]> => (await (await app.as(key)).ask<{ budgetsToCheck: { unchecked: number; budget: { id: string } }[] }>('{ budgetsToCheck { unchecked budget { id } } }')).budgetsToCheck.filter(({ budget }) => budget.id === budgetId);
    expect(await desk('olaf')).toEqual([{ unchecked: 5, budget: { id: budgetId } }]);
    expect(await desk('tom')).toEqual([]);
    await app.work();
    await app.work();
    expect(await toldWhom('check-budget-reminder')).toEqual(officials);
  });

  it('has its days moved with a reason that everybody reads, and then its day passes: coaches and the griffie hear of it too', async () => {
    const at = await app.now();
    const dates = (check: number, closes: number): object => ({ budgetId, checkUntil: new Date(at + check).toISOString(), closesAt: new Date(at + closes).toISOString(), reason: 'De landmeter komt een dag later.' });
    expect(await (await app.as('carla')).refusals('moveBudgetDates', dates(HOUR, 50 * HOUR))).toEqual(['NOT_ALLOWED']);
    const olaf = await app.as('olaf');
    expect(await olaf.refusals('moveBudgetDates', dates(-HOUR, -2 * HOUR))).toEqual(['TOO_EARLY checkUntil', 'TOO_EARLY closesAt']);
    expect(await olaf.refusals('moveBudgetDates', dates(HOUR / 2, 50 * HOUR))).toEqual([]);
    await stays(`ideas_until = ideas_until - interval '1 minute'`);
    await stays(`state = 'gathering'`);
    const { budget } = await app.visitor().ask<{ budget: { datesMovedReason: string } }>('query ($id: ID!) { budget(id: $id) { datesMovedReason } }', { id: budgetId });
    expect(budget.datesMovedReason).toBe('De landmeter komt een dag later.');
    await app.wait('31 minutes');
    await app.work();
    expect(await toldWhom('move-budget-dates')).toEqual(expect.arrayContaining(['anna own-plan', 'bert own-plan']));
    expect(await toldWhom('check-budget-overdue')).toEqual(expect.arrayContaining(['coach work', 'olaf work']));
  });

  it('gives each option a verdict with reasons and a cost, by an official who has no part in it', async () => {
    const olaf = await app.as('olaf');
    expect(await olaf.refusals('openBudgetVote', { budgetId })).toEqual(['NOT_ENOUGH options']);
    const optionId = await optionOf('Een speeltuin bij de school');
    const check = { optionId, outcome: 'FEASIBLE', reasons: 'Het schoolplein is groot genoeg.', costCents: 1_000_000 };
    expect(await (await app.as('carla')).refusals('checkBudgetOption', check)).toEqual(['NOT_FOUND']);
    expect(await (await app.as('tom')).refusals('checkBudgetOption', check)).toEqual(['NOT_FOUND']);
    expect(await olaf.refusals('checkBudgetOption', { ...check, costCents: null })).toEqual(['REQUIRED costCents']);
    expect(await olaf.refusals('checkBudgetOption', { ...check, costCents: 1_500_001, reasons: '' })).toEqual(['TOO_LARGE costCents', 'REQUIRED reasons']);
    for (const [title, outcome, costCents] of [['Een speeltuin bij de school', 'FEASIBLE', 1_200_000], ['Een bankje bij de brug', 'FEASIBLE', 300_000], ['Lampen langs het pad', 'FEASIBLE', 700_000], ['Een scheldpartij', 'NOT_PLACED', null], ['Een beweegtuin bij het dorpshuis', 'NOT_FEASIBLE', null]] as const)
      expect(await olaf.refusals('checkBudgetOption', { optionId: await optionOf(title), outcome, reasons: 'Wij hebben er goed naar gekeken.', costCents })).toEqual([]);
    expect((await seen(app.visitor()))?.options.map(({ title }) => title)).not.toContain('Een scheldpartij');
    expect((await seen(await app.as('bert')))?.options.map(({ title }) => title)).toContain('Een scheldpartij');
  });

  it('the vote opens once, with who lives in the village and is old enough on the roll', async () => {
    await app.sql(`update person set birth_year = 2015 where email = 'bert@brink.example'`);
    const olaf = await app.as('olaf');
    const answers = await Promise.all([1, 2].map(() => olaf.refusals('openBudgetVote', { budgetId })));
    expect(answers.flat()).toEqual(['WRONG_STATE']);
    const [roll] = await app.sql<{ n: number }>(`select count(*)::int as n from residence r join person p on p.id = r.person_id where r.area_id = $1 and r.verified_at is not null and p.birth_year <= extract(year from brink_now())::int - 16`, [areaId]);
    expect((await seen(olaf))?.roll).toBe(roll?.n);
    expect(await (await app.as('bert')).refusals('castBudgetBallot', { budgetId, choices: choices(await optionOf('Een bankje bij de brug')) })).toEqual(['NOT_ALLOWED']);
    expect(await olaf.refusals('checkBudgetOption', { optionId: await optionOf('Een bankje bij de brug'), outcome: 'NOT_FEASIBLE', reasons: 'Wij hebben ons bedacht.', costCents: null })).toEqual(['WRONG_STATE']);
    await app.work();
    expect(await app.sql(`select p.email from notice n join person p on p.id = n.person_id where n.data ->> 'act' = 'open-budget-vote' order by 1`)).toEqual([{ email: 'anna@brink.example' }, { email: 'carla@brink.example' }]);
    expect((await told('check-budget-option')).filter(({ email }) => email === 'anna@brink.example')).toEqual([{ email: 'anna@brink.example', kind: 'own-plan', reason: 'Wij hebben er goed naar gekeken.' }]);
    expect(await app.sql(`select 1 from budget where id = $1 and (secret_hash = lot_hash or length(lot_hash) <> 64)`, [budgetId])).toEqual([]);
  });
});
