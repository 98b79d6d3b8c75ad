import { SetMetadata } from '@nestjs/common';

/** Under which names the two below are found. */
export const JOB = 'brink:job';
export const EVERY = 'brink:every';

/** This method does the work of a task; it may run more than once, so it must be idempotent. */
export const Job = (task: string): MethodDecorator => SetMetadata(JOB, task);

/** This method runs by the clock (five fields of cron, UTC); what is due it finds out itself from the database's clock. */
export const Every = (cron: string): MethodDecorator => SetMetadata(EVERY, cron);
