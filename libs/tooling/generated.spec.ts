import { readFileSync } from 'node:fs';
import { planLifePage } from '#domain/plans';
import { SETTINGS, loadConfig } from '#platform/config';

interface Pages {
  envExample(settings: typeof SETTINGS): string;
  boundariesPage(areas: readonly string[], constraints: readonly object[]): string;
}
interface Boundaries {
  SERVER_AREAS: readonly string[];
  constraints: readonly object[];
}

const load = async <Module>(name: string): Promise<Module> => (await import(name)) as Module;
const committed = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const pages = await load<Pages>('./pages.mjs');
const { SERVER_AREAS, constraints } = await load<Boundaries>('./boundaries.mjs');

describe('what npm run generate writes is up to date:', () => {
  it('.env.example', () => expect(committed('.env.example')).toBe(pages.envExample(SETTINGS)));
  it('docs/generated/boundaries.md', () => expect(committed('docs/generated/boundaries.md')).toBe(pages.boundariesPage(SERVER_AREAS, constraints)));
  it('docs/generated/plan-life.md', () => expect(committed('docs/generated/plan-life.md')).toBe(planLifePage()));
});

describe('the settings', () => {
  const database = { DATABASE_URL: 'postgres://brink@localhost/brink' };

  it('are what .env.example says when nobody sets them', () => {
    const lines = committed('.env.example').split('\n').filter((line) => /^[A-Z_]+=/.test(line));
    const written = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1).replaceAll('"', '')]));
    expect(loadConfig({ ...database, ...written })).toEqual(loadConfig(database));
  });

  it('may be empty, as a compose file leaves them', () => {
    const empty = Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, '']));
    expect(loadConfig({ ...empty, ...database })).toEqual(loadConfig(database));
  });

  it('tell all faults at once', () => {
    expect(() => loadConfig({ PORT: 'many', POOL_SIZE: '1', SMTP_URL: 'post@here' })).toThrow(/PORT[\s\S]*POOL_SIZE[\s\S]*DATABASE_URL is required[\s\S]*SMTP_URL/);
  });

  it('refuse what is unsafe in production', () => {
    const production = { ...database, NODE_ENV: 'production', SMTP_URL: 'smtp://mail:25', PUBLIC_ORIGIN: 'https://brink.example' };
    expect(() => loadConfig(production)).not.toThrow();
    expect(() => loadConfig({ ...production, BRINK_DEMONSTRATION: '1' })).toThrow('BRINK_DEMONSTRATION');
    expect(() => loadConfig({ ...production, SMTP_URL: '' })).toThrow('SMTP_URL');
    expect(() => loadConfig({ ...production, PUBLIC_ORIGIN: 'http://brink.example' })).toThrow('PUBLIC_ORIGIN');
  });
});
