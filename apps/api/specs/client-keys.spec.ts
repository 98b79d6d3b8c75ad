import { isDeepStrictEqual } from 'node:util';
import { readFileSync } from 'node:fs';
import { type Browser, type Raw, app, withServer } from '#platform/testing';
import { hindranceOf, refusalsOf, rootFields } from './rights/asking.js';
import { type Entry, MUTATIONS } from './rights/entries.js';
import { type Role, World } from './rights/world.js';

const SCHEMA = readFileSync('libs/contract/schema/schema.graphql', 'utf8');
const bodyOf = (kind: 'input' | 'type', name: string): string => new RegExp(`^${kind} ${name} \\{\\n([\\s\\S]*?)^\\}`, 'm').exec(SCHEMA)?.[1] ?? '';
const inputOf = (field: string): string => new RegExp(`^  ${field}\\(input: (\\w+)!\\)`, 'm').exec(SCHEMA)?.[1] ?? '';
const takesKey = (field: string): boolean => / {2}clientKey: ID$/m.test(bodyOf('input', inputOf(field)));
/** What a mutation answers besides problems: the ids of what came of it. */
const idsOf = (field: string): string[] => [...bodyOf('type', new RegExp(`^  ${field}\\(.*\\): (\\w+)!`, 'm').exec(SCHEMA)?.[1] ?? '').matchAll(/^ {2}(\w+): ID!?$/gm)].map((match) => match[1] ?? '');
const verbOf = (field: string): string => /^[a-z]+/.exec(field)?.[0] ?? '';

/** Verbs with which something comes to be that was not there. */
const CREATING = ['add', 'announce', 'appoint', 'adopt', 'ask', 'begin', 'bring', 'compose', 'enter', 'found', 'invite', 'log', 'make', 'plan', 'post', 'propose', 'react', 'register', 'renew', 'report', 'save', 'see', 'send', 'share', 'start', 'strike', 'submit', 'suggest', 'write'];
/** Verbs that change, end or answer what is there: done twice it is as done once, or the second time is refused by its state. */
const CHANGING = ['account', 'acknowledge', 'annul', 'answer', 'assign', 'cancel', 'cast', 'change', 'check', 'choose', 'close', 'complete', 'confirm', 'decide', 'decline', 'describe', 'discard', 'dismiss', 'drop', 'edit', 'end', 'erase', 'extend', 'follow', 'give', 'hand', 'hide', 'judge', 'keep', 'lead', 'leave', 'look', 'mark', 'merge', 'move', 'name', 'object', 'open', 'publish', 'reach', 'receive', 'recall', 'refuse', 'remove', 'request', 'reset', 'respond', 'return', 'serve', 'set', 'show', 'sign', 'stop', 'support', 'take', 'tell', 'test', 'thank', 'unfollow', 'unregister', 'unsubscribe', 'verify', 'vote', 'withdraw'];
/** What makes something without a key, with the constraint that keeps it single. */
const HELD_BY: Readonly<Record<string, string>> = {
  addLinkedService: 'linked_identity_once',
  announceAbsence: 'coach_absence_once',
  appointStaff: 'staff_role_current',
  appointChair: 'association_seat_once',
  adoptOrdinance: 'ordinance_version',
  adoptSetup: 'ordinance_version',
  askCommentLook: 'second_look_once',
  askHidingLook: 'second_look_once',
  askLetter: 'residence_letter_current',
  askRollPlace: 'roll_request_pkey',
  askSecondLook: 'second_look_once',
  askToJoin: 'association_request_once',
  beginVision: 'vision_of_association',
  bringPlanToBudget: 'budget_option_plan',
  enterConsentPaper: 'consent_paper_once',
  enterPaperBallot: 'paper_entry_once',
  proposeDissolving: 'association_act_once',
  proposeEndOfTerm: 'association_act_once',
  proposeHandOver: 'association_act_once',
  proposeLook: 'setup_proposal_one_open',
  proposeOrdinance: 'setup_proposal_one_open',
  proposeStatement: 'conversation_statement_once',
  proposeVisionAdoption: 'vision_adoption_waiting',
  register: 'person_email',
  registerWithService: 'linked_identity_once',
  registerForGathering: 'gathering_registration_once',
  reportComment: 'comment_report_once',
  reportPlan: 'plan_report_once',
  seeResidence: 'residence_visit_current',
  strikePaperVoter: 'paper_voter_pkey',
};
/** What sounds as if it made something, and changes what is there. */
const CHANGES_ONLY = ['announceRound', 'beginSecondFactor', 'makeCalendarLink', 'reportLettersPosted', 'saveResponseDraft', 'saveVisionChapter', 'startPlan'];

let world: World;
const browsers = new Map<string, Browser>();
withServer({ PUBLIC_ORIGIN: 'http://localhost:3000' });
beforeAll(async () => {
  world = await World.of(app);
  for (const role of world.roles) if (role.personId !== null) browsers.set(role.name, await app.asPerson(role.personId));
});

const send = (browser: Browser, field: string, input: object): Promise<Raw> => browser.send(`mutation ($i0: ${inputOf(field)}!) { a0: ${field}(input: $i0) { ${idsOf(field).join(' ')} problems { code path } } }`, { i0: input });
const problemsOf = (raw: Raw): string[] => refusalsOf(raw, 1)[0] ?? [];

/** How many rows each table has. Attempts are counted also where nothing is done. */
async function counted(): Promise<Record<string, number>> {
  const tables = await app.sql<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'kept_%' and table_name not in ('attempt', 'client_request')`);
  const found = await app.sql<{ name: string; n: number }>(tables.map(({ name }) => `select '${name}' as name, count(*)::int as n from ${name}`).join(' union all '));
  return Object.fromEntries(found.map(({ name, n }) => [name, n]));
}
/** What came since, by table. */
async function addedSince(before: Record<string, number>): Promise<Record<string, number>> {
  const after = await counted();
  return Object.fromEntries(Object.entries(after).map(([name, n]) => [name, n - (before[name] ?? 0)] as const).filter(([, n]) => n !== 0));
}

interface Done {
  readonly role: Role;
  readonly input: object;
  readonly rows: Record<string, number>;
}

/** Somebody who may do it, about something with which it can be done, and what that added. */
async function once(entry: Entry): Promise<Done | null> {
  const before = await counted();
  for (const thing of world.things[entry.on]) {
    for (const role of world.roles.filter((each) => each.personId !== null && hindranceOf(each, entry, thing) === null)) {
      const input = entry.input(thing, world) ?? {};
      const raw = await send(browsers.get(role.name) as Browser, entry.field, input);
      if (raw.errors.length === 0 && problemsOf(raw).length === 0) return { role, input, rows: await addedSince(before) };
      // what was refused counts for some limits too: looking for who may do it is not to run into them
      await app.sql('delete from attempt');
    }
  }
  return null;
}

let lastKey = 0;
const newKey = (): string => `01900009-0000-7000-8000-${String((lastKey += 1)).padStart(12, '0')}`;

describe('a key of the client', () => {
  it('is taken by everything that makes something, or a constraint keeps it single', async () => {
    const fields = rootFields('Mutation');
    expect(fields.filter((field) => !CREATING.includes(verbOf(field)) && !CHANGING.includes(verbOf(field)))).toEqual([]);
    const bare = fields.filter((field) => CREATING.includes(verbOf(field)) && !takesKey(field));
    expect(bare.filter((field) => HELD_BY[field] === undefined && !CHANGES_ONLY.includes(field))).toEqual([]);
    expect([...Object.keys(HELD_BY), ...CHANGES_ONLY].filter((field) => !bare.includes(field))).toEqual([]);
    const held = await app.sql<{ name: string }>('select indexrelid::regclass::text as name from pg_index where indisunique or indisexclusion');
    expect(Object.values(HELD_BY).filter((name) => !held.some((index) => index.name === name))).toEqual([]);
  });

  it('makes what is sent three times, twice at once, have the effect and the answer of once', async () => {
    const wrong: string[] = [];
    const done = new Set<string>();
    const walked = MUTATIONS.filter(({ field, neverDone }) => takesKey(field) && neverDone !== true);
    for (const entry of walked) {
      if (done.has(entry.field)) continue;
      const single = await once(entry);
      if (single === null) continue;
      await world.putBack();
      const browser = browsers.get(single.role.name) as Browser;
      const input = { ...single.input, clientKey: newKey() };
      const before = await counted();
      const raws = [...(await Promise.all([1, 2].map(() => send(browser, entry.field, input)))), await send(browser, entry.field, input)];
      const [answers, rows] = [new Set(raws.map(({ text }) => text)), await addedSince(before)];
      if (answers.size !== 1 || raws.some((raw) => problemsOf(raw).length > 0 || raw.errors.length > 0)) wrong.push(`${entry.field}: ${[...answers].join(' and ')}`);
      if (!isDeepStrictEqual(rows, single.rows)) wrong.push(`${entry.field} added ${JSON.stringify(rows)} instead of ${JSON.stringify(single.rows)}`);
      done.add(entry.field);
      await world.putBack();
    }
    expect(wrong).toEqual([]);
    expect(walked.filter(({ field }) => !done.has(field)).map(({ field }) => field)).toEqual([]);
    expect(done.size).toBeGreaterThan(25);
  });

  it('belongs to one person, one act and one wish', async () => {
    const [anna, bert] = await Promise.all([app.as('anna'), app.as('bert')]);
    const comment = { subjectKind: 'PLAN', subjectId: world.things.plan.find(({ state }) => state === 'gathering-support')?.id, kind: 'QUESTION', text: 'Komt er ook een leuning aan?', clientKey: newKey() };
    const [hers, his] = [await anna.act('addComment', comment, 'commentId'), await bert.act('addComment', comment, 'commentId')];
    expect([hers.problems, his.problems]).toEqual([[], []]);
    expect(hers['commentId']).not.toBe(his['commentId']);
    expect(await anna.refusals('addComment', { ...comment, text: 'En een bankje?' })).toEqual(['CLIENT_KEY_REUSED clientKey']);
    expect(await anna.refusals('supportPlan', { planId: comment.subjectId, clientKey: comment.clientKey })).toEqual(['CLIENT_KEY_REUSED clientKey']);
    expect(await anna.act('addComment', comment, 'commentId')).toEqual(hers);
  });

  it('is free again after a refusal, which did nothing', async () => {
    const anna = await app.as('anna');
    const comment = { subjectKind: 'PLAN', subjectId: world.things.plan.find(({ state }) => state === 'gathering-support')?.id, kind: 'QUESTION', text: '', clientKey: newKey() };
    expect(await anna.refusals('addComment', comment)).toEqual(['REQUIRED text']);
    expect(await anna.refusals('addComment', { ...comment, text: 'Wanneer begint het graven?' })).toEqual([]);
  });
});
