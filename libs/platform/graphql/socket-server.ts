import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { VISITOR } from '#domain/permissions';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type ExecutionArgs, GraphQLError, NoSchemaIntrospectionCustomRule, Source, getOperationAST, parse, specifiedRules, validate } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { ActorReader, type BrinkRequest, addressBehind } from '../auth/index.js';
import { cookieValue } from '../auth/passport.js';
import { sessionCookie } from '../auth/sessions.js';
import { Config } from '../config/index.js';
import { Metrics } from '../observability/index.js';
import { persistedDocuments } from './persisted-documents.js';
import { LIMITS, limitRule } from './limits.js';

const MOST_PER_ADDRESS = 20;
const MOST_SUBSCRIPTIONS = 10;
/** A socket that says more than this in a while is closed. */
const MOST_MESSAGES = 100;
const WHILE_MS = 10_000;
/** As graphql-ws closes who says too much. */
const TOO_MANY = 4_429;

/** Subscriptions over a socket, under the same limits as HTTP. Only our own site may open one; queries and mutations go over HTTP. */
@Injectable()
export class SocketServer implements OnModuleDestroy {
  private readonly server = new WebSocketServer({ noServer: true, maxPayload: 64_000 });
  private readonly perAddress = new Map<string, number>();
  private readonly documents = persistedDocuments();
  private dispose: (() => void | Promise<void>) | null = null;

  constructor(
    private readonly config: Config,
    private readonly reader: ActorReader,
    private readonly host: GraphQLSchemaHost,
    private readonly metrics: Metrics,
  ) {}

  /** Starts answering upgrades of `http`. */
  attach(http: Server): void {
    const running = new Map<unknown, number>();
    const disposable = useServer<Record<string, unknown>, { request: IncomingMessage }>(
      {
        schema: this.host.schema,
        connectionInitWaitTimeout: 5_000,
        onSubscribe: async (context, _id, payload) => {
          const count = running.get(context.extra.request) ?? 0;
          if (count >= MOST_SUBSCRIPTIONS) return [new GraphQLError('Too many subscriptions')];
          // its place is taken before anything is waited for: many come at once
          running.set(context.extra.request, count + 1);
          const prepared = await this.prepare(payload as never, context.extra.request);
          if (Array.isArray(prepared)) running.set(context.extra.request, Math.max(0, (running.get(context.extra.request) ?? 1) - 1));
          return prepared;
        },
        onComplete: (context) => void running.set(context.extra.request, Math.max(0, (running.get(context.extra.request) ?? 1) - 1)),
        onClose: (context) => void running.delete(context.extra.request),
        onError: (_context, _id, _payload, errors) => errors.map((error) => new GraphQLError(error.message, { extensions: { code: 'BAD_REQUEST' } })),
      },
      this.server,
    );
    this.dispose = () => disposable.dispose();
    http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => this.upgrade(request, socket, head));
  }

  async onModuleDestroy(): Promise<void> {
    await this.dispose?.();
    this.server.close();
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const address = addressBehind(request, this.config.trustedProxies);
    const open = this.perAddress.get(address) ?? 0;
    const allowed = (request.url ?? '').split('?')[0] === '/graphql' && request.headers.origin === this.config.publicOrigin && (request.headers['sec-websocket-protocol'] ?? '').includes('graphql-transport-ws');
    if (!allowed || open >= MOST_PER_ADDRESS) {
      socket.end(`HTTP/1.1 ${allowed ? '429 Too Many Requests' : '403 Forbidden'}\r\nConnection: close\r\n\r\n`);
      return;
    }
    this.perAddress.set(address, open + 1);
    this.metrics.sockets.inc();
    socket.once('close', () => {
      this.metrics.sockets.dec();
      const left = (this.perAddress.get(address) ?? 1) - 1;
      if (left > 0) this.perAddress.set(address, left);
      else this.perAddress.delete(address);
    });
    this.server.handleUpgrade(request, socket, head, (client) => {
      this.server.emit('connection', client, request);
      limitMessages(client);
    });
  }

  private async prepare(payload: { query?: string | null; variables?: Record<string, unknown> | null; operationName?: string | null; extensions?: Record<string, unknown> | null }, request: IncomingMessage): Promise<ExecutionArgs | GraphQLError[]> {
    const schema = this.host.schema;
    const hash = (payload.extensions?.['persistedQuery'] as { sha256Hash?: string } | undefined)?.sha256Hash;
    const text = hash === undefined ? payload.query : await this.documents.get(hash);
    if (typeof text !== 'string' || text.length > LIMITS.bodyBytes) return [new GraphQLError('No such document')];
    try {
      const document = parse(new Source(text), { maxTokens: LIMITS.tokens });
      // the limits first: some other rules look at each pair of fields
      const tooMuch = validate(schema, document, [limitRule]);
      if (tooMuch.length > 0) return [...tooMuch];
      const rules = [...specifiedRules, ...(this.config.production ? [NoSchemaIntrospectionCustomRule] : [])];
      const errors = validate(schema, document, rules, { maxErrors: 5 });
      if (errors.length > 0) return this.config.production ? errors.map((error) => new GraphQLError(error.message.replace(/ ?Did you mean .*$/, ''))) : [...errors];
      if (getOperationAST(document, payload.operationName)?.operation !== 'subscription') return [new GraphQLError('Only subscriptions go over the socket')];
      const secret = cookieValue(request.headers.cookie, sessionCookie(this.config));
      const actor = (secret === null ? null : await this.reader.bySecret(secret)) ?? VISITOR;
      const asked = Object.assign(Object.create(request) as BrinkRequest, { actor, sessionSecret: secret, requestId: '' });
      return { schema, document, operationName: payload.operationName ?? null, variableValues: payload.variables ?? {}, contextValue: { req: asked, loaders: new Map() } };
    } catch (error) {
      return [error instanceof GraphQLError ? error : new GraphQLError('The document cannot be read')];
    }
  }
}

/** Closes a socket that says too much in a while, and hears no more of it. */
function limitMessages(client: WebSocket): void {
  let [said, since] = [0, Date.now()];
  client.on('message', () => {
    if (Date.now() - since > WHILE_MS) [said, since] = [0, Date.now()];
    said += 1;
    if (said <= MOST_MESSAGES) return;
    client.removeAllListeners('message');
    client.close(TOO_MANY, 'Too many messages');
  });
}
