import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { loadConfig } from '#platform/config';
import { dataSourceOptions, migrate } from '#platform/database';
import pg from 'pg';
import { DataSource } from 'typeorm';
import '../features.js';

const made: string[] = [];
const at = (database: string): string => (process.env['BRINK_TEST_POSTGRES'] ?? '').replace(/\/[^/]*$/, `/${database}`);

async function admin(text: string): Promise<void> {
  const client = new pg.Client(at('postgres'));
  await client.connect();
  await client.query(text);
  await client.end();
}

/** An empty database of one's own. */
async function emptyDatabase(): Promise<string> {
  const name = `brink_${randomBytes(6).toString('hex')}`;
  await admin(`create database ${name} template template0`);
  made.push(name);
  return at(name);
}

const connect = (url: string): Promise<DataSource> => new DataSource(dataSourceOptions(loadConfig({ ...process.env, DATABASE_URL: url, NODE_ENV: 'test' }))).initialize();

afterAll(async () => {
  for (const name of made) await admin(`drop database if exists ${name} with (force)`);
});

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly generated: boolean;
}
const columnsOf = (source: DataSource): Promise<Column[]> =>
  source.query(`select c.relname as "table", a.attname as "column", format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable, a.attgenerated <> '' as generated
    from pg_attribute a join pg_class c on c.oid = a.attrelid where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped order by 1, 2`);

/** The whole shape of our schema: columns, constraints, indexes, functions, triggers. */
async function shapeOf(source: DataSource): Promise<string[]> {
  const lines = (await source.query(`
    select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '') as line
      from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
    union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
    union all select 'function ' || pg_get_functiondef(p.oid) from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prokind = 'f' and not exists (select 1 from pg_depend x where x.objid = p.oid and x.deptype = 'e')
    union all select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal and tgrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)`)) as { line: string }[];
  return lines.map(({ line }) => line).sort();
}

const WRITTEN: Readonly<Record<string, string>> = { timestamptz: 'timestamp with time zone', int: 'integer', int4: 'integer' };

describe('the database', () => {
  let source: DataSource;
  let url = '';
  let shape: string[] = [];
  beforeAll(async () => {
    url = await emptyDatabase();
    source = await connect(url);
    await migrate(source, url, { throwAway: true });
    shape = await shapeOf(source);
  });
  afterAll(() => source.destroy());

  it('gets every migration of the folder, in the order of their numbers', async () => {
    const files = readdirSync('libs/platform/database/migrations').filter((file) => /^\d/.test(file)).sort();
    const done = (await source.query('select timestamp::text as number from migration order by id')) as { number: string }[];
    expect(done.map((row) => row.number)).toEqual(files.map((file) => file.split('-')[0]));
  });

  it('has the columns that the entities say: no more, no fewer, of the same type, empty where they may be', async () => {
    const columns = await columnsOf(source);
    for (const entity of source.entityMetadatas) {
      const there = columns.filter((c) => c.table === entity.tableName && !c.generated);
      const said = entity.columns.map((c) => ({ column: c.databaseName, type: `${WRITTEN[String(c.type)] ?? String(c.type)}${c.isArray ? '[]' : ''}`, nullable: c.isNullable })).sort((a, b) => (a.column < b.column ? -1 : 1));
      expect({ table: entity.tableName, columns: said }).toEqual({ table: entity.tableName, columns: there.map(({ column, type, nullable }) => ({ column, type, nullable })) });
      const keys = (await source.query(`select a.attname as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey) where i.indrelid = $1::regclass and i.indisprimary order by 1`, [entity.tableName])) as { name: string }[];
      expect(entity.primaryColumns.map((c) => c.databaseName).sort()).toEqual(keys.map((k) => k.name));
    }
    expect(source.entityMetadatas.length).toBeGreaterThan(10);
  });

  it('is left empty when every migration is taken back, and is the same when they are done again', async () => {
    for (let i = source.migrations.length; i > 0; i -= 1) await source.undoLastMigration();
    const left = (await source.query(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm') and relname <> 'migration'`)) as { name: string }[];
    expect(left).toEqual([]);
    expect((await shapeOf(source)).filter((line) => line.startsWith('function') || line.startsWith('trigger'))).toEqual([]);
    await migrate(source, url, { throwAway: true });
    expect(await shapeOf(source)).toEqual(shape);
  });

  it('is migrated no further when it is new already', async () => {
    const before = await source.query('select count(*) from migration');
    await migrate(source, url, { throwAway: true });
    expect(await source.query('select count(*) from migration')).toEqual(before);
  });

  it('is refused for real use where it may lose what it acknowledged', async () => {
    await expect(migrate(source, url, { throwAway: false })).rejects.toThrow(/may lose what it acknowledged: .*fsync/);
  });
});

describe('processes that migrate', () => {
  const env = (url: string): NodeJS.ProcessEnv => ({ ...process.env, NODE_OPTIONS: '', NODE_ENV: 'test', DATABASE_URL: url });
  const run = (url: string): Promise<{ code: number; words: string }> =>
    new Promise((resolve) => execFile(process.execPath, ['dist/apps/api/migrate.js'], { env: env(url) }, (error, out, err) => resolve({ code: error === null ? 0 : Number(error.code), words: `${out}${err}` })));
  const counted = async (url: string): Promise<{ done: number; once: number }> => {
    const client = new pg.Client(url);
    await client.connect();
    const { rows } = await client.query<{ done: number; once: number }>('select count(*)::int as done, count(distinct name)::int as once from migration');
    await client.end();
    return rows[0] ?? { done: 0, once: 0 };
  };

  it('at the same time wait for each other: each migration is done once', async () => {
    const url = await emptyDatabase();
    expect(await Promise.all([run(url), run(url)])).toEqual([{ code: 0, words: '' }, { code: 0, words: '' }]);
    const { done, once } = await counted(url);
    expect(done).toBeGreaterThan(5);
    expect(once).toBe(done);
  });

  it('and are killed in the middle leave nothing half: the next one goes on', async () => {
    const url = await emptyDatabase();
    for (const after of [900, 1_050, 1_200]) {
      const child = spawn(process.execPath, ['dist/apps/api/migrate.js'], { env: env(url), stdio: 'ignore' });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      setTimeout(() => child.kill('SIGKILL'), after);
      await ended;
    }
    expect((await run(url)).code).toBe(0);
    const { done, once } = await counted(url);
    expect(done).toBeGreaterThan(5);
    expect(once).toBe(done);
  });
});
