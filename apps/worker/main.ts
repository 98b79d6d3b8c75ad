import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Config, loadConfig } from '#platform/config';
import { Database, refuseUnsafe } from '#platform/database';
import { JobRunner } from '#platform/jobs';
import { Log } from '#platform/observability';
import { giveBackLater } from '#platform/server';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../api/app.module.js';
import { plainFault } from '../api/plain-fault.js';

/** Changed while the worker runs and reaches the database; the image's health check looks at its age. */
const SIGN_OF_LIFE = path.join(os.tmpdir(), 'brink-worker-alive');
const SIGN_EVERY_MS = 10_000;

/** The same modules as the server, without doors: mail, clocks, closings. Expects a database that the server or `migrate` brought up to date. */
async function start(): Promise<void> {
  loadConfig();
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error', 'warn'], abortOnError: false });
  app.useLogger(app.get(Log));
  app.enableShutdownHooks();
  const database = app.get(Database);
  if (app.get(Config).production) await refuseUnsafe(database.source);
  await app.get(JobRunner).start();
  const tell = (): void => {
    database.now().then(
      () => writeFileSync(SIGN_OF_LIFE, ''),
      () => undefined,
    );
  };
  tell();
  setInterval(tell, SIGN_EVERY_MS).unref();
  giveBackLater();
  process.stdout.write('Brink: the worker works\n');
}

start().catch((error: unknown) => {
  process.stderr.write(`${plainFault(error)}\n`);
  process.exit(1);
});
