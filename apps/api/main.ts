import 'reflect-metadata';
import path from 'node:path';
import { Config, loadConfig } from '#platform/config';
import { Database, migrate, refuseUnsafe } from '#platform/database';
import { JobRunner } from '#platform/jobs';
import { giveBackLater, openDoors, prepareHttp } from '#platform/server';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import { demonstrationAccounts, seedDemonstration } from './seed-demonstration.js';
import { serveSite } from './serve-site.js';
import { plainFault } from './plain-fault.js';

async function start(): Promise<void> {
  loadConfig();
  const app = await NestFactory.create<NestExpressApplication>(AppModule, { logger: ['error', 'warn'], bodyParser: false, abortOnError: false });
  const config = app.get(Config);
  const database = app.get(Database);
  if (config.production) await refuseUnsafe(database.source);
  if (config.migrateAtStart) await migrate(database.source, config.databaseUrl, { throwAway: !config.production });
  if (config.demonstration) await seedDemonstration(app);
  app.enableShutdownHooks();
  prepareHttp(app);
  serveSite(app, path.resolve(import.meta.dirname, '../web'));
  await app.init();
  openDoors(app);
  await app.listen(config.port);
  if (config.workerInside) await app.get(JobRunner).start();
  giveBackLater();
  process.stdout.write(`Brink: ${config.publicOrigin}\n`);
  if (config.demonstration) process.stdout.write(`${demonstrationAccounts()}\n`);
}

start().catch((error: unknown) => {
  process.stderr.write(`${plainFault(error)}\n`);
  process.exit(1);
});
