import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { RequestMethod } from '@nestjs/common';
import { type NextFunction, type Request, type Response, static as files } from 'express';

const HOUR = 3_600;

/** First parts of the addresses that controllers of ours answer to a GET. */
function ownAddresses(app: NestExpressApplication): Set<string> {
  const found = new Set(['graphql']);
  for (const { metatype, instance } of app.get(DiscoveryService, { strict: false }).getControllers()) {
    if (typeof metatype !== 'function' || instance === undefined) continue;
    const base = String(Reflect.getMetadata('path', metatype) ?? '');
    for (const name of new MetadataScanner().getAllMethodNames(metatype.prototype as object)) {
      const method = (metatype.prototype as Record<string, object>)[name];
      if (method === undefined || Reflect.getMetadata('method', method) !== RequestMethod.GET) continue;
      found.add(`${base}/${String(Reflect.getMetadata('path', method) ?? '')}`.split('/').find((part) => part !== '') ?? '');
    }
  }
  return found;
}

/** The pages as they were painted while the site was built, by language and address. */
type Painted = ReadonlyMap<string, string>;

function readPainted(folder: string): Painted {
  const read = JSON.parse(readFileSync(path.join(folder, 'first-paint.json'), 'utf8')) as Record<string, Record<string, string>>;
  return new Map(Object.entries(read).flatMap(([locale, pages]) => Object.entries(pages).map(([address, page]) => [`${locale} ${address}`, page] as const)));
}

/** The page that an address begins with: itself, or where it was not painted what stands around it; in the language that the browser remembers, or that the address asks for. */
function paintedFor(painted: Painted, request: Request): string {
  const chosen = request.query['taal'] ?? /(?:^|; )taal=(en)(?:;|$)/.exec(request.headers.cookie ?? '')?.[1];
  const locale = chosen === 'en' ? 'en' : 'nl';
  const whole = request.originalUrl === request.path ? painted.get(`${locale} ${request.path}`) : undefined;
  return whole ?? painted.get(`${locale} ${request.path.split('/')[1] ?? ''}`) ?? painted.get(`${locale} `) ?? '';
}

/** Serves the built site: hashed files may be kept for ever, every address that is not a controller's is the page that starts the browser's part. */
export function serveSite(app: NestExpressApplication, folder: string): void {
  if (!existsSync(path.join(folder, 'first-paint.json'))) return;
  const painted = readPainted(folder);
  const express = app.getHttpAdapter().getInstance() as import('express').Express;
  express.use('/assets', files(path.join(folder, 'assets'), { immutable: true, maxAge: HOUR * 24 * 365 * 1000, index: false, fallthrough: false }));
  // a new worker takes over at once
  express.get('/door-worker.js', (_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('cache-control', 'no-cache');
    next();
  });
  express.use(files(folder, { index: false, maxAge: HOUR * 1000 }));
  const own = ownAddresses(app);
  express.get(/.*/, (request: Request, response: Response, next: NextFunction) => {
    if (own.has(request.path.split('/')[1] ?? '') || request.path.startsWith('/.well-known/')) return next();
    response.setHeader('cache-control', 'no-cache');
    response.vary('cookie');
    response.type('html').send(paintedFor(painted, request));
  });
}
