import { addDays } from '#domain/kernel';
import { type Browser, TestApp } from '#platform/testing';

const words = { kind: 'PLAN', title: 'Een bankje bij de brug', summary: 'Een plek om uit te rusten bij de brug over de beek.', body: 'Wie naar de beek loopt, kan nergens zitten. Een bankje helpt iedereen, jong en oud.', themes: ['MEETING'], costCents: 85_000 };
const REASON = 'Wij hebben de beheerder van de brug nog niet gesproken.';

let app: TestApp;
let seen = new Set<string>();
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

/** Each sentence begins today, with a plan of its own. */
beforeEach(async () => {
  await app.sql(`update clock_shift set shift = '0'`);
  seen = new Set();
});

/** A session that begins now: months go by here, and sessions end. */
const as = async (key: string): Promise<Browser> => {
  const [person] = await app.sql<{ id: string }>('select id from person where email = $1', [`${key}@brink.example`]);
  return app.asPerson(person?.id ?? '');
};

interface Plan {
  state: string;
  from: string;
  due: string;
  support: number;
}
const read = async (planId: string): Promise<Plan> => (await app.sql<Plan>('select state, clock_from::text as "from", due_on::text as due, support_count as support from plan where id = $1', [planId]))[0] as Plan;

/** How many counters of support were found wrong when that was last proved, as operators are told. */
const wrongCounters = async (): Promise<string | undefined> => /^brink_wrong_counters (\d+)$/m.exec(await (await fetch(`${app.origin}/health/metrics`)).text())?.[1];

/** Moves the database's clock to noon of a day, and lets everything happen that is due. */
async function on(day: string): Promise<void> {
  await app.sql(`update clock_shift set shift = ($1::date + time '12:00') at time zone 'Europe/Amsterdam' - now()`, [day]);
  await app.work();
}

/** What was mailed about a plan since the last look, as `template to whom`. */
async function mailed(planId: string, ...templates: string[]): Promise<string[]> {
  const found = await app.sql<{ id: string; said: string; template: string }>(`select m.id, m.template, m.template || ' ' || coalesce(p.email, m.office_address) as said from mail m left join person p on p.id = m.person_id where m.data ->> 'path' = $1 order by 3`, [`/plannen/${planId}`]);
  const fresh = found.filter((m) => !seen.has(m.id) && templates.includes(m.template));
  for (const { id } of found) seen.add(id);
  return fresh.map((m) => m.said);
}

/** A plan of Bert's that gathers support, from today on. */
async function gathering(title = words.title): Promise<string> {
  const bert = await as('bert');
  const [area] = await app.sql<{ id: string }>(`select id from area where slug = 'aalden'`);
  const planId = String((await bert.act('saveDraft', { areaId: area?.id, words: { ...words, title } }, 'planId'))['planId']);
  expect(await bert.refusals('submitPlan', { planId })).toEqual([]);
  expect(await (await as('coach')).refusals('publishPlan', { planId })).toEqual([]);
  return planId;
}

/** One that waits for its answer, from today on. */
async function awaiting(): Promise<string> {
  const planId = await gathering();
  await app.sql('update plan set support_needed = 1 where id = $1', [planId]);
  expect(await (await as('anna')).refusals('supportPlan', { planId })).toEqual([]);
  expect((await read(planId)).state).toBe('awaiting-response');
  await app.work();
  return planId;
}

const OFFICIALS = ['reminder olaf@brink.example', 'reminder petra@brink.example'];
const OVERDUE = ['overdue coach2@brink.example', 'overdue coach@brink.example', 'overdue griffie@coevorden.example'];

describe('the clock of an answer', () => {
  it('reminds the officials at half time, a week before and on the day; coaches and the griffie hear when it is over; each of it once', async () => {
    const planId = await awaiting();
    const { from, due } = await read(planId);
    const length = Math.round((Date.parse(due) - Date.parse(from)) / 86_400_000);
    const half = addDays(from as never, Math.floor(length / 2));
    const told: Record<string, string[]> = {};
    for (const day of [from, addDays(half, -1), half, half, addDays(half, 1), addDays(due as never, -8), addDays(due as never, -7), addDays(due as never, -6), due, due, addDays(due as never, 1), addDays(due as never, 2), addDays(due as never, 30)]) {
      await on(day);
      told[day] = [...(told[day] ?? []), ...(await mailed(planId, 'reminder', 'overdue'))];
    }
    expect(Object.fromEntries(Object.entries(told).filter(([, mails]) => mails.length > 0))).toEqual({ [half]: OFFICIALS, [addDays(due as never, -7)]: OFFICIALS, [due]: OFFICIALS, [addDays(due as never, 1)]: OVERDUE });
  });

  it('reminds only the colleague who prepares it, and when days were missed only of the latest', async () => {
    const planId = await awaiting();
    const [petra] = await app.sql<{ id: string }>(`select id from person where email = 'petra@brink.example'`);
    expect(await (await as('olaf')).refusals('assignResponse', { planId, personId: petra?.id })).toEqual([]);
    const { due } = await read(planId);
    await on(addDays(due as never, -3));
    expect(await mailed(planId, 'reminder', 'overdue')).toEqual(['reminder petra@brink.example']);
  });

  it('is lengthened once, with reasons, before it is over; the new last day is reminded of anew', async () => {
    const planId = await awaiting();
    const { due } = await read(planId);
    await on(due);
    expect(await mailed(planId, 'reminder')).toEqual(OFFICIALS);
    const olaf = await as('olaf');
    expect(await olaf.refusals('extendResponse', { planId, reason: 'kort' })).toEqual(['TOO_SHORT reason']);
    const answers = await Promise.all([1, 2, 3].map(() => olaf.refusals('extendResponse', { planId, reason: REASON })));
    expect(answers.flat().sort()).toEqual(['ALREADY_DONE', 'ALREADY_DONE']);
    const later = (await read(planId)).due;
    expect(Date.parse(later) - Date.parse(due)).toBeGreaterThanOrEqual(42 * 86_400_000);
    await on(addDays(due as never, 2));
    expect(await mailed(planId, 'overdue')).toEqual([]);
    const told: string[][] = [];
    for (const day of [addDays(later as never, -7), addDays(later as never, -7), later, addDays(later as never, 1)]) {
      await on(day);
      told.push(await mailed(planId, 'reminder', 'overdue'));
    }
    expect(told).toEqual([OFFICIALS, [], OFFICIALS, OVERDUE]);
    expect(await (await as('olaf')).refusals('extendResponse', { planId, reason: REASON })).toEqual(['ALREADY_DONE']);
  });

  it('cannot be lengthened the day after it is over', async () => {
    const planId = await awaiting();
    await on(addDays((await read(planId)).due as never, 1));
    expect(await (await as('olaf')).refusals('extendResponse', { planId, reason: REASON })).toEqual(['TOO_LATE']);
    expect(await (await as('olaf')).refusals('askInformation', { planId, question: 'Om welke brug gaat het?' })).toEqual(['TOO_LATE']);
  });

  it('stands still while the author is asked for information, and runs on with as many days as were lost', async () => {
    const planId = await awaiting();
    const { due } = await read(planId);
    const asked = addDays(due as never, -10);
    await on(asked);
    await mailed(planId);
    const olaf = await as('olaf');
    expect(await olaf.refusals('askInformation', { planId, question: 'Om welke brug gaat het?' })).toEqual([]);
    expect(await olaf.refusals('askInformation', { planId, question: 'Om welke brug gaat het?' })).toEqual(['ALREADY_DONE']);
    expect(await olaf.refusals('extendResponse', { planId, reason: REASON })).toEqual(['TOO_EARLY']);
    expect(await olaf.refusals('respond', { planId, outcome: 'ADOPTED', summary: 'Wij doen dit graag voor het dorp.', reasons: 'Het past bij ons beleid, en de grond is van ons.' })).toEqual(['TOO_EARLY']);
    for (const day of [addDays(due as never, -7), due, addDays(due as never, 1), addDays(due as never, 10)]) await on(day);
    expect(await mailed(planId, 'reminder', 'overdue')).toEqual([]);
    expect(await (await as('anna')).refusals('giveInformation', { planId, answer: 'De brug bij de molen.' })).toEqual(['NOT_ALLOWED']);
    expect(await (await as('bert')).refusals('giveInformation', { planId, answer: 'De brug bij de molen.' })).toEqual([]);
    const later = (await read(planId)).due;
    const lost = (Date.parse(later) - Date.parse(due)) / 86_400_000;
    expect(lost).toBeGreaterThanOrEqual(20);
    expect(lost).toBeLessThan(26);
    await app.work();
    expect(await mailed(planId, 'overdue')).toEqual([]);
    await on(later);
    expect(await mailed(planId, 'reminder')).toEqual(OFFICIALS);
    await on(addDays(later as never, 1));
    expect(await mailed(planId, 'overdue')).toEqual(OVERDUE);
  });

  it('stops with the answer, and tells whether it came in time', async () => {
    const planId = await awaiting();
    const { due } = await read(planId);
    await on(addDays(due as never, 1));
    await mailed(planId);
    expect(await (await as('olaf')).refusals('respond', { planId, outcome: 'ADOPTED', summary: 'Wij doen dit graag voor het dorp.', reasons: 'Het past bij ons beleid, en de grond is van ons.' })).toEqual([]);
    await on(addDays(due as never, 60));
    expect(await mailed(planId, 'reminder', 'overdue')).toEqual([]);
    expect(await app.sql('select in_time as "inTime" from response where plan_id = $1', [planId])).toEqual([{ inTime: false }]);
  });
});

describe('the receipt of a plan', () => {
  const ACKNOWLEDGE = ['acknowledgeReminder', 'acknowledgeOverdue'];
  const READ = 'query ($id: ID!) { plan(id: $id) { acknowledgeBy acknowledgedAt viewerCan { acknowledge } } }';
  type Read = { plan: { acknowledgeBy: string | null; acknowledgedAt: string | null; viewerCan: { acknowledge: boolean } } };

  it('is confirmed within the days of the ordinance, once; its author hears it and everybody reads it', async () => {
    const planId = await awaiting();
    const olaf = await as('olaf');
    const { plan } = await olaf.ask<Read>(READ, { id: planId });
    const days = (Date.parse(plan.acknowledgeBy ?? '') - Date.parse((await read(planId)).from)) / 86_400_000;
    expect(days).toBeGreaterThanOrEqual(7);
    expect([plan.acknowledgedAt, plan.viewerCan]).toEqual([null, { acknowledge: true }]);
    const answers = await Promise.all([1, 2, 3].map(() => olaf.refusals('acknowledgePlan', { planId })));
    expect(answers.flat()).toEqual(['ALREADY_DONE', 'ALREADY_DONE']);
    expect((await (await as('bert')).ask<Read>(READ, { id: planId })).plan).toMatchObject({ acknowledgedAt: expect.any(String), viewerCan: { acknowledge: false } });
    expect(await app.sql(`select role, public from plan_event where plan_id = $1 and act = 'acknowledge'`, [planId])).toEqual([{ role: 'official', public: true }]);
    await on(addDays(plan.acknowledgeBy as never, 3));
    expect(await mailed(planId, ...ACKNOWLEDGE)).toEqual([]);
  });

  it('is reminded of, and when it is late the coaches and the griffie hear; a question or the answer confirms it too', async () => {
    const planId = await awaiting();
    const by = (await (await as('olaf')).ask<Read>(READ, { id: planId })).plan.acknowledgeBy as never;
    await on(by);
    expect(await mailed(planId, ...ACKNOWLEDGE)).toEqual(['acknowledgeReminder olaf@brink.example', 'acknowledgeReminder petra@brink.example']);
    await on(addDays(by, 1));
    await app.work();
    expect(await mailed(planId, ...ACKNOWLEDGE)).toEqual(['acknowledgeOverdue coach2@brink.example', 'acknowledgeOverdue coach@brink.example', 'acknowledgeOverdue griffie@coevorden.example']);
    expect(await (await as('olaf')).refusals('askInformation', { planId, question: 'Om welke brug gaat het?' })).toEqual([]);
    expect(await (await as('griffie')).refusals('acknowledgePlan', { planId })).toEqual(['ALREADY_DONE']);
  });
});

describe('the clock of a second look', () => {
  it('at a declined answer reminds officials and griffie, and is told with its day where the plan is read; the coaches hear when it is over', async () => {
    const planId = await awaiting();
    const olaf = await as('olaf');
    expect(await olaf.refusals('respond', { planId, outcome: 'DECLINED', summary: 'Wij doen dit niet, want het mag daar niet.', reasons: 'De brug staat in een beschermd gebied. Daar mag niets bij komen.' })).toEqual([]);
    const look = 'query ($id: ID!) { plan(id: $id) { state lookedAtAgain dueOn } }';
    type Look = { plan: { state: string; lookedAtAgain: boolean; dueOn: string | null } };
    expect((await app.visitor().ask<Look>(look, { id: planId })).plan).toEqual({ state: 'DECLINED', lookedAtAgain: false, dueOn: null });
    expect(await (await as('bert')).refusals('askSecondLook', { planId, reason: 'Het gebied begint pas achter de brug.' })).toEqual([]);
    const { plan } = await app.visitor().ask<Look>(look, { id: planId });
    expect([plan.lookedAtAgain, Date.parse(plan.dueOn ?? '') - Date.parse((await read(planId)).from) >= 56 * 86_400_000]).toEqual([true, true]);
    await on(plan.dueOn ?? '');
    expect(await mailed(planId, 'lookReminder', 'lookOverdue')).toEqual(['lookReminder griffie@brink.example', 'lookReminder olaf@brink.example', 'lookReminder petra@brink.example']);
    await on(addDays(plan.dueOn as never, 1));
    await app.work();
    expect(await mailed(planId, 'lookReminder', 'lookOverdue')).toEqual(['lookOverdue coach2@brink.example', 'lookOverdue coach@brink.example', 'lookOverdue griffie@coevorden.example']);
    expect(await (await as('griffie')).refusals('decideSecondLook', { planId, upheld: true, reason: 'De grens ligt echt voor de brug.' })).toEqual([]);
    expect((await app.visitor().ask<Look>(look, { id: planId })).plan).toEqual({ state: 'DECLINED', lookedAtAgain: false, dueOn: null });
  });
});

describe('an answer that is looked at again', () => {
  const NO = { outcome: 'DECLINED', summary: 'Wij doen dit niet, want het mag daar niet.', reasons: 'De brug staat in een beschermd gebied. Daar mag niets bij komen.' };
  const RESPONSES = 'query ($id: ID!) { plan(id: $id) { state outcome responses { outcome summary inTime current } preparation { outcome summary revision } } }';
  type Read = { plan: { state: string; responses: { outcome: string; summary: string; inTime: boolean; current: boolean }[]; preparation: { outcome: string | null; summary: string; revision: number } | null } };

  it('stays to be read beside the new one, which is prepared and given like the first', async () => {
    const planId = await awaiting();
    const olaf = await as('olaf');
    expect((await olaf.act('saveResponseDraft', { ...NO, planId, revision: 0 }, 'revision'))['revision']).toBe(1);
    expect(await olaf.refusals('respond', { ...NO, planId })).toEqual([]);
    expect(await (await as('bert')).refusals('askSecondLook', { planId, reason: 'Het gebied begint pas achter de brug.' })).toEqual([]);
    expect(await olaf.refusals('decideSecondLook', { planId, upheld: false, reason: 'De grens ligt inderdaad verderop.' })).toEqual(['SECOND_PERSON_REQUIRED']);
    expect(await (await as('griffie')).refusals('decideSecondLook', { planId, upheld: false, reason: 'De grens ligt inderdaad verderop.' })).toEqual([]);
    const { plan } = await olaf.ask<Read>(RESPONSES, { id: planId });
    expect(plan).toMatchObject({ state: 'AWAITING_RESPONSE', responses: [{ outcome: 'DECLINED', summary: NO.summary, inTime: true, current: false }], preparation: { outcome: null, summary: '' } });
    const draft = { planId, outcome: 'ADOPTED', summary: 'Wij doen het toch.', reasons: '' };
    expect(await olaf.refusals('saveResponseDraft', { ...draft, revision: 0 })).toEqual(['CHANGED_MEANWHILE']);
    expect(await olaf.refusals('saveResponseDraft', { ...draft, revision: plan.preparation?.revision })).toEqual([]);
    expect(await (await as('petra')).refusals('respond', { planId, outcome: 'ADOPTED', summary: 'Bij nader inzien doen wij het wel.', reasons: 'De grens van het gebied ligt achter de brug, dus het mag.' })).toEqual([]);
    expect((await app.visitor().ask<Read>(RESPONSES, { id: planId })).plan).toMatchObject({ state: 'ADOPTED', preparation: null, responses: [{ outcome: 'ADOPTED', current: true }, { outcome: 'DECLINED', summary: NO.summary, current: false }] });
    await expect(app.sql(`delete from response where plan_id = $1`, [planId])).rejects.toThrow();
    expect(await app.sql(`select act, count(*)::int as n from audit_entry where subject_id = $1 and act = 'response.draft' group by act`, [planId])).toEqual([{ act: 'response.draft', n: 2 }]);
  });
});

describe('the clock of a review', () => {
  it('reminds the coaches at half time and on the day, tells them when it is over; each of it once', async () => {
    const planId = '01900008-0000-7000-8000-000000000006';
    const days = async (): Promise<number> => (await app.sql<{ days: number }>(`select due_on - (brink_now() at time zone 'Europe/Amsterdam')::date as days from plan where id = $1`, [planId]))[0]?.days ?? 0;
    await app.sql(`update plan set state = 'in-review', clock_from = (brink_now() at time zone 'Europe/Amsterdam')::date, due_on = (brink_now() at time zone 'Europe/Amsterdam')::date + 6 where id = $1`, [planId]);
    await app.work();
    expect(await mailed(planId, 'reviewReminder', 'reviewOverdue')).toEqual([]);
    await app.wait('3 days');
    await app.work();
    await app.work();
    expect(await mailed(planId, 'reviewReminder', 'reviewOverdue')).toEqual(['reviewReminder coach2@brink.example', 'reviewReminder coach@brink.example']);
    await app.wait(`${await days()} days`);
    await app.work();
    expect(await mailed(planId, 'reviewReminder', 'reviewOverdue')).toHaveLength(2);
    await app.wait('1 day');
    await app.work();
    await app.work();
    expect(await mailed(planId, 'reviewReminder', 'reviewOverdue')).toEqual(['reviewOverdue coach2@brink.example', 'reviewOverdue coach@brink.example', 'reviewOverdue griffie@coevorden.example']);
  });
});

describe('the clock of gathering support', () => {
  it('lets the last day be a whole day; the day after the plan expires, once; its author can begin again and keeps the names', async () => {
    const planId = await gathering();
    expect(await (await as('anna')).refusals('supportPlan', { planId })).toEqual([]);
    const { due } = await read(planId);
    await on(addDays(due as never, -7));
    expect(await mailed(planId, 'supportReminder')).toEqual(['supportReminder bert@brink.example']);
    await app.sql(`update clock_shift set shift = ($1::date + time '23:59') at time zone 'Europe/Amsterdam' - now()`, [due]);
    await app.work();
    expect((await read(planId)).state).toBe('gathering-support');
    await on(addDays(due as never, 1));
    await app.work();
    expect((await read(planId)).state).toBe('expired');
    expect(await app.sql(`select 1 from plan_event where plan_id = $1 and act = 'expire'`, [planId])).toHaveLength(1);
    expect(await (await as('dirk')).refusals('supportPlan', { planId })).toEqual(['WRONG_STATE']);
    expect(await (await as('bert')).refusals('renewPlan', { planId })).toEqual([]);
    expect(await read(planId)).toMatchObject({ state: 'gathering-support', support: 1 });
    expect((await read(planId)).due > addDays(due as never, 80)).toBe(true);
  });
});

/** People of Coevorden who may support. */
const supporters = async (n: number): Promise<{ id: string; browser: Browser }[]> => {
  await app.sql('update person set birth_year = 1980 where birth_year is null and erased_at is null');
  const found = await app.sql<{ id: string }>(`select person_id as id from residence r join municipality m on m.id = r.municipality_id join person p on p.id = r.person_id where m.slug = 'coevorden' and r.verified_at is not null and p.email is null order by 1 limit $1`, [n]);
  return Promise.all(found.map(async ({ id }) => ({ id, browser: await app.asPerson(id) })));
};

describe('the counter of support', () => {
  it('is proved by the clock: operators are told how many were wrong, and the names that stand there count', async () => {
    const planId = await gathering();
    for (const { browser } of await supporters(2)) await browser.act('supportPlan', { planId });
    await app.work();
    expect(await wrongCounters()).toBe('0');
    await app.sql('update plan set support_count = 9 where id = $1', [planId]);
    await app.work();
    expect([await wrongCounters(), (await read(planId)).support]).toEqual(['1', 2]);
    const beheer = await app.as('beheer');
    const proofs = async (): Promise<object[]> => (await beheer.ask<{ health: { checks: object[] } }>('{ health { checks { kind checkedAt faults faultAt } } }')).health.checks;
    const good = { kind: 'AUDIT_CHAIN', checkedAt: expect.any(String), faults: 0, faultAt: null };
    expect(await proofs()).toEqual([{ kind: 'SUPPORT_COUNTERS', checkedAt: expect.any(String), faults: 1, faultAt: expect.any(String) }, good]);
    await app.work();
    expect(await wrongCounters()).toBe('0');
    expect(await proofs()).toEqual([{ kind: 'SUPPORT_COUNTERS', checkedAt: expect.any(String), faults: 0, faultAt: expect.any(String) }, good]);
  });
});

describe('the week after a merge', () => {
  const names = async (planId: string): Promise<string[]> => (await app.sql<{ id: string }>('select person_id as id from support where plan_id = $1 order by 1', [planId])).map((row) => row.id);

  it('supporters move on the seventh day, but for who objects; who supports both counts once; nothing happens twice', async () => {
    const [from, into] = [await gathering('Een bankje bij de brug'), await gathering('Een bankje aan de beek')];
    const people = await supporters(6);
    for (const { browser } of people.slice(0, 5)) expect(await browser.refusals('supportPlan', { planId: from })).toEqual([]);
    for (const { browser } of people.slice(4)) expect(await browser.refusals('supportPlan', { planId: into })).toEqual([]);
    expect(await (await as('coach')).refusals('mergePlan', { planId: from, intoPlanId: into, reason: 'Beide plannen vragen om hetzelfde bankje.' })).toEqual([]);
    const [objector, outsider] = [people[0], people[5]];
    expect(await objector?.browser.refusals('objectToMerge', { planId: from })).toEqual([]);
    expect(await objector?.browser.refusals('objectToMerge', { planId: from })).toEqual([]);
    expect(await outsider?.browser.refusals('objectToMerge', { planId: from })).toEqual(['NOT_ALLOWED']);
    await app.wait('6 days 23 hours');
    await app.work();
    expect(await names(into)).toHaveLength(2);
    await app.wait('2 hours');
    for (const _proved of [1, 2]) {
      await app.work();
      expect(await wrongCounters()).toBe('0');
    }
    expect(await names(into)).toEqual(people.slice(1).map((p) => p.id).sort());
    expect((await read(into)).support).toBe(5);
    expect(await (await app.asPerson(people[1]?.id ?? '')).refusals('objectToMerge', { planId: from })).toEqual(['TOO_LATE']);
  });

  it('names that come along move a plan on to its answer when they are enough', async () => {
    const [from, into] = [await gathering('Een bankje bij de brug'), await gathering('Een bankje aan de beek')];
    await app.sql('update plan set support_needed = 4 where id = $1', [into]);
    await app.work();
    for (const { browser } of await supporters(4)) await browser.act('supportPlan', { planId: from });
    expect(await (await as('coach')).refusals('mergePlan', { planId: from, intoPlanId: into, reason: 'Beide plannen vragen om hetzelfde bankje.' })).toEqual([]);
    await app.wait('8 days');
    await app.work();
    expect(await read(into)).toMatchObject({ state: 'awaiting-response', support: 4 });
  });

  it('confirmed names on paper come along as a number, and a list that waits is confirmed or thrown away at the other plan', async () => {
    const [from, into] = [await gathering('Een bankje bij de brug'), await gathering('Een bankje aan de beek')];
    const [coach, other] = [await as('coach'), await as('coach2')];
    const listed = async (names: number): Promise<string> => {
      expect(await coach.refusals('enterPaperSupport', { planId: from, names, note: 'In de kast van het dorpshuis' })).toEqual([]);
      return (await app.sql<{ id: string }>('select id from paper_list where plan_id = $1 and names = $2', [from, names]))[0]?.id ?? '';
    };
    const [counted, waiting, wrong] = [await listed(3), await listed(2), await listed(90)];
    expect(await (await as('dirk')).refusals('dropPaperSupport', { listId: wrong })).toEqual(['NOT_FOUND']);
    const both = await Promise.all([coach.refusals('dropPaperSupport', { listId: wrong }), other.refusals('confirmPaperSupport', { listId: counted })]);
    expect(both).toEqual([[], []]);
    expect(await other.refusals('confirmPaperSupport', { listId: wrong })).toEqual(['NOT_FOUND']);
    expect(await coach.refusals('dropPaperSupport', { listId: counted })).toEqual(['ALREADY_DONE']);
    for (const change of ['delete from paper_list where id = $1', 'update paper_list set names = 4 where id = $1']) await expect(app.sql(change, [counted])).rejects.toThrow('stays as it is');
    expect(await coach.refusals('mergePlan', { planId: from, intoPlanId: into, reason: 'Beide plannen vragen om hetzelfde bankje.' })).toEqual([]);
    await app.wait('8 days');
    await app.work();
    await app.work();
    expect(await app.sql<{ n: number }>('select paper_count as n from plan where id = any($1)', [[from, into]])).toEqual([{ n: 3 }, { n: 3 }]);
    expect(await (await as('coach2')).refusals('confirmPaperSupport', { listId: waiting })).toEqual([]);
    expect((await app.sql<{ n: number }>('select paper_count as n from plan where id = $1', [into]))[0]?.n).toBe(5);
  });

  it('a plan that was taken back meanwhile is not set going again by the names that come along', async () => {
    const [from, into] = [await gathering('Een bankje bij de brug'), await gathering('Een bankje aan de beek')];
    for (const { browser } of await supporters(2)) await browser.act('supportPlan', { planId: from });
    expect(await (await as('coach')).refusals('mergePlan', { planId: from, intoPlanId: into, reason: 'Beide plannen vragen om hetzelfde bankje.' })).toEqual([]);
    expect(await (await as('bert')).refusals('withdrawPlan', { planId: into, reason: 'Wij doen het toch zelf.' })).toEqual([]);
    await app.wait('8 days');
    await app.work();
    expect(await read(into)).toMatchObject({ state: 'withdrawn' });
  });
});
