import { readFileSync } from 'node:fs';
import { RIGHTS } from '#domain/permissions';
import { PLAN_MOVES, moveOf } from '#domain/plans';
import { type Browser, app, withServer } from '#platform/testing';
import { allOverSocket } from './over-socket.js';
import { CODES_OF_RIGHTS, hindranceOf, onTheWire, parts, refusalsOf, rootFields, sendAll } from './rights/asking.js';
import { type Entry, MUTATIONS, SPELLED_OUT } from './rights/entries.js';
import { type Role, type Thing, UNKNOWN, World } from './rights/world.js';

/** Root fields that fit into one request. */
const AT_ONCE = 12;
const ALL = process.env['BRINK_SLOW'] === '1';
const HIDDEN: readonly string[] = ['draft', 'in-review', 'refused'];
/** Who does what is for anybody. */
const A_FEW = ['visitor', 'unverified resident', 'author', 'official', 'administrator'];

let world: World;
const browsers = new Map<string, Browser>();
const walked: readonly Entry[] = MUTATIONS.filter((entry) => rootFields('Mutation').includes(entry.field));
const browserOf = (role: Role): Browser => browsers.get(role.name) ?? app.visitor();
const freshBrowserOf = (role: Role): Promise<Browser> => (role.personId === null ? Promise.resolve(app.visitor()) : app.asPerson(role.personId));

withServer({ PUBLIC_ORIGIN: 'http://localhost:3000' });
beforeAll(async () => {
  world = await World.of(app);
  for (const role of world.roles) browsers.set(role.name, await freshBrowserOf(role));
});

/** Everything that is kept, as one figure a table: what was refused must leave it as it is. Attempts are counted also where nothing is done. */
async function everything(): Promise<Record<string, string>> {
  const tables = await app.sql<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'kept_%' and table_name <> 'attempt'`);
  const found: Record<string, string> = {};
  for (const { name } of tables) found[name] = (await app.sql<{ sum: string }>(`select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from ${name} t`))[0]?.sum ?? '';
  found['jobs'] = (await app.sql<{ n: string }>('select count(*)::text as n from graphile_worker.jobs'))[0]?.n ?? '';
  return found;
}

interface Cell {
  readonly entry: Entry;
  readonly role: Role;
  readonly thing: Thing;
}

/** The slow run walks everything. Otherwise: a plan in each hidden state, one in which the act can and one in which it cannot be done, and one of an official and of an association. */
function thingsFor(entry: Entry): Thing[] {
  const all = world.things[entry.on];
  if (ALL || entry.on !== 'plan') return all;
  const possible = PLAN_MOVES.find((move) => move.act === entry.move)?.from.find((state) => !HIDDEN.includes(state)) ?? 'gathering-support';
  const named = [...HIDDEN, possible, 'awaiting-response', 'declined', 'adopted'].map((state) => `${state} of bert`);
  return all.filter(({ name }) => named.includes(name) || name === 'awaiting-response of petra' || name === 'awaiting-response of carla');
}
const forAnybody = (entry: Entry): boolean => entry.act === null || (typeof entry.act === 'string' && RIGHTS[entry.act].by.includes('account'));

const nameOf = ({ entry, role, thing }: Cell): string => `${entry.field} by ${role.name}: ${thing.name}`;

/** What the table of rights says, as it goes over the wire; empty where it may be done. */
function refusalOf({ entry, role, thing }: Cell): string {
  const hindrance = hindranceOf(role, entry, thing);
  return hindrance === null ? '' : [onTheWire(hindrance), entry.path ?? ''].filter((part) => part !== '').join(' ');
}

describe('every act, by everybody, about everything', () => {
  it('has an entry in this walk', () => {
    const covered = new Set([...MUTATIONS.map((entry) => entry.field), ...SPELLED_OUT]);
    expect(rootFields('Mutation').filter((field) => !covered.has(field))).toEqual([]);
  });

  it('is refused as the table of rights says, and leaves nothing behind', async () => {
    const before = await everything();
    const wrong: string[] = [];
    let asked = 0;
    await Promise.all(
      world.roles.map(async (role) => {
        const cells = walked.flatMap((entry) => cellsOf(role, entry).map((thing) => ({ entry, role, thing })));
        for (const part of parts(cells, role.personId === null ? 1 : AT_ONCE)) {
          const raw = await sendAll(browserOf(role), part.map(({ entry, thing }) => ({ field: entry.field, input: entry.input(thing, world) })));
          for (const [i, refusals] of refusalsOf(raw, part.length).entries()) {
            const cell = part[i] as Cell;
            const expected = role.personId === null ? 'UNAUTHENTICATED' : refusalOf(cell);
            asked += 1;
            if (refusals.join() !== expected) wrong.push(`${nameOf(cell)}: ${refusals.join() || 'done'} instead of ${expected}`);
          }
        }
      }),
    );
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(2_000);
    expect(await everything()).toEqual(before);
  });

  it('about what is hidden is answered as about what does not exist, byte by byte', async () => {
    const wrong: string[] = [];
    let compared = 0;
    const kinds = [...new Set(walked.map((entry) => entry.on))];
    await Promise.all(
      world.roles.filter((role) => role.personId !== null).map(async (role) => {
        for (const [kind, thing] of kinds.flatMap((each) => sampled(world.things[each]).map((found) => [each, found] as const))) {
          const hidden = walked.filter((entry) => entry.on === kind && hindranceOf(role, entry, thing)?.code === 'not-found');
          for (const part of parts(hidden, AT_ONCE)) {
            const [real, unknown] = await Promise.all([thing, { ...thing, id: UNKNOWN }].map((about) => sendAll(browserOf(role), part.map((entry) => ({ field: entry.field, input: entry.input(about, world) })))));
            compared += part.length;
            if (real?.text !== unknown?.text || real?.status !== unknown?.status) wrong.push(`${part.map((e) => e.field).join()} by ${role.name} about ${thing.name}: ${real?.text} is not ${unknown?.text}`);
          }
        }
      }),
    );
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(300);
  });

  it('is not refused for want of rights where the table allows it, and is done only where the life of a plan allows it', async () => {
    const wrong: string[] = [];
    const done = new Set<Entry>();
    for (const entry of walked) {
      for (const role of world.roles.filter(({ name }) => ALL || !forAnybody(entry) || A_FEW.includes(name))) {
        const things = (entry.move === undefined ? thingsFor(entry) : world.things[entry.on]).filter((thing) => hindranceOf(role, entry, thing) === null);
        const browser = things.length === 0 ? app.visitor() : await freshBrowserOf(role);
        for (const thing of things) {
          const name = nameOf({ entry, role, thing });
          const raw = await sendAll(browser, [{ field: entry.field, input: entry.input(thing, world) }]);
          const [refusals = []] = refusalsOf(raw, 1);
          if (refusals.some((refusal) => CODES_OF_RIGHTS.includes(refusal) && entry.also?.includes(refusal) !== true)) wrong.push(`${name}: ${refusals.join()}`);
          if (raw.errors.length > 0) wrong.push(`${name}: ${raw.text}`);
          if (refusals.length > 0) continue;
          done.add(entry);
          if (entry.move !== undefined && thing.state !== null && !moveOf(entry.move, thing.state).ok) wrong.push(`${name}: done, though a plan that is ${thing.state} cannot ${entry.move}`);
          await world.putBack();
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(walked.filter((entry) => entry.neverDone !== true && !done.has(entry)).map((entry) => `${entry.field} on ${entry.on}`)).toEqual([]);
  });
});

describe('over the socket', () => {
  it('nothing but news can be asked, by nobody of any role: no act, no question, and the news are only one’s own', async () => {
    const documents = Object.values(JSON.parse(readFileSync('libs/contract/client/persisted-documents.json', 'utf8')) as Record<string, string>).filter((text) => !/^\s*subscription/.test(text));
    const fields = rootFields('Mutation').map((field) => `mutation { ${field} { problems { code } } }`);
    const plan = world.things.plan[0]?.id;
    const wrong: string[] = [];
    await Promise.all(
      world.roles.filter(({ name }) => ALL || A_FEW.includes(name)).map(async (role) => {
        const { cookie } = await freshBrowserOf(role);
        const asked = [...documents, ...fields, 'subscription { noticesChanged }'];
        const answers = await allOverSocket(app, asked, { cookie, variables: { id: plan, input: { planId: plan } } });
        const news = answers.pop() ?? '';
        if (news.includes('"data":{"noticesChanged":') !== (role.personId !== null)) wrong.push(`news for ${role.name}: ${news}`);
        answers.forEach((said, i) => {
          if (!said.includes('"type":"error"') || said.includes('Too many')) wrong.push(`${asked[i]?.slice(0, 60)} by ${role.name}: ${said}`);
        });
      }),
    );
    expect(wrong).toEqual([]);
    expect(documents.length).toBeGreaterThan(80);
  }, 120_000);
});

const cellsOf = (role: Role, entry: Entry): Thing[] => {
  const hindered = thingsFor(entry).filter((thing) => hindranceOf(role, entry, thing) !== null);
  if (role.personId === null) return hindered.slice(0, 2);
  return ALL ? hindered : hindered.filter((thing, i) => hindered.findIndex((other) => kindOfCell(role, entry, other) === kindOfCell(role, entry, thing)) === i);
};

/** What the table of rights looks at: of things that are alike in that, the slow run alone asks for each. */
const kindOfCell = (role: Role, entry: Entry, thing: Thing): string => JSON.stringify([hindranceOf(role, entry, thing)?.code, thing.hiddenUnless, Object.entries(thing.subject).sort(([a], [b]) => (a < b ? -1 : 1))]);

/** One hidden plan of each state, and everything that is no plan. */
const sampled = (things: readonly Thing[]): Thing[] => things.filter((thing, i) => thing.state === null || things.findIndex((other) => other.state === thing.state) === i);
