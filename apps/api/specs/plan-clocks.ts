import { type Browser, app, as, withServer } from '#platform/testing';

const words = { kind: 'PLAN', title: 'Een bankje bij de brug', summary: 'Een plek om uit te rusten bij de brug over de beek.', body: 'Wie naar de beek loopt, kan nergens zitten. Een bankje helpt iedereen, jong en oud.', themes: ['MEETING'], costCents: 85_000 };
export const REASON = 'Wij hebben de beheerder van de brug nog niet gesproken.';

let seen = new Set<string>();

interface Plan {
  state: string;
  from: string;
  due: string;
  support: number;
}
export const read = async (planId: string): Promise<Plan> => (await app.sql<Plan>('select state, clock_from::text as "from", due_on::text as due, support_count as support from plan where id = $1', [planId]))[0] as Plan;

/** How many counters of support were found wrong when that was last proved, as operators are told. */
export const wrongCounters = async (): Promise<string | undefined> => /^brink_wrong_counters (\d+)$/m.exec(await (await fetch(`${app.origin}/health/metrics`)).text())?.[1];

/** Moves the database's clock to noon of a day, and lets everything happen that is due. */
export async function on(day: string): Promise<void> {
  await app.moveTo(day);
  await app.work();
}

/** What was mailed about a plan since the last look, as `template to whom`. */
export async function mailed(planId: string, ...templates: string[]): Promise<string[]> {
  const found = await app.sql<{ id: string; said: string; template: string }>(`select m.id, m.template, m.template || ' ' || coalesce(p.email, m.office_address) as said from mail m left join person p on p.id = m.person_id where m.data ->> 'path' = $1 order by 3`, [`/plannen/${planId}`]);
  const fresh = found.filter((m) => !seen.has(m.id) && templates.includes(m.template));
  for (const { id } of found) seen.add(id);
  return fresh.map((m) => m.said);
}

/** A plan of Bert's that gathers support, from today on. */
export async function gathering(title = words.title): Promise<string> {
  const bert = await as('bert');
  const area = await app.areaOf('aalden');
  const planId = String((await bert.act('saveDraft', { areaId: area, words: { ...words, title } }, 'planId'))['planId']);
  expect(await bert.refusals('submitPlan', { planId })).toEqual([]);
  expect(await (await as('coach')).refusals('publishPlan', { planId })).toEqual([]);
  return planId;
}

/** One that waits for its answer, from today on. */
export async function awaiting(): Promise<string> {
  const planId = await gathering();
  await app.sql('update plan set support_needed = 1 where id = $1', [planId]);
  expect(await (await as('anna')).refusals('supportPlan', { planId })).toEqual([]);
  expect((await read(planId)).state).toBe('awaiting-response');
  await app.work();
  return planId;
}

export const OFFICIALS = ['reminder olaf@brink.example', 'reminder petra@brink.example'];
export const OVERDUE = ['overdue coach2@brink.example', 'overdue coach@brink.example', 'overdue griffie@coevorden.example'];

/** People of Coevorden who may support. */
export const supporters = async (n: number): Promise<{ id: string; browser: Browser }[]> => {
  await app.sql('update person set birth_year = 1980 where birth_year is null and erased_at is null');
  const found = await app.sql<{ id: string }>(`select person_id as id from residence r join municipality m on m.id = r.municipality_id join person p on p.id = r.person_id where m.slug = 'coevorden' and r.verified_at is not null and p.email is null order by 1 limit $1`, [n]);
  return Promise.all(found.map(async ({ id }) => ({ id, browser: await app.asPerson(id) })));
};

/** A server of its own for a file of specs; each sentence begins today, with a plan of its own. */
export function withClocks(): void {
  withServer();
  /** Each sentence begins today, with a plan of its own. */
  beforeEach(async () => {
    await app.sql(`update clock_shift set shift = '0'`);
    seen = new Set();
  });
}
