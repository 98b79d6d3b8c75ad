import { type ProblemCode, type ProblemData, checkText, isUuid } from '#domain/kernel';
import { Field, ID } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { type ValidationArguments, ValidateIf, ValidateNested, registerDecorator } from 'class-validator';

/** Finding of a check: nothing, or a code with data. */
type Finding = { code: ProblemCode; data?: ProblemData } | null;

/** A class-validator rule that speaks in problem codes; the message carries them to the input pipe. */
function rule(name: string, check: (value: unknown) => Finding): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: (value: unknown) => check(value) === null,
        defaultMessage: (args?: ValidationArguments) => JSON.stringify(check(args?.value)),
      },
    });
}

const optional = (isOptional: boolean): PropertyDecorator[] => (isOptional ? [ValidateIf((_, value) => value !== null && value !== undefined) as PropertyDecorator] : []);
const all = (...decorators: PropertyDecorator[]): PropertyDecorator => (target, property) => decorators.forEach((d) => d(target, property));

interface TextLimits {
  readonly min: number;
  readonly max: number;
  readonly multiline?: boolean;
}

/** Text within limits (characters after trimming), without characters that deceive; `min` 0 lets it be empty. */
export const Text = (limits: TextLimits, options: { optional?: boolean } = {}): PropertyDecorator =>
  all(
    ...optional(options.optional ?? false),
    rule('text', (value) => {
      if (typeof value !== 'string') return { code: 'required' };
      const checked = checkText(value, '', limits);
      const first = checked.ok ? undefined : checked.problems[0];
      return first === undefined ? null : { code: first.code, data: first.data };
    }),
  );

/** Several texts, whose content the domain checks one by one; `longest` in characters. */
export const Texts = (longest: number, most: number, options: { optional?: boolean } = {}): PropertyDecorator =>
  all(
    ...optional(options.optional ?? false),
    rule('texts', (value) => {
      if (!Array.isArray(value) || value.some((v) => typeof v !== 'string')) return { code: 'required' };
      if (value.length > most) return { code: 'too-many', data: { max: most } };
      return value.some((v: string) => v.length > longest) ? { code: 'too-long', data: { max: longest } } : null;
    }),
  );

/** One of a fixed list. */
export const Choice = (values: readonly string[], options: { optional?: boolean } = {}): PropertyDecorator =>
  all(...optional(options.optional ?? false), rule('choice', (value) => (values.includes(value as string) ? null : { code: 'not-a-choice' })));

/** Several of a fixed list, each once. */
export const Choices = (values: readonly string[], most: number): PropertyDecorator =>
  rule('choices', (value) => {
    if (!Array.isArray(value) || value.some((v) => !values.includes(v as string))) return { code: 'not-a-choice' };
    if (value.length > most) return { code: 'too-many', data: { max: most } };
    return new Set(value).size === value.length ? null : { code: 'duplicate' };
  });

const within = (value: unknown, min: number, max: number): Finding => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { code: 'invalid-format' };
  if (value < min) return { code: 'too-small', data: { min } };
  return value > max ? { code: 'too-large', data: { max } } : null;
};

/** A whole number between two bounds. */
export const WholeNumber = (min: number, max: number, options: { optional?: boolean } = {}): PropertyDecorator =>
  all(...optional(options.optional ?? false), rule('wholeNumber', (value) => (typeof value === 'number' && !Number.isInteger(value) ? { code: 'invalid-format' } : within(value, min, max))));

/** A number between two bounds: a coordinate in degrees, a percentage. */
export const Decimal = (min: number, max: number, options: { optional?: boolean } = {}): PropertyDecorator => all(...optional(options.optional ?? false), rule('decimal', (value) => within(value, min, max)));

/** Yes or no. */
export const Flag = (options: { optional?: boolean } = {}): PropertyDecorator => all(...optional(options.optional ?? false), rule('flag', (value) => (typeof value === 'boolean' ? null : { code: 'required' })));

/** An id; anything that cannot be one is simply not to be found. */
export const Uuid = (options: { optional?: boolean } = {}): PropertyDecorator =>
  all(...optional(options.optional ?? false), rule('uuid', (value) => (typeof value === 'string' && isUuid(value) ? null : { code: 'not-found' })));

/** Several ids. */
export const Uuids = (most: number, options: { optional?: boolean } = {}): PropertyDecorator =>
  all(
    ...optional(options.optional ?? false),
    rule('uuids', (value) => {
      if (!Array.isArray(value) || value.some((v) => typeof v !== 'string' || !isUuid(v))) return { code: 'not-found' };
      return value.length > most ? { code: 'too-many', data: { max: most } } : null;
    }),
  );

/** A calendar day, `YYYY-MM-DD`. */
export const DayText = (options: { optional?: boolean } = {}): PropertyDecorator =>
  all(...optional(options.optional ?? false), rule('day', (value) => (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? null : { code: 'invalid-format' })));

/** A moment, as the DateTime scalar parsed it. */
export const Moment = (options: { optional?: boolean } = {}): PropertyDecorator =>
  all(...optional(options.optional ?? false), rule('moment', (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? null : { code: 'invalid-format' })));

/** An input inside an input. */
export const Nested = (type: () => new () => object, options: { optional?: boolean } = {}): PropertyDecorator => all(...optional(options.optional ?? false), Type(type), ValidateNested() as PropertyDecorator);

/** A key of the client's choice: what creates something takes one, so that it can be sent again without being done twice (ADR 25). */
export const ClientKey = (): PropertyDecorator =>
  all(Field(() => ID, { nullable: true, description: 'Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same' }) as PropertyDecorator, Uuid({ optional: true }));

/** The secret of a link that was mailed to a guest: who brings it acts without a session (ADR 29). */
export const GuestLink = (): PropertyDecorator =>
  all(Field(() => String, { nullable: true, description: 'Of a mail to a guest, instead of a session' }) as PropertyDecorator, Text({ min: 20, max: 100 }, { optional: true }));
