import { type Result, ok, problem, refuse } from '#domain/kernel';
import type { Tx } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { PersonRepository } from '../person.repository.js';
import type { ProvenPerson, SignInMethod } from '../sign-in-method.js';

/** Proof by a link that was mailed; it also proves that the address is one's own. */
@Injectable()
export class EmailLinkMethod implements SignInMethod<{ readonly token: string }> {
  readonly name = 'email-link';

  constructor(private readonly people: PersonRepository) {}

  async prove(tx: Tx, { token }: { readonly token: string }): Promise<Result<ProvenPerson>> {
    const used = await this.people.useToken(tx, token, ['sign-in', 'confirm']);
    if (used === null) return refuse(problem('token-expired', 'token'));
    await this.people.confirmEmail(tx, used.personId);
    return ok({ personId: used.personId });
  }
}
