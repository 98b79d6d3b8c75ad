import { addDays } from '#domain/kernel';
import { app, as } from '#platform/testing';
import { OFFICIALS, OVERDUE, REASON, awaiting, mailed, on, read, withClocks } from './plan-clocks.js';

withClocks();

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
    const petra = await app.idOf('petra');
    expect(await (await as('olaf')).refusals('assignResponse', { planId, personId: petra })).toEqual([]);
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
