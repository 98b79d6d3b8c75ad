import { addDays, localDate } from '#domain/kernel';
import { type Browser, app, as, withServer } from '#platform/testing';

export let areaId = '';
export let budgetId = '';
/** The budget that the sentences after this are about. */
export const on = (id: unknown): void => void (budgetId = String(id));

/** A server of its own for a file of specs. Ideas, the check and what is reminded of them fall on one day, whenever this runs. */
export function withBudgets(): void {
  withServer();
  beforeAll(async () => {
    await app.moveTo(addDays(localDate(await app.now()), 1), '10:00');
    areaId = await app.areaOf('aalden');
  });
}

export const HOUR = 3_600_000;

/** A budget that gathers ideas for an hour, is checked for an hour, and votes for two days. */
export async function composed(more: object = {}): Promise<object> {
  const at = await app.now();
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
export const seen = async (browser: Browser, id = budgetId): Promise<Shown | null> =>
  (await browser.ask<{ budget: Shown | null }>('query ($id: ID!) { budget(id: $id) { state roll options { id title outcome costCents planId } ownBallot { receipt choices { option } draft { option } } viewerCan { change open propose openVote annul vote } result { cast spentCents options { option won votes } } } }', { id })).budget;
export const idea = (title: string, askedCents: number | null = null): object => ({ budgetId, title, description: 'Dat is goed voor iedereen in het dorp, jong en oud.', askedCents });
export const optionOf = async (title: string): Promise<string> => (await app.sql<{ id: string }>('select id from budget_option where budget_id = $1 and title = $2', [budgetId, title]))[0]?.id ?? '';
export const choices = (...ids: string[]): object[] => ids.map((option) => ({ option, points: 1 }));

export const told = async (act: string): Promise<{ email: string; kind: string; reason: string | null }[]> =>
  (await app.sql<{ email: string; kind: string; reason: string | null }>(`select p.email, n.kind, n.data ->> 'reason' as reason from notice n join person p on p.id = n.person_id where n.data ->> 'act' = $1 order by 1, 2`, [act]));
export const toldWhom = async (act: string): Promise<string[]> => (await told(act)).map(({ email, kind }) => `${email.split('@')[0]} ${kind}`);

/** A budget at its vote: three options can be built, one cannot. Carla composed it; Anna and Bert had the ideas. */
export async function atItsVote(): Promise<void> {
  const [anna, bert, carla, olaf] = await Promise.all(['anna', 'bert', 'carla', 'olaf'].map(as)) as [Browser, Browser, Browser, Browser];
  on((await carla.act('composeBudget', await composed(), 'budgetId'))['budgetId']);
  const [plan] = await app.sql<{ id: string }>(`select id from plan where title = 'Een beweegtuin bij het dorpshuis'`);
  expect(await olaf.refusals('openBudget', { budgetId })).toEqual([]);
  expect(await anna.refusals('proposeBudgetOption', idea('Een speeltuin bij de school'))).toEqual([]);
  for (const title of ['Een bankje bij de brug', 'Lampen langs het pad']) expect(await bert.refusals('proposeBudgetOption', idea(title))).toEqual([]);
  expect(await carla.refusals('bringPlanToBudget', { budgetId, planId: plan?.id })).toEqual([]);
  await app.wait('61 minutes');
  await app.work();
  for (const [title, costCents] of [['Een speeltuin bij de school', 1_200_000], ['Een bankje bij de brug', 300_000], ['Lampen langs het pad', 700_000], ['Een beweegtuin bij het dorpshuis', null]] as const)
    expect(await olaf.refusals('checkBudgetOption', { optionId: await optionOf(title), outcome: costCents === null ? 'NOT_FEASIBLE' : 'FEASIBLE', reasons: 'Wij hebben er goed naar gekeken.', costCents })).toEqual([]);
  expect(await olaf.refusals('openBudgetVote', { budgetId })).toEqual([]);
  await app.work();
}
