import { readRoundFile, recountRound } from '#domain/deciding';
import { required } from '#platform/graphql';
import { type Browser, app, withServer } from '#platform/testing';
import { openARound } from './open-a-round.js';

const PLAN = '01900008-0000-7000-8000-000000000007';
const ASSOCIATION = '01900005-0000-7000-8000-000000000001';
const UNKNOWN = '0190ffff-0000-7000-8000-000000000000';
const SHOWN = `query ($id: ID!) { round(id: $id) { state question residentsRoll youngRoll membersRoll weights { name value } viewerChambers viewerCanCompose viewerCanOpen result { outcome chambers { chamber cast elected outcome } account { step chamber figures { name value } } ballots { chamber receipt choice } } } }`;

interface Shown {
  readonly state: string;
  readonly question: string;
  readonly residentsRoll: number;
  readonly youngRoll: number;
  readonly membersRoll: number;
  readonly weights: readonly { readonly name: string; readonly value: string }[];
  readonly viewerChambers: string[];
  readonly viewerCanCompose: boolean;
  readonly viewerCanOpen: boolean;
  readonly result: { readonly outcome: string; readonly chambers: readonly { readonly chamber: string; readonly cast: number | null; readonly elected: number[]; readonly outcome: string }[]; readonly account: readonly { readonly step: string; readonly chamber: string }[]; readonly ballots: readonly { readonly chamber: string; readonly choice: string }[] } | null;
}

const by: Record<string, Browser> = {};
let composed: object = {};

withServer();
beforeAll(async () => {
  for (const key of ['olaf', 'petra', 'tom', 'coach', 'coach2', 'carla', 'anna', 'bert', 'dirk', 'griffie', 'beheer']) by[key] = await app.as(key);
  await app.sql(`update residence r set verified_at = null, verified_by = null from person p where p.id = r.person_id and p.email is null`);
});
beforeEach(async () => {
  await app.sql(`update plan set state = 'co-decide' where id = $1`, [PLAN]);
  composed = { question: 'Wat doen wij op het veld?', explanation: '', method: 'MAJORITY', rule: 'SIMPLE', quorumPercentage: 10, joining: 'ALL_AGREE', closesAt: await app.after(3_600_000) };
});

const as = (key: string): Browser => by[key] ?? app.visitor();
const seen = async (key: string, id: string): Promise<Shown | null> => (await as(key).ask<{ round: Shown | null }>(SHOWN, { id })).round;
async function draft(key: string, more: object): Promise<string> {
  const answer = await as(key).act('composeRound', { ...composed, ...more }, 'roundId');
  expect(answer.problems).toEqual([]);
  return String(answer['roundId']);
}
const areaOf = async (slug: string): Promise<string> => (await app.sql<{ id: string }>('select id from area where slug = $1', [slug]))[0]?.id ?? '';
async function closed(id: string): Promise<Shown> {
  await app.wait('2 hours');
  await app.work();
  const shown = await seen('carla', id);
  if (shown?.result == null) throw new Error('the round did not close');
  return shown;
}
/** Who was told of a step of a round, in the order of their ids. */
const told = async (id: string, act: string): Promise<string[]> => (await app.sql<{ id: string }>(`select person_id as id from notice where path = $1 and data ->> 'act' = $2 order by person_id`, [`/beslissen/${id}`, act])).map((row) => row.id);
/** Example residents of Aalden with a year of birth, proved. */
async function residents(years: readonly number[]): Promise<Browser[]> {
  const made = await app.sql<{ id: string }>(`select r.person_id as id from residence r join person p on p.id = r.person_id join area a on a.id = r.area_id where a.slug = 'aalden' and p.email is null order by p.id limit $1`, [years.length]);
  await Promise.all(made.map(({ id }, i) => app.sql('update person set birth_year = $2 where id = $1', [id, years[i]])));
  await app.sql('update residence set verified_at = brink_now(), verified_by = $2 where person_id = any($1::uuid[])', [made.map(({ id }) => id), 'letter']);
  return Promise.all(made.map(({ id }) => app.asPerson(id)));
}

describe('a round is composed apart from opening', () => {
  it('a coach composes, changes the draft, and an official opens it; then nothing changes', async () => {
    const id = await draft('coach', { planId: PLAN });
    expect(await seen('coach', id)).toMatchObject({ state: 'draft', viewerCanCompose: true, viewerCanOpen: false });
    expect(await seen('olaf', id)).toMatchObject({ state: 'draft', viewerCanCompose: true, viewerCanOpen: true });
    expect(await as('olaf').refusals('composeRound', { ...composed, roundId: id, question: 'Wat doen wij op het grote veld?' })).toEqual([]);
    expect(await seen('coach', id)).toMatchObject({ question: 'Wat doen wij op het grote veld?' });
    expect(await as('coach').refusals('openRound', { roundId: id })).toEqual(['NOT_ALLOWED']);
    expect(await as('olaf').refusals('openRound', { roundId: id })).toEqual([]);
    expect(await as('olaf').refusals('openRound', { roundId: id })).toEqual(['WRONG_STATE']);
    expect(await as('coach').refusals('composeRound', { ...composed, roundId: id })).toEqual(['WRONG_STATE']);
    await expect(app.sql(`update round set question = 'Iets anders dan eerst' where id = $1`, [id])).rejects.toThrow(/does not change/);
    await expect(app.sql(`update round set state = 'draft' where id = $1`, [id])).rejects.toThrow(/does not change/);
    expect(await as('coach').refusals('voteInChamber', { roundId: id, choice: 'yes', reason: 'Dit past bij het dorp.' })).toEqual(['NOT_ALLOWED']);
    const acts = await app.sql<{ act: string; role: string }>('select act, role from audit_entry where subject_id = $1 order by id', [id]);
    expect(acts.map(({ act, role }) => `${act} ${role}`)).toEqual(['round.compose coach', 'round.compose official', 'round.open official']);
    expect(await as('olaf').refusals('annulRound', { roundId: id, reason: 'De vraag was niet duidelijk genoeg.' })).toEqual([]);
  });

  it('a draft is thrown away by its own side, once; what was opened is not', async () => {
    const id = await draft('coach', { planId: PLAN });
    for (const key of ['anna', 'tom', 'carla']) expect([key, await as(key).refusals('discardRound', { roundId: id })]).toEqual([key, await as(key).refusals('discardRound', { roundId: UNKNOWN })]);
    const answers = await Promise.all(['coach', 'olaf', 'petra'].map((key) => as(key).refusals('discardRound', { roundId: id })));
    expect(answers.flat()).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect(await seen('olaf', id)).toBeNull();
    expect(await app.sql(`select 1 from audit_entry where subject_id = $1 and act = 'round.discard'`, [id])).toHaveLength(1);
    const other = await draft('olaf', { planId: PLAN });
    const [opened = [], discarded = []] = await Promise.all([as('olaf').refusals('openRound', { roundId: other }), as('petra').refusals('discardRound', { roundId: other })]);
    expect([opened.length === 0, discarded.length === 0].filter(Boolean)).toHaveLength(1);
    if (opened.length > 0) return expect(opened).toEqual(['NOT_FOUND']);
    expect(discarded).toEqual(['WRONG_STATE']);
    expect(await as('olaf').refusals('annulRound', { roundId: other, reason: 'De vraag was niet duidelijk genoeg.' })).toEqual([]);
  });

  it('two officials who open at once open it once', async () => {
    const id = await draft('olaf', { planId: PLAN });
    const answers = await Promise.all([as('olaf'), as('petra'), as('olaf'), as('petra')].map((official) => official.refusals('openRound', { roundId: id })));
    expect(answers.flat().sort()).toEqual(['WRONG_STATE', 'WRONG_STATE', 'WRONG_STATE']);
    expect(await as('olaf').refusals('annulRound', { roundId: id, reason: 'De vraag was niet duidelijk genoeg.' })).toEqual([]);
  });

  it.each(['rounds', 'budgets'])('%s are listed page by page, those that run first', async (list) => {
    interface Listed {
      [name: string]: { nodes: { id: string; state: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }
    const page = async (first: number, after: string | null) => required((await app.visitor().ask<Listed>(`query ($first: Int!, $after: String) { ${list}(first: $first, after: $after) { nodes { id state } pageInfo { hasNextPage endCursor } } }`, { first, after }))[list]);
    const all = (await page(50, null)).nodes;
    const walked: typeof all = [];
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo } = await page(2, after);
      walked.push(...nodes);
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(walked.length).toBeGreaterThan(2);
    expect(walked).toEqual(all);
    const runs = all.map(({ state }) => ['open', 'GATHERING', 'VOTING'].includes(state));
    expect(runs).toEqual([...runs].sort((a, b) => Number(b) - Number(a)));
    expect(new Set(runs).size).toBe(2);
  });

  it('nobody else sees a draft: not in its place, not in a list, not by its id', async () => {
    const aalden = await areaOf('aalden');
    const id = await draft('olaf', { areaId: aalden });
    for (const key of ['visitor', 'anna', 'tom', 'carla', 'beheer']) {
      expect([key, await seen(key, id)]).toEqual([key, null]);
      const { rounds, viewerRounds } = await as(key).ask<{ rounds: { nodes: { id: string }[] }; viewerRounds: { id: string }[] }>('{ rounds(first: 50) { nodes { id } } viewerRounds { id } }');
      expect([...rounds.nodes, ...viewerRounds].map((round) => round.id)).not.toContain(id);
    }
    for (const key of ['anna', 'tom', 'carla']) {
      expect([key, await as(key).refusals('composeRound', { ...composed, roundId: id })]).toEqual([key, ['NOT_FOUND']]);
      expect([key, await as(key).refusals('openRound', { roundId: id })]).toEqual([key, await as(key).refusals('openRound', { roundId: UNKNOWN })]);
      expect([key, await as(key).refusals('castBallot', { roundId: id, choice: 'yes' })]).toEqual([key, ['NOT_FOUND']]);
    }
    expect((await fetch(`${app.origin}/rounds/${id}`)).status).toBe(404);
  });

  it('the board of an association composes for its own area, and the municipality opens it', async () => {
    const id = await draft('carla', { areaId: await areaOf('aalden') });
    expect(await seen('carla', id)).toMatchObject({ viewerCanCompose: true, viewerCanOpen: false });
    expect(await as('carla').refusals('openMembersRound', { roundId: id })).toEqual(['NOT_FOUND']);
    expect(await as('carla').refusals('composeRound', { ...composed, areaId: await areaOf('dalen') })).toEqual(['NOT_ALLOWED']);
    const [{ id: coevorden } = { id: '' }] = await app.sql<{ id: string }>(`select id from municipality where slug = 'coevorden'`);
    expect(await as('carla').refusals('composeRound', { ...composed, municipalityId: coevorden })).toEqual(['NOT_ALLOWED']);
    expect(await as('tom').refusals('composeRound', { ...composed, municipalityId: coevorden })).toEqual(['NOT_ALLOWED']);
    expect(await as('anna').refusals('composeRound', { ...composed, areaId: await areaOf('aalden') })).toEqual(['NOT_ALLOWED']);
    expect(await as('olaf').refusals('openRound', { roundId: id })).toEqual([]);
    await app.work();
    const voters = (await app.sql<{ id: string }>('select distinct r.person_id as id from round_roll r join person p on p.id = r.person_id where r.round_id = $1 and p.email is not null order by r.person_id', [id])).map((row) => row.id);
    const opener = await app.idOf('olaf');
    expect(voters.length).toBeGreaterThan(1);
    expect(await told(id, 'open-vote')).toEqual(voters.filter((person) => person !== opener));
    await closed(id);
  });

  it('says where it belongs by one id, and refuses weights, seats and groups that do not fit, at the field', async () => {
    const areaId = await areaOf('aalden');
    expect(await as('olaf').refusals('composeRound', composed)).toEqual(['REQUIRED planId']);
    expect(await as('olaf').refusals('composeRound', { ...composed, areaId, planId: PLAN })).toEqual(['TOO_MANY planId']);
    expect(await as('olaf').refusals('composeRound', { ...composed, areaId, joining: 'WEIGHTED', weights: [{ chamber: 'residents', weight: 60 }] })).toEqual(['REQUIRED weights.municipality']);
    expect(await as('olaf').refusals('composeRound', { ...composed, areaId, seats: 2 })).toEqual(['TOO_LARGE seats']);
    expect(await as('olaf').refusals('composeRound', { ...composed, areaId, method: 'STV', options: ['Alie', 'Berend'], seats: 2 })).toEqual(['TOO_LARGE seats']);
    expect(await as('olaf').refusals('composeRound', { ...composed, areaId: UNKNOWN })).toEqual(['NOT_FOUND areaId']);
  });
});

describe('a round among the members of an association', () => {
  beforeAll(async () => {
    const people = await app.sql<{ id: string }>(`select id from person where email is null and erased_at is null order by id limit 6`);
    for (const { id } of people) await app.sql(`insert into association_member (id, association_id, person_id, role, since) values (gen_random_uuid(), $1, $2, 'member', '2025-01-01') on conflict do nothing`, [ASSOCIATION, id]);
    // all others but the chair left before today
    await app.sql(`update association_member set until = '2026-01-01' where association_id = $1 and role <> 'chair' and person_id <> all($2::uuid[])`, [ASSOCIATION, people.slice(0, 5).map(({ id }) => id)]);
  });

  it('fills the seats of the board by the order that members give; others do not know that it is there', async () => {
    const id = await draft('carla', { associationId: ASSOCIATION, question: 'Wie komen er in het bestuur?', method: 'STV', options: ['Alie', 'Berend', 'Chris'], seats: 2, quorumPercentage: 0 });
    for (const key of ['olaf', 'coach', 'anna', 'visitor']) expect([key, await seen(key, id)]).toEqual([key, null]);
    for (const key of ['olaf', 'anna']) {
      expect(await as(key).refusals('openRound', { roundId: id })).toEqual(['NOT_FOUND']);
      expect(await as(key).refusals('openMembersRound', { roundId: id })).toEqual(['NOT_FOUND']);
      expect(await as(key).refusals('annulMembersRound', { roundId: id, reason: 'De vraag was niet duidelijk genoeg.' })).toEqual(['NOT_FOUND']);
      expect(await as(key).refusals('composeRound', { ...composed, associationId: ASSOCIATION })).toEqual(await as(key).refusals('composeRound', { ...composed, associationId: UNKNOWN }));
    }
    expect(await as('carla').refusals('openMembersRound', { roundId: id })).toEqual([]);
    const roll = await app.sql<{ id: string }>('select person_id as id from round_roll where round_id = $1 order by person_id', [id]);
    const chair = await app.idOf('carla');
    const others = roll.map(({ id: person }) => person).filter((person) => person !== chair);
    await app.sql(`update person set email = id || '@voorbeeld.example' where id = any($1::uuid[])`, [others]);
    expect(roll).toHaveLength(6); // the chair and five members in their term
    await app.work();
    expect(await told(id, 'open-vote')).toEqual(others); // who opens it knows
    const members = await Promise.all(roll.map(({ id: person }) => app.asPerson(person)));
    const ballots = ['1 2 0', '1 2 0', '1 0 2', '1 2 3', '0 1 2', '0 2 1'];
    for (const [i, member] of members.entries()) expect(await member.refusals('castMembersBallot', { roundId: id, choice: ballots[i] })).toEqual([]);
    for (const key of ['anna', 'olaf']) expect(await as(key).refusals('castMembersBallot', { roundId: id, choice: '1 2 0' })).toEqual(['NOT_FOUND']);
    expect((await seen('carla', id))?.viewerChambers).toEqual(['members']);
    const { result } = await closed(id);
    expect(await told(id, 'close-vote')).toEqual(roll.map(({ id: person }) => person));
    await app.sql('update person set email = null where id = any($1::uuid[])', [others]);
    expect(result).toMatchObject({ outcome: 'match', chambers: [{ chamber: 'members', cast: 6, elected: [1, 2] }] });
    expect((await fetch(`${app.origin}/rounds/${id}`)).status).toBe(404);
    const read = readRoundFile(await (await fetch(`${app.origin}/rounds/${id}`, { headers: { cookie: as('carla').cookie } })).json());
    expect(read).toMatchObject({ ok: true, file: { version: 3, seats: 2, roll: { members: 6 } } });
    if (read.ok) expect(recountRound(read.file)).toMatchObject({ equal: true, wrongStep: null });
  });
});

describe('young people as a chamber, and weights', () => {
  const YOUNG = [2005, 2006, 2007, 2004, 2008, 2003];
  const OLDER = [1960, 1961, 1962, 1963, 1964, 1965];

  it('they are counted by themselves when at least five vote; each on one roll', async () => {
    const voters = await residents([...YOUNG, ...OLDER]);
    const id = await openARound(as('olaf'), { ...composed, areaId: await areaOf('aalden'), young: true, joining: 'WEIGHTED', weights: [{ chamber: 'residents', weight: 50 }, { chamber: 'young', weight: 30 }, { chamber: 'municipality', weight: 20 }] });
    const open = await seen('anna', id);
    expect(open).toMatchObject({ youngRoll: 6, viewerChambers: ['residents'] });
    expect(open?.weights.map(({ name, value }) => `${name} ${value}`).sort()).toEqual(['municipality 20', 'residents 50', 'young 30']);
    await expect(app.sql(`insert into round_roll select round_id, 'residents', person_id, municipality_id from round_roll where round_id = $1 and chamber = 'young' limit 1`, [id])).rejects.toThrow(/round_roll_one_ballot/);
    for (const [i, voter] of voters.entries()) expect(await voter.refusals('castBallot', { roundId: id, choice: i < 6 ? 'yes' : i < 9 ? 'no' : 'yes' })).toEqual([]);
    expect(await as('olaf').refusals('voteInChamber', { roundId: id, choice: 'no', reason: 'Het geld is er dit jaar niet.' })).toEqual([]);
    const { result } = await closed(id);
    // 50 × 3/6 + 30 × 6/6 + 20 × 0 = 55 of 100
    expect(result).toMatchObject({ outcome: 'match', chambers: [{ chamber: 'residents', cast: 6 }, { chamber: 'young', cast: 6 }, { chamber: 'municipality', cast: 1 }] });
    const read = readRoundFile(await (await fetch(`${app.origin}/rounds/${id}`)).json());
    if (!read.ok) throw new Error(`${read.fault.path} ${read.fault.reason}`);
    expect(recountRound(read.file)).toMatchObject({ equal: true });
  });

  it('four of them who vote are counted with the other residents, and nothing tells them apart', async () => {
    const voters = await residents([...YOUNG, ...OLDER]);
    const id = await openARound(as('olaf'), { ...composed, areaId: await areaOf('aalden'), young: true });
    for (const voter of [...voters.slice(0, 4), ...voters.slice(6)]) expect(await voter.refusals('castBallot', { roundId: id, choice: 'yes' })).toEqual([]);
    const { result, youngRoll } = await closed(id);
    expect(youngRoll).toBe(0);
    expect(result?.chambers.map(({ chamber, cast }) => `${chamber} ${cast}`)).toEqual(['residents 10', 'municipality 0']);
    expect(new Set(result?.ballots.map(({ chamber }) => chamber))).toEqual(new Set(['residents']));
  });

  it('with fewer than five on the roll they vote with the others from the start', async () => {
    await residents([...YOUNG.slice(0, 4), ...OLDER, 1966, 1967]);
    const id = await openARound(as('olaf'), { ...composed, areaId: await areaOf('aalden'), young: true });
    expect(await seen('anna', id)).toMatchObject({ youngRoll: 0 });
    await closed(id);
  });
});
