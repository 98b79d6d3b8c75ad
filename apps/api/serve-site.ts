import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type Request, type Response, static as files } from 'express';

const HOUR = 3_600;

/** Serves the built site: hashed files may be kept for ever, every other address is the page that starts the browser's part. */
export function serveSite(app: NestExpressApplication, folder: string): void {
  if (!existsSync(path.join(folder, 'index.html'))) return;
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const express = app.getHttpAdapter().getInstance() as import('express').Express;
  express.use('/assets', files(path.join(folder, 'assets'), { immutable: true, maxAge: HOUR * 24 * 365 * 1000, index: false, fallthrough: false }));
  express.use(files(folder, { index: false, maxAge: HOUR * 1000 }));
  express.get(/^\/(?!graphql|files|health|mailbox|assets).*/, (_request: Request, response: Response) => {
    response.setHeader('cache-control', 'no-cache');
    response.type('html').send(page);
  });
}
