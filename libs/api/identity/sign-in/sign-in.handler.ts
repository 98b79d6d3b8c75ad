import { type Result, ok } from '#domain/kernel';
import { orRefuse } from '#platform/graphql';
import { Attempts, type BrinkRequest, RegistrationCookie, Sessions, type SignedIn, addressOf } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { MOST_PER_ACCOUNT, MOST_PER_ADDRESS, WINDOW_MINUTES } from '../attempt-limits.js';
import { SignInProofs } from './sign-in-proofs.js';

/** Signs a browser in: counts the attempt, lets a method prove the person, asks the second factor, starts the session. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly attempts: Attempts,
    private readonly proofs: SignInProofs,
    private readonly registering: RegistrationCookie,
  ) {}

  /** With address and password, and the code of the second factor where one is set. */
  async withPassword(request: BrinkRequest, input: { email: string; password: string; code: string | null }): Promise<void> {
    orRefuse(await this.attempts.count('sign-in-address', [addressOf(request)], MOST_PER_ADDRESS, WINDOW_MINUTES));
    orRefuse(await this.attempts.count('sign-in-account', [input.email.trim().toLowerCase()], MOST_PER_ACCOUNT, WINDOW_MINUTES));
    await this.start(request, (tx) => this.proofs.byPassword(tx, { ...input, code: input.code ?? null }));
  }

  /** With a link from a mail. Where a second factor is set, the link is used up only together with the right code. */
  async withLink(request: BrinkRequest, input: { token: string; code: string | null }): Promise<void> {
    orRefuse(await this.attempts.count('link-address', [addressOf(request)], MOST_PER_ADDRESS, WINDOW_MINUTES));
    await this.start(request, (tx) => this.proofs.byLink(tx, { ...input, browser: this.registering.secretOf(request), code: input.code ?? null }));
  }

  /** With what a service said of this browser. Where a second factor is set that the service did not ask, that is used up only together with the right code. */
  async withService(request: BrinkRequest, proof: { secret: string; code: string | null }): Promise<void> {
    orRefuse(await this.attempts.count('service-address', [addressOf(request)], MOST_PER_ADDRESS, WINDOW_MINUTES));
    await this.start(request, (tx) => this.proofs.byService(tx, proof));
  }

  /** A session is always new: what a browser had before is ended (no fixation). A refused proof rolls nothing back: the code that was tried stays counted. */
  private async start(request: BrinkRequest, prove: (tx: Tx) => Promise<Result<SignedIn>>): Promise<void> {
    const started = await this.database.transaction(async (tx) => {
      const proven = await prove(tx);
      if (!proven.ok) return proven;
      if (request.sessionSecret !== null) await this.sessions.end(tx, request.sessionSecret);
      return ok(await this.sessions.start(tx, proven.value));
    });
    this.sessions.remember(responseOf(request), orRefuse(started));
  }
}

/** The response that belongs to a request: Express keeps it there. */
export function responseOf(request: BrinkRequest): Response {
  const response = request.res;
  if (response === undefined) throw new Error('a session can only be started over HTTP');
  return response;
}
