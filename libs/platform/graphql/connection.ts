import { isUuid } from '#domain/kernel';
import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Text, WholeNumber } from './inputs.js';

/** The most that one page of any list may hold. */
export const PAGE_MOST = 50;
/** What one gets who does not say how many. */
export const PAGE_USUAL = 20;

/** Which page of a list; a list with filters of its own extends this. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, { defaultValue: PAGE_USUAL, description: `At most ${PAGE_MOST}` })
  @WholeNumber(1, PAGE_MOST)
  first: number;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before' })
  @Text({ min: 0, max: 500 }, { optional: true })
  after: string | null;
}

/** How a page of a list is asked for in which one looks for somebody. */
@ArgsType()
export class NamedPageArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'A part of a name' })
  @Text({ min: 0, max: 80 }, { optional: true })
  name: string | null;
}

/** Whether a list goes on, and from where. */
@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

/** Nothing, where there is no list for who asks. */
export const NO_PAGE: Page<never> = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** A page of a list: the nodes, and where the next page starts. `totalCount` is counted only when asked. */
export interface Page<Node> {
  readonly nodes: Node[];
  readonly pageInfo: PageInfo;
}

/** A cursor from the values that a list is sorted by, the id last. */
export const cursorOf = (key: readonly (string | number)[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/;
const MOST = 2_000_000_000;

/** What a list can be sorted by before the id: a moment, a count, a score, or a name. */
const KEYS = {
  moment: (value: unknown): boolean => typeof value === 'string' && MOMENT.test(value) && !Number.isNaN(Date.parse(value)),
  count: (value: unknown): boolean => Number.isInteger(value) && Math.abs(value as number) < MOST,
  score: (value: unknown): boolean => typeof value === 'number' && Math.abs(value) < MOST,
  name: (value: unknown): boolean => typeof value === 'string' && !value.includes('\0'),
} as const;

/** SQL of a score by which a list puts what runs first, and then the newest: seconds since 1970, less a billion, or three where it is over. */
export const runningFirst = (running: string, since: string): string => `(extract(epoch from ${since}) - case when ${running} then 1e9 else 3e9 end)::float8`;

/** The sort value and the id in a cursor; null for none, or one that is not ours or of another sorting (the list then starts at its beginning). */
export function keyOf(cursor: string | null | undefined, sortedBy: keyof typeof KEYS): (string | number)[] | null {
  if (!cursor || cursor.length > 500) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(key) && key.length === 2 && KEYS[sortedBy](key[0]) && typeof key[1] === 'string' && isUuid(key[1]) ? (key as (string | number)[]) : null;
  } catch {
    return null;
  }
}

/**
 * Makes a page from rows that were asked with one more than `first`: the extra row tells that there is a next page. `first` is held to 1..50.
 */
export function connectionOf<Row>(rows: Row[], first: number, keyFor: (row: Row) => readonly (string | number)[]): Page<Row> {
  const size = pageSize(first);
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return { nodes, pageInfo: { hasNextPage: rows.length > size, endCursor: last === undefined ? null : cursorOf(keyFor(last)) } };
}

/** The page size that is really used. */
export const pageSize = (first: number): number => Math.min(Math.max(Math.trunc(first) || PAGE_USUAL, 1), PAGE_MOST);

/** The GraphQL class of a connection over `node`. */
export function ConnectionType<Node extends object>(name: string, node: () => Type<Node>): Type<Page<Node>> {
  @ObjectType(`${name}Connection`)
  class Connection {
    @Field(() => [node()])
    nodes: Node[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;
  }
  return Connection;
}
