import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { KeyValueCache } from '@apollo/utils.keyvaluecache';

const FROM_SOURCE = path.resolve(import.meta.dirname, '../../contract/client/persisted-documents.json');
const FROM_BUILD = path.resolve(import.meta.dirname, '../../../../libs/contract/client/persisted-documents.json');

let loaded: Record<string, string> | null = null;

/** The documents of our own browser client by their hash; empty where the client was not generated. */
export function knownDocuments(): Record<string, string> {
  loaded ??= read();
  return loaded;
}

function read(): Record<string, string> {
  for (const file of [FROM_SOURCE, FROM_BUILD]) {
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOENT') throw error;
    }
  }
  return {};
}

/** The known documents as Apollo's cache of persisted queries. Nothing is ever added, so nobody can fill it; others send their documents whole. */
export const persistedDocuments = (): KeyValueCache<string> => ({
  get: async (key) => knownDocuments()[key.replace(/^apq:/, '')],
  set: async () => undefined,
  delete: async () => false,
});
