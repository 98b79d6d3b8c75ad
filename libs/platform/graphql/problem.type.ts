import { PROBLEM_CODES, type Problem, type ProblemCode, type Result } from '#domain/kernel';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

/** Codes as the schema writes them: `not-found` is `NOT_FOUND`. */
const asEnum = Object.fromEntries(PROBLEM_CODES.map((code) => [code.toUpperCase().replaceAll('-', '_'), code]));
registerEnumType(asEnum, { name: 'ProblemCode', description: 'Why something cannot be done; the sentence is the reader’s own' });

@ObjectType('ProblemDatum', { description: 'A figure or name for the sentence about a problem' })
class ProblemDatum {
  @Field(() => String)
  name: string;

  @Field(() => String)
  value: string;
}

/** A problem of the domain as the schema shows it. */
@ObjectType('Problem', { description: 'An expected refusal: what, where in the input, and the data for a sentence' })
export class ProblemType {
  @Field(() => asEnum)
  code: ProblemCode;

  @Field(() => [String], { description: 'Path into the input, outermost first; empty when the act as a whole is refused' })
  path: string[];

  @Field(() => [ProblemDatum])
  data: ProblemDatum[];
}

/** A problem of the domain as the schema shows it. */
export const problemType = (p: Problem): ProblemType => ({ code: p.code, path: [...p.path], data: Object.entries(p.data).map(([name, value]) => ({ name, value: String(value) })) });

/** A problem as JSON outside GraphQL: the same shape, codes as the schema writes them. */
export interface ProblemAnswer {
  readonly code: string;
  readonly path: readonly string[];
  readonly data: readonly { readonly name: string; readonly value: string }[];
}

/** Problems for an answer over plain HTTP. */
export const problemAnswer = (problems: readonly Problem[]): ProblemAnswer[] => problems.map((p) => ({ ...problemType(p), code: p.code.toUpperCase().replaceAll('-', '_') }));

/** What each mutation answers: its object, or the problems that stand in its way. */
@ObjectType({ isAbstract: true })
export abstract class Payload {
  @Field(() => [ProblemType], { description: 'Empty when it was done' })
  problems: ProblemType[];
}

/** A payload from a decision. */
export function payload<T, P extends Payload>(result: Result<T>, fields: (value: T) => Omit<P, 'problems'>): P {
  return (result.ok ? { ...fields(result.value), problems: [] } : { problems: result.problems.map(problemType) }) as unknown as P;
}
