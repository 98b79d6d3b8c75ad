import { type Fraction, fractions } from '../kernel/index.js';
import { sealOf } from './seal.js';

/** A step of an account that is being checked; `number` counts from 1. */
export interface Step {
  readonly number: number;
  readonly content: Readonly<Record<string, unknown>>;
}

/** Something in an account that does not hold. Thrown inside the checker only. */
export class AccountFault extends Error {
  constructor(
    readonly at: Step | null,
    reason: string,
  ) {
    super(reason);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The steps of an account, with every seal checked. */
export function stepsOf(account: unknown): Step[] {
  if (!Array.isArray(account)) throw new AccountFault(null, 'this is no account');
  let seal = '';
  return account.map((content: unknown, i) => {
    if (!isRecord(content)) throw new AccountFault({ number: i + 1, content: { step: 'unknown' } }, 'this is no step');
    const step = { number: i + 1, content };
    seal = sealOf(seal, content);
    if (content['seal'] !== seal) throw new AccountFault(step, 'the seal is broken: something in this step was changed');
    return step;
  });
}

/** A part of a step, treated as a step of the same number. */
export function partsOf(step: Step, name: string): Step[] {
  return listAt(step, name).map((content) => {
    if (!isRecord(content)) throw new AccountFault(step, `${name} is not right`);
    return { number: step.number, content: { ...content, step: step.content['step'] } };
  });
}

/** A list of a step. */
export function listAt(step: Step, name: string): readonly unknown[] {
  const value = step.content[name];
  if (!Array.isArray(value)) throw new AccountFault(step, `${name} is no list`);
  return value;
}

/** A text of a step. */
export function textAt(step: Step, name: string): string {
  const value = step.content[name];
  if (typeof value !== 'string') throw new AccountFault(step, `${name} is no text`);
  return value;
}

/** A whole number that is not negative. */
export function numberAt(step: Step, name: string): number {
  const value = step.content[name];
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new AccountFault(step, `${name} is no whole number`);
  return value;
}

/** A fraction "a/b" in lowest terms. */
export function fractionAt(step: Step, name: string): Fraction {
  const match = /^(-?\d+)(?:\/([1-9]\d*))?$/.exec(textAt(step, name));
  const value = match === null ? null : fractions.fraction(BigInt(match[1] ?? '0'), BigInt(match[2] ?? '1'));
  if (value === null || fractions.toText(value) !== step.content[name]) throw new AccountFault(step, `${name} is no fraction in lowest terms`);
  return value;
}

/** A decimal as an exact fraction. */
export function decimalAt(step: Step, name: string): Fraction {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(textAt(step, name));
  if (match === null) throw new AccountFault(step, `${name} is no amount`);
  const decimals = match[2] ?? '';
  return fractions.fraction(BigInt(`${match[1]}${decimals}`), 10n ** BigInt(decimals.length));
}

/** Refuses the step when a figure is not what it should be. */
export function same(step: Step, name: string, written: Fraction, expected: Fraction): void {
  if (fractions.compare(written, expected) !== 0) throw new AccountFault(step, `${name} is ${String(step.content[name])}, it must be ${fractions.toText(expected)}`);
}
