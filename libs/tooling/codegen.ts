import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'libs/contract/schema/schema.graphql',
  documents: ['libs/web/**/*.graphql', 'apps/web/**/*.graphql'],
  ignoreNoDocuments: true,
  generates: {
    './libs/contract/client/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' } },
      config: { enumsAsTypes: true, scalars: { DateTime: 'string', Date: 'string', Cents: 'number' }, useTypeImports: true, strictScalars: true, importExtension: '.js', documentMode: 'string' },
    },
  },
};
export default config;
