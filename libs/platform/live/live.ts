import { Injectable, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { PubSub } from 'graphql-subscriptions';
import type { Client } from 'pg';
import { ActorReader, type BrinkRequest } from '../auth/index.js';
import { Database, type Tx, conclusionOf } from '../database/index.js';
import { Log } from '../observability/index.js';

const CHANNEL = 'brink_live';
const CHANGED = 'brink_changed';

/** News for open sockets in every process, carried by PostgreSQL's NOTIFY: sent at commit, dropped at rollback. */
@Injectable()
export class Live implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly local = new PubSub();
  private readonly changed = new Set<(id: string | null) => void>();
  private client: Client | null = null;
  private stopped = false;
  private retry: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: Database,
    private readonly reader: ActorReader,
    private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  beforeApplicationShutdown(): void {
    this.stopped = true;
    void this.client?.end();
    this.client = null;
  }

  /** Tells everybody who listens to `topic`; ids only, at most some hundred bytes. */
  async publish(tx: Tx, topic: string, data: Readonly<Record<string, string | number>> = {}): Promise<void> {
    conclusionOf(tx).addNews(CHANNEL, JSON.stringify({ topic, data }));
  }

  /**
   * Tells every process that public answers may have changed; call it in the transaction that changes them. With `id` only what is about that one thing has changed, and lists.
   */
  async publicChanged(tx: Tx, id = ''): Promise<void> {
    conclusionOf(tx).addNews(CHANGED, id);
  }

  /** Calls `listener` whenever public answers may have changed, or may have been missed. */
  onPublicChanged(listener: (id: string | null) => void): void {
    this.changed.add(listener);
  }

  /**
   * What `show` gives, now and at each news of a topic, for one subscriber, for as long as its session holds: after sign-out or erasure the stream ends. No generator: one that
   * waits for news cannot be ended from outside, and would listen on after its socket is gone.
   */
  subscribe<Shown>(topic: string, request: BrinkRequest, show: () => Promise<Shown>): AsyncIterableIterator<Shown> {
    const news = this.local.asyncIterableIterator(topic) as unknown as Required<AsyncIterableIterator<unknown>>;
    let coming: Promise<IteratorResult<unknown>> | null = null;
    const end = async (): Promise<IteratorResult<Shown>> => {
      await news.return();
      return { value: undefined, done: true };
    };
    const next = async (): Promise<IteratorResult<Shown>> => {
      const heard = coming;
      coming = null;
      if (heard !== null && ((await heard).done === true || !(await this.stillHolds(request)))) return end();
      coming = news.next();
      try {
        return { value: await show(), done: false };
      } catch (error) {
        await end();
        throw error;
      }
    };
    return { next, return: end, [Symbol.asyncIterator]() { return this; } };
  }

  /** Whether the session of a request still is that of the same person. */
  private async stillHolds(request: BrinkRequest): Promise<boolean> {
    const actor = request.sessionSecret === null ? null : await this.reader.bySecret(request.sessionSecret);
    if (actor === null || actor.personId !== request.actor.personId) return false;
    request.actor = actor;
    return true;
  }

  private async listen(): Promise<void> {
    this.retry = null;
    if (this.stopped) return;
    try {
      const client = await this.database.connection();
      if (this.stopped) return void client.end();
      this.client = client;
      client.on('notification', ({ channel, payload }) => this.receive(channel, payload ?? ''));
      client.on('error', () => this.again(client));
      client.on('end', () => this.again(client));
      await client.query(`listen ${CHANNEL}; listen ${CHANGED}`);
      for (const listener of this.changed) listener(null);
    } catch (error) {
      this.log.bug('live', error);
      this.later(1_000);
    }
  }

  private again(client: Client): void {
    if (this.client !== client) return;
    this.client = null;
    void client.end().catch(() => undefined);
    for (const listener of this.changed) listener(null);
    this.later(500);
  }

  /** Listens again in a while; who waits already waits on. */
  private later(ms: number): void {
    if (this.stopped) return;
    this.retry ??= setTimeout(() => void this.listen(), ms).unref();
  }

  private receive(channel: string, payload: string): void {
    if (channel === CHANGED) {
      for (const listener of this.changed) listener(payload === '' ? null : payload);
      return;
    }
    const { topic, data } = JSON.parse(payload) as { topic: string; data: object };
    void this.local.publish(topic, data);
  }
}
