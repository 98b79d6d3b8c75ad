// What a browser shows before any script runs: each page that the menu leads to is painted while the site is built, by the components of the page itself, in each language.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Writes into each module of the painter where it came from, so that a painted page can name the files that it needs. */
const telling = { name: 'brink-telling', enforce: 'pre', transform: (code, id) => (/\/(apps|libs)\/.*\.tsx$/.test(id) ? `${code}\nexport const source = ${JSON.stringify(id)};` : null) };

/** The files that a module is loaded with, itself first. */
function filesOf(bundle, source) {
  const begin = Object.values(bundle).find((chunk) => chunk.facadeModuleId === source || chunk.moduleIds?.includes(source));
  const found = new Set();
  const waiting = begin === undefined ? [] : [begin.fileName];
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    if (found.has(file)) continue;
    found.add(file);
    waiting.push(...(bundle[file]?.imports ?? []));
  }
  return [...found];
}

async function painter(config, entry, folder) {
  await build({
    configFile: false,
    root: config.root,
    logLevel: 'error',
    resolve: { alias: config.resolve.alias.filter(({ find }) => String(find).includes('domain')) },
    plugins: [telling],
    ssr: { noExternal: true },
    build: { ssr: entry, outDir: folder, emptyOutDir: true, minify: false, target: 'node20', rolldownOptions: { output: { entryFileNames: 'painter.mjs' } } },
  });
  return import(pathToFileURL(path.join(folder, 'painter.mjs')).href);
}

/** One page of the site: the frame of all, with what was painted and the files that come next. */
function fill(frame, painted, files) {
  const preloads = files.filter((file) => !frame.includes(file)).map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`);
  const mark = painted.whole ? ` data-painted="${painted.locale} ${painted.address}"` : '';
  const style = /<link rel="stylesheet"[^>]*>/.exec(frame)?.[0] ?? '';
  return frame
    .replace(style, '')
    .replace('<html lang="nl">', `<html lang="${painted.locale}">`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${painted.title}</title>${style}${preloads.join('')}`)
    .replace('<div id="root"></div>', () => `<div id="root"${mark}>${painted.html}</div>`);
}

/** Paints with `entry` and puts the pages, by language and address, into `first-paint.json` beside the site. `words`: the modules with the sentences of a language, all or those that come first. */
export function firstPaint(entry, words) {
  let config;
  return {
    name: 'brink-first-paint',
    apply: 'build',
    configResolved: (resolved) => void (config = resolved),
    async writeBundle({ dir }, bundle) {
      const folder = path.join(dir, 'painter');
      try {
        const { paint } = await painter(config, entry, folder);
        const frame = fs.readFileSync(path.join(dir, 'index.html'), 'utf8');
        const pages = {};
        for (const painted of await paint()) {
          const sources = [...words(painted.locale, painted.all), ...(painted.source === null ? [] : [painted.source])];
          (pages[painted.locale] ??= {})[painted.address] = fill(frame, painted, [...new Set(sources.flatMap((source) => filesOf(bundle, source)))]);
        }
        fs.writeFileSync(path.join(dir, 'first-paint.json'), JSON.stringify(pages));
      } finally {
        fs.rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
