import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as words from '../contract/i18n/nl/index.js';
import { ACTS } from '../domain/permissions/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const filesOf = (folder: string): string[] => readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true }).flatMap((entry) => (entry.isFile() && /\.(tsx?|mjs|mts|css)$/.test(entry.name) ? [path.relative(root, path.join(entry.parentPath, entry.name))] : []));
const sourcesOf = (folder: string): string[] => filesOf(folder).filter((file) => !/\.spec\.tsx?$/.test(file));
const textOf = (files: readonly string[]): string => files.map((file) => readFileSync(path.join(root, file), 'utf8')).join('\n');
const named = (text: string): ReadonlySet<string> => new Set(text.match(/[\p{L}\w-]+/gu) ?? []);

describe('nothing is kept that nobody uses', () => {
  it('each sentence is named by a page or a mail, or looked up in a list of its kind', () => {
    const text = textOf([...sourcesOf('libs/web'), ...sourcesOf('libs/ui'), ...sourcesOf('apps/web'), ...sourcesOf('libs/platform'), ...sourcesOf('apps/cli'), ...sourcesOf('libs/contract/hooks'), ...sourcesOf('libs/contract/i18n').filter((file) => !/i18n\/(nl|en)\//.test(file))]);
    const known = named(text);
    // `t.plans.states[plan.state]`, `Object.entries(words.kinds)`, `words={t.common}`: then its sentences are looked up by what the server gives
    const lists = new Set([...text.matchAll(/\.(\w+)(?:\[|\)(?!\s*=>)|!?\s*\}| \?\?| as | : |,|;)/g)].map((match) => match[1]));
    const unused = (value: object, at: string, isList: boolean): string[] =>
      Object.entries(value).flatMap(([key, one]: [string, unknown]) => {
        if (typeof one === 'object' && one !== null && !Array.isArray(one)) return unused(one, `${at}.${key}`, isList || lists.has(key));
        return isList || known.has(key) ? [] : [`${at}.${key}`];
      });
    expect(Object.entries(words).flatMap(([name, part]) => unused(part as object, name, text.includes(`t.${name}[`)))).toEqual([]);
  });

  it('each right is asked for', () => {
    const known = named(textOf(['libs/api', 'libs/domain', 'libs/web', 'libs/platform', 'apps/api'].flatMap(sourcesOf).filter((file) => !file.startsWith('libs/domain/permissions/') && !file.startsWith('apps/api/specs/'))));
    expect(ACTS.filter((act) => !known.has(act))).toEqual([]);
  });

  it('each package is named, or belongs to one that is', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
    const text = textOf(['libs', 'apps'].flatMap(filesOf).filter((file) => file !== 'libs/tooling/unused.spec.ts')) + readFileSync(path.join(root, 'package.json'), 'utf8').replace(/"(dependencies|devDependencies)": \{[^}]*\}/g, '');
    // named by another package alone: the adapter of Apollo, the preset of the code generator, the compiler of the specs
    const peers = ['@as-integrations/express5', '@graphql-codegen/client-preset', '@swc/core', '@swc/helpers'];
    expect(Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/') && !peers.includes(name) && !text.includes(name))).toEqual([]);
  });
});
