import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'libs/contract/schema/schema.graphql',
  documents: ['libs/web/**/*.{ts,tsx}', 'apps/web/**/*.{ts,tsx}', 'apps/e2e/**/*.ts'],
  ignoreNoDocuments: true,
  generates: {
    './libs/contract/client/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { mode: 'replaceDocumentWithHash' } },
      config: { enumsAsTypes: true, scalars: { DateTime: 'string', Date: 'string', Cents: 'number' }, useTypeImports: true, strictScalars: true, documentMode: 'string', emitExtension: '.js' },
    },
  },
};
export default config;
