import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { common as en } from '../../libs/contract/i18n/en/common';
import { common as nl } from '../../libs/contract/i18n/nl/common';

const SITE = 'dist/apps/web';
const ASSETS = path.join(SITE, 'assets');
/** What may come over the line before the first screen is painted: the page and its look, in bytes. */
const MOST_TO_PAINT = 20_000;
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

const painted = Object.entries(JSON.parse(fs.readFileSync(path.join(SITE, 'first-paint.json'), 'utf8')) as Record<string, Record<string, string>>).flatMap(([locale, pages]) => Object.entries(pages).map(([address, page]) => ({ locale, address, page })));
const whole = painted.filter(({ address }) => address.startsWith('/'));

describe('the first visit', () => {
  it('is painted before any script runs, by less than 20 kB', () => {
    for (const { address, page } of painted) {
      const looks = [...page.matchAll(/<link rel="stylesheet"[^>]*href="\/assets\/([\w.-]+)"/g)].map(([, file = '']) => gzipSync(fs.readFileSync(path.join(ASSETS, file))).length);
      expect(looks).toHaveLength(1);
      const bytes = gzipSync(page).length + (looks[0] ?? MOST_TO_PAINT);
      expect({ address, bytes: bytes < MOST_TO_PAINT ? 'few' : bytes }).toEqual({ address, bytes: 'few' });
    }
  });

  it('says of every other page that it is coming, in each language, and nothing that may turn out untrue', () => {
    const others = painted.filter(({ address }) => !address.startsWith('/'));
    expect(others.length).toBeGreaterThan(40);
    for (const { locale, address, page } of others) expect({ locale, address, main: /<main[^>]*>(.*)<\/main>/.exec(page)?.[1] }).toEqual({ locale, address, main: `<p role="status">${locale === 'nl' ? nl.loading : en.loading}</p>` });
  });

  it('shows the pages of the menu with their heading in each language, and asks at once for every script that they need', () => {
    expect(whole.length).toBeGreaterThan(20);
    for (const { locale, address, page } of whole) {
      expect(page).toMatch(/<h1[^>]*>[^<]{3,}/);
      expect(page).toContain(`<html lang="${locale}">`);
      const asked = [...page.matchAll(/\/assets\/([\w.-]+\.js)/g)].map(([, file = '']) => file);
      expect({ locale, address, missing: [...withImports(asked)].filter((file) => !asked.includes(file)) }).toEqual({ locale, address, missing: [] });
    }
    const front = whole.find(({ locale, address }) => locale === 'nl' && address === '/')?.page ?? '';
    for (const name of ['home-page', 'first']) expect(front).toMatch(new RegExp(`modulepreload[^>]*/assets/${name}-`));
  });

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
