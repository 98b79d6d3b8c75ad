import { checkText, problem } from '#domain/kernel';
import { Attempts, type BrinkRequest, ServiceCookie, SignInServices, addressOf } from '#platform/auth';
import type { SignInServiceName } from '#platform/config';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { MOST_PER_ADDRESS, WINDOW_MINUTES } from '../attempt-limits.js';
import { isEmailAddress, ownPath } from '../email-address.js';
import { responseOf } from '../sign-in/sign-in.handler.js';
import { type ServiceProof, ServiceRepository } from './service.repository.js';

/** The way to a service and back. No connection to the database is held while the service is asked. */
@Injectable()
export class AnswerService {
  constructor(
    private readonly services: SignInServices,
    private readonly repository: ServiceRepository,
    private readonly cookie: ServiceCookie,
    private readonly attempts: Attempts,
  ) {}

  /** Begins: gives the address to go to, and the browser its secret. */
  async begin(request: BrinkRequest, service: SignInServiceName, next: string | null): Promise<string> {
    await this.counted(request);
    const secret = await this.repository.begin(service, ownPath(next) ?? '/mijn');
    const address = orRefuse(await this.services.addressFor(service, secret));
    this.cookie.remember(responseOf(request), secret);
    return address;
  }

  /** Takes what the service sent the browser back with: once, by the browser in which it began. */
  async answer(request: BrinkRequest, answer: string): Promise<ServiceProof> {
    await this.counted(request);
    const secret = required(this.cookie.secretOf(request), 'not-proven');
    // an address that somebody made up uses nothing up
    if (!this.services.isAnswerTo(secret, answer)) throw new Refusal([problem('not-proven')]);
    const service = required(await this.repository.comeBack(secret), 'not-proven');
    const claims = orRefuse(await this.services.claims(service, secret, answer));
    const name = claims.name === null ? null : checkText(claims.name, '', { min: 2, max: 60 });
    const email = isEmailAddress(claims.email) ? claims.email.trim() : null;
    await this.repository.prove(secret, { ...claims, email, emailVerified: email !== null && claims.emailVerified, name: name?.ok === true ? name.value : null });
    return this.proved(request);
  }

  /** What this browser proved before, for a page that is opened again. */
  async proved(request: BrinkRequest): Promise<ServiceProof> {
    const secret = this.cookie.secretOf(request);
    const proof = secret === null ? null : await this.repository.proof(secret);
    if (proof === null) throw new Refusal([problem('not-proven')]);
    return proof;
  }

  private async counted(request: BrinkRequest): Promise<void> {
    orRefuse(await this.attempts.count('service-address', [addressOf(request)], MOST_PER_ADDRESS, WINDOW_MINUTES));
  }
}
