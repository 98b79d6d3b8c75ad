import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';

const PDF = 'application/pdf';
/** A shared file may be taken away by who is in it: caches ask again after a day. */
const DAY_SECONDS = 86_400;

/** Sends a file with headers that keep it from acting; `open` ones may be kept by caches. */
export function sendFile(response: Response, file: { readonly mediaType: string }, content: Buffer, open: boolean): StreamableFile {
  response.setHeader('cache-control', open ? `public, max-age=${DAY_SECONDS}` : 'private, no-store');
  response.setHeader('content-security-policy', "default-src 'none'; sandbox");
  response.setHeader('x-content-type-options', 'nosniff');
  return new StreamableFile(content, { type: file.mediaType, disposition: file.mediaType === PDF ? 'attachment; filename="brink.pdf"' : 'inline', length: content.length });
}
