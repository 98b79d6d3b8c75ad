import { type BudgetRoundFile, readBudgetRound, recountBudget } from '#domain/budgets';
import { addDays, localDate } from '#domain/kernel';
import { type Browser, TestApp } from '#platform/testing';

let app: TestApp;
let areaId = '';
let budgetId = '';
beforeAll(async () => {
  app = await TestApp.start();
  // ideas, the check and what is reminded of them fall on one day, whenever this runs
  await app.moveTo(addDays(localDate(await now()), 1), '10:00');
  areaId = (await app.sql<{ id: string }>(`select id from area where slug = 'aalden'`))[0]?.id ?? '';
});
afterAll(() => app.stop());

const HOUR = 3_600_000;
const now = async (): Promise<number> => (await app.sql<{ now: Date }>('select brink_now() as now'))[0]?.now.getTime() ?? 0;

/** A budget that gathers ideas for an hour, is checked for an hour, and votes for two days. */
async function composed(more: object = {}): Promise<object> {
  const at = await now();
  const day = (after: number): string => new Date(at + after).toISOString();
  return { areaId, title: 'Dorpsbudget van de proef', explanation: '', amountCents: 2_000_000, priceLeastCents: 5_000, priceLimitCents: 1_500_000, proposeFrom: 'AREA', method: 'EQUAL_SHARES', ballotKind: 'APPROVAL', ideasUntil: day(HOUR), checkUntil: day(2 * HOUR), closesAt: day(50 * HOUR), ...more };
}

interface Shown {
  readonly state: string;
  readonly roll: number;
  readonly options: readonly { readonly id: string; readonly title: string; readonly outcome: string | null; readonly costCents: number | null; readonly planId: string | null }[];
  readonly ownBallot: { readonly receipt: string | null; readonly choices: readonly { readonly option: string }[] | null; readonly draft: readonly { readonly option: string }[] | null } | null;
  readonly viewerCan: Readonly<Record<string, boolean>>;
  readonly result: { readonly cast: number | null; readonly spentCents: number; readonly options: readonly { readonly option: string; readonly won: boolean; readonly votes: number | null }[] } | null;
}
const seen = async (browser: Browser, id = budgetId): Promise<Shown | null> =>
  (await browser.ask<{ budget: Shown | null }>('query ($id: ID!) { budget(id: $id) { state roll options { id title outcome costCents planId } ownBallot { receipt choices { option } draft { option } } viewerCan { change open propose openVote annul vote } result { cast spentCents options { option won votes } } } }', { id })).budget;
const idea = (title: string, askedCents: number | null = null): object => ({ budgetId, title, description: 'Dat is goed voor iedereen in het dorp, jong en oud.', askedCents });
const optionOf = async (title: string): Promise<string> => (await app.sql<{ id: string }>('select id from budget_option where budget_id = $1 and title = $2', [budgetId, title]))[0]?.id ?? '';
const choices = (...ids: string[]): object[] => ids.map((option) => ({ option, points: 1 }));

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
    budgetId = String(answer['budgetId']);
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
    const at = await now();
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

const told = async (act: string): Promise<{ email: string; kind: string; reason: string | null }[]> =>
  (await app.sql<{ email: string; kind: string; reason: string | null }>(`select p.email, n.kind, n.data ->> 'reason' as reason from notice n join person p on p.id = n.person_id where n.data ->> 'act' = $1 order by 1, 2`, [act]));
const toldWhom = async (act: string): Promise<string[]> => (await told(act)).map(({ email, kind }) => `${email.split('@')[0]} ${kind}`);

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
    const at = await now();
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
    expect((await app.sql<{ act: string }>(`select distinct act from audit_entry where act like 'budget.%' order by act`)).map(({ act }) => act)).toEqual(['budget.bring-plan', 'budget.check-option', 'budget.compose', 'budget.discard', 'budget.end-ideas', 'budget.move-dates', 'budget.open', 'budget.open-vote', 'budget.propose']);
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
    budgetId = String(answer['budgetId']);
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
