import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { inTime } from '../database/index.js';
import type { GraphqlContext } from './context.js';
import { UNAVAILABLE, unavailable } from './format-error.js';

/**
 * Whoever asks is answered within so many milliseconds, if only that the database says nothing: locks, connections and statements have shorter times of their own. What was begun may still be done; the
 * key of the client makes sending again safe.
 */
const LONGEST_ANSWER = 10_000;

/** Shows an error as a caller may see it. */
export type ErrorFormat = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** What an operation answers. */
export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** An operation made ready to run; null when it cannot be compiled. */
export function compiled(schema: GraphQLSchema, document: DocumentNode, operationName?: string): CompiledQuery | null {
  const made = compileQuery(schema, document, operationName);
  return isCompiledQuery(made) ? made : null;
}

/** Runs a compiled operation; errors are shown as `format` shows them. */
export async function runCompiled(query: CompiledQuery, context: GraphqlContext, variables: Record<string, unknown>, format: ErrorFormat): Promise<Answer> {
  let result: ExecutionResult;
  try {
    result = await inTime(Promise.resolve(query.query({}, context, variables) as ExecutionResult | Promise<ExecutionResult>), LONGEST_ANSWER);
  } catch (error) {
    if (unavailable(error)) return { data: null, errors: [UNAVAILABLE] };
    throw error;
  }
  return { ...result, errors: result.errors?.map((error) => format(codedError(error, result.data === undefined), error)) };
}

/** The error as GraphQL writes it; one that came before anything ran is about the variables. */
function codedError(error: GraphQLError, beforeRunning: boolean): GraphQLFormattedError {
  const plain = error instanceof GraphQLError ? error.toJSON() : { message: String((error as Error).message) };
  const own = (error.originalError as { extensions?: Record<string, unknown> } | undefined)?.extensions;
  return { ...plain, extensions: { ...(beforeRunning ? { code: 'BAD_USER_INPUT' } : {}), ...own, ...plain.extensions } };
}
