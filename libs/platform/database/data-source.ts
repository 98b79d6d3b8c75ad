import type { PoolClient } from 'pg';
import type { DataSourceOptions } from 'typeorm';
import type { Config } from '../config/index.js';
import { allEntities } from './entities.js';
import { migrations } from './migrations/index.js';

/** How long PostgreSQL may work on one statement, in milliseconds. */
const LONGEST_STATEMENT = 20_000;

/** A connection that breaks while it is lent out tells so in its statement as well; an error that nobody hears would end the process. */
const survives = (client: PoolClient): void => void client.on('error', () => undefined);

/**
 * TypeORM's settings: migrations only, never `synchronize`. A statement that PostgreSQL neither answers nor cancels was sent over a connection that is dead without saying so:
 * `query_timeout` ends that connection.
 */
export const dataSourceOptions = (config: Config): DataSourceOptions => ({
  type: 'postgres',
  url: config.databaseUrl,
  entities: allEntities(),
  migrations,
  migrationsTableName: 'migration',
  migrationsTransactionMode: 'each',
  synchronize: false,
  logging: false,
  extra: { max: config.poolSize, pipeline: true, connectionTimeoutMillis: 4_000, statement_timeout: LONGEST_STATEMENT, query_timeout: LONGEST_STATEMENT + 1_000, lock_timeout: 3_000, keepAlive: true, application_name: 'brink', onConnect: survives },
  poolErrorHandler: () => undefined,
});
