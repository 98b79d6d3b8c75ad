import { createHash } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { getOperationAST, parse } from 'graphql';
import { sessionCookie } from '../auth/sessions.js';
import type { Config } from '../config/index.js';
import { knownDocuments } from '../graphql/persisted-documents.js';
import type { Live } from '../live/index.js';

const MOST_BYTES = 32_000_000;
const MOST_BYTES_EACH = 300_000;

interface Kept {
  /** The one thing that was asked for by its id; null for lists and everything else. */
  readonly subject: string | null;
  readonly type: string;
  readonly body: string;
}

/**
 * Answers to visitors, kept by document, variables and data version: a transaction that changes public data drops them in every process; all of them, or, where it names the one thing that
 * changed, those about it and every list. Only queries of our own client (sent by hash) are kept, only answers without errors, and the ones asked for last. A visitor can read nothing that another visitor cannot, so one answer serves all.
 */
export class PublicAnswers {
  private readonly kept = new Map<string, Kept>();
  private readonly queries = new Set(Object.entries(knownDocuments()).filter(([, text]) => getOperationAST(parse(text))?.operation === 'query').map(([hash]) => hash));
  private version = 0;
  private bytes = 0;

  constructor(
    private readonly config: Config,
    live: Live,
  ) {
    live.onPublicChanged((id) => {
      this.version += 1;
      for (const [key, { subject }] of this.kept) if (id === null || subject === null || subject === id) this.forget(key);
    });
  }

  middleware(): (request: Request, response: Response, next: NextFunction) => void {
    const cookie = `${sessionCookie(this.config)}=`;
    return (request, response, next) => {
      const key = (request.headers.cookie ?? '').includes(cookie) ? null : this.keyOf(request);
      if (key === null) return next();
      const found = this.kept.get(key);
      if (found !== undefined) {
        this.kept.delete(key);
        this.kept.set(key, found);
        response.setHeader('content-type', found.type);
        response.setHeader('cache-control', 'no-store');
        response.end(found.body);
        return;
      }
      this.keepAnswer(key, subjectOf(request), response);
      next();
    };
  }

  private keyOf(request: Request): string | null {
    const body = request.body as { query?: unknown; variables?: unknown; operationName?: unknown; extensions?: { persistedQuery?: { sha256Hash?: unknown } } } | undefined;
    const hash = body?.extensions?.persistedQuery?.sha256Hash;
    if (request.method !== 'POST' || body?.query !== undefined || typeof hash !== 'string' || !this.queries.has(hash)) return null;
    return createHash('sha1').update(`${hash} ${JSON.stringify(body?.variables ?? null)}`).digest('base64');
  }

  private forget(key: string): void {
    this.bytes -= this.kept.get(key)?.body.length ?? 0;
    this.kept.delete(key);
  }

  private keepAnswer(key: string, subject: string | null, response: Response): void {
    const version = this.version;
    const send = response.send.bind(response);
    response.send = (body: unknown) => {
      const text = typeof body === 'string' ? body : Buffer.isBuffer(body) ? body.toString() : null;
      const keep = text !== null && text.length < MOST_BYTES_EACH && version === this.version && response.statusCode === 200 && !text.startsWith('{"errors"') && !text.includes('"errors":[');
      if (keep) {
        this.forget(key);
        this.bytes += text.length;
        this.kept.set(key, { subject, type: String(response.getHeader('content-type') ?? 'application/json; charset=utf-8'), body: text });
        for (const oldest of this.kept.keys()) if (this.bytes > MOST_BYTES) this.forget(oldest); else break;
      }
      return send(body);
    };
  }
}

/** The id in the variables of a question about one thing. */
function subjectOf(request: Request): string | null {
  const id = (request.body as { variables?: { id?: unknown } | null } | undefined)?.variables?.id;
  return typeof id === 'string' ? id : null;
}
