import { readFileSync } from 'node:fs';

const SCHEMA = readFileSync('libs/contract/schema/schema.graphql', 'utf8');

/** The type of a mutation's input, by the committed schema. */
function inputOf(mutation: string): string {
  const found = new RegExp(`^  ${mutation}\\(input: (\\w+)!\\)`, 'm').exec(SCHEMA)?.[1];
  if (found === undefined) throw new Error(`the schema has no mutation ${mutation} with an input`);
  return found;
}

/** What a mutation answered. */
export interface Answer {
  readonly problems: readonly { readonly code: string; readonly path: readonly string[]; readonly data: readonly { readonly name: string; readonly value: string }[] }[];
  readonly [field: string]: unknown;
}

/** What a request answered, as text and parsed. */
export interface Raw {
  readonly status: number;
  readonly text: string;
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** The codes of an answer's problems, with their paths: `REQUIRED title`. Empty when it was done. */
export const codes = ({ problems }: Pick<Answer, 'problems'>): string[] => problems.map((p) => [p.code, p.path.join('.')].filter((part) => part !== '').join(' '));

/** How often somebody asks again, and after how long. */
const PATIENCE = 10;
const PAUSE_MS = 1_000;

/** Somebody who asks over HTTP as the site does: with its header, its origin and a cookie. */
export class Browser {
  constructor(
    readonly origin: string,
    public cookie = '',
  ) {}

  /** Sends one document; gives the whole answer. */
  async send(query: string, variables: object = {}, headers: Readonly<Record<string, string>> = {}): Promise<Raw> {
    const response = await fetch(`${this.origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-brink-request': '1', ...(this.cookie === '' ? {} : { cookie: this.cookie }), ...headers }, body: JSON.stringify({ query, variables }) });
    this.keep(response.headers.getSetCookie());
    const text = await response.text();
    const body = JSON.parse(text) as { data?: Record<string, unknown> | null; errors?: Raw['errors'] };
    return { status: response.status, text, data: body.data ?? null, errors: body.errors ?? [] };
  }

  /** Keeps the cookies that an answer sets, beside the others; an empty one is taken away. */
  private keep(set: readonly string[]): void {
    const cookies = new Map([...this.cookie.split('; '), ...set.map((cookie) => cookie.split(';')[0] ?? '')].filter((pair) => pair !== '').map((pair) => [pair.slice(0, pair.indexOf('=')), pair] as const));
    this.cookie = [...cookies.values()].filter((pair) => !pair.endsWith('=')).join('; ');
  }

  /** Reads; throws where the server gives an error. Who is told that it is too busy asks again, as people do. */
  async ask<Data = Record<string, never>>(query: string, variables: object = {}): Promise<Data> {
    let answer = await this.send(query, variables);
    for (let again = 0; again < PATIENCE && answer.errors[0]?.extensions?.code === 'UNAVAILABLE'; again += 1) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      answer = await this.send(query, variables);
    }
    const { data, errors, text } = answer;
    if (errors.length > 0 || data === null) throw new Error(`${query.slice(0, 80)}: ${text}`);
    return data as Data;
  }

  /** Does one act; `more` are fields of its payload besides the problems. Throws where the server gives an error instead of a problem. */
  async act(mutation: string, input: object, more = ''): Promise<Answer> {
    const data = await this.ask<Record<string, Answer>>(`mutation ($input: ${inputOf(mutation)}!) { ${mutation}(input: $input) { problems { code path data { name value } } ${more} } }`, { input });
    return data[mutation] as Answer;
  }

  /** Does one act; gives the codes of its problems. */
  async refusals(mutation: string, input: object): Promise<string[]> {
    return codes(await this.act(mutation, input));
  }
}
