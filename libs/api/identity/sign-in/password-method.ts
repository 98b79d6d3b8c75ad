import { type Result, ok, problem, refuse } from '#domain/kernel';
import type { Tx } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { Passwords } from '../passwords.js';
import { PersonRepository } from '../person.repository.js';
import type { ProvenPerson, SignInMethod } from '../sign-in-method.js';

interface PasswordProof {
  readonly email: string;
  readonly password: string;
}

/** Proof by address and password. An address that is not confirmed proves nothing yet. */
@Injectable()
export class PasswordMethod implements SignInMethod<PasswordProof> {
  readonly name = 'password';

  constructor(
    private readonly people: PersonRepository,
    private readonly passwords: Passwords,
  ) {}

  async prove(tx: Tx, proof: PasswordProof): Promise<Result<ProvenPerson>> {
    const person = await this.people.byEmail(proof.email, tx);
    const right = await this.passwords.matches(proof.password, person?.passwordHash ?? null);
    if (!right || person === null) return refuse(problem('wrong-credentials'));
    return person.emailConfirmedAt === null ? refuse(problem('email-not-confirmed')) : ok({ personId: person.id });
  }

  /** A password is not used up. */
  async settle(): Promise<void> {}
}
