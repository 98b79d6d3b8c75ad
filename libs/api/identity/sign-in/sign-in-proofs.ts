import { type Result, ok } from '#domain/kernel';
import type { SignedIn } from '#platform/auth';
import type { Tx } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { SecondFactor } from '../second-factor/second-factor.js';
import type { SignInMethod } from '../sign-in-method.js';
import { ServiceMethod } from '../services/service-method.js';
import { EmailLinkMethod } from './email-link-method.js';
import { PasswordMethod } from './password-method.js';

/** All sign-in methods, each followed by the second factor where one is set. A refusal is a value: the caller keeps what was counted. */
@Injectable()
export class SignInProofs {
  constructor(
    private readonly passwordMethod: PasswordMethod,
    private readonly linkMethod: EmailLinkMethod,
    private readonly serviceMethod: ServiceMethod,
    private readonly secondFactor: SecondFactor,
  ) {}

  byPassword(tx: Tx, proof: { email: string; password: string; code: string | null }): Promise<Result<SignedIn>> {
    return this.by(tx, this.passwordMethod, proof, proof.code);
  }

  byLink(tx: Tx, proof: { token: string; browser: string | null; code: string | null }): Promise<Result<SignedIn>> {
    return this.by(tx, this.linkMethod, proof, proof.code);
  }

  byService(tx: Tx, proof: { secret: string; code: string | null }): Promise<Result<SignedIn>> {
    return this.by(tx, this.serviceMethod, proof, proof.code);
  }

  private async by<Proof>(tx: Tx, method: SignInMethod<Proof>, proof: Proof, code: string | null): Promise<Result<SignedIn>> {
    const proven = await method.prove(tx, proof);
    if (!proven.ok) return proven;
    const { personId, service = null } = proven.value;
    const strong = proven.value.strong === true ? ok(true) : await this.secondFactor.asked(tx, personId, code);
    if (!strong.ok) return strong;
    await method.settle(tx, proof);
    return ok({ personId, strong: strong.value, service });
  }
}
