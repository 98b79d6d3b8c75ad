import { LOCALES } from '#contract/i18n';
import { renderToString } from 'react-dom/server';
import { App, needsAll, wordsFor } from './app';
import { menuParts } from './menu';
import { pageAt } from './pages';
import { ROUTES } from './routes';

/** A screen as it is sent before any script runs. */
interface Painted {
  readonly locale: string;
  /** The address that it stands for, or the first part of the addresses. */
  readonly address: string;
  /** Whether it is the page itself, or only what stands around each page below this address. */
  readonly whole: boolean;
  /** Whether it needs all sentences, or only those that come first. */
  readonly all: boolean;
  readonly title: string;
  readonly html: string;
  /** The file with the page. */
  readonly source: string | null;
}

/** React's mark of what it left to the browser. */
const NOT_PAINTED = '<!--$!-->';

const firstPart = (address: string): string => address.split('/')[1] ?? '';

/** The file of the page at an address of the menu; the build writes it into each module. */
const sourceOf = async (address: string): Promise<string | null> => ((await ROUTES.find(({ path }) => path === address)?.load()) as { readonly source?: string } | undefined)?.source ?? null;

/** Paints the pages that the menu leads to as they stand before anything was asked of the server, and for all others what stands around them. Runs while the site is built. */
export async function paint(): Promise<readonly Painted[]> {
  const painted: Painted[] = [];
  for (const locale of LOCALES) {
    const around = await wordsFor(locale, '/-');
    for (const part of new Set(['', ...ROUTES.map(({ path }) => firstPart(path))])) {
      painted.push({ locale, address: part, whole: false, all: true, title: around.t.common.brand, html: renderToString(<App first={around} at={`/${part}/-`} bare />), source: null });
    }
    for (const address of ['/', ...menuParts(around.t).flatMap(({ pages }) => pages.map(({ path }) => path))]) {
      const words = await wordsFor(locale, address);
      await pageAt(address)?.fetch();
      const html = renderToString(<App first={words} at={address} />);
      if (html.includes(NOT_PAINTED)) throw new Error(`The page ${address} needs a browser to be painted.`);
      painted.push({ locale, address, whole: true, all: needsAll(address), title: `${/<h1[^>]*>([^<]+)/.exec(html)?.[1] ?? ''} – ${words.t.common.brand}`, html, source: await sourceOf(address) });
    }
  }
  return painted;
}
