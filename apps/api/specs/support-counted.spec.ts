import { addDays } from '#domain/kernel';
import { app, as } from '#platform/testing';
import { gathering, mailed, on, read, supporters, wrongCounters, withClocks } from './plan-clocks.js';

withClocks();

describe('the clock of gathering support', () => {
  it('lets the last day be a whole day; the day after the plan expires, once; its author can begin again and keeps the names', async () => {
    const planId = await gathering();
    expect(await (await as('anna')).refusals('supportPlan', { planId })).toEqual([]);
    const { due } = await read(planId);
    await on(addDays(due as never, -7));
    expect(await mailed(planId, 'supportReminder')).toEqual(['supportReminder bert@brink.example']);
    await app.moveTo(due, '23:59');
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
