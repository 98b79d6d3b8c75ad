import type { NextFunction, Request, Response } from 'express';
import { getOperationAST, parse } from 'graphql';
import { sessionCookie } from '../auth/sessions.js';
import type { Config } from '../config/index.js';
import { ownQuestion } from '../graphql/own-documents.js';
import { knownDocuments } from '../graphql/persisted-documents.js';
import type { Live } from '../live/index.js';

const MOST_BYTES = 32_000_000;
const MOST_BYTES_EACH = 300_000;

interface Kept {
  /** The one thing that was asked for by its id; null for lists and everything else. */
  readonly subject: string | null;
  readonly body: string;
}

/**
 * Answers to visitors, kept by document, variables and data version: a transaction that changes public data drops them in every process; all of them, or, where it names the one thing that
 * changed, those about it and every list. Only queries of our own client (sent by hash) are kept, only answers without errors, and the ones asked for last. A visitor can read nothing that another visitor cannot, so one answer serves all; but for who brings the link of a mail, whose answers are not kept.
 */
export class PublicAnswers {
  private readonly kept = new Map<string, Kept>();
  private readonly asked = new WeakMap<Request, { readonly key: string; readonly subject: string | null; readonly version: number }>();
  private readonly reads = new Map<string, boolean>();
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
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.setHeader('cache-control', 'no-store');
        response.end(found.body);
        return;
      }
      this.asked.set(request, { key, subject: subjectOf(request), version: this.version });
      next();
    };
  }

  /** Keeps an answer without errors to a question that was asked since the last change. */
  keep(request: Request, body: string): void {
    const asked = this.asked.get(request);
    if (asked === undefined || asked.key.length + body.length >= MOST_BYTES_EACH || asked.version !== this.version) return;
    this.forget(asked.key);
    this.bytes += asked.key.length + body.length;
    this.kept.set(asked.key, { subject: asked.subject, body });
    for (const oldest of this.kept.keys()) if (this.bytes > MOST_BYTES) this.forget(oldest); else break;
  }

  private keyOf(request: Request): string | null {
    const question = ownQuestion(request);
    if (question === null || !this.isQuery(question.hash) || bringsLink(question.variables)) return null;
    return `${question.hash} ${JSON.stringify(question.variables)}`;
  }

  /** Whether a known document asks and changes nothing; each is read once. */
  private isQuery(hash: string): boolean {
    const known = this.reads.get(hash) ?? getOperationAST(parse(knownDocuments()[hash] ?? ''))?.operation === 'query';
    this.reads.set(hash, known);
    return known;
  }

  private forget(key: string): void {
    const found = this.kept.get(key);
    if (found === undefined) return;
    this.bytes -= key.length + found.body.length;
    this.kept.delete(key);
  }
}

const bringsLink = (variables: unknown): boolean => typeof (variables as { link?: unknown } | null)?.link === 'string';

/** The id in the variables of a question about one thing. */
function subjectOf(request: Request): string | null {
  const id = (request.body as { variables?: { id?: unknown } | null } | undefined)?.variables?.id;
  return typeof id === 'string' ? id : null;
}
