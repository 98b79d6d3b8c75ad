import { type BudgetRoundFile, readBudgetRound, recountBudget } from '#domain/budgets';
import { type Browser, app } from '#platform/testing';
import { areaId, atItsVote, budgetId, choices, composed, idea, on, optionOf, seen, told, toldWhom, withBudgets } from './a-budget.js';

withBudgets();
beforeAll(atItsVote);

describe('voting', () => {
  const receipts: string[] = [];
  let voters: Browser[] = [];

  it('an unfinished ballot is kept, does not count, and is reminded once', async () => {
    const anna = await app.as('anna');
    const bench = await optionOf('Een bankje bij de brug');
    expect(await anna.refusals('keepBudgetBallot', { budgetId, choices: choices(bench) })).toEqual([]);
    expect((await seen(await app.as('anna')))?.ownBallot).toEqual({ receipt: null, choices: null, draft: [{ option: bench }] });
    expect(await (await app.as('carla')).refusals('castBudgetBallot', { budgetId, choices: choices(bench) })).toEqual([]);
    await app.work();
    const reminded = async (): Promise<(string | null)[]> => (await app.mails()).filter(({ template }) => template === 'unfinishedBallot').map(({ email }) => email);
    expect(await reminded()).toEqual([]);
    await app.wait('30 hours');
    await app.work();
    await app.work();
    expect(await reminded()).toEqual(['anna@brink.example']);
  });

  it('hundreds of ballots at once, each sent several times and changed: one each, the last one counts', async () => {
    const [play, bench, lamps] = [await optionOf('Een speeltuin bij de school'), await optionOf('Een bankje bij de brug'), await optionOf('Lampen langs het pad')];
    const people = await app.sql<{ id: string }>(`select person_id as id from budget_roll r join person p on p.id = r.person_id where r.budget_id = $1 and p.email is null order by 1 limit 30`, [budgetId]);
    expect(people).toHaveLength(30);
    voters = await Promise.all(people.map(({ id }) => app.asPerson(id)));
    const cast = (voter: Browser, ids: string[]): Promise<string> => voter.act('castBudgetBallot', { budgetId, choices: choices(...ids) }, 'receipt').then((a) => (a.problems.length === 0 ? String(a['receipt']) : JSON.stringify(a.problems)));
    await Promise.all(voters.flatMap((voter) => [cast(voter, [lamps]), cast(voter, [bench]), voter.refusals('keepBudgetBallot', { budgetId, choices: choices(lamps) })]));
    receipts.push(...(await Promise.all(voters.map((voter, i) => cast(voter, i < 20 ? [play] : [bench, lamps])))));
    receipts.push(await cast(await app.as('carla'), [bench]));
    const [box] = await app.sql<{ cast: number; all: number }>('select count(*) filter (where receipt is not null)::int as cast, count(*)::int as "all" from budget_ballot where budget_id = $1', [budgetId]);
    expect(box).toEqual({ cast: 31, all: 32 });
  });

  it('refuses what is no ballot of this budget', async () => {
    const carla = await app.as('carla');
    const bench = await optionOf('Een bankje bij de brug');
    expect(await carla.refusals('castBudgetBallot', { budgetId, choices: [] })).toEqual(['REQUIRED choices']);
    expect(await carla.refusals('castBudgetBallot', { budgetId, choices: choices(bench, bench) })).toEqual(['DUPLICATE choices']);
    expect(await carla.refusals('castBudgetBallot', { budgetId, choices: choices(await optionOf('Een beweegtuin bij het dorpshuis')) })).toEqual(['NOT_A_CHOICE choices']);
    expect(await carla.refusals('castBudgetBallot', { budgetId, choices: [{ option: bench, points: 2 }] })).toEqual(['INVALID_FORMAT choices']);
    for (const key of ['eva', 'olaf', 'beheer']) expect(await (await app.as(key)).refusals('castBudgetBallot', { budgetId, choices: choices(bench) })).not.toEqual([]);
  });

  it('shows no result before closing, and lets nobody see another’s ballot', async () => {
    expect((await seen(await app.as('olaf')))?.result).toBeNull();
    expect((await fetch(`${app.origin}/budgets/${budgetId}`)).status).toBe(404);
    expect((await seen(await app.as('carla')))?.ownBallot?.receipt).toBe(receipts.at(-1));
    expect((await seen(await app.as('olaf')))?.ownBallot).toBeNull();
  });

  it('keeps no voter with a ballot: not in the box, not in the audit log, not in a job', async () => {
    const keys = await app.sql<{ key: string }>('select voter_key as key from budget_ballot where budget_id = $1', [budgetId]);
    const people = new Set((await app.sql<{ id: string }>('select person_id as id from budget_roll where budget_id = $1', [budgetId])).map(({ id }) => id));
    expect(keys.filter(({ key }) => people.has(key))).toEqual([]);
    expect((await app.sql<{ act: string }>(`select distinct act from audit_entry where act like 'budget.%' order by act`)).map(({ act }) => act)).toEqual(['budget.bring-plan', 'budget.check-option', 'budget.compose', 'budget.end-ideas', 'budget.open', 'budget.open-vote', 'budget.propose']);
  });

  it('closes by the database’s clock: too late is too late, also before the count has run', async () => {
    await app.wait('20 hours');
    const bench = await optionOf('Een bankje bij de brug');
    const late = await Promise.all(voters.slice(0, 5).flatMap((voter) => [voter.refusals('castBudgetBallot', { budgetId, choices: choices(bench) }), voter.refusals('keepBudgetBallot', { budgetId, choices: choices(bench) })]));
    expect(new Set(late.flat())).toEqual(new Set(['TOO_LATE']));
    expect(late.flat()).toHaveLength(10);
  });

  it('counts what was cast, once, and gives each receipt back without its voter', async () => {
    await Promise.all([app.work(), app.work()]);
    const shown = await seen(app.visitor());
    const [play, bench, lamps] = [await optionOf('Een speeltuin bij de school'), await optionOf('Een bankje bij de brug'), await optionOf('Lampen langs het pad')];
    expect(shown).toMatchObject({ state: 'COUNTED', result: { cast: 31, spentCents: 1_500_000 } });
    expect(shown?.result?.options.map(({ option, won, votes }) => [option, won, votes])).toEqual([[play, true, 20], [bench, true, 11], [lamps, false, 10]].sort((a, b) => Number(b[1]) - Number(a[1])));
    expect(await (await app.as('carla')).refusals('castBudgetBallot', { budgetId, choices: choices(bench) })).toEqual(['TOO_LATE']);
    expect((await seen(await app.as('carla')))?.ownBallot).toBeNull();
    expect(await app.sql('select 1 from budget_ballot where budget_id = $1', [budgetId])).toEqual([]);
    expect(await app.sql(`select column_name from information_schema.columns where table_name = 'budget_counted_ballot' and column_name ~ 'voter|person|key|_at'`)).toEqual([]);
    const file = (await (await fetch(`${app.origin}/budgets/${budgetId}`)).json()) as BudgetRoundFile;
    expect(file.ballots?.map(({ receipt }) => receipt).sort()).toEqual([...receipts].sort());
    expect(file.ballots?.map(({ receipt }) => receipt)).not.toEqual(receipts);
    expect(readBudgetRound(file)).toMatchObject({ ok: true });
    expect(recountBudget(file)).toMatchObject({ equal: true, lotHolds: true, wrongStep: null });
    expect(recountBudget({ ...file, ballots: file.ballots?.slice(1) ?? null })).toMatchObject({ equal: false });
  });
});

describe('after the count', () => {
  it('the municipality accounts for what won, and for nothing else', async () => {
    const olaf = await app.as('olaf');
    const spent = { optionId: await optionOf('Een speeltuin bij de school'), spentCents: 1_150_000, doneOn: null, note: 'De toestellen zijn besteld.' };
    expect(await (await app.as('anna')).refusals('accountBudgetOption', spent)).toEqual(['NOT_ALLOWED']);
    expect(await (await app.as('tom')).refusals('accountBudgetOption', spent)).toEqual(['NOT_ALLOWED']);
    expect(await olaf.refusals('accountBudgetOption', { ...spent, optionId: await optionOf('Lampen langs het pad') })).toEqual(['WRONG_STATE']);
    expect(await olaf.refusals('accountBudgetOption', { ...spent, doneOn: '2999-01-01', note: '' })).toEqual(['TOO_EARLY doneOn', 'REQUIRED note']);
    expect(await olaf.refusals('accountBudgetOption', spent)).toEqual([]);
    expect(await olaf.refusals('accountBudgetOption', spent)).toEqual([]);
    await app.work();
    expect(await toldWhom('account-budget-option')).toEqual(expect.arrayContaining(['anna own-plan', 'carla supported']));
    expect(new Set((await told('account-budget-option')).filter(({ kind }) => kind !== 'followed').map(({ reason }) => reason))).toEqual(new Set(['De toestellen zijn besteld.']));
    const { budget } = await app.visitor().ask<{ budget: { options: object[] } }>('query ($id: ID!) { budget(id: $id) { options { title spentCents doneOn note viewerMayAccount } } }', { id: budgetId });
    expect(budget.options).toContainEqual({ title: 'Een speeltuin bij de school', spentCents: 1_150_000, doneOn: null, note: 'De toestellen zijn besteld.', viewerMayAccount: false });
  });
});

describe('plans in a budget', () => {
  let second = '';
  const planAs = async (title: string, state: string): Promise<string> => (await app.sql<{ id: string }>(`update plan set state = $2, area_id = $3, municipality_id = (select municipality_id from area where id = $3), published_at = brink_now(), due_on = null, clock_from = null where title = $1 returning id`, [title, state, areaId]))[0]?.id ?? '';
  const stateOf = async (id: string): Promise<string | undefined> => (await app.sql<{ state: string }>('select state from plan where id = $1', [id]))[0]?.state;
  const optionsOf = async (browser: Browser): Promise<readonly { planId: string; droppedAs: string | null; viewerMayCheck: boolean }[]> =>
    (await browser.ask<{ budget: { options: { planId: string; droppedAs: string | null; viewerMayCheck: boolean }[] } }>('query ($id: ID!) { budget(id: $id) { options { planId droppedAs viewerMayCheck } } }', { id: second })).budget.options;
  const plans: string[] = [];

  it('come in while they go on; one that ends before the vote drops out and says why', async () => {
    const olaf = await app.as('olaf');
    second = String((await olaf.act('composeBudget', await composed({ title: 'Dorpsbudget met plannen' }), 'budgetId'))['budgetId']);
    expect(await olaf.refusals('openBudget', { budgetId: second })).toEqual([]);
    plans.push(...(await Promise.all([['Een beweegtuin bij het dorpshuis', 'gathering-support'], ['Veilig oversteken bij de school', 'adopted'], ['Een moestuin voor het hele dorp', 'withdrawn']].map(([title = '', state = '']) => planAs(title, state)))));
    const [waits = '', granted = '', ended = ''] = plans;
    expect(await olaf.refusals('bringPlanToBudget', { budgetId: second, planId: ended })).toEqual(['WRONG_STATE']);
    await app.sql(`update plan set state = 'co-decide' where id = $1`, [ended]);
    for (const planId of plans) expect(await olaf.refusals('bringPlanToBudget', { budgetId: second, planId })).toEqual([]);
    await app.sql(`update budget_option set outcome = 'feasible', reasons = 'Dat kan.', cost_cents = 300000 where budget_id = $1`, [second]);
    await app.sql(`update plan set state = 'stopped' where id = $1`, [ended]);
    expect((await optionsOf(olaf)).map(({ planId, droppedAs, viewerMayCheck }) => [planId, droppedAs, viewerMayCheck])).toEqual([[waits, null, true], [granted, null, true], [ended, 'STOPPED', false]]);
    await app.wait('61 minutes');
    await app.work();
    expect(await olaf.refusals('openBudgetVote', { budgetId: second })).toEqual([]);
    const options = await app.sql<{ id: string; planId: string; dropped: string | null }>('select id, plan_id as "planId", dropped_as as dropped from budget_option where budget_id = $1 order by number', [second]);
    expect(options.map(({ dropped }) => dropped)).toEqual([null, null, 'stopped']);
    const carla = await app.as('carla');
    expect(await carla.refusals('castBudgetBallot', { budgetId: second, choices: choices(options[2]?.id ?? '') })).toEqual(['NOT_A_CHOICE choices']);
    expect(await carla.refusals('castBudgetBallot', { budgetId: second, choices: choices(...options.slice(0, 2).map(({ id }) => id)) })).toEqual([]);
  });

  it('that win go on their track in the count itself: told, in their history and in the log', async () => {
    const [waits = '', granted = '', ended = ''] = plans;
    await app.wait('51 hours');
    await Promise.all([app.work(), app.work()]);
    expect(await Promise.all([waits, granted, ended].map(stateOf))).toEqual(['decided', 'adopted', 'stopped']);
    expect(await app.sql(`select plan_id as plan, from_state as before, to_state as after, role, data ->> 'budgetId' as budget from plan_event where act = 'fund' order by to_state desc`)).toEqual([{ plan: waits, before: 'gathering-support', after: 'decided', role: 'system', budget: second }, { plan: granted, before: 'adopted', after: 'adopted', role: 'system', budget: second }]);
    expect(await app.sql(`select subject_id as plan from audit_entry where act = 'plan.fund' order by id`)).toHaveLength(2);
    await app.work();
    expect(await app.sql(`select distinct p.email from notice n join person p on p.id = n.person_id join plan q on q.author_id = p.id where n.data ->> 'act' = 'fund' and q.id = $1`, [waits])).toHaveLength(1);
    expect(await (await app.as('carla')).refusals('addMilestone', { planId: waits, title: 'De grond is klaar', dueOn: null })).toEqual([]);
  });
});

describe('few voters, and annulling', () => {
  it('shows no figures where fewer than five voted', async () => {
    await expect(app.sql(`update budget set result = jsonb_set(result, '{cast}', '4') where id = $1`, [budgetId])).rejects.toThrow(/does not change/);
    await app.sql(`alter table budget disable trigger budget_stays; update budget set result = jsonb_set(result, '{cast}', '4') where id = '${budgetId}'; alter table budget enable trigger budget_stays`);
    const shown = await seen(app.visitor());
    expect(shown?.result?.cast).toBeNull();
    expect(shown?.result?.options.filter(({ votes }) => votes !== null)).toEqual([]);
    const file = (await (await fetch(`${app.origin}/budgets/${budgetId}`)).json()) as BudgetRoundFile;
    expect([file.ballots, file.lot.secret, Object.keys(file.result).sort()]).toEqual([null, null, ['spentCents', 'winners']]);
  });

  it('an open budget is annulled with reasons, and then nothing more happens to it', async () => {
    const olaf = await app.as('olaf');
    const answer = await olaf.act('composeBudget', await composed(), 'budgetId');
    on(answer['budgetId']);
    const reason = 'Het geld is aan iets anders uitgegeven.';
    expect(await olaf.refusals('annulBudget', { budgetId, reason })).toEqual(['WRONG_STATE']);
    expect(await olaf.refusals('openBudget', { budgetId })).toEqual([]);
    expect(await (await app.as('tom')).refusals('annulBudget', { budgetId, reason })).toEqual(['NOT_ALLOWED']);
    expect(await olaf.refusals('annulBudget', { budgetId, reason })).toEqual([]);
    expect(await (await app.as('anna')).refusals('proposeBudgetOption', idea('Een bankje'))).toEqual(['TOO_LATE']);
    const { Audit } = await import('#platform/audit');
    expect(await app.app.get(Audit).firstBroken()).toBeNull();
  });
});
