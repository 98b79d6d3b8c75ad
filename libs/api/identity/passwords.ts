import { type Result, ok, problem, refuse } from '#domain/kernel';
import { Injectable } from '@nestjs/common';

/** Length is what makes a password strong (NIST SP 800-63B): at least 12 characters, no rules of composition. */
export const PASSWORD_LIMITS = { min: 12, max: 200 } as const;

/** OWASP's smallest recommended argon2id: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const MOST_AT_ONCE = 2;

const COMMON = ['wachtwoord', 'password', 'welkom', 'qwerty', 'geheim', 'drenthe', '12345', '01234', 'abcdef', 'brink'];

/** Loaded with the first password. */
const argon2 = () => import('@node-rs/argon2');

/** Whether a password may be used: long enough, and not one of the first that anybody would try. */
export function checkPassword(password: string, personal: readonly string[], path = 'password'): Result<string> {
  const plain = password.normalize('NFKC');
  if ([...plain].length < PASSWORD_LIMITS.min) return refuse(problem('too-short', path, { min: PASSWORD_LIMITS.min }));
  if ([...plain].length > PASSWORD_LIMITS.max) return refuse(problem('too-long', path, { max: PASSWORD_LIMITS.max }));
  const left = [...COMMON, ...personal.map((p) => p.toLowerCase()).filter((p) => p.length > 3)].reduce((rest, word) => rest.replaceAll(word, ''), plain.toLowerCase()).replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(left).size < 4 ? refuse(problem('password-common', path)) : ok(plain);
}

/** Hashes and checks passwords, two at a time at most, so that a rush of sign-ins leaves room for everybody else. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private decoy: Promise<string> | null = null;

  hash(password: string): Promise<string> {
    return this.inTurn(async () => (await argon2()).hash(password.normalize('NFKC'), COST));
  }

  /** Takes equally long when there is no hash, so that time tells nothing. */
  async matches(password: string, stored: string | null): Promise<boolean> {
    const { hash, verify } = await argon2();
    this.decoy ??= hash('a hash to compare with where there is none', COST);
    const against = stored ?? (await this.decoy);
    const right = await this.inTurn(() => verify(against, password.normalize('NFKC')));
    return right && stored !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= MOST_AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.running += 1;
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }
}
