import type { ApolloServerPlugin } from '@apollo/server';
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { GraphqlContext } from './context.js';

const MOST_COMPILED = 500;

/** Runs operations with a compiled executor; documents are compiled once and kept by their hash. Errors are shown as `format` shows them. */
export function compiledPlugin(format: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError): ApolloServerPlugin<GraphqlContext> {
  const compiled = new Map<string, CompiledQuery>();
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operationName, queryHash, request, contextValue }) {
          const key = `${queryHash}:${operationName ?? ''}`;
          let query = compiled.get(key);
          if (query === undefined) {
            const made = compileQuery(schema, document, operationName ?? undefined);
            if (!isCompiledQuery(made)) return null;
            if (compiled.size >= MOST_COMPILED) compiled.delete(compiled.keys().next().value ?? key);
            compiled.set(key, made);
            query = made;
          }
          const result = (await query.query({}, contextValue, request.variables ?? {})) as ExecutionResult;
          const errors = result.errors?.map((error) => format(codedError(error, result.data === undefined), error));
          return { body: { kind: 'single', singleResult: { ...result, errors } }, http: { headers: new Map() as never } };
        },
      };
    },
  };
}

/** The error as GraphQL writes it; one that came before anything ran is about the variables. */
function codedError(error: GraphQLError, beforeRunning: boolean): GraphQLFormattedError {
  const plain = error instanceof GraphQLError ? error.toJSON() : { message: String((error as Error).message) };
  const own = (error.originalError as { extensions?: Record<string, unknown> } | undefined)?.extensions;
  return { ...plain, extensions: { ...(beforeRunning ? { code: 'BAD_USER_INPUT' } : {}), ...own, ...plain.extensions } };
}
