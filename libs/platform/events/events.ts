import { Injectable, type OnApplicationBootstrap, SetMetadata } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { Database, type Tx, newId, one } from '../database/index.js';
import { Job, Jobs } from '../jobs/index.js';

const ON_EVENT = 'brink:on-event';

/** Something that happened in a feature and that features above it may act on. `data` holds ids and codes, never personal data. */
export interface BrinkEvent {
  readonly name: string;
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
}

type Listener = (tx: Tx, event: BrinkEvent) => Promise<void>;

/** This method hears the events with these names, each once, in a transaction of its own after the commit. */
export const OnEvent = (...names: string[]): MethodDecorator => SetMetadata(ON_EVENT, names);

/** Tells features above what happened, in the transaction in which it happens. */
@Injectable()
export class Events implements OnApplicationBootstrap {
  private readonly listeners = new Map<string, { names: readonly string[]; run: Listener }>();

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (typeof instance !== 'object' || instance === null) continue;
      for (const name of new MetadataScanner().getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
        const method = (instance as Record<string, unknown>)[name];
        const names = typeof method === 'function' ? this.reflector.get<string[] | undefined>(ON_EVENT, method as never) : undefined;
        if (names !== undefined) this.listeners.set(`${instance.constructor.name}.${name}`, { names, run: (tx, event) => (method as Listener).call(instance, tx, event) });
      }
    }
  }

  /** Records an event; each listener gets a job that is committed or dropped with the transaction. */
  async record(tx: Tx, name: string, data: BrinkEvent['data']): Promise<void> {
    for (const [listener, { names }] of this.listeners) {
      if (names.includes(name)) await this.jobs.add(tx, 'event', { delivery: newId(), listener, event: { name, data } });
    }
  }

  /** Delivers one event to one listener; a delivery that was done before is not done again. */
  @Job('event')
  async deliver(job: { delivery: string; listener: string; event: BrinkEvent }): Promise<void> {
    const listener = this.listeners.get(job.listener);
    if (listener === undefined) throw new Error(`nobody listens as ${job.listener}`);
    await this.database.transaction(async (tx) => {
      const first = await one(tx, 'insert into event_delivery (id, delivered_at) values ($1, brink_now()) on conflict do nothing returning id', [job.delivery]);
      if (first !== null) await listener.run(tx, job.event);
    });
  }
}
