import type { Problem } from './problem.js';

/** The outcome of a decision: the value, or every problem that stands in its way. Expected failures are never thrown. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** A decision that succeeded. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** A decision that is refused, with at least one problem. */
export const refuse = (...problems: Problem[]): Result<never> => ({ ok: false, problems });
