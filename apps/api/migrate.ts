import 'reflect-metadata';
import { loadConfig } from '#platform/config';
import { dataSourceOptions, migrate } from '#platform/database';
import { DataSource } from 'typeorm';
import { plainFault } from './plain-fault.js';
import './features.js';

/** Brings the database to the newest version and stops. */
try {
  const config = loadConfig();
  const source = await new DataSource(dataSourceOptions(config)).initialize();
  await migrate(source, config.databaseUrl, { throwAway: !config.production });
  await source.destroy();
} catch (error) {
  process.stderr.write(`${plainFault(error)}\n`);
  process.exitCode = 1;
}
