import { readFileSync } from 'node:fs';
import { type Problem, problem } from '#domain/kernel';
import { can, holds, isOwn } from '#domain/permissions';
import type { Browser, Raw } from '#platform/testing';
import type { Entry } from './entries.js';
import type { Role, Thing } from './world.js';

const SCHEMA = readFileSync('libs/contract/schema/schema.graphql', 'utf8');

/** The fields of a root type of the committed schema. */
export const rootFields = (type: 'Query' | 'Mutation' | 'Subscription'): string[] => {
  const body = new RegExp(`^type ${type} \\{\\n([\\s\\S]*?)^\\}`, 'm').exec(SCHEMA)?.[1] ?? '';
  return [...body.replace(/"""[\s\S]*?"""/g, '').matchAll(/^ {2}(\w+)/gm)].map((match) => match[1] ?? '');
};

const inputType = (field: string): string | null => new RegExp(`^  ${field}\\(input: (\\w+)!\\)`, 'm').exec(SCHEMA)?.[1] ?? null;

interface Asked {
  readonly field: string;
  /** Null for an act without one. */
  readonly input: object | null;
}

/** Does several acts in one request, one after the other. */
export function sendAll(browser: Browser, acts: readonly Asked[]): Promise<Raw> {
  const types = acts.map(({ field }) => inputType(field));
  const declared = types.flatMap((type, i) => (type === null ? [] : [`$i${i}: ${type}!`])).join(', ');
  const asked = acts.map(({ field }, i) => `a${i}: ${field}${types[i] === null ? '' : `(input: $i${i})`} { problems { code path } }`).join(' ');
  return browser.send(`mutation ${declared === '' ? '' : `(${declared})`} { ${asked} }`, Object.fromEntries(acts.flatMap(({ input }, i) => (types[i] === null ? [] : [[`i${i}`, input]]))));
}

interface Shown {
  readonly problems: readonly { readonly code: string; readonly path: readonly string[] }[];
}

/** The refusals of each act of a request, as `CODE path`. */
export const refusalsOf = (raw: Raw, count: number): string[][] => {
  if (raw.data === null) return Array.from({ length: count }, () => raw.errors.map((e) => String(e.extensions?.code)));
  return Array.from({ length: count }, (_, i) => ((raw.data?.[`a${i}`] as Shown | undefined)?.problems ?? []).map((p) => [p.code, p.path.join('.')].filter((part) => part !== '').join(' ')));
};

const sees = (role: Role, unless: NonNullable<Thing['hiddenUnless']>, { subject }: Thing): boolean => (unless === 'own-side-or-coach' ? isOwn(role.actor, subject) || holds(role.actor, 'coach', subject) : can(role.actor, unless, subject) === null);

/** What the table of rights says of a role, an act and a thing; null: may be done. */
export function hindranceOf(role: Role, entry: Entry, thing: Thing): Problem | null {
  const act = typeof entry.act === 'function' ? entry.act(thing) : entry.act;
  if (act === null) return null;
  if (role.personId !== null && thing.hiddenUnless !== undefined && !sees(role, thing.hiddenUnless, thing)) return problem('not-found');
  const hindrance = can(role.actor, act, thing.subject);
  // who may do it elsewhere, and only there: what lies here does not exist for them
  return entry.on === 'role' && hindrance?.code === 'not-allowed' && can(role.actor, act) === null ? problem('not-found') : hindrance;
}

/** A problem as it goes over the wire. */
export const onTheWire = (problem: Problem): string => problem.code.toUpperCase().replaceAll('-', '_');

/** Parts of at most `size`. */
export const parts = <T>(all: readonly T[], size: number): T[][] => Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

/** Codes that speak of rights, not of the state or the input. */
export const CODES_OF_RIGHTS: readonly string[] = ['NOT_FOUND', 'NOT_ALLOWED', 'NOT_VERIFIED', 'OUTSIDE_AREA', 'CONFLICT_OF_INTEREST', 'SECOND_PERSON_REQUIRED', 'NOT_SIGNED_IN', 'UNAUTHENTICATED'];
