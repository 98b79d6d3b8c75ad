import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const SITE = 'dist/apps/web';
const ASSETS = path.join(SITE, 'assets');
/** What a first visit may load before it shows the front page, in bytes of JavaScript as they go over the line. */
const MOST = 130_000;

/** The scripts that the page loads before anything runs. */
const ofPage = (): string[] => [...fs.readFileSync(path.join(SITE, 'index.html'), 'utf8').matchAll(/\/assets\/([\w.-]+\.js)/g)].map(([, file = '']) => file);
const chunks = (name: string): string[] => fs.readdirSync(ASSETS).filter((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file));

/** These chunks with everything that they cannot run without. */
function withImports(files: readonly string[]): Set<string> {
  const found = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const text = fs.readFileSync(path.join(ASSETS, file), 'utf8');
    for (const [, other = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) waiting.push(other);
  }
  return found;
}

/** The words that come first, once for each language. */
const FIRST_WORDS = chunks('first');

describe('the first visit', () => {
  it('loads less than 130 kB of JavaScript before the front page stands, in each language', () => {
    expect(FIRST_WORDS).toHaveLength(2);
    for (const words of FIRST_WORDS) {
      const files = [...withImports([...ofPage(), ...chunks('home-page'), words])];
      const bytes = files.reduce((sum, file) => sum + gzipSync(fs.readFileSync(path.join(ASSETS, file))).length, 0);
      expect(files.length).toBeGreaterThan(4);
      expect({ words, bytes, files: bytes < MOST ? [] : files }).toEqual({ words, bytes: expect.any(Number), files: [] });
    }
  });
});
