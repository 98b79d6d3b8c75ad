import type { ApolloServerPlugin } from '@apollo/server';
import type { CompiledQuery } from 'graphql-jit';
import { type ErrorFormat, compiled, runCompiled } from './compiled.js';
import type { GraphqlContext } from './context.js';

const MOST_COMPILED = 500;

/** Runs operations with a compiled executor; documents are compiled once and kept by their hash. */
export function compiledPlugin(format: ErrorFormat): ApolloServerPlugin<GraphqlContext> {
  const kept = new Map<string, CompiledQuery>();
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operationName, queryHash, request, contextValue }) {
          const key = `${queryHash}:${operationName ?? ''}`;
          const query = kept.get(key) ?? compiled(schema, document, operationName ?? undefined);
          if (query === null) return null;
          if (!kept.has(key) && kept.size >= MOST_COMPILED) kept.delete(kept.keys().next().value ?? key);
          kept.set(key, query);
          return { body: { kind: 'single', singleResult: await runCompiled(query, contextValue, request.variables ?? {}, format) }, http: { headers: new Map() as never } };
        },
      };
    },
  };
}
