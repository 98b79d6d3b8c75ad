import type { IncomingMessage } from 'node:http';
import { FileFault } from './clean-file.js';

/** The body of a request as bytes; no more than `most` is kept. Rejects with a FileFault when it is larger: what still comes is dropped, so that the connection stays for the answer. */
export function bodyOf(request: IncomingMessage, most: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    const take = (part: Buffer): void => {
      length += part.length;
      if (length <= most) parts.push(part);
      else {
        request.off('data', take);
        request.resume();
        reject(new FileFault('file-too-large', { max: Math.floor(most / 1_000_000) }));
      }
    };
    request.on('data', take);
    request.once('end', () => resolve(Buffer.concat(parts)));
    request.once('error', reject);
  });
}
