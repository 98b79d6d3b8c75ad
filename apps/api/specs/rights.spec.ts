import { moveOf } from '#domain/plans';
import { type Browser, TestApp } from '#platform/testing';
import { CODES_OF_RIGHTS, hindranceOf, onTheWire, parts, refusalsOf, rootFields, send } from './rights/asking.js';
import { type Entry, MUTATIONS, SPELLED_OUT } from './rights/entries.js';
import { type Role, type Thing, UNKNOWN, World } from './rights/world.js';

/** Root fields that fit into one request. */
const AT_ONCE = 12;

let app: TestApp;
let world: World;
const browsers = new Map<string, Browser>();
const walked: readonly Entry[] = MUTATIONS.filter((entry) => rootFields('Mutation').includes(entry.field));
const browserOf = (role: Role): Browser => browsers.get(role.name) ?? app.visitor();
const freshBrowserOf = (role: Role): Promise<Browser> => (role.personId === null ? Promise.resolve(app.visitor()) : app.asPerson(role.personId));

beforeAll(async () => {
  app = await TestApp.start();
  world = await World.of(app);
  for (const role of world.roles) browsers.set(role.name, await freshBrowserOf(role));
}, 60_000);
afterAll(() => app.stop(), 30_000);

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
const cells = (refused: boolean): Cell[] =>
  walked.flatMap((entry) => world.roles.flatMap((role) => world.things[entry.on].filter((thing) => (hindranceOf(role, entry, thing) !== null) === refused).map((thing) => ({ entry, role, thing }))));
const nameOf = ({ entry, role, thing }: Cell): string => `${entry.field} by ${role.name}: ${thing.name}`;

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
        for (const entry of walked) {
          const things = cellsOf(role, entry);
          for (const part of parts(things, role.personId === null ? 1 : AT_ONCE)) {
            const raw = await send(browserOf(role), entry.field, part.map((thing) => entry.input(thing, world)));
            for (const [i, refusals] of refusalsOf(raw, part.length).entries()) {
              const thing = part[i] as Thing;
              const hindrance = hindranceOf(role, entry, thing);
              const expected = role.personId === null ? 'UNAUTHENTICATED' : hindrance === null ? '' : [onTheWire(hindrance), entry.path ?? ''].filter((p) => p !== '').join(' ');
              asked += 1;
              if (refusals.join() !== expected) wrong.push(`${nameOf({ entry, role, thing })}: ${refusals.join() || 'done'} instead of ${expected}`);
            }
          }
        }
      }),
    );
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(5_000);
    expect(await everything()).toEqual(before);
  }, 120_000);

  it('about what is hidden is answered as about what does not exist, byte by byte', async () => {
    const wrong: string[] = [];
    let compared = 0;
    await Promise.all(
      world.roles.filter((role) => role.personId !== null).map(async (role) => {
        for (const entry of walked) {
          const hidden = world.things[entry.on].filter((thing) => hindranceOf(role, entry, thing)?.code === 'not-found').slice(0, 3);
          if (hidden.length === 0) continue;
          const [real, unknown] = await Promise.all([hidden, hidden.map((thing) => ({ ...thing, id: UNKNOWN }))].map((things) => send(browserOf(role), entry.field, things.map((thing) => entry.input(thing, world)))));
          compared += hidden.length;
          if (real?.text !== unknown?.text || real?.status !== unknown?.status) wrong.push(`${entry.field} by ${role.name}: ${real?.text} is not ${unknown?.text}`);
        }
      }),
    );
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(500);
  }, 60_000);

  it('is not refused for want of rights where the table allows it, and is done only where the life of a plan allows it', async () => {
    const wrong: string[] = [];
    const done = new Set<Entry>();
    for (const cell of cells(false)) {
      const { entry, role, thing } = cell;
      const raw = await send(entry.on === 'nothing' ? await freshBrowserOf(role) : browserOf(role), entry.field, [entry.input(thing, world)]);
      const [refusals = []] = refusalsOf(raw, 1);
      if (refusals.some((refusal) => CODES_OF_RIGHTS.includes(refusal) && entry.also?.includes(refusal) !== true)) wrong.push(`${nameOf(cell)}: ${refusals.join()}`);
      if (refusals.some((refusal) => refusal === 'undefined' || refusal === 'INTERNAL_SERVER_ERROR')) wrong.push(`${nameOf(cell)}: ${raw.text}`);
      if (refusals.length > 0) continue;
      done.add(entry);
      if (entry.move !== undefined && thing.state !== null && !moveOf(entry.move, thing.state).ok) wrong.push(`${nameOf(cell)}: done, though a plan that is ${thing.state} cannot ${entry.move}`);
      await world.putBack();
    }
    expect(wrong).toEqual([]);
    expect(walked.filter((entry) => entry.neverDone !== true && !done.has(entry)).map((entry) => `${entry.field} on ${entry.on}`)).toEqual([]);
  }, 120_000);
});

const cellsOf = (role: Role, entry: Entry): Thing[] => world.things[entry.on].filter((thing) => hindranceOf(role, entry, thing) !== null).slice(0, role.personId === null ? 2 : undefined);
