import { type Problem, type ProblemCode, type Result, problem } from '#domain/kernel';

/** Thrown inside a handler to leave its transaction with everything undone; becomes the `problems` of the mutation's payload. */
export class Refusal extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((p) => `${p.code} ${p.path.join('.')}`).join(', '));
  }
}

/** The value of a decision, or out with its problems. */
export function orRefuse<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refusal(result.problems);
}

/** The value when it is there, or out with a problem; by default that the thing is not to be found. */
export function required<T>(value: T | null | undefined, code: ProblemCode = 'not-found', path = ''): T {
  if (value === null || value === undefined) throw new Refusal([problem(code, path)]);
  return value;
}

/** Out with what stands in the way of an act, where something does. */
export function unhindered(hindrance: Problem | null): void {
  if (hindrance !== null) throw new Refusal([hindrance]);
}
