import { createHash } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { getOperationAST, parse } from 'graphql';
import { sessionCookie } from '../auth/sessions.js';
import type { Config } from '../config/index.js';
import { knownDocuments } from '../graphql/persisted-documents.js';
import type { Live } from '../live/index.js';

const MOST_KEPT = 2_000;
const MOST_BYTES = 300_000;

interface Kept {
  readonly type: string;
  readonly body: string;
}

/**
 * Answers to visitors, kept by document, variables and data version: a transaction that changes public data drops them all, in every process. Only queries of our own client (sent by
 * hash) are kept, and only answers without errors. A visitor can read nothing that another visitor cannot, so one answer serves all.
 */
export class PublicAnswers {
  private readonly kept = new Map<string, Kept>();
  private readonly queries = new Set(Object.entries(knownDocuments()).filter(([, text]) => getOperationAST(parse(text))?.operation === 'query').map(([hash]) => hash));
  private version = 0;

  constructor(
    private readonly config: Config,
    live: Live,
  ) {
    live.onPublicChanged(() => {
      this.version += 1;
      this.kept.clear();
    });
  }

  middleware(): (request: Request, response: Response, next: NextFunction) => void {
    const cookie = `${sessionCookie(this.config)}=`;
    return (request, response, next) => {
      const key = (request.headers.cookie ?? '').includes(cookie) ? null : this.keyOf(request);
      if (key === null) return next();
      const found = this.kept.get(key);
      if (found !== undefined) {
        response.setHeader('content-type', found.type);
        response.setHeader('cache-control', 'no-store');
        response.end(found.body);
        return;
      }
      this.keepAnswer(key, response);
      next();
    };
  }

  private keyOf(request: Request): string | null {
    const body = request.body as { query?: unknown; variables?: unknown; operationName?: unknown; extensions?: { persistedQuery?: { sha256Hash?: unknown } } } | undefined;
    const hash = body?.extensions?.persistedQuery?.sha256Hash;
    if (request.method !== 'POST' || body?.query !== undefined || typeof hash !== 'string' || !this.queries.has(hash)) return null;
    return createHash('sha1').update(`${hash} ${JSON.stringify(body?.variables ?? null)}`).digest('base64');
  }

  private keepAnswer(key: string, response: Response): void {
    const version = this.version;
    const send = response.send.bind(response);
    response.send = (body: unknown) => {
      const text = typeof body === 'string' ? body : Buffer.isBuffer(body) ? body.toString() : null;
      const keep = text !== null && text.length < MOST_BYTES && version === this.version && response.statusCode === 200 && !text.startsWith('{"errors"') && !text.includes('"errors":[');
      if (keep) {
        if (this.kept.size >= MOST_KEPT) this.kept.delete(this.kept.keys().next().value ?? '');
        this.kept.set(key, { type: String(response.getHeader('content-type') ?? 'application/json; charset=utf-8'), body: text });
      }
      return send(body);
    };
  }
}
