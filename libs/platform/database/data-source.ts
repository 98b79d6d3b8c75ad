import type { DataSourceOptions } from 'typeorm';
import type { Config } from '../config/index.js';
import { allEntities } from './entities.js';
import { migrations } from './migrations/index.js';

/** TypeORM's settings: migrations only, never `synchronize`. */
export const dataSourceOptions = (config: Config): DataSourceOptions => ({
  type: 'postgres',
  url: config.databaseUrl,
  entities: allEntities(),
  migrations,
  migrationsTableName: 'migration',
  migrationsTransactionMode: 'each',
  synchronize: false,
  logging: false,
  extra: { max: config.poolSize, pipeline: true, connectionTimeoutMillis: 4_000, statement_timeout: 30_000, lock_timeout: 4_000, application_name: 'brink' },
  poolErrorHandler: () => undefined,
});
