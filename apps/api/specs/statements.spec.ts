import { readFileSync } from 'node:fs';
import { Database } from '#platform/database';
import { Browser, app, withServer } from '#platform/testing';
import type { PoolClient } from 'pg';

const DALEN = '01900008-0000-7000-8000-000000000002';
/** A vision of the demonstration. */
const AALDEN = '01900070-0000-7000-8000-000000000001';
const CONSENT = '01900020-0000-7000-8000-000000000001';
const CONVERSATION = '0190000c-0000-7000-8000-000000000002';
const LIST = { after: null, area: null, first: 20, kind: null, municipality: null, search: null, sort: 'NEWEST', state: null, theme: null };

const documents = Object.entries(JSON.parse(readFileSync('libs/contract/client/persisted-documents.json', 'utf8')) as Record<string, string>);
/** The hash by which the site sends one of its documents. */
const hashOf = (name: string): string => documents.find(([, text]) => new RegExp(`query ${name}\\b`).test(text))?.[0] ?? name;

let said: string[] = [];
withServer();
beforeAll(async () => {
  const pool = app.app.get(Database).pool;
  const heard = new WeakSet<PoolClient>();
  pool.on('acquire', (client) => {
    if (heard.has(client)) return;
    heard.add(client);
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((...args: unknown[]) => {
      const [first] = args;
      said.push(typeof first === 'string' ? first : String((first as { text?: string }).text));
      return query(...args);
    }) as typeof client.query;
  });
});

/** Asks as the site does: by the hash of a document. */
async function ask(cookie: string, name: string, variables: object = {}): Promise<{ text: string; statements: string[] }> {
  said = [];
  const answer = await fetch(`${app.origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-brink-request': '1', ...(cookie === '' ? {} : { cookie }) }, body: JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(name) } } }) });
  const text = await answer.text();
  if (!text.includes('"data"') || text.includes('"errors"')) throw new Error(`${name}: ${text.slice(0, 300)}`);
  return { text, statements: said };
}

/** Reads of the site: their variables, who asks, and the most statements that they may cost, the one that finds out who asks included. */
const READS: readonly (readonly [name: string, variables: object, as: string | null, most: number])[] = [
  ['Plans', LIST, null, 1],
  ['Plans', { ...LIST, search: 'bankje' }, null, 2],
  ['Plans', { ...LIST, municipality: 'coevorden', sort: 'SUPPORT' }, null, 1],
  ['PlanPage', { id: DALEN }, null, 1],
  ['Rounds', { first: 12 }, null, 1],
  ['Budgets', { first: 12 }, null, 1],
  ['ResidenceVisits', { first: 20, name: null }, 'coach', 2],
  ['RollRequests', { id: '0190000b-0000-7000-8000-000000000004', first: 20, name: null }, 'olaf', 6],
  ['PaperVoters', { id: '0190000d-0000-7000-8000-000000000009', confirmed: true, first: 50, name: null }, 'coach', 4],
  ['PaperEntries', { id: '0190000d-0000-7000-8000-000000000009', first: 50 }, 'coach', 4],
  ['Associations', { first: 12, municipality: null, area: null }, null, 3],
  ['Front', { municipality: null, area: null }, null, 1],
  ['Front', { municipality: 'coevorden', area: null }, null, 2],
  ['Front', { municipality: 'coevorden', area: 'aalden' }, null, 2],
  ['KnowledgeOfPlace', { municipality: 'coevorden', area: null }, null, 3],
  ['MunicipalityPage', { slug: 'coevorden' }, null, 2],
  ['Plans', LIST, 'anna', 2],
  ['PlanPage', { id: DALEN }, 'anna', 2],
  ['PlanPage', { id: DALEN }, 'olaf', 2],
  ['MunicipalityDesk', { after: null, first: 20 }, 'olaf', 2],
  ['CoachDesk', { after: null, first: 20, kind: null, mine: true, municipality: null }, 'coach', 4],
  ['Notices', { after: null, first: 20 }, 'anna', 2],
  ['UnreadNotices', {}, 'anna', 2],
  ['Viewer', {}, 'anna', 2],
  // of votes it is asked whether there is a ballot already
  ['NeedsYou', {}, 'anna', 3],
  ['NeedsYou', {}, 'coach', 2],
  ['MyPlans', { first: 20, after: null }, 'bert', 2],
  ['Visions', { municipality: 'coevorden', area: null, first: 12, after: null }, null, 1],
  ['VisionPage', { id: AALDEN }, null, 1],
  ['VisionPage', { id: AALDEN }, 'carla', 2],
  ['VisionsToReceive', {}, 'olaf', 2],
  ['Consents', { municipality: 'coevorden', area: 'aalden', first: 12, after: null }, null, 1],
  ['ConsentPage', { id: CONSENT }, null, 1],
  ['ConsentPage', { id: CONSENT }, 'dirk', 3],
  ['Conversations', { municipality: 'coevorden', first: 12, after: null }, null, 1],
  ['ConversationPage', { id: CONVERSATION }, null, 1],
  ['ConversationPage', { id: CONVERSATION }, 'anna', 3],
  ['Comments', { subjectKind: 'PLAN', subjectId: DALEN, kind: null, sort: 'NEWEST', after: null }, null, 1],
  ['Comments', { subjectKind: 'PLAN', subjectId: DALEN, kind: null, sort: 'NEWEST', after: null }, 'anna', 2],
];

describe('what a page costs', () => {
  it.each(READS)('%s %j as %s: at most so many statements, however much there is', async (name, variables, as, most) => {
    const cookie = as === null ? '' : (await app.as(as)).cookie;
    await ask(cookie, name, as === null ? { ...variables, of: 'another key' } : variables);
    const { statements } = await ask(cookie, name, variables);
    expect({ statements: statements.length <= most ? [] : statements, most }).toEqual({ statements: [], most });
  });

  it('grows with no plan: a list of nine costs what a list of one costs', async () => {
    const { cookie } = await app.as('anna');
    const one = await ask(cookie, 'Plans', { ...LIST, first: 1 });
    const all = await ask(cookie, 'Plans', { ...LIST, first: 50 });
    expect(all.statements.length).toBe(one.statements.length);
  });

  it('the same for a second visitor is no statement at all', async () => {
    for (const [name, variables] of READS.filter(([, , as]) => as === null)) {
      const first = await ask('', name, variables);
      const second = await ask('', name, variables);
      expect([name, second.statements]).toEqual([name, []]);
      expect(second.text).toBe(first.text);
    }
  });

  it('who is signed in gets no answer that was kept for visitors, nor a visitor one of theirs', async () => {
    const { cookie } = await app.as('dirk');
    await ask('', 'PlanPage', { id: DALEN });
    expect((await ask(cookie, 'PlanPage', { id: DALEN })).text).toContain('"edit":true');
    expect((await ask('', 'PlanPage', { id: DALEN })).text).toContain('"edit":false');
  });
});

describe('what is kept for visitors is dropped by each write that they can see', () => {
  const fresh = async (name: string, variables: object, write: () => Promise<unknown>): Promise<{ before: string; after: string; asked: number }> => {
    await ask('', name, variables);
    const before = (await ask('', name, variables)).text;
    await write();
    for (let i = 0; i < 100; i += 1) {
      const { text, statements } = await ask('', name, variables);
      if (text !== before) return { before, after: text, asked: statements.length };
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return { before, after: before, asked: 0 };
  };
  const count = (text: string): number => Number(/"supportCount":(\d+)/.exec(text)?.[1]);

  it('a name under a plan, on its page and in lists', async () => {
    const anna = await app.as('anna');
    const page = await fresh('PlanPage', { id: DALEN }, () => anna.act('supportPlan', { planId: DALEN }));
    expect(count(page.after)).toBe(count(page.before) + 1);
    expect(page.asked).toBeGreaterThan(0);
    const list = await fresh('Plans', LIST, () => anna.act('withdrawSupport', { planId: DALEN }));
    expect(list.after).not.toBe(list.before);
  });

  it('a new version, a move and an answer', async () => {
    const olaf = await app.as('olaf');
    const planId = '01900008-0000-7000-8000-000000000001';
    const answered = await fresh('Plans', LIST, () => olaf.act('respond', { planId, outcome: 'ADOPTED', summary: 'Wij doen dit graag voor het dorp.', reasons: 'Het past bij ons beleid, en de grond is van ons.' }));
    expect(answered.after).toContain('"ADOPTED"');
    const page = await fresh('TrackOfPlan', { id: planId }, () => olaf.act('addMilestone', { planId, title: 'De eerste paal staat', dueOn: null }));
    expect(page.after).toContain('De eerste paal staat');
  });

  it('another name of who brings a plan, and no name at all once its author is erased', async () => {
    const dirk = await app.as('dirk');
    const renamed = await fresh('PlanPage', { id: DALEN }, () => dirk.act('changeProfile', { name: 'Dirk van de Dalweg', locale: 'nl', birthYear: 1992 }));
    expect(renamed.after).toContain('Dirk van de Dalweg');
    const erased = await fresh('PlanPage', { id: DALEN }, () => dirk.act('eraseAccount', { email: 'dirk@brink.example' }));
    expect(erased.after).not.toContain('Dirk');
  });

  it('but by nothing that was rolled back, and by nothing that only one person sees', async () => {
    await app.sql('delete from attempt');
    const anna = await app.as('anna');
    await ask('', 'Plans', LIST);
    await anna.act('markNoticesRead', { ids: null });
    await anna.act('supportPlan', { planId: '01900008-0000-7000-8000-000000000004' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await ask('', 'Plans', LIST)).statements).toEqual([]);
  });

  it('is never kept for documents that are not ours, nor for answers with faults', async () => {
    const visitor = new Browser(app.origin);
    const query = '{ plans(first: 3) { nodes { id } } }';
    await visitor.ask(query);
    said = [];
    await visitor.ask(query);
    expect(said.length).toBe(1);
  });
});
