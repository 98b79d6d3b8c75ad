import { type Browser, app, withServer } from '#platform/testing';
import { PaperBoxes } from '#api/paper-ballots';
import { openARound } from './open-a-round.js';

const PLAN = '01900008-0000-7000-8000-000000000007';
const PEOPLE = 12;

let roundId = '';
let coach: Browser;
let second: Browser;
let roll: string[] = [];

withServer();
beforeAll(async () => {
  await app.sql('update person set birth_year = 1980 where birth_year is null and erased_at is null');
  [coach, second] = [await app.as('coach'), await app.as('petra')];
});

const inAnHour = (): Promise<string> => app.after(3_600_000);
async function opened(method = 'MAJORITY', options: string[] | null = null): Promise<void> {
  await app.sql(`update plan set state = 'co-decide' where id = $1`, [PLAN]);
  roundId = await openARound(await app.as('olaf'), { planId: PLAN, question: 'Neemt het dorp het groen over?', explanation: '', method, options, rule: 'SIMPLE', quorumPercentage: 10, joining: 'RESIDENTS_DECIDE', closesAt: await inAnHour() });
  roll = (await app.sql<{ id: string }>(`select person_id as id from round_roll r join person p on p.id = r.person_id where round_id = $1 and chamber = 'residents' order by p.email is null, person_id limit ${PEOPLE}`, [roundId])).map(({ id }) => id);
}
const strike = (personId: string, by = coach): Promise<string[]> => by.refusals('strikePaperVoter', { voteId: roundId, personId });
const confirmVoters = (personIds: readonly string[], by = second): Promise<string[]> => by.refusals('confirmPaperVoters', { voteId: roundId, personIds });
/** Prints sheets and gives their codes, as voters draw them. */
async function sheets(count: number, chamber = ''): Promise<string[]> {
  const known = new Set((await app.sql<{ code: string }>('select code from paper_sheet where vote_id = $1', [roundId])).map(({ code }) => code));
  const answer = await fetch(`${app.origin}/paper-sheets/${roundId}/${count}${chamber}`, { method: 'POST', headers: { cookie: coach.cookie, 'x-brink-request': '1' } });
  expect([answer.status, answer.headers.get('content-type'), (await answer.arrayBuffer()).byteLength > 1_000]).toEqual([200, 'application/pdf', true]);
  return (await app.sql<{ code: string }>('select code from paper_sheet where vote_id = $1', [roundId])).map(({ code }) => code).filter((code) => !known.has(code));
}
const enter = (code: string, choice: string, more: object = {}, by = coach): Promise<string[]> => by.refusals('enterPaperBallot', { voteId: roundId, code, choice, ...more });
const entryOf = async (code: string): Promise<string> => (await app.sql<{ id: string }>('select id from paper_entry where vote_id = $1 and code = $2', [roundId, code]))[0]?.id ?? '';
const confirm = async (code: string, by = second): Promise<string[]> => by.refusals('confirmPaperBallot', { entryId: await entryOf(code) });
const inBox = async (): Promise<number> => (await app.sql<{ n: number }>('select count(*)::int as n from ballot where round_id = $1', [roundId]))[0]?.n ?? 0;
const castOn = async (personId: string, choice: string): Promise<string[]> => (await app.asPerson(personId)).refusals('castBallot', { roundId, choice });

describe('who votes on paper', () => {
  beforeAll(() => opened());

  it('is found on the roll by a coach, by at least three letters of the name, and by nobody else', async () => {
    const asked = (by: Browser, name: string): Promise<{ name: string }[]> => by.ask<{ paperRoll: { name: string }[] }>('query ($id: ID!, $name: String!) { paperRoll(id: $id, name: $name) { name birthYear areaName onPaper } }', { id: roundId, name }).then((a) => a.paperRoll);
    expect(await asked(coach, 'anna')).toMatchObject([{ name: 'Anna uit Aalden', areaName: 'Aalden', onPaper: false }]);
    expect([await asked(coach, 'an'), await asked(coach, '%%%'), await asked(coach, '\u0000\u0000\u0000'), await asked(coach, 'x'.repeat(200))]).toEqual([[], [], [], []]);
    for (const key of ['petra', 'anna', 'tom']) expect(await asked(await app.as(key), 'anna')).toEqual([]);
    expect((await app.visitor().send('query ($id: ID!) { paperRoll(id: $id, name: "anna") { name } }', { id: roundId })).errors.map((e) => e.extensions?.code)).toEqual(['UNAUTHENTICATED']);
  });

  it('is struck by one and confirmed by another; neither can be the voter', async () => {
    const [anna = '', bert = ''] = await Promise.all(['anna', 'bert'].map(async (key) => app.idOf(key)));
    expect(await castOn(anna, 'yes')).toEqual([]);
    for (const key of ['olaf', 'anna', 'tom', 'beheer', 'griffie']) expect([key, await strike(anna, await app.as(key))]).toEqual([key, ['NOT_ALLOWED']]);
    const elsewhere = await app.idOf('eva');
    expect(await strike(elsewhere)).toEqual(['NOT_FOUND personId']);
    const answers = await Promise.all([1, 2, 3].map(() => strike(anna)));
    expect(answers.flat()).toEqual(['ALREADY_DONE personId', 'ALREADY_DONE personId']);
    expect(await inBox()).toBe(1);
    expect(await confirmVoters([anna], coach)).toEqual(['SECOND_PERSON_REQUIRED personIds']);
    expect(await confirmVoters([anna, bert])).toEqual(['CHANGED_MEANWHILE personIds']);
    expect(await confirmVoters([anna])).toEqual([]);
    expect(await confirmVoters([anna])).toEqual(['CHANGED_MEANWHILE personIds']);
    await expect(app.sql(`update paper_voter set confirmed_by = entered_by where vote_id = $1`, [roundId])).rejects.toThrow('paper_voter_two_persons');
    await expect(app.sql(`update paper_voter set confirmed_by = person_id where vote_id = $1`, [roundId])).rejects.toThrow('paper_voter_not_oneself');
    roll = roll.filter((id) => id !== anna);
  });

  it('has no ballot on screen any more, and cannot cast one; the page says so', async () => {
    expect(await inBox()).toBe(0);
    const anna = await app.as('anna');
    expect(await anna.refusals('castBallot', { roundId, choice: 'no' })).toEqual(['ALREADY_DONE']);
    expect(await anna.ask('query ($id: ID!) { round(id: $id) { viewerChambers viewerVotesOnPaper ownBallot { choice } } }', { id: roundId })).toEqual({ round: { viewerChambers: [], viewerVotesOnPaper: true, ownBallot: null } });
  });

  it('a strike that was not confirmed holds nothing up, and can be dropped', async () => {
    const [person = ''] = roll.slice(-1);
    expect(await strike(person)).toEqual([]);
    expect(await castOn(person, 'yes')).toEqual([]);
    expect(await second.refusals('dropPaperVoter', { voteId: roundId, personId: person })).toEqual([]);
    expect(await second.refusals('dropPaperVoter', { voteId: roundId, personId: person })).toEqual(['NOT_FOUND personId']);
    await app.sql('delete from ballot where round_id = $1', [roundId]);
  });

  it('struck while they vote on screen at the same moment, has one ballot at most in the end', async () => {
    const [person = ''] = roll.splice(-1);
    expect(await strike(person)).toEqual([]);
    const browser = await app.asPerson(person);
    const answers = await Promise.all([...Array.from({ length: 12 }, () => browser.refusals('castBallot', { roundId, choice: 'yes' })), confirmVoters([person])]);
    expect(answers.at(-1)).toEqual([]);
    expect(new Set(answers.flat())).toEqual(new Set(answers.flat().length === 0 ? [] : ['ALREADY_DONE']));
    expect([await inBox(), await browser.refusals('castBallot', { roundId, choice: 'yes' })]).toEqual([0, ['ALREADY_DONE']]);
  });
});

describe('ballots on paper', () => {
  let codes: string[] = [];
  it('cannot be read while fewer than five vote on paper: it would be known whose they are', async () => {
    codes = await sheets(9);
    expect(codes).toHaveLength(9);
    expect(await enter(codes[0] ?? '', 'yes')).toEqual(['NOT_ENOUGH']);
    const three = roll.splice(0, 3);
    for (const person of three) expect(await strike(person)).toEqual([]);
    expect(await confirmVoters(three)).toEqual([]);
    await expect(app.sql(`update paper_vote set voters = 4, ballots = 1 where id = $1`, [roundId])).rejects.toThrow('paper_not_of_a_few');
  });

  it('are entered by a coach from a printed sheet, once, with what can be on a ballot', async () => {
    const [first = ''] = codes;
    expect(await enter(first, 'perhaps')).toEqual(['NOT_A_CHOICE choice']);
    expect(await enter('0000-0000-0000-0000', 'yes')).toEqual(['NOT_FOUND code']);
    expect(await enter('this is no code at all', 'yes')).toEqual(['INVALID_FORMAT code']);
    expect((await enter('0000-0000\u0000-0000-0000', 'yes')).join()).toContain('code');
    for (const key of ['petra', 'tom', 'anna', 'griffie']) expect([key, await enter(first, 'yes', {}, await app.as(key))]).toEqual([key, ['NOT_ALLOWED']]);
    const answers = await Promise.all([1, 2, 3].map(() => enter(first.toUpperCase().replaceAll('-', ' '), 'yes')));
    expect(answers.flat()).toEqual(['ALREADY_DONE code', 'ALREADY_DONE code']);
    expect(await inBox()).toBe(0);
  });

  it('lie in the box when another has confirmed them, also when that is sent several times at once', async () => {
    const [first = '', other = ''] = codes;
    expect(await confirm(first, coach)).toEqual(['SECOND_PERSON_REQUIRED']);
    expect(await confirm(first, await app.as('tom'))).toEqual(['NOT_FOUND']);
    const answers = await Promise.all([1, 2, 3].map(() => confirm(first)));
    expect(answers.flat()).toEqual(['ALREADY_DONE', 'ALREADY_DONE']);
    expect(await inBox()).toBe(1);
    expect(await enter(first, 'no')).toEqual(['ALREADY_DONE code']);
    expect(await enter(other, 'no')).toEqual([]);
    await expect(app.sql(`update paper_entry set confirmed_by = entered_by, choice = null where vote_id = $1 and choice is not null`, [roundId])).rejects.toThrow('paper_entry_two_persons');
    expect(await second.refusals('dropPaperBallot', { entryId: await entryOf(other) })).toEqual([]);
    expect(await enter(other, 'yes')).toEqual([]);
    expect(await confirm(other)).toEqual([]);
  });

  it('are never more than the people who were struck', async () => {
    for (const code of codes.slice(2, 5)) expect(await enter(code, 'yes')).toEqual([]);
    expect(await enter(codes[5] ?? '', 'yes')).toEqual(['LIMIT_REACHED']);
    for (const code of codes.slice(2, 4)) expect(await confirm(code)).toEqual([]);
    await expect(app.sql('update paper_vote set ballots = voters + 1 where id = $1', [roundId])).rejects.toThrow('paper_no_more_than_voters');
  });

  it('look in the box as all others do: nothing there tells paper from screen', async () => {
    for (const person of roll.splice(0, 6)) expect(await castOn(person, 'no')).toEqual([]);
    await app.work();
    const box = await app.sql<{ key: string; receipt: string; xmin: string }>('select voter_key as key, receipt_nonce as receipt, xmin::text from ballot where round_id = $1', [roundId]);
    expect(box).toHaveLength(10);
    expect(new Set(box.map(({ xmin }) => xmin)).size).toBe(1);
    for (const { key, receipt } of box) expect([key, receipt]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), expect.stringMatching(/^[0-9a-f]{4}(-[0-9a-f]{4}){3}$/)]);
  });

  it('count at closing; what nobody confirmed does not, nothing comes in after it, and who voted on paper is forgotten', async () => {
    await app.wait('2 hours');
    const waiting = await entryOf(codes[4] ?? '');
    expect(await second.refusals('confirmPaperBallot', { entryId: waiting })).toEqual(['TOO_LATE']);
    expect([await enter(codes[6] ?? '', 'yes'), await strike(roll[0] ?? '')]).toEqual([['TOO_LATE'], ['TOO_LATE']]);
    await expect(app.sql(`insert into paper_voter (vote_id, municipality_id, person_id, entered_by, entered_at) select $1, municipality_id, $2, opened_by, now() from round where id = $1`, [roundId, roll[0]])).rejects.toThrow('the vote is closed');
    await app.work();
    const { round } = await app.visitor().ask<{ round: { state: string; result: { paper: number | null; ballots: { receipt: string; choice: string }[] } } }>('query ($id: ID!) { round(id: $id) { state result { paper ballots { receipt choice } } } }', { id: roundId });
    expect([round.state, round.result.ballots.length]).toEqual(['closed', 10]);
    expect(round.result.ballots.filter(({ receipt }) => codes.includes(receipt)).map(({ choice }) => choice)).toEqual(['yes', 'yes', 'yes', 'yes']);
    // four came on paper: too few to be told apart
    expect(round.result.paper).toBeNull();
    for (const table of ['paper_voter', 'paper_sheet', 'paper_entry']) expect(await app.sql(`select 1 from ${table} where vote_id = $1`, [roundId])).toEqual([]);
    expect(await app.sql('select voters, ballots from paper_vote where id = $1', [roundId])).toEqual([{ voters: 5, ballots: 4 }]);
    expect(await second.refusals('confirmPaperBallot', { entryId: waiting })).toEqual(['NOT_FOUND']);
  });

  it('leave in the audit log each step of the two, and neither voter nor choice', async () => {
    const entries = await app.sql<{ act: string; text: string }>(`select act, data::text || subject_id as text from audit_entry where act like 'paper.%'`);
    expect(new Set(entries.map(({ act }) => act))).toEqual(new Set(['paper.strike', 'paper.confirm-strikes', 'paper.drop-strike', 'paper.print', 'paper.enter', 'paper.confirm', 'paper.drop']));
    expect(entries.filter(({ text }) => !text.endsWith(roundId) || text.includes('yes'))).toEqual([]);
    const { Audit } = await import('#platform/audit');
    expect(await app.app.get(Audit).firstBroken()).toBeNull();
  });
});

describe('a village budget on paper', () => {
  let budgetId = '';
  const options = ['01900009-0000-7000-8000-00000000ba01', '01900009-0000-7000-8000-00000000ba02', '01900009-0000-7000-8000-00000000ba03'];
  beforeAll(async () => {
    const { VoteSecrets } = await import('#api/budgets');
    const vote = await app.app.get(VoteSecrets).make();
    budgetId = '01900009-0000-7000-8000-00000000ba00';
    await app.sql(
      `insert into budget (id, municipality_id, area_id, ordinance_id, state, title, explanation, amount_cents, propose_from, method, ballot_kind, ideas_until, check_until, closes_at, composed_by, composed_at, opened_at, vote_opened_at, vote_id, secret_hash, lot_hash)
       select $1, a.municipality_id, a.id, o.id, 'voting', 'Geld voor Aalden', '', 1000000, 'area', 'greedy', 'knapsack', brink_now() - interval '3 days', brink_now() - interval '2 days', brink_now() + interval '1 hour', p.id, brink_now(), brink_now(), brink_now(), $2, $3, $4
       from area a join ordinance o on o.municipality_id = a.municipality_id, person p where a.slug = 'aalden' and p.email = 'olaf@brink.example' limit 1`,
      [budgetId, vote.voteId, vote.secretHash, vote.lotHash],
    );
    for (const [i, id] of options.entries()) await app.sql(`insert into budget_option (id, budget_id, municipality_id, number, title, description, outcome, reasons, cost_cents) select $1, $2, municipality_id, $3, $4, '', 'feasible', 'Dat kan.', 400000 from budget where id = $2`, [id, budgetId, i + 1, `Idee ${i + 1}`]);
    await app.sql(`insert into budget_roll (budget_id, person_id, municipality_id) select $1, r.person_id, r.municipality_id from residence r join area a on a.id = r.area_id where a.slug = 'aalden' and r.verified_at is not null`, [budgetId]);
    roundId = budgetId;
    roll = (await app.sql<{ id: string }>(`select person_id as id from budget_roll r join person p on p.id = r.person_id where budget_id = $1 order by p.email is null, person_id limit 11`, [budgetId])).map(({ id }) => id);
  });

  it('goes the same way: struck, printed, entered, confirmed, counted, and told how many', async () => {
    const [anna, ...others] = roll;
    const browser = await app.asPerson(anna ?? '');
    const choices = [{ option: options[2], points: 1 }];
    expect(await browser.refusals('keepBudgetBallot', { budgetId, choices })).toEqual([]);
    const struck = [anna ?? '', ...others.slice(0, 5)];
    for (const person of struck) expect(await strike(person)).toEqual([]);
    expect(await confirmVoters(struck, await app.as('griffie'))).toEqual([]);
    expect(await app.sql('select 1 from budget_ballot where budget_id = $1', [budgetId])).toEqual([]);
    expect([await browser.refusals('castBudgetBallot', { budgetId, choices }), await browser.refusals('keepBudgetBallot', { budgetId, choices })]).toEqual([['ALREADY_DONE'], ['ALREADY_DONE']]);
    expect(await browser.ask('query ($id: ID!) { budget(id: $id) { viewerCan { vote votesOnPaper paper } } }', { id: budgetId })).toEqual({ budget: { viewerCan: { vote: false, votesOnPaper: true, paper: false } } });
    const codes = await sheets(6);
    expect(await enter(codes[0] ?? '', '1 1 1')).toEqual(['TOO_LARGE choice']);
    expect(await enter(codes[0] ?? '', '0 0 0')).toEqual(['REQUIRED choice']);
    expect(await enter(codes[0] ?? '', '1 0')).toEqual(['INVALID_FORMAT choice']);
    for (const code of codes) expect([await enter(code, '1 1 0'), await confirm(code, await app.as('coach2'))]).toEqual([[], []]);
    for (const person of others.slice(5)) expect(await (await app.asPerson(person)).refusals('castBudgetBallot', { budgetId, choices })).toEqual([]);
    await app.wait('2 hours');
    await app.work();
    const shown = await app.visitor().ask<{ budget: object }>('query ($id: ID!) { budget(id: $id) { state result { cast paper options { won votes } } } }', { id: budgetId });
    expect(shown).toEqual({ budget: { state: 'COUNTED', result: { cast: 11, paper: 6, options: [{ won: true, votes: 6 }, { won: true, votes: 6 }, { won: false, votes: 5 }] } } });
    const file = (await (await fetch(`${app.origin}/budgets/${budgetId}`)).json()) as { ballots: { receipt: string }[] };
    expect(file.ballots.filter(({ receipt }) => codes.includes(receipt))).toHaveLength(6);
  });

  it('members of an association do so with coaches alone, for nobody else knows of their vote', async () => {
    const association = '01900005-0000-7000-8000-000000000001';
    const members = (await app.sql<{ id: string }>(`insert into association_member (id, association_id, person_id, role, since) select gen_random_uuid(), $1, p.id, 'member', (brink_now() at time zone 'Europe/Amsterdam')::date - 1 from person p where p.email is null and p.name like 'Voorbeeldinwoner%' order by p.id limit 6 returning person_id as id`, [association])).map(({ id }) => id);
    const carla = await app.as('carla');
    const round = { associationId: association, question: 'Wie maken het dorpsblad?', explanation: '', method: 'STV', options: ['Anna', 'Bert', 'Carla'], seats: 2, rule: 'SIMPLE', quorumPercentage: 0, joining: 'ALL_AGREE', closesAt: await inAnHour() };
    roundId = String((await carla.act('composeRound', round, 'roundId'))['roundId']);
    expect(await carla.refusals('openMembersRound', { roundId })).toEqual([]);
    expect([await strike(members[0] ?? '', await app.as('olaf')), await confirmVoters(members)]).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
    for (const person of members) expect(await strike(person)).toEqual([]);
    const coach2 = await app.as('coach2');
    expect(await confirmVoters(members, coach2)).toEqual([]);
    const codes = await sheets(6);
    for (const code of codes) expect([await enter(code, '1 2 0'), await confirm(code, coach2)]).toEqual([[], []]);
    expect(await carla.refusals('castMembersBallot', { roundId, choice: '0 1 2' })).toEqual([]);
    await app.wait('2 hours');
    await app.work();
    const shown = await carla.ask('query ($id: ID!) { round(id: $id) { state result { chambers { chamber cast winner } } } }', { id: roundId });
    expect(shown).toEqual({ round: { state: 'closed', result: { chambers: [{ chamber: 'members', cast: 7, winner: 1 }] } } });
  });

  it('knows both kinds of votes, and of a vote that is none nothing', async () => {
    expect(await app.app.get(PaperBoxes).of('01900009-0000-7000-8000-0000000fffff')).toBeNull();
    expect((await fetch(`${app.origin}/paper-sheets/${budgetId}/5`, { method: 'POST', headers: { cookie: coach.cookie, 'x-brink-request': '1' } })).status).toBe(409);
    expect((await fetch(`${app.origin}/paper-sheets/01900009-0000-7000-8000-0000000fffff/5`, { method: 'POST', headers: { cookie: coach.cookie, 'x-brink-request': '1' } })).status).toBe(404);
    expect((await fetch(`${app.origin}/paper-sheets/${budgetId}/5`, { method: 'POST', headers: { cookie: second.cookie, 'x-brink-request': '1' } })).status).toBe(403);
  });
});

describe('young people as a chamber of their own', () => {
  let young: string[] = [];
  let others: string[] = [];
  /** A round of Aalden in which young people vote apart; twelve young, and as many others. */
  async function apart(): Promise<void> {
    const aalden = await app.sql<{ id: string; area: string }>(`select r.person_id as id, r.area_id as area from residence r join person p on p.id = r.person_id join area a on a.id = r.area_id where a.slug = 'aalden' and p.email is null and p.erased_at is null order by p.id limit 24`);
    [young, others] = [aalden.slice(0, 12).map(({ id }) => id), aalden.slice(12).map(({ id }) => id)];
    await app.sql('update person set birth_year = case when id = any($1::uuid[]) then extract(year from brink_now())::int - 18 else 1970 end where id = any($1::uuid[] || $2::uuid[])', [young, others]);
    await app.sql(`update residence set verified_at = brink_now(), verified_by = 'letter' where person_id = any($1::uuid[])`, [[...young, ...others]]);
    roundId = await openARound(await app.as('olaf'), { areaId: aalden[0]?.area, young: true, question: 'Komt er een skatebaan?', explanation: '', method: 'MAJORITY', rule: 'SIMPLE', quorumPercentage: 10, joining: 'RESIDENTS_DECIDE', closesAt: await inAnHour() });
  }
  const struck = async (people: readonly string[]): Promise<void> => {
    for (const person of people) expect(await strike(person)).toEqual([]);
    expect(await confirmVoters(people)).toEqual([]);
  };
  const readIn = async (codes: readonly string[], choice: string): Promise<void> => {
    for (const code of codes) expect([await enter(code, choice), await confirm(code)]).toEqual([[], []]);
  };
  const closed = async (): Promise<{ chambers: { chamber: string; cast: number | null }[]; paper: number | null; youngPaper: number | null; ballots: { chamber: string; receipt: string }[] }> => {
    await app.wait('2 hours');
    await app.work();
    return (await app.visitor().ask<{ round: { result: Awaited<ReturnType<typeof closed>> } }>('query ($id: ID!) { round(id: $id) { result { chambers { chamber cast } paper youngPaper ballots { chamber receipt } } } }', { id: roundId })).round.result;
  };

  it('are struck and read apart: five of the other chamber do not open their sheets, and theirs do not make room there', async () => {
    await apart();
    const table = (): Promise<object> => coach.ask('query ($id: ID!) { paperVote(id: $id) { sheets voters ballots young { sheets voters ballots } } }', { id: roundId });
    await struck([...others.slice(0, 5), ...young.slice(0, 4)]);
    const [own, theirs] = [await sheets(6), await sheets(7, '/young')];
    expect(await table()).toMatchObject({ paperVote: { sheets: 6, voters: 5, ballots: 0, young: { sheets: 7, voters: 4, ballots: 0 } } });
    expect(await enter(theirs[0] ?? '', 'yes')).toEqual(['NOT_ENOUGH']);
    await readIn(own.slice(0, 5), 'no');
    expect(await enter(own[5] ?? '', 'no')).toEqual(['LIMIT_REACHED']);
    await struck(young.slice(4, 5));
    await readIn(theirs.slice(0, 5), 'yes');
    expect([await enter(own[5] ?? '', 'no'), await enter(theirs[5] ?? '', 'yes')]).toEqual([['LIMIT_REACHED'], ['LIMIT_REACHED']]);
    expect(await table()).toMatchObject({ paperVote: { voters: 5, ballots: 5, young: { voters: 5, ballots: 5 } } });
    expect(await castOn(young[0] ?? '', 'no')).toEqual(['ALREADY_DONE']);
    for (const person of [...young.slice(5, 11), ...others.slice(5, 10)]) expect(await castOn(person, 'yes')).toEqual([]);
    const result = await closed();
    expect(result).toMatchObject({ chambers: [{ chamber: 'residents', cast: 10 }, { chamber: 'young', cast: 11 }, { chamber: 'municipality' }], paper: 5, youngPaper: 5 });
    expect(result.ballots.filter(({ receipt }) => theirs.includes(receipt)).map(({ chamber }) => chamber)).toEqual(Array.from({ length: 5 }, () => 'young'));
  });

  it('are counted with the others where they are too few, and no figure keeps them apart', async () => {
    await apart();
    expect(await coach.ask('query ($id: ID!) { paperRoll(id: $id, name: "voorbeeldinwoner") { young } }', { id: roundId })).toMatchObject({ paperRoll: expect.arrayContaining([{ young: true }]) });
    await struck([...young.slice(0, 5), ...others.slice(0, 5)]);
    for (const [change, constraint] of [['young_voters = 4, young_ballots = 1', 'paper_not_of_a_few_young'], ['young_ballots = young_voters + 1', 'paper_no_more_than_young_voters']] as const) await expect(app.sql(`update paper_vote set ${change} where id = $1`, [roundId])).rejects.toThrow(constraint);
    await expect(app.sql('update paper_voter set young = not young where vote_id = $1', [roundId])).rejects.toThrow('votes on paper in the chamber of the roll');
    await readIn((await sheets(4, '/young')).slice(0, 4), 'yes');
    await readIn(await sheets(2), 'yes');
    for (const person of others.slice(5, 11)) expect(await castOn(person, 'no')).toEqual([]);
    for (const [path, status] of [['/old', 404], ['/young', 200]] as const) expect((await fetch(`${app.origin}/paper-sheets/${roundId}/1${path}`, { method: 'POST', headers: { cookie: coach.cookie, 'x-brink-request': '1' } })).status).toBe(status);
    const result = await closed();
    expect(result).toMatchObject({ chambers: [{ chamber: 'residents', cast: 12 }, { chamber: 'municipality' }], paper: 6, youngPaper: null });
    expect(await app.sql('select voters, ballots, young_voters, young_ballots from paper_vote where id = $1', [roundId])).toEqual([{ voters: 10, ballots: 6, young_voters: 0, young_ballots: 0 }]);
  });
});
