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
