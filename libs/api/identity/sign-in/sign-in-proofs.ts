import type { Tx } from '#platform/database';
import { orRefuse } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { SecondFactor } from '../second-factor/second-factor.js';
import { EmailLinkMethod } from './email-link-method.js';
import { PasswordMethod } from './password-method.js';

/** A person who proved who they are; `strong` when the second factor was given. */
interface Proven {
  readonly personId: string;
  readonly strong: boolean;
}

/** All sign-in methods, each followed by the second factor where one is set. */
@Injectable()
export class SignInProofs {
  constructor(
    private readonly passwordMethod: PasswordMethod,
    private readonly linkMethod: EmailLinkMethod,
    private readonly secondFactor: SecondFactor,
  ) {}

  async byPassword(tx: Tx, proof: { email: string; password: string; code: string | null }): Promise<Proven> {
    return this.strengthened(tx, orRefuse(await this.passwordMethod.prove(tx, proof)).personId, proof.code);
  }

  async byLink(tx: Tx, proof: { token: string; code: string | null }): Promise<Proven> {
    return this.strengthened(tx, orRefuse(await this.linkMethod.prove(tx, proof)).personId, proof.code);
  }

  private async strengthened(tx: Tx, personId: string, code: string | null): Promise<Proven> {
    return { personId, strong: orRefuse(await this.secondFactor.check(tx, personId, code ?? null)) };
  }
}
