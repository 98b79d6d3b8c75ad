import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** A document's name: 132 bits of its SHA-256. The first page carries the names of all documents, so they are short. */
const nameOf = (document: string): string => createHash('sha256').update(document).digest('base64url').slice(0, 22);

const config: CodegenConfig = {
  schema: 'libs/contract/schema/schema.graphql',
  documents: ['libs/web/**/*.graphql', 'apps/web/**/*.graphql'],
  ignoreNoDocuments: true,
  generates: {
    './libs/contract/client/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: nameOf } },
      config: { enumsAsTypes: true, scalars: { DateTime: 'string', Date: 'string', Cents: 'number' }, useTypeImports: true, strictScalars: true, importExtension: '.js', documentMode: 'string' },
    },
  },
};
export default config;
