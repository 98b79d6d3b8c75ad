import type { Client } from 'graphql-ws';
import { type Document, nameOf } from './request';

let client: Promise<Client> | null = null;

/** One socket for all subscriptions, opened with the first and closed with the last; it comes back by itself after a lost connection. */
const socket = (): Promise<Client> =>
  (client ??= import('graphql-ws').then(({ createClient }) => createClient({ url: `${location.origin.replace(/^http/, 'ws')}/graphql`, lazy: true, retryAttempts: 20, shouldRetry: () => true })));

/** Listens to a subscription; calls `next` with each news. Returns how to stop. */
export function listen<Result>(document: Document<Result, Record<string, never>>, next: (news: Result) => void): () => void {
  let stopped = false;
  let stop = (): void => undefined;
  void socket().then((live) => {
    if (stopped) return;
    stop = live.subscribe<Result>({ query: '', extensions: { persistedQuery: { version: 1, sha256Hash: nameOf(document) } } }, { next: ({ data }) => void (data != null && next(data)), error: () => undefined, complete: () => undefined });
  });
  return () => {
    stopped = true;
    stop();
  };
}
