import { readFileSync } from 'node:fs';
import { can } from '#domain/permissions';
import { moveOf } from '#domain/plans';
import { type Browser, type Raw, TestApp } from '#platform/testing';
import { type GraphQLInputType, type GraphQLSchema, buildSchema, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType } from 'graphql';
import { hindranceOf, rootFields, sendAll } from './rights/asking.js';
import { type Entry, MUTATIONS } from './rights/entries.js';
import { type Role, type Thing, World } from './rights/world.js';

let app: TestApp;
let world: World;
let schema: GraphQLSchema;
const browsers = new Map<string, Browser>();

beforeAll(async () => {
  schema = buildSchema(readFileSync('libs/contract/schema/schema.graphql', 'utf8'));
  app = await TestApp.start();
  world = await World.of(app);
  for (const role of world.roles) browsers.set(role.name, role.personId === null ? app.visitor() : await app.asPerson(role.personId));
});
afterAll(() => app.stop());

/** What nobody types, and what must never be kept. */
const DECEIVING: Readonly<Record<string, string>> = {
  'a NUL': 'Een bankje\u0000 bij de brug, voor wie even wil zitten',
  'half of a pair': 'Een bankje\ud800 bij de brug, voor wie even wil zitten',
  'the other half': '\udc00Een bankje bij de brug, voor wie even wil zitten',
  'a mark that turns the direction': 'Een bankje \u202e bij de brug, voor wie even wil zitten',
  'an isolate': 'Een bankje \u2067 bij de brug, voor wie even wil zitten',
};
const ODD: Readonly<Record<string, string>> = {
  HTML: '<script>alert(1)</script><img src=x onerror=alert(1)> en een bankje erbij',
  'a quote and a statement': `'; drop table plan; -- en een bankje bij de brug`,
  'a huge text': 'bankje '.repeat(20_000),
  nothing: '',
  spaces: '      ',
  'a path': '../../../../etc/passwd en een bankje erbij',
  'a template': '{{constructor}} ${process.env} %s%n en een bankje',
};
const OF_ANOTHER_TYPE: readonly unknown[] = [null, 7, -1.5, 1e308, true, [], ['a'], {}, { a: 1 }, '\u0000'];

/** Nothing of the inside: no statement, no stack, no path of a file, no name of a table or a library. */
const INSIDE = /INTERNAL_SERVER_ERROR|"undefined"|at .*\.(ts|js):\d|node_modules|QueryFailed|syntax error|invalid input syntax|violates|relation "|select .* from|insert into|update .* set|stack/i;

interface Place {
  readonly path: readonly string[];
  readonly type: GraphQLInputType;
}

/** Every field of an input, also inside what it holds. */
function placesOf(type: GraphQLInputType, path: readonly string[] = []): Place[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return path.length === 0 ? [] : [{ path, type }];
  const inner = Object.values(named.getFields()).flatMap((field) => placesOf(field.type, [...path, field.name]));
  return path.length === 0 ? inner : [{ path, type }, ...inner];
}

const isText = ({ type }: Place): boolean => isScalarType(getNamedType(type)) && getNamedType(type).name === 'String' && !isListType(isNonNullType(type) ? type.ofType : type);
const inputTypeOf = (field: string): GraphQLInputType | null => schema.getMutationType()?.getFields()[field]?.args.find((a) => a.name === 'input')?.type ?? null;

const SAMPLES: Readonly<Record<string, unknown>> = { String: 'Een bankje bij de brug', ID: '0190ffff-0000-7000-8000-000000000000', Int: 1, Float: 1, Cents: 100, Boolean: true, DateTime: '2027-03-01T12:00:00.000Z', LocalDate: '2027-03-01' };

/** Something that fits a type: what must be there, and nothing more. */
function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return SAMPLES[type.name];
  return Object.fromEntries(Object.values(type.getFields()).flatMap((field) => (isNonNullType(field.type) ? [[field.name, sampleOf(field.type)]] : [])));
}

/** The input with another value somewhere in it; lists are entered at their first item, what is not there is made to fit. */
function changed(input: unknown, path: readonly string[], value: unknown, type: GraphQLInputType): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (Array.isArray(input)) return [changed(input[0], path, value, type), ...input.slice(1)];
  const named = getNamedType(type);
  const whole = (input ?? sampleOf(named)) as Record<string, unknown>;
  const field = isInputObjectType(named) ? named.getFields()[first] : undefined;
  return { ...whole, [first]: changed(whole[first], rest, value, field?.type ?? named) };
}

/** Somebody who may do the act, and what it can be done to: so that what the door lets through goes all the way in. */
function doerOf(entry: Entry): { role: Role; thing: Thing } {
  const pairs = world.roles.flatMap((role) => world.things[entry.on].map((thing) => ({ role, thing }))).filter(({ role, thing }) => hindranceOf(role, entry, thing) === null && (entry.act === null || role.personId !== null));
  const best = pairs.find(({ thing }) => entry.move === undefined || thing.state === null || moveOf(entry.move, thing.state).ok) ?? pairs[0];
  if (best === undefined) throw new Error(`nobody may ${entry.field}`);
  return best;
}

interface Told {
  readonly problems: readonly { readonly code: string; readonly path: readonly string[] }[];
}
/** What a request says is wrong, whether as problems of the act or as errors of its variables. */
function toldBy(raw: Raw): string[] {
  const problems = ((raw.data?.['a0'] as Told | null)?.problems ?? []) as Told['problems'];
  const errors = raw.errors.flatMap((e) => (e.extensions as { problems?: Told['problems'] } | undefined)?.problems ?? [{ code: String(e.extensions?.code), path: [] }]);
  return [...problems, ...errors].map((p) => `${p.code} ${p.path.filter((part) => !/^\d+$/.test(part)).join('.')}`.trim());
}

describe('every field of every act', () => {
  const entries = MUTATIONS.filter((entry, i) => MUTATIONS.findIndex((other) => other.field === entry.field) === i && rootFields('Mutation').includes(entry.field) && !['signOut', 'signOutEverywhere', 'beginSecondFactor'].includes(entry.field));

  const each = async (values: Readonly<Record<string, unknown>>, wanted: (place: Place) => boolean, check: (told: string[], where: string, raw: Raw) => void): Promise<void> => {
    for (const entry of entries) {
      const { role, thing } = doerOf(entry);
      const right = entry.input(thing, world) as { words?: unknown } | null;
      if (typeof right?.words === 'object' && right.words !== null && 'costCents' in right.words) right.words = { ...right.words, challenge: { publicTask: '', whyBetter: '', means: '', continuity: '' } };
      const type = inputTypeOf(entry.field);
      await app.sql('delete from attempt');
      for (const place of type === null ? [] : placesOf(type).filter(wanted)) {
        await Promise.all(
          Object.entries(values).map(async ([name, value]) => {
            const raw = await sendAll(browsers.get(role.name) ?? app.visitor(), [{ field: entry.field, input: changed(right, place.path, value, type as GraphQLInputType) as object }]);
            const where = `${entry.field} with ${name} at ${place.path.join('.')}`;
            if (INSIDE.test(raw.text) || raw.status >= 500) throw new Error(`${where} tells of the inside: ${raw.status} ${raw.text.slice(0, 300)}`);
            check(toldBy(raw), where, raw);
          }),
        );
      }
      await world.putBack();
    }
  };

  it('refuses text that deceives, and says where it stands', async () => {
    const let_through: string[] = [];
    await each(DECEIVING, isText, (told, where) => {
      const path = where.split(' at ').at(-1) ?? '';
      // the rules of an ordinance are told by the kind of plan that they are for
      if (!told.some((t) => t.endsWith(path) || path.endsWith(t.split(' ')[1] ?? '-') || (path.startsWith('rules.') && t.includes(' rules.')))) let_through.push(`${where}: ${told.join(', ') || 'done'}`);
    });
    expect(let_through).toEqual([]);
  }, 400_000);

  it('takes HTML, statements, paths and templates as the words they are, or refuses them; huge texts never', async () => {
    const kept: string[] = [];
    await each(ODD, isText, (told, where) => {
      if (where.includes('a huge text') && told.length === 0) kept.push(where);
    });
    expect(kept).toEqual([]);
  }, 400_000);

  it('of another type is refused by its place, never a fault of ours', async () => {
    const let_through: string[] = [];
    await each(Object.fromEntries(OF_ANOTHER_TYPE.map((value, i) => [`${JSON.stringify(value)} (${i})`, value])), () => true, (told, where, raw) => {
      const path = where.split(' at ').at(-1)?.split('.').at(-1) ?? '';
      const place = getNamedType(inputTypeOf(where.split(' ')[0] ?? '') as GraphQLInputType);
      if (told.length > 0 || where.includes('null')) return;
      const field = isInputObjectType(place) ? place.getFields()[path]?.type : undefined;
      const named = field === undefined ? null : getNamedType(field);
      // a number where a number is asked, a list where a list is asked, an id that is a number: rightly taken
      if (named !== null && (isEnumType(named) || named.name === 'String')) let_through.push(`${where}: ${raw.text.slice(0, 200)}`);
    });
    expect(let_through.filter((line) => !/\[\] |\["a"\]/.test(line))).toEqual([]);
  }, 400_000);
});

describe('every argument of every question', () => {
  const administrator = (): Browser => browsers.get('administrator') ?? app.visitor();
  const cursors = ([[1, 2], ['x', 'y'], ['2026-01-01', 'x'], ['2026-01-01', '01900008-0000-7000-8000-000000000001'], [1e308, '01900008-0000-7000-8000-000000000001'], ['infinity', '01900008-0000-7000-8000-000000000001'], ['\u0000', '\u0000'], [null, null], ['9999999-01-01', '------------------------------------']] as unknown[]).map((key) => Buffer.from(JSON.stringify(key)).toString('base64url'));
  const texts = [...Object.values(DECEIVING), ...Object.values(ODD).map((text) => text.slice(0, 3_000)), ...cursors, '-'.repeat(36), '0'.repeat(36), 'a'.repeat(36), '01900008-0000-7000-8000-00000000000g', '%', '_', '\\', ':*', '& | !', '"', 'é'.repeat(200), '-('.repeat(60), '-"'.repeat(60), '"'.repeat(99), 'of or -of '.repeat(19), '-a'.repeat(90), '!'.repeat(90)];
  const QUESTIONS: readonly string[] = [
    'query ($t: String!) { area(municipality: $t, slug: $t) { id } }',
    'query ($t: String!) { municipality(slug: $t) { id } }',
    'query ($t: String) { plans(search: $t) { nodes { id } } }',
    'query ($t: String) { plans(search: $t, after: $t) { nodes { id } } }',
    'query ($t: String) { plans(after: $t) { nodes { id } } }',
    'query ($t: String) { plans(after: $t, sort: SUPPORT) { nodes { id } } }',
    'query ($t: String) { plans(search: "bankje", after: $t) { nodes { id } } }',
    'query ($t: String) { plans(municipality: $t, area: $t) { nodes { id } } }',
    'query ($t: String) { notices(after: $t) { nodes { id } } }',
    'query ($t: ID!) { plan(id: $t) { id } }',
    'query ($t: ID!) { round(id: $t) { id } }',
    'query ($t: ID!) { staff(municipalityId: $t) { id } }',
    'query ($t: ID!) { clerkAddress(municipalityId: $t) }',
  ];

  it('is answered or refused, and tells nothing of the inside', async () => {
    const told: string[] = [];
    for (const question of QUESTIONS)
      await Promise.all(
        texts.map(async (t) => {
          const raw = await administrator().send(question, { t });
          if (raw.status >= 500 || INSIDE.test(raw.text)) told.push(`${question} with ${JSON.stringify(t).slice(0, 60)}: ${raw.status} ${raw.text.slice(0, 120)}`);
        }),
      );
    expect(told).toEqual([]);
  });

  it('a page is never longer than fifty, whatever is asked', async () => {
    for (const first of [0, -1, 51, 1_000_000, 2_147_483_647]) {
      const raw = await app.visitor().send('query ($first: Int!) { plans(first: $first) { nodes { id } } }', { first });
      expect([first, toldBy(raw)]).toEqual([first, [first < 1 ? 'too-small first' : 'too-large first']]);
    }
  });

  it('an address that is no address of ours is not found, whatever stands in it', async () => {
    for (const path of ['/letters/%00', '/letters/x', '/attachments/x', '/attachments/%2e%2e%2f', '/account/data', '/afmelden?sleutel=%00&soort=%00', '/mailbox/%00', '/health/%ff']) {
      for (const method of ['GET', 'POST']) {
        const response = await fetch(`${app.origin}${path}`, { method, headers: { cookie: administrator().cookie, 'x-brink-request': '1' } });
        const text = await response.text();
        expect([path, method, response.status < 500, INSIDE.test(text)]).toEqual([path, method, true, false]);
      }
    }
  });
});

it('what is typed stands in the answer as it was typed, once it may be kept', async () => {
  const bert = browsers.get('author') as Browser;
  const html = '<b>Vet</b> & "bankje" 👩‍👩‍👧 שלום';
  const saved = await bert.act('saveDraft', { areaId: world.areaId, words: { kind: 'WISH', title: html, summary: '', body: '', themes: [] } }, 'planId');
  expect((await bert.ask<{ plan: { title: string } }>('query ($id: ID!) { plan(id: $id) { title } }', { id: saved['planId'] })).plan.title).toBe(html);
  expect(can(world.roles[0]?.actor ?? ({} as never), 'submit-plan')?.code).toBe('not-signed-in');
});
