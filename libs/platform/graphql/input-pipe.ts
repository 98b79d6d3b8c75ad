import { PROBLEM_CODES, type Problem, type ProblemCode, type ProblemData } from '#domain/kernel';
import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Refusal } from './refusal.js';

const known = new Set<string>(PROBLEM_CODES);

function problemsOf(errors: readonly ValidationError[], path: readonly string[]): Problem[] {
  return errors.flatMap((error) => {
    const here = [...path, error.property];
    const own = Object.values(error.constraints ?? {}).slice(0, 1).map((message): Problem => {
      const finding = parse(message);
      return { code: finding.code, path: here, data: finding.data };
    });
    return [...own, ...problemsOf(error.children ?? [], here)];
  });
}

function parse(message: string): { code: ProblemCode; data: ProblemData } {
  try {
    const finding = JSON.parse(message) as { code?: string; data?: ProblemData };
    if (finding.code !== undefined && known.has(finding.code)) return { code: finding.code as ProblemCode, data: finding.data ?? {} };
  } catch {
    // a rule of class-validator itself: its sentence is not ours to show
  }
  return { code: 'invalid-format', data: {} };
}

/** Checks the shape of every input at the door and refuses with problems, each with its path. */
export const inputPipe = (): ValidationPipe =>
  new ValidationPipe({ transform: true, whitelist: true, forbidUnknownValues: false, stopAtFirstError: true, exceptionFactory: (errors) => new Refusal(problemsOf(errors, [])) });
