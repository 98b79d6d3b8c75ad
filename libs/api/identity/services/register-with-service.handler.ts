import type { BrinkRequest } from '#platform/auth';
import { Database } from '#platform/database';
import { required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { refuseChild } from '../account-age.js';
import { PersonRepository } from '../person.repository.js';
import { Register } from '../register/register.handler.js';
import { SignIn } from '../sign-in/sign-in.handler.js';
import type { RegisterWithServiceInput } from './service.inputs.js';
import { type ServiceProof, ServiceRepository } from './service.repository.js';

/** The page on which a sign-in by a service goes on. */
const GO_ON = '/inloggen/dienst';

/**
 * An account for who came by a service and has none. An address that the service verified, and that no account has, is confirmed with it. Any other is written to as at every registration; who opens that link is signed
 * in, and links the service then. So whose address it is decides, never what a service says of an address that is somebody's.
 */
@Injectable()
export class RegisterWithService {
  constructor(
    private readonly database: Database,
    private readonly services: ServiceRepository,
    private readonly people: PersonRepository,
    private readonly registration: Register,
    private readonly signIn: SignIn,
  ) {}

  /** Whether one is in; else a mail is on its way. */
  async run(request: BrinkRequest, secret: string, input: RegisterWithServiceInput): Promise<boolean> {
    const made = await this.database.transaction(async (tx) => {
      const proof = required(await this.services.proof(secret, tx), 'not-proven');
      if (proof.personId !== null) return true;
      if (!verified(proof, input.email)) return false;
      const birthYear = required(input.birthYear ?? null, 'required', 'birthYear');
      await refuseChild(tx, birthYear);
      const id = await this.people.add(tx, { email: input.email.trim(), name: input.name.trim(), locale: input.locale, birthYear, passwordHash: null });
      if (id === null) return false;
      await this.people.confirmEmail(tx, id);
      return this.services.link(tx, id, proof);
    });
    if (made) await this.signIn.withService(request, { secret, code: null });
    else await this.registration.run(request, { ...input, password: null, next: GO_ON }, null);
    return made;
  }
}

const verified = (proof: ServiceProof, typed: string): boolean => proof.emailVerified && proof.email?.toLowerCase() === typed.trim().toLowerCase();
