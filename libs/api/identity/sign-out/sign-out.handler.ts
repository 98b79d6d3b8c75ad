import { type BrinkRequest, type ServiceToLeave, Sessions, SignInServices } from '#platform/auth';
import type { SignInServiceName } from '#platform/config';
import { Database, type Tx } from '#platform/database';
import { required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { responseOf } from '../sign-in/sign-in.handler.js';

/** Ends sessions here. Gives the service by which the browser had signed in: there one is still signed in, and it is for the person to say whether that ends too. */
@Injectable()
export class SignOut {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly services: SignInServices,
  ) {}

  /** Of this browser; does nothing for a visitor. */
  run(request: BrinkRequest): Promise<ServiceToLeave | null> {
    const secret = request.sessionSecret;
    return this.ended(request, async (tx) => (secret === null ? null : this.sessions.end(tx, secret)));
  }

  /** Of every browser in which this person is signed in. */
  everywhere(request: BrinkRequest): Promise<ServiceToLeave | null> {
    return this.ended(request, async (tx) => {
      const service = await this.sessions.end(tx, required(request.sessionSecret));
      await this.sessions.endAll(tx, required(request.actor.personId));
      return service;
    });
  }

  private async ended(request: BrinkRequest, end: (tx: Tx) => Promise<SignInServiceName | null>): Promise<ServiceToLeave | null> {
    const service = await this.database.transaction(end);
    this.sessions.forget(responseOf(request));
    return service === null ? null : this.services.leaving(service);
  }
}
