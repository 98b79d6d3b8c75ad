import { type Result, ok } from '#domain/kernel';
import { Attempts } from '#platform/auth';
import type { Tx } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { DAY_MINUTES, MOST_CODES, MOST_CODES_A_DAY, WINDOW_MINUTES } from '../attempt-limits.js';
import { SecondFactor } from '../second-factor/second-factor.js';
import type { SignInMethod } from '../sign-in-method.js';
import { ServiceMethod } from '../services/service-method.js';
import { EmailLinkMethod } from './email-link-method.js';
import { PasswordMethod } from './password-method.js';

/** A person who proved who they are; `strong` when a second step was done, here or where the method says so. */
interface Proven {
  readonly personId: string;
  readonly strong: boolean;
}

/** All sign-in methods, each followed by the second factor where one is set. A refusal is a value: the caller keeps what was counted. */
@Injectable()
export class SignInProofs {
  constructor(
    private readonly passwordMethod: PasswordMethod,
    private readonly linkMethod: EmailLinkMethod,
    private readonly serviceMethod: ServiceMethod,
    private readonly secondFactor: SecondFactor,
    private readonly attempts: Attempts,
  ) {}

  byPassword(tx: Tx, proof: { email: string; password: string; code: string | null }): Promise<Result<Proven>> {
    return this.by(tx, this.passwordMethod, proof, proof.code);
  }

  byLink(tx: Tx, proof: { token: string; code: string | null }): Promise<Result<Proven>> {
    return this.by(tx, this.linkMethod, proof, proof.code);
  }

  byService(tx: Tx, proof: { secret: string; code: string | null }): Promise<Result<Proven>> {
    return this.by(tx, this.serviceMethod, proof, proof.code);
  }

  private async by<Proof>(tx: Tx, method: SignInMethod<Proof>, proof: Proof, code: string | null): Promise<Result<Proven>> {
    const proven = await method.prove(tx, proof);
    if (!proven.ok) return proven;
    const { personId } = proven.value;
    const strong = proven.value.strong === true ? ok(true) : await this.ownSecondStep(tx, personId, code);
    if (!strong.ok) return strong;
    await method.settle(tx, proof);
    return ok({ personId, strong: strong.value });
  }

  private async ownSecondStep(tx: Tx, personId: string, code: string | null): Promise<Result<boolean>> {
    const counted = await this.counted(tx, personId, code);
    return counted.ok ? this.secondFactor.check(tx, personId, code) : counted;
  }

  /** Each code that is tried counts for the account, whichever way the first proof was given. Counting locks, so that codes sent at once are counted one by one. */
  private async counted(tx: Tx, personId: string, code: string | null): Promise<Result<null>> {
    if (code === null || code === '') return ok(null);
    const soon = await this.attempts.count('second-factor', [personId], MOST_CODES, WINDOW_MINUTES, tx);
    return soon.ok ? this.attempts.count('second-factor-day', [personId], MOST_CODES_A_DAY, DAY_MINUTES, tx) : soon;
  }
}
