import type { Problem } from '#domain/kernel';
import { type GraphQLFormattedError } from 'graphql';
import { Refusal } from './refusal.js';
import { problemType } from './problem.type.js';

/** Codes whose message may be shown: they speak of the caller's own words. */
const SHOWN = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'UNAUTHENTICATED', 'OPERATION_TOO_LARGE', 'PERSISTED_QUERY_NOT_FOUND', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'UNAVAILABLE']);

/** What is said when the database is out of reach or too busy. */
export const UNAVAILABLE: GraphQLFormattedError = { message: 'Not available right now', extensions: { code: 'UNAVAILABLE' } };

const originalOf = (error: unknown): unknown => (error as { originalError?: unknown } | null)?.originalError ?? error;

/** Shows what a caller may see of an error: never a stack, a statement or a value of ours. Reports what is a bug. */
export function formatError(formatted: GraphQLFormattedError, error: unknown, report: (error: unknown) => void): GraphQLFormattedError {
  const original = originalOf(error);
  if (original instanceof Refusal) return refused(formatted, original.problems);
  const code = String(formatted.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR');
  if (unavailable(original)) return { ...UNAVAILABLE, ...placeOf(formatted) };
  if (code === 'BAD_USER_INPUT') {
    const place = /(?: at "([^"]+)"| not to be null at ([\w.]+?)\.?$)/.exec(formatted.message);
    const path = (place?.[1] ?? place?.[2])?.split('.').slice(1) ?? [];
    return { message: 'The input is not right', ...placeOf(formatted), extensions: { code, problems: [{ code: 'invalid-format', path, data: [] }] } };
  }
  if (SHOWN.has(code)) return { message: formatted.message.slice(0, 300), ...placeOf(formatted), extensions: { code } };
  report(original);
  return { message: 'Something went wrong', ...placeOf(formatted), extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

const placeOf = (formatted: GraphQLFormattedError): Pick<GraphQLFormattedError, 'path' | 'locations'> => ({ ...(formatted.path ? { path: formatted.path } : {}), ...(formatted.locations ? { locations: formatted.locations } : {}) });

const refused = (formatted: GraphQLFormattedError, problems: readonly Problem[]): GraphQLFormattedError => ({ message: 'Refused', ...placeOf(formatted), extensions: { code: 'BAD_USER_INPUT', problems: problems.map(problemType) } });

/** Whether the database is out of reach or too busy: the caller may try again. */
export function unavailable(error: unknown): boolean {
  const code = String((error as { code?: unknown })?.code ?? (error as { driverError?: { code?: unknown } })?.driverError?.code ?? '');
  const message = (error as Error)?.message ?? '';
  return ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', '40001', '40P01', '57P01', '57P02', '57P03', '53300', '55P03', '57014', '53100', '08006', '08001'].includes(code) || /timeout exceeded when trying to connect|timeout expired|Query read timeout|not queryable|Connection terminated/.test(message);
}
