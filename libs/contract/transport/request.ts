import type { TypedDocumentString } from '../client/graphql.js';

/** A generated document: in the browser only its hash and its types. */
export type Document<Result, Variables> = TypedDocumentString<Result, Variables>;

/** The name by which the server knows a document. */
export const nameOf = <Result, Variables>(document: Document<Result, Variables>): string => (document as unknown as { __meta__: { hash: string } }).__meta__.hash;

/** Why no answer came: no network, not signed in, busy, or a fault. */
export class RequestError extends Error {
  constructor(readonly kind: 'offline' | 'not-signed-in' | 'unavailable' | 'fault') {
    super(kind);
  }
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** Asks the server. Resolves with the data; rejects with a RequestError. */
export async function request<Result, Variables>(document: Document<Result, Variables>, variables: Variables): Promise<Result> {
  const body = JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: nameOf(document) } } });
  const response = await fetch('/graphql', { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json', 'x-brink-request': '1' }, body }).catch(() => {
    throw new RequestError('offline');
  });
  const answer = (await response.json().catch(() => ({}))) as Answer<Result>;
  const code = answer.errors?.[0]?.extensions?.code;
  if (code === 'UNAUTHENTICATED') throw new RequestError('not-signed-in');
  if (code === 'UNAVAILABLE' || response.status >= 502) throw new RequestError('unavailable');
  if (code !== undefined || answer.data === undefined || answer.data === null) throw new RequestError('fault');
  return answer.data;
}
