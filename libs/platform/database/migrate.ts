import { DataSource, type DataSourceOptions } from 'typeorm';

const LOCK = 7_201_421;

/** Throws where PostgreSQL may lose commits that it acknowledged (`fsync`, `synchronous_commit` or `full_page_writes` off). Asked at every start in production. */
export async function refuseUnsafe(source: DataSource): Promise<void> {
  const settings = await source.query<{ name: string; setting: string }[]>(`select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes')`);
  const unsafe = settings.filter((row) => row.setting === 'off').map((row) => row.name);
  if (unsafe.length > 0) throw new Error(`PostgreSQL may lose what it acknowledged: ${unsafe.join(', ')} is off. Turn it on and start again.`);
}

/**
 * Brings the database to the newest version: first the schema of the jobs, then ours, each migration in its own transaction. Two
 * processes at once wait for each other, and a migration may take as long as it needs. Refuses a server that may lose acknowledged commits (`fsync` or `synchronous_commit` off) unless `throwAway`.
 */
export async function migrate(source: DataSource, connectionString: string, options: { throwAway: boolean }): Promise<void> {
  if (!options.throwAway) await refuseUnsafe(source);
  const patient = await new DataSource({ ...source.options, extra: { application_name: 'brink migrations', max: 2 } } as DataSourceOptions).initialize();
  const runner = patient.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [LOCK]);
    const { runMigrations } = await import('graphile-worker');
    await runMigrations({ connectionString });
    await patient.runMigrations();
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
    await runner.release();
    await patient.destroy();
  }
}
