import type { IncomingMessage } from 'node:http';
import { FileFault } from './clean-file.js';

/** The body of a request as bytes, read no further than `most`. Throws a FileFault when it is larger. */
export async function bodyOf(request: IncomingMessage, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    const bytes = part as Buffer;
    length += bytes.length;
    if (length > most) {
      request.resume();
      throw new FileFault('file-too-large', { max: Math.floor(most / 1_000_000) });
    }
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}
