import { type Result, ok, problem, refuse } from '#domain/kernel';
import type { Tx } from '#platform/database';
import { required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { PersonRepository } from '../person.repository.js';
import type { ProvenPerson, SignInMethod } from '../sign-in-method.js';

const PURPOSES = ['sign-in', 'confirm'] as const;

/** Proof by a link that was mailed; it also proves that the address is one's own. */
@Injectable()
export class EmailLinkMethod implements SignInMethod<{ readonly token: string }> {
  readonly name = 'email-link';

  constructor(private readonly people: PersonRepository) {}

  async prove(tx: Tx, { token }: { readonly token: string }): Promise<Result<ProvenPerson>> {
    const found = await this.people.goodToken(tx, token, PURPOSES);
    return found === null ? refuse(problem('token-expired', 'token')) : ok({ personId: found.personId });
  }

  async settle(tx: Tx, { token }: { readonly token: string }): Promise<void> {
    const used = required(await this.people.useToken(tx, token, PURPOSES), 'token-expired', 'token');
    await this.people.confirmEmail(tx, used.personId, used.registration);
  }
}
