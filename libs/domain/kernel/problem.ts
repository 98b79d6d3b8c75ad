import type { ProblemCode } from './problem-codes.js';

/** Figures and names that a sentence about a problem needs; never personal data of somebody else. */
export type ProblemData = Readonly<Record<string, string | number>>;

/** Why something cannot be done: a code (the sentence lives in i18n), where in the input, and the data for the sentence. */
export interface Problem {
  readonly code: ProblemCode;
  /** Path into the input, outermost first; empty when the whole act is refused. */
  readonly path: readonly string[];
  readonly data: ProblemData;
}

/** Makes a problem; `path` is written with dots: `problem('required', 'plan.title')`. */
export const problem = (code: ProblemCode, path = '', data: ProblemData = {}): Problem => ({ code, path: path === '' ? [] : path.split('.'), data });
