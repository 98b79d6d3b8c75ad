import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { Logger, Runner, TaskList } from 'graphile-worker';
import { Database } from '../database/index.js';
import { Log, Metrics } from '../observability/index.js';
import { EVERY, JOB } from './decorators.js';

/** Loaded by a process that works; one that only answers needs nothing of it. */
const worker = () => import('graphile-worker');

/** One that listens and one for each job at once: beside the pool, which is for who asks. */
const OWN_CONNECTIONS = 3;

type Method = (payload: unknown) => Promise<void>;

/** Runs the jobs of all loaded features. */
@Injectable()
export class JobRunner implements BeforeApplicationShutdown {
  private runner: Runner | null = null;

  constructor(
    private readonly database: Database,
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    private readonly log: Log,
    private readonly metrics: Metrics,
  ) {}

  /** Starts working; returns when the worker listens. */
  async start(): Promise<void> {
    const { tasks, crons } = this.discover();
    const { parseCronItems, run } = await worker();
    this.runner = await run({
      connectionString: (this.database.source.options as { url?: string }).url,
      maxPoolSize: OWN_CONNECTIONS,
      taskList: tasks,
      parsedCronItems: parseCronItems([...crons].map(([task, match]) => ({ task, match }))),
      concurrency: 2,
      pollInterval: 1_000,
      noHandleSignals: true,
      logger: await this.quiet(),
    });
    this.runner.promise.catch((error: unknown) => this.log.bug('worker', error));
  }

  /** Runs every method of `@Every` once, now; for tests and for operators who moved a clock. */
  async sweep(): Promise<void> {
    const { tasks, crons } = this.discover();
    for (const [name] of crons) await (tasks[name] as unknown as Method)({});
  }

  /** Does every job that is ready, and returns when none is left; for tests and commands. */
  async drain(): Promise<void> {
    const { runOnce } = await worker();
    await runOnce({ pgPool: this.database.pool, taskList: this.discover().tasks, concurrency: 2, noHandleSignals: true, logger: await this.quiet() });
  }

  /** Before the pool is closed. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.runner?.stop().catch(() => undefined);
    this.runner = null;
  }

  private async quiet(): Promise<Logger> {
    const { Logger: Quiet } = await worker();
    return new Quiet(() => (level, message) => {
      if (level === 'error') this.log.warn(`worker: ${String(message).slice(0, 200)}`);
    });
  }

  private discover(): { tasks: TaskList; crons: Map<string, string> } {
    const tasks: Record<string, Method> = {};
    const crons = new Map<string, string>();
    for (const { instance } of this.discovery.getProviders()) {
      if (typeof instance !== 'object' || instance === null) continue;
      for (const name of new MetadataScanner().getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
        const method = (instance as Record<string, unknown>)[name];
        if (typeof method !== 'function') continue;
        const job = this.reflector.get<string | undefined>(JOB, method as never);
        const cron = this.reflector.get<string | undefined>(EVERY, method as never);
        const task = job ?? (cron === undefined ? undefined : `every:${instance.constructor.name}.${name}`);
        if (task === undefined) continue;
        if (tasks[task] !== undefined) throw new Error(`two methods do the job ${task}`);
        tasks[task] = this.counted(task, (payload) => (method as Method).call(instance, payload));
        if (cron !== undefined) crons.set(task, cron);
      }
    }
    return { tasks: tasks as unknown as TaskList, crons };
  }

  private counted(task: string, method: Method): Method {
    return async (payload) => {
      try {
        await method(payload);
        this.metrics.jobs.inc({ task, outcome: 'done' });
      } catch (error) {
        this.metrics.jobs.inc({ task, outcome: 'failed' });
        this.log.bug(`job ${task}`, error);
        throw error;
      }
    };
  }
}
