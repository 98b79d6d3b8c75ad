import { MOST_BYTES } from '#domain/files';
import { RequestError } from './request';

interface Uploaded {
  readonly problems: readonly { readonly code: string; readonly path: readonly string[]; readonly data: readonly { readonly name: string; readonly value: string }[] }[];
}

/** Sends a file as it is. Resolves with the problems, none when it was taken; rejects with a RequestError. */
export async function upload(path: string, file: Blob): Promise<Uploaded> {
  // nobody waits for the way of what is refused at its end
  if (file.size > MOST_BYTES) return { problems: [{ code: 'FILE_TOO_LARGE', path: ['file'], data: [{ name: 'max', value: String(MOST_BYTES / 1_000_000) }] }] };
  const response = await fetch(path, { method: 'POST', credentials: 'same-origin', headers: { 'x-brink-request': '1', 'content-type': 'application/octet-stream' }, body: file }).catch(() => {
    throw new RequestError('offline');
  });
  if (response.status === 401) throw new RequestError('not-signed-in');
  if (!response.ok) throw new RequestError(response.status >= 502 ? 'unavailable' : 'fault');
  return (await response.json()) as Uploaded;
}
