import type { Browser } from './browser.js';
import { TestApp } from './test-app.js';

/** The server of a file of specs, from `withServer` on. */
export let app: TestApp;
const browsers = new Map<string, Promise<Browser>>();

/** A server of its own for a file of specs. */
export function withServer(settings: Readonly<Record<string, string>> = {}): void {
  beforeAll(async () => {
    app = await TestApp.start(settings);
  });
  afterAll(() => app.stop());
}

/** The browser that a demonstration person has all the time. */
export function as(key: string): Promise<Browser> {
  const known = browsers.get(key) ?? app.as(key);
  browsers.set(key, known);
  return known;
}

/** Of which acts somebody hears, the newest first, once all work is done. */
export async function news(key: string): Promise<string[]> {
  await app.work();
  const { notices } = await (await as(key)).ask<{ notices: { nodes: { act: string }[] } }>('{ notices(first: 50) { nodes { act } } }');
  return notices.nodes.map(({ act }) => act);
}
