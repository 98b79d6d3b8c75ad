import type { KeyValueCache } from '@apollo/utils.keyvaluecache';
import path from 'node:path';

const FILE = path.resolve(import.meta.dirname, '../../contract/client/persisted-documents.json');
const FROM_DIST = path.resolve(import.meta.dirname, '../../../../libs/contract/client/persisted-documents.json');

/**
 * The documents of our own browser client, known by their hash beforehand. Documents of others are sent whole; nothing is ever added to the list, so
 * nobody can fill it.
 */
export function persistedDocuments(read: (file: string) => string): KeyValueCache<string> {
  const known = load(read);
  return {
    get: async (key) => known[key.replace(/^apq:/, '')],
    set: async () => undefined,
    delete: async () => false,
  };
}

function load(read: (file: string) => string): Record<string, string> {
  for (const file of [FILE, FROM_DIST]) {
    try {
      return JSON.parse(read(file)) as Record<string, string>;
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOENT') throw error;
    }
  }
  return {};
}
