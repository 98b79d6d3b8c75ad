import type { TestApp } from '#platform/testing';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** The address that browsers know the site by in tests. */
const OWN_ORIGIN = 'http://localhost:3000';

/** Asks one document over a socket and gives the first answer as text: data, errors, or that the socket did not open. */
export async function overSocket(app: TestApp, query: string, as: { cookie?: string; origin?: string; variables?: Record<string, unknown>; extensions?: Record<string, unknown> } = {}): Promise<string> {
  class Site extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers: { origin: as.origin ?? OWN_ORIGIN, ...(as.cookie === undefined ? {} : { cookie: as.cookie }) } });
    }
  }
  const client = createClient({ url: `${app.origin.replace('http', 'ws')}/graphql`, webSocketImpl: Site, retryAttempts: 0 });
  const shown = (error: unknown): string => (error instanceof Error ? `refused: ${error.message}` : `refused: ${JSON.stringify(error)} ${String((error as { message?: string })?.message ?? (error as { code?: number })?.code ?? '')}`);
  try {
    return await new Promise<string>((resolve) => {
      client.subscribe({ query, variables: as.variables, extensions: as.extensions }, { next: (value) => resolve(JSON.stringify(value)), error: (error) => resolve(shown(error)), complete: () => resolve('over') });
    });
  } finally {
    await client.dispose();
  }
}

/** What one socket may say before it says too much. */
const MESSAGES = 90;
/** What one socket may listen to at once, and less. */
const AT_ONCE = 8;

/** Asks many documents over as few sockets as may be, and gives the first answer to each as text. */
export async function allOverSocket(app: TestApp, queries: readonly string[], as: { cookie?: string; variables?: Record<string, unknown> } = {}): Promise<string[]> {
  const answers: string[] = [];
  for (let from = 0; from < queries.length; from += MESSAGES) {
    const asked = queries.slice(from, from + MESSAGES);
    const left = [...asked.entries()];
    const heard = new Map<number, string>();
    const socket = new WebSocket(`${app.origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: { origin: OWN_ORIGIN, ...(as.cookie === undefined ? {} : { cookie: as.cookie }) } });
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject);
      socket.once('close', (code) => (heard.size === asked.length ? resolve() : reject(new Error(`the socket was closed: ${code}`))));
      socket.once('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
      socket.on('message', (part: Buffer) => {
        const said = JSON.parse(part.toString()) as { type: string; id?: string };
        const answered = said.id !== undefined && !heard.has(Number(said.id));
        if (answered) heard.set(Number(said.id), part.toString());
        // as one is answered the next is asked
        for (const [id, query] of left.splice(0, said.type === 'connection_ack' ? AT_ONCE : answered ? 1 : 0)) socket.send(JSON.stringify({ id: String(id), type: 'subscribe', payload: { query, variables: as.variables } }));
        if (heard.size === asked.length) socket.close();
      });
    });
    answers.push(...asked.map((_, id) => heard.get(id) ?? ''));
  }
  return answers;
}
