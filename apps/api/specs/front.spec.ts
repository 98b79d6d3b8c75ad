import { ActorReader } from '#platform/auth';
import { FrontReader } from '#platform/front';
import { type Browser, app, withServer } from '#platform/testing';

withServer();

const FRONT = 'query ($municipality: String, $area: String) { front(municipality: $municipality, area: $area) { fresh { kind title path at municipality area } came { kind title path at municipality area } } }';
interface Line {
  kind: string;
  title: string;
  path: string;
  at: string;
  municipality: string | null;
  area: string | null;
}
interface Front {
  fresh: Line[];
  came: Line[];
}
const front = async (variables: object = {}, browser: Browser = app.visitor()): Promise<Front | null> => (await browser.ask<{ front: Front | null }>(FRONT, variables)).front;
const needs = async (who: string): Promise<{ kind: string; title: string; path: string; due: string | null; many: number }[]> => (await (await app.as(who)).ask<{ needsYou: never }>('{ needsYou { kind title path due many } }')).needsYou;

describe('the front pages', () => {
  it('the province shows what is new of every kind, newest first, and only what is public', async () => {
    const found = await front();
    expect(found?.fresh.length).toBe(9);
    expect(found?.fresh.map((line) => line.at)).toEqual(found?.fresh.map((line) => line.at).sort().reverse());
    const [hidden] = await app.sql<{ n: number }>(`select count(*)::int as n from plan p where p.published_at is null and '/plannen/' || p.id = any($1)`, [found?.fresh.map((line) => line.path)]);
    expect(hidden?.n).toBe(0);
    expect(found?.fresh.some((line) => line.title === 'Wie wil meezingen in een dorpskoor?')).toBe(false);
    expect(new Set(found?.fresh.map((line) => line.kind.split('-')[0])).size).toBeGreaterThan(2);
  });

  it('what came of it stands apart: outcomes, look-backs, calls that ended', async () => {
    const kinds = (await front())?.came.map((line) => line.kind) ?? [];
    // the province has newer news; a village of few budgets and votes looks further back
    expect((await front({ municipality: 'aa-en-hunze' }))?.came.map((line) => line.kind)).toContain('look-back');
    expect(kinds.some((kind) => kind.startsWith('plan-'))).toBe(true);
    expect(kinds).not.toContain('plan');
  });

  it('a municipality and an area show their own, with the gatherings of all; a place that is not there has no front', async () => {
    const coevorden = await front({ municipality: 'coevorden' });
    expect(new Set(coevorden?.fresh.filter((line) => line.kind !== 'gathering').map((line) => line.municipality))).toEqual(new Set(['Coevorden']));
    const aalden = await front({ municipality: 'coevorden', area: 'aalden' });
    expect(new Set(aalden?.fresh.filter((line) => line.kind !== 'gathering').map((line) => line.area))).toEqual(new Set(['Aalden']));
    expect([await front({ municipality: 'nergens' }), await front({ municipality: 'coevorden', area: 'nergens' }), await front({ municipality: 'tynaarlo', area: 'aalden' })]).toEqual([null, null, null]);
  });
});

describe('what needs somebody', () => {
  it('a visitor is needed for nothing', async () => {
    expect(await app.visitor().ask('{ needsYou { kind } }')).toEqual({ needsYou: [] });
  });

  it('a resident sees drafts, votes and gatherings, the nearest first, and nothing of others', async () => {
    const anna = await app.as('anna');
    const area = await app.areaOf('aalden');
    await anna.act('saveDraft', { areaId: area, words: { kind: 'WISH', title: 'Een bankje', summary: '', body: '', themes: [] } }, 'planId');
    await anna.refusals('registerForGathering', { gatheringId: '01900010-0000-7000-8000-000000000005', people: 1, question: '', accessNeeds: '' });
    const mine = await needs('anna');
    expect(mine.map((need) => need.kind)).toEqual(expect.arrayContaining(['draft', 'gathering', 'vote']));
    const due = mine.flatMap((need) => (need.due === null ? [] : [need.due]));
    expect(due).toEqual([...due].sort());
    expect(mine.at(-1)?.kind).toBe('draft');
    expect((await needs('bert')).some((need) => need.title === 'Een bankje')).toBe(false);
  });

  it('staff see what waits in their own municipalities, with the nearest promise', async () => {
    const answers = async (who: string): Promise<number> => (await needs(who)).find((need) => need.kind === 'answer')?.many ?? 0;
    const waiting = async (slug: string): Promise<number> => (await app.sql<{ n: number }>(`select count(*)::int as n from plan p join municipality m on m.id = p.municipality_id where p.state = 'awaiting-response' and m.slug = $1`, [slug]))[0]?.n ?? 0;
    expect([await answers('olaf'), await answers('tom'), await answers('anna')]).toEqual([await waiting('coevorden'), await waiting('tynaarlo'), 0]);
    expect((await needs('olaf')).some((need) => need.kind === 'review' || need.kind === 'call-review')).toBe(false);
    expect((await needs('coach')).map((need) => need.kind)).toEqual(expect.arrayContaining(['review', 'call-review']));
  });

  it('a vote is asked for until it was cast, and no longer; what is written to somebody does not tell whether they voted', async () => {
    const [anna, olaf] = [await app.as('anna'), await app.as('olaf')];
    const [round, budget] = ['0190000d-0000-7000-8000-000000000005', '0190000b-0000-7000-8000-000000000001'];
    const votes = async (who: string): Promise<string[]> => (await needs(who)).flatMap((need) => (need.kind === 'vote' ? [need.path.split('/').at(-1) ?? ''] : [])).sort();
    expect(await votes('anna')).toEqual([budget, round]);
    expect(await anna.refusals('castBallot', { roundId: round, choice: '4 3 3 0' })).toEqual([]);
    const [option] = await app.sql<{ id: string }>(`select id from budget_option where budget_id = $1 and outcome is distinct from 'infeasible' order by cost_cents limit 1`, [budget]);
    expect(await votes('anna')).toEqual([budget]);
    expect(await anna.refusals('keepBudgetBallot', { budgetId: budget, choices: [{ option: option?.id, points: 1 }] })).toEqual([]);
    expect(await votes('anna')).toEqual([budget]);
    expect(await anna.refusals('castBudgetBallot', { budgetId: budget, choices: [{ option: option?.id, points: 1 }] })).toEqual([]);
    expect([await votes('anna'), (await votes('bert')).length]).toEqual([[], 2]);
    expect(await votes('olaf')).toEqual([round]);
    expect(await olaf.refusals('voteInChamber', { roundId: round, choice: '4 3 3 0', reason: 'De kerkpaden zijn slecht.' })).toEqual([]);
    expect(await votes('olaf')).toEqual([]);
    const person = await app.idOf('anna');
    const written = await app.app.get(FrontReader).needsToWrite(await app.app.get(ActorReader).ofPerson(person));
    expect(written.filter(({ kind }) => kind === 'vote')).toHaveLength(2);
  });

  it('visions, conversations, coaching and associations ask for whoever is to act, and of nobody else', async () => {
    const kinds = async (who: string): Promise<string[]> => [...new Set((await needs(who)).map((need) => need.kind))];
    expect(await kinds('olaf')).toEqual(expect.arrayContaining(['vision-answer', 'visit']));
    expect(await kinds('carla')).toEqual(expect.arrayContaining(['vision-suggestion', 'join-request', 'conversation']));
    expect(await kinds('coach')).toEqual(expect.arrayContaining(['coaching', 'coaching-asked', 'statement-review', 'visit']));
    const clerk = await kinds('griffie');
    expect(['visit', 'coaching', 'vision-answer'].filter((kind) => clerk.includes(kind))).toEqual([]);
    const anna = await kinds('anna');
    expect(['vision-suggestion', 'join-request', 'vision-answer', 'coaching'].filter((kind) => anna.includes(kind))).toEqual([]);
    expect((await kinds('tom')).filter((kind) => kind.startsWith('vision') || kind.startsWith('coaching'))).toEqual([]);
  });

  it('a conversation asks until all was answered', async () => {
    const bert = await app.as('bert');
    const open = async () => (await needs('bert')).find((need) => need.kind === 'conversation');
    const [id, left] = [(await open())?.path.split('/').at(-1), (await open())?.many ?? 0];
    const statements = await app.sql<{ id: string }>(`select id from conversation_statement where conversation_id = $1 and state = 'shown'`, [id]);
    for (const [i, statement] of statements.entries()) {
      expect(await bert.refusals('answerStatement', { statementId: statement.id, answer: 'AGREE' })).toEqual([]);
      if (i === 0) expect((await open())?.many).toBe(left - 1);
    }
    expect(await open()).toBeUndefined();
  });

  it('an invitation asks who was invited; a proposal of two people the second, and a paper ballot another than who entered it', async () => {
    const carla = await app.as('carla');
    const [association] = await app.sql<{ id: string }>(`select id from association where slug = 'dorpsbelangen-aalden'`);
    expect(await carla.refusals('inviteToAssociation', { associationId: association?.id, email: 'dirk@brink.example' })).toEqual([]);
    expect((await needs('dirk')).filter((need) => need.kind === 'invitation').map((need) => need.path)).toEqual(['/verenigingen/mijn']);
    expect((await needs('eva')).some((need) => need.kind === 'invitation')).toBe(false);
    const budget = '0190000b-0000-7000-8000-000000000001';
    const bert = await app.idOf('bert');
    expect(await (await app.as('coach')).refusals('strikePaperVoter', { voteId: budget, personId: bert })).toEqual([]);
    const waits = async (who: string): Promise<string[]> => (await needs(who)).flatMap((need) => (need.kind === 'paper' ? [need.path] : []));
    expect([await waits('coach'), await waits('coach2'), await waits('olaf'), await waits('tom')]).toEqual([[], [`/papier/${budget}`], [`/papier/${budget}`], []]);
  });
});
