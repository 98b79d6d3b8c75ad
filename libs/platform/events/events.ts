import type { NoticeKind } from '#domain/notices';
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

/** What people are told of an act. */
export interface News {
  /** Why they hear of it. */
  readonly kind: NoticeKind;
  readonly act: string;
  /** Of the occasion: nobody hears of it twice. */
  readonly key: string;
  readonly title: string;
  readonly path: string;
  readonly people: readonly string[];
  readonly reason?: string | null | undefined;
}

/** So many people are told by one event. */
const AT_ONCE = 500;

type Listener = (tx: Tx, event: BrinkEvent) => Promise<void>;

/** Who hears an event, and by which delivery: each is done once. */
interface Hearer {
  readonly listener: string;
  readonly delivery: string;
}

/** The job of an event. While a new version is set up, the one before still makes a job for each who listens. */
type ToldEvent = { readonly event: BrinkEvent } & ({ readonly hearers: readonly Hearer[] } | Hearer);

const hearersOf = (job: ToldEvent): readonly Hearer[] => ('hearers' in job ? job.hearers : [job]);

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

  /** Records an event; one job, committed or dropped with the transaction, brings it to all who listen. */
  async record(tx: Tx, name: string, data: BrinkEvent['data']): Promise<void> {
    const hearers = [...this.listeners].filter(([, { names }]) => names.includes(name)).map(([listener]) => ({ listener, delivery: newId() }));
    if (hearers.length > 0) await this.jobs.add(tx, 'event', { hearers, event: { name, data } });
  }

  /** Tells people, however many; nobody of their own act. */
  async tell(tx: Tx, actor: { readonly personId: string | null } | null, { people, reason = null, ...news }: News): Promise<void> {
    const others = [...new Set(people)].filter((person) => person !== actor?.personId);
    for (let from = 0; from < others.length; from += AT_ONCE) await this.record(tx, 'people.told', { ...news, reason, people: others.slice(from, from + AT_ONCE).join() });
  }

  /** Brings an event to each who listens, in a transaction of its own: where one fails the others have heard it, and do not hear it again when the job is tried again. */
  @Job('event')
  async deliver(job: ToldEvent): Promise<void> {
    const faults: unknown[] = [];
    for (const hearer of hearersOf(job)) await this.hear(hearer, job.event).catch((error: unknown) => faults.push(error));
    if (faults.length > 1) throw new AggregateError(faults, faults.map(String).join('; '));
    if (faults.length === 1) throw faults[0];
  }

  private async hear({ listener, delivery }: Hearer, event: BrinkEvent): Promise<void> {
    const found = this.listeners.get(listener);
    if (found === undefined) throw new Error(`nobody listens as ${listener}`);
    await this.database.transaction(async (tx) => {
      const first = await one(tx, 'insert into event_delivery (id, delivered_at) values ($1, brink_now()) on conflict do nothing returning id', [delivery]);
      if (first !== null) await found.run(tx, event);
    });
  }
}
