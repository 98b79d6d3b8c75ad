import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NextFunction, Request, Response } from 'express';
import { getOperationAST, parse, specifiedRules, validate } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import type { BrinkRequest } from '../auth/index.js';
import { Log } from '../observability/index.js';
import { compiled, runCompiled } from './compiled.js';
import { formatError } from './format-error.js';
import { limitRule } from './limits.js';
import { knownDocuments } from './persisted-documents.js';

/** A question of our own client: the hash of a document, and its variables. */
export interface OwnQuestion {
  readonly hash: string;
  readonly variables: Record<string, unknown>;
}

/** The question of a request; null when it is none of our client, and goes the long way. */
export function ownQuestion(request: Request): OwnQuestion | null {
  const body = request.body as { query?: unknown; variables?: unknown; operationName?: unknown; extensions?: { persistedQuery?: { sha256Hash?: unknown } } } | undefined;
  const hash = body?.extensions?.persistedQuery?.sha256Hash;
  const variables = body?.variables ?? {};
  if (request.method !== 'POST' || typeof hash !== 'string' || body?.query !== undefined || (body?.operationName ?? null) !== null || typeof variables !== 'object' || Array.isArray(variables)) return null;
  return Object.hasOwn(knownDocuments(), hash) ? { hash, variables: variables as Record<string, unknown> } : null;
}

/**
 * Answers the documents of our own client, which are known beforehand: read, checked against schema and limits, and compiled once. They need nothing else of what Apollo does for
 * documents of strangers, and most questions are theirs. Doors, rights, checks of inputs and the form of errors are the same on both ways.
 */
@Injectable()
export class OwnDocuments {
  private readonly ready = new Map<string, CompiledQuery | null>();

  constructor(
    private readonly host: GraphQLSchemaHost,
    private readonly log: Log,
  ) {}

  /** Answers by a known hash; leaves everything else to who comes next. `keep` hears each answer without errors. */
  middleware(keep: (request: Request, text: string) => void): (request: Request, response: Response, next: NextFunction) => void {
    return (request, response, next) => {
      const question = ownQuestion(request);
      const query = question === null ? null : this.queryOf(question.hash);
      if (question === null || query === null) return next();
      runCompiled(query, { req: request as BrinkRequest, loaders: new Map() }, question.variables, (formatted, error) => formatError(formatted, error, (bug) => this.log.bug('graphql', bug))).then((answer) => {
        const text = JSON.stringify(answer);
        if (answer.errors === undefined) keep(request, text);
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.setHeader('cache-control', 'no-store');
        response.end(text);
      }, next);
    };
  }

  private queryOf(hash: string): CompiledQuery | null {
    const known = this.ready.get(hash);
    if (known !== undefined) return known;
    const document = parse(knownDocuments()[hash] ?? '');
    const sound = getOperationAST(document)?.operation !== 'subscription' && validate(this.host.schema, document, [...specifiedRules, limitRule]).length === 0;
    const query = sound ? compiled(this.host.schema, document) : null;
    this.ready.set(hash, query);
    return query;
  }
}
