import { type Result, ok, problem, refuse } from '#domain/kernel';
import type { Tx } from '#platform/database';
import { Injectable } from '@nestjs/common';
import type { ProvenPerson, SignInMethod } from '../sign-in-method.js';
import { ServiceRepository } from './service.repository.js';

/** Proof by what a service said of this browser. It opens the account that is linked to it, and no other: an address proves nothing here. */
@Injectable()
export class ServiceMethod implements SignInMethod<{ readonly secret: string }> {
  readonly name = 'service';

  constructor(private readonly services: ServiceRepository) {}

  async prove(tx: Tx, { secret }: { readonly secret: string }): Promise<Result<ProvenPerson>> {
    const proof = await this.services.proof(secret, tx);
    if (proof === null) return refuse(problem('not-proven'));
    return proof.personId === null ? refuse(problem('not-found')) : ok({ personId: proof.personId, strong: proof.strong, service: proof.service });
  }

  async settle(tx: Tx, { secret }: { readonly secret: string }): Promise<void> {
    await this.services.use(tx, secret);
  }
}
