import 'reflect-metadata';
import { loadConfig } from '#platform/config';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { plainFault } from './plain-fault.js';
import { seedDemonstration } from './seed-demonstration.js';

/** Fills an empty database with the demonstration and ends: for a template that tests copy. */
async function demonstrate(): Promise<void> {
  loadConfig();
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error', 'warn'], abortOnError: false });
  await seedDemonstration(app);
  await app.close();
}

demonstrate().catch((error: unknown) => {
  process.stderr.write(`${plainFault(error)}\n`);
  process.exit(1);
});
