import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const TOP = ['apps', 'libs', 'docs', 'docker'];
/** Made by commands, so they need not be there. */
const MADE = /^(dist|node_modules|\.data|coverage)(\/|$)|(^|\/)\.env$/;

const under = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? under(`${folder}/${entry.name}`) : entry.name.endsWith('.md') ? [`${folder}/${entry.name}`] : []));
const documents = ['README.md', ...['docs', 'docker', 'libs', 'apps'].filter((folder) => existsSync(path.join(root, folder))).flatMap(under)];

/** Paths in code marks that begin with one of our folders; a pattern ends where its first special character stands. */
const named = (text: string): string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].flatMap((match) => (match[1] ?? '').split(/\s+/)).filter((word) => TOP.some((top) => word.startsWith(`${top}/`))).map((word) => (/[*<{…]/.test(word) ? word.replace(/\/?[^/]*[*<{…].*$/, '') : word).replace(/[,.;:)]+$/, ''));
const linked = (document: string, text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => (match[1] ?? '').split('#')[0] ?? '').filter((link) => link !== '' && !/^[a-z]+:/.test(link)).map((link) => path.posix.normalize(path.posix.join(path.posix.dirname(document), link)));
const commands = (text: string): string[] => [...text.matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1] ?? '');

describe('every document', () => {
  const scripts = Object.keys((JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts);

  it.each(documents)('%s names only paths and commands that exist', (document) => {
    const text = readFileSync(path.join(root, document), 'utf8');
    const missing = [...named(text), ...linked(document, text)].filter((file) => !MADE.test(file) && !existsSync(path.join(root, file)));
    expect(missing).toEqual([]);
    expect(commands(text).filter((name) => !scripts.includes(name))).toEqual([]);
  });
});
