import { createHash } from 'node:crypto';
import { type RoundFile, drawLot, readRoundFile, recountRound } from '#domain/deciding';
import { type Browser, app, withServer } from '#platform/testing';
import { openARound } from './open-a-round.js';

const PLAN = '01900008-0000-7000-8000-000000000007';
const OPTIONS = ['Een bankje', 'Een boom', 'Een jeu-de-boulesbaan'];
const VOTERS = 8;
const ROUND = `query ($id: ID!) { round(id: $id) { state method options lotHash ownBallot { choice receipt } result { outcome chambers { chamber outcome cast winner counts { name value } } account { step chamber figures { name value } } ballots { receipt choice } openVotes { name choice } } residentsCount: chamberCount(chamber: "residents") { tied ranking scores { option score } rounds { round excluded winner tied tally { option votes } } pairs { first second firstWins secondWins } } } }`;

interface Shown {
  readonly state: string;
  readonly lotHash: string;
  readonly options: string[];
  readonly ownBallot: { readonly choice: string; readonly receipt: string } | null;
  readonly result: { readonly outcome: string; readonly chambers: readonly { readonly winner: number | null; readonly cast: number | null }[]; readonly account: readonly { readonly step: string; readonly chamber: string; readonly figures: readonly { readonly name: string; readonly value: string }[] }[]; readonly ballots: readonly { readonly receipt: string; readonly choice: string }[] } | null;
  readonly residentsCount: { readonly tied: number[]; readonly scores: readonly { option: number; score: string }[]; readonly rounds: readonly object[]; readonly pairs: readonly object[] } | null;
}

let olaf: Browser;
let voters: Browser[] = [];

withServer();
beforeAll(async () => {
  olaf = await app.as('olaf');
  // the quorum is met by the few who vote here
  await app.sql(`update residence r set verified_at = null, verified_by = null from area a where a.id = r.area_id and a.slug = 'aalden' and r.person_id not in (select person_id from residence s join person p on p.id = s.person_id where s.area_id = a.id and s.verified_at is not null and coalesce(p.email, '') <> 'carla@brink.example' and p.birth_year < 2000 order by p.email is null, p.id limit ${VOTERS + 12})`);
});

const seen = async (browser: Browser, id: string): Promise<Shown> => (await browser.ask<{ round: Shown }>(ROUND, { id })).round;
async function opened(method: string, more: object = {}): Promise<string> {
  await app.sql(`update plan set state = 'co-decide' where id = $1`, [PLAN]);
  const input = { planId: PLAN, question: 'Wat komt er op het veld?', explanation: '', method, options: OPTIONS, rule: 'SIMPLE', quorumPercentage: 10, joining: 'RESIDENTS_DECIDE', closesAt: await app.after(3_600_000), ...more };
  const id = await openARound(olaf, input);
  const roll = await app.sql<{ id: string }>(`select person_id as id from round_roll where round_id = $1 and chamber = 'residents' order by person_id limit ${VOTERS}`, [id]);
  voters = await Promise.all(roll.map(({ id: person }) => app.asPerson(person)));
  expect(voters).toHaveLength(VOTERS);
  return id;
}
async function cast(roundId: string, choices: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(choices.map((choice, i) => (voters[i] as Browser).act('castBallot', { roundId, choice }, 'receipt')));
  expect(answers.flatMap((a) => a.problems)).toEqual([]);
  return answers.map((a) => String(a['receipt']));
}
async function closed(): Promise<void> {
  await app.wait('2 hours');
  await app.work();
}
const fileOf = async (id: string): Promise<RoundFile> => {
  const read = readRoundFile(await (await fetch(`${app.origin}/rounds/${id}`)).json());
  if (!read.ok) throw new Error(`${read.fault.path} ${read.fault.reason}`);
  return read.file;
};

describe('a round among options', () => {
  it.each<[string, string[], string, number, number]>([
    ['PLURALITY', ['1 0 0', '1 0 0', '1 0 0', '0 1 0', '0 0 1', 'abstain'], '1 0 0', 1, 1],
    ['APPROVAL', ['1 1 0', '0 1 1', '1 0 0', '0 1 0', '0 1 0'], '0 0 1', 2, 3],
    ['SCORE', ['5 4 0', '0 4 0', '0 5 1', '2 2 2', '0 3 0'], '1 5 0', 2, 2],
    ['POINTS', ['10 0 0', '0 4 6', '0 0 10', '1 1 8', '5 5 0'], '0 0 1', 3, 3],
    ['IRV', ['1 0 0', '1 0 0', '1 0 0', '0 1 0', '0 1 0', '0 2 1', '0 1 0'], '2 1 3', 2, 2],
    ['SCHULZE', ['1 2 3', '1 2 3', '3 2 1', '3 2 1', '2 1 3'], '0 1 0', 2, 2],
  ])('by %s goes the whole way, and a stranger counts the same', async (method, choices, official, residents, municipality) => {
    const id = await opened(method);
    const receipts = await cast(id, choices);
    expect(await olaf.refusals('voteInChamber', { roundId: id, choice: official, reason: 'Dit past het beste bij het veld.' })).toEqual([]);
    const first = await seen(voters[0] as Browser, id);
    expect(first).toMatchObject({ state: 'open', options: OPTIONS, ownBallot: { choice: choices[0], receipt: receipts[0] }, result: null });
    await closed();
    const { result } = await seen(app.visitor(), id);
    expect(result).toMatchObject({ outcome: 'match', chambers: [{ winner: residents, cast: choices.length }, { winner: municipality, cast: 1 }] });
    expect(result?.account.map(({ step }) => step)).toEqual(['lot', 'turnout', 'quorum', 'choice', 'turnout', 'quorum', 'choice', 'joined']);
    expect(result?.ballots.map(({ receipt, choice }) => `${receipt} ${choice}`).sort()).toEqual(receipts.map((receipt, i) => `${receipt} ${choices[i]}`).sort());
    const file = await fileOf(id);
    expect(file.version).toBe(2);
    expect(recountRound(file)).toMatchObject({ equal: true, wrongStep: null });
  });

  it('refuses ballots that its method does not know, with the place, in both chambers', async () => {
    const id = await opened('IRV');
    const [voter] = voters as [Browser];
    for (const [choice, refusal] of [['', 'REQUIRED choice'], ['yes', 'INVALID_FORMAT choice'], ['1 2', 'INVALID_FORMAT choice'], ['1 1 2', 'DUPLICATE choice.1'], ['4 0 0', 'TOO_LARGE choice.0'], ['0 0 0', 'REQUIRED choice'], ['1 0 3', 'INVALID_FORMAT choice']] as const) {
      expect([choice, await voter.refusals('castBallot', { roundId: id, choice })]).toEqual([choice, [refusal]]);
      expect([choice, await olaf.refusals('voteInChamber', { roundId: id, choice, reason: 'Dit past het beste bij het veld.' })]).toEqual([choice, [refusal]]);
    }
    expect(await app.sql('select 1 from ballot where round_id = $1', [id])).toEqual([]);
    await closed();
    expect(await voter.refusals('castBallot', { roundId: id, choice: '1 2 3' })).toEqual(['TOO_LATE']);
  });

  it('is refused without options, with too many, or the same twice; and nothing changes after opening', async () => {
    await app.sql(`update plan set state = 'co-decide' where id = $1`, [PLAN]);
    const input = { planId: PLAN, question: 'Wat komt er op het veld?', explanation: '', method: 'SCORE', rule: 'SIMPLE', quorumPercentage: 10, joining: 'RESIDENTS_DECIDE', closesAt: await app.after(3_600_000) };
    expect(await olaf.refusals('composeRound', input)).toEqual(['NOT_ENOUGH options']);
    expect(await olaf.refusals('composeRound', { ...input, options: ['Een boom', 'een boom', ''] })).toEqual(['REQUIRED options.2', 'DUPLICATE options.1']);
    expect(await olaf.refusals('composeRound', { ...input, options: Array.from({ length: 13 }, (_, i) => `Boom ${i}`) })).toEqual(['TOO_MANY options']);
    expect(await olaf.refusals('composeRound', { ...input, method: 'MAJORITY', options: OPTIONS })).toEqual(['TOO_MANY options']);
    const id = await opened('SCORE');
    await expect(app.sql(`update round set options = '{een,twee}' where id = $1`, [id])).rejects.toThrow(/does not change/);
    await expect(app.sql(`update round set closes_at = closes_at + interval '1 day' where id = $1`, [id])).rejects.toThrow(/does not change/);
    await closed();
  });

  it('keeps one ballot of a voter who sends many at once, and tells only the voter what it says', async () => {
    const id = await opened('POINTS');
    const [voter, other] = voters as [Browser, Browser];
    const answers = await Promise.all(['10 0 0', '0 10 0', '0 0 10', '3 3 4', '1 1 1'].map((choice) => voter.act('castBallot', { roundId: id, choice }, 'receipt')));
    expect(answers.flatMap((a) => a.problems)).toEqual([]);
    const kept = await app.sql<{ choice: string; receipt: string }>('select choice, receipt_nonce as receipt from ballot where round_id = $1', [id]);
    expect(kept).toHaveLength(1);
    expect((await seen(voter, id)).ownBallot).toEqual(kept[0]);
    expect((await seen(other, id)).ownBallot).toBeNull();
    const columns = await app.sql<{ name: string }>(`select column_name as name from information_schema.columns where table_name = 'ballot' order by 1`);
    expect(columns.map(({ name }) => name)).toEqual(['chamber', 'choice', 'municipality_id', 'reason', 'receipt_nonce', 'round_id', 'voter_key']);
    await closed();
  });

  it('a tie falls by a lot that was promised at opening and that a stranger draws again from the file', async () => {
    const id = await opened('PLURALITY', { joining: 'ALL_AGREE' });
    const { lotHash } = await seen(app.visitor(), id);
    expect(lotHash).toMatch(/^[0-9a-f]{64}$/);
    await cast(id, ['1 0 0', '1 0 0', '0 1 0', '0 1 0', '0 0 1', '0 0 1']);
    expect(await olaf.refusals('voteInChamber', { roundId: id, choice: '1 0 0', reason: 'Dit past het beste bij het veld.' })).toEqual([]);
    await closed();
    const file = await fileOf(id);
    if (file.version !== 2 || file.ballots === null || file.lot.seed === null) throw new Error('the file has no lot');
    const { result, residentsCount } = await seen(app.visitor(), id);
    expect(file.lot.hash).toBe(lotHash);
    const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
    expect(sha(file.lot.seed)).toBe(lotHash);
    const ballots = sha(file.ballots.map(({ receipt, choice }) => `${receipt} ${choice}`).sort().join('\n'));
    const drawn = [1, 2, 3].sort((a, b) => (sha(`${String(file.lot.seed)} ${ballots} ${a}`) < sha(`${String(file.lot.seed)} ${ballots} ${b}`) ? -1 : 1));
    expect(drawn).toEqual(drawLot(3, { ...file.lot, ballots }));
    expect(result?.chambers[0]).toMatchObject({ winner: drawn[0] });
    expect(residentsCount?.tied).toEqual([1, 2, 3]);
    const [row] = await app.sql<{ secret: string }>('select secret_hash as secret from round where id = $1', [id]);
    expect(sha(file.lot.seed)).not.toBe(row?.secret);
  });

  it('as advice brings the plan back to the municipality, which then answers within its term and decides by that', async () => {
    await app.sql(`update plan set outcome = 'co-decide' where id = $1`, [PLAN]);
    const id = await opened('PLURALITY', { joining: 'ADVICE' });
    await cast(id, ['1 0 0', '1 0 0', '0 1 0', '1 0 0', '0 0 1']);
    await closed();
    const read = `query ($id: ID!) { plan(id: $id) { state advised dueOn viewerCan { edit withdraw support respond } history { act } preparation { outcomes } responses { outcome current } rounds { id result { outcome } } } }`;
    type Read = { plan: { state: string; advised: boolean; dueOn: string; viewerCan: object; history: { act: string }[]; preparation: { outcomes: string[] } | null; responses: { outcome: string; current: boolean }[] } };
    const { plan } = await olaf.ask<Read>(read, { id: PLAN });
    const [term] = await app.sql<{ days: number }>(`select due_on - clock_from as days from plan where id = $1`, [PLAN]);
    expect(plan).toMatchObject({ state: 'AWAITING_RESPONSE', advised: true, viewerCan: { respond: true }, preparation: { outcomes: ['DECLINED', 'ADOPTED', 'BACKED'] } });
    expect(plan.history.at(-1)?.act).toBe('close-with-advice');
    expect(term?.days).toBeGreaterThanOrEqual(56);
    const carla = await app.as('carla');
    expect((await carla.ask<Read>(read, { id: PLAN })).plan.viewerCan).toEqual({ edit: false, withdraw: false, support: false, respond: false });
    expect(await carla.refusals('withdrawPlan', { planId: PLAN, reason: 'Wij doen het toch zelf.' })).toEqual(['WRONG_STATE']);
    expect(await (voters[0] as Browser).refusals('supportPlan', { planId: PLAN })).toEqual(['WRONG_STATE']);
    const told = await app.sql<{ key: string }>(`select distinct split_part(p.email, '@', 1) as key from notice n join person p on p.id = n.person_id where n.data ->> 'act' = 'close-with-advice' and n.path = $1 and p.email is not null order by 1`, [`/plannen/${PLAN}`]);
    expect(told.map(({ key }) => key)).toEqual(expect.arrayContaining(['carla', 'olaf', 'petra']));
    const answer = { planId: PLAN, summary: 'Wij volgen het advies van het dorp.', reasons: 'De meeste inwoners kozen voor een bankje, en de grond is van ons.' };
    expect(await olaf.refusals('respond', { ...answer, outcome: 'CO_DECIDE' })).toEqual(['NOT_A_CHOICE outcome']);
    expect(await olaf.refusals('respond', { ...answer, outcome: 'ADOPTED' })).toEqual([]);
    expect((await app.visitor().ask<Read>(read, { id: PLAN })).plan).toMatchObject({ state: 'ADOPTED', advised: false, responses: [{ outcome: 'ADOPTED', current: true }, { outcome: 'CO_DECIDE', current: false }] });
    expect(await olaf.refusals('startPlan', { planId: PLAN })).toEqual([]);
  });

  it('of fewer than five secret ballots shows what was chosen, and no figures, ballots or lot', async () => {
    const id = await opened('SCORE');
    await cast(id, ['5 0 0', '4 0 0', '3 0 1', '5 0 0']);
    await closed();
    const { result, residentsCount } = await seen(app.visitor(), id);
    expect(result?.chambers[0]).toMatchObject({ winner: 1, cast: null, counts: [] });
    expect(residentsCount).toBeNull();
    expect(result?.ballots).toEqual([]);
    expect(result?.account.map(({ step, chamber }) => `${step} ${chamber}`)).toEqual(['turnout municipality', 'quorum municipality', 'joined all']);
    expect(await fileOf(id)).toMatchObject({ ballots: null, lot: { hash: expect.any(String), seed: null }, result: { chambers: [{ chamber: 'municipality' }] } });
  });
});
