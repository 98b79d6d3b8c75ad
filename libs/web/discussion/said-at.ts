import type { FieldProblem } from '#ui/kit';

/** Problems at the fields of one of several forms on a page: each form has its own names. */
export const saidAt = (form: string, problems: readonly FieldProblem[]): FieldProblem[] => problems.map((problem) => ({ ...problem, path: problem.path === '' ? '' : `${form}.${problem.path}` }));
