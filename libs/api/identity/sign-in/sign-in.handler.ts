import { type Result, ok, problem, refuse } from '#domain/kernel';
import { Attempts, type BrinkRequest, Sessions, addressOf } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { orRefuse } from '#platform/graphql';
import { Mailer } from '#platform/mail';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { PersonRepository } from '../person.repository.js';
import { SecondFactor } from '../second-factor/second-factor.js';
import { EmailLinkMethod } from './email-link-method.js';
import { PasswordMethod } from './password-method.js';

const MOST_PER_ACCOUNT = 10;
const MOST_PER_ADDRESS = 100;
const WINDOW_MINUTES = 15;

/** Signs a browser in: counts the attempt, lets a method prove the person, asks the second factor, starts the session. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly attempts: Attempts,
    private readonly people: PersonRepository,
    private readonly passwordMethod: PasswordMethod,
    private readonly linkMethod: EmailLinkMethod,
    private readonly secondFactor: SecondFactor,
    private readonly mailer: Mailer,
  ) {}

  /** With address and password, and the code of the second factor where one is set. */
  async withPassword(request: BrinkRequest, input: { email: string; password: string; code: string | null }): Promise<void> {
    orRefuse(await this.counted('sign-in', request, input.email));
    const secret = await this.database.transaction(async (tx) => {
      const { personId } = orRefuse(await this.passwordMethod.prove(tx, input));
      const strong = orRefuse(await this.secondFactor.check(tx, personId, input.code));
      return this.renewed(tx, request, personId, strong);
    });
    this.sessions.remember(responseOf(request), secret);
  }

  /** With a link from a mail. Where a second factor is set, the link is used up only together with the right code. */
  async withLink(request: BrinkRequest, input: { token: string; code: string | null }): Promise<void> {
    orRefuse(await this.counted('link', request, null));
    const secret = await this.database.transaction(async (tx) => {
      const { personId } = orRefuse(await this.linkMethod.prove(tx, input));
      const strong = orRefuse(await this.secondFactor.check(tx, personId, input.code));
      return this.renewed(tx, request, personId, strong);
    });
    this.sessions.remember(responseOf(request), secret);
  }

  /** Mails a link, if there is such an account; the caller cannot tell. */
  async requestLink(request: BrinkRequest, email: string): Promise<void> {
    orRefuse(await this.counted('request-link', request, email));
    await this.database.transaction(async (tx) => {
      const person = await this.people.byEmail(email, tx);
      if (person === null) return;
      const token = await this.people.addToken(tx, person.id, 'sign-in');
      await this.mailer.order(tx, { key: `sign-in:${token}`, to: { personId: person.id }, template: 'signInLink', data: { token, name: person.name } });
    });
  }

  /** A session is always new: what a browser had before is ended (no fixation). */
  private async renewed(tx: Tx, request: BrinkRequest, personId: string, strong: boolean): Promise<string> {
    if (request.sessionSecret !== null) await this.sessions.end(tx, request.sessionSecret);
    return this.sessions.start(tx, personId, strong);
  }

  private async counted(kind: string, request: BrinkRequest, email: string | null): Promise<Result<null>> {
    const byAddress = await this.attempts.count(`${kind}-address`, [addressOf(request)], MOST_PER_ADDRESS, WINDOW_MINUTES);
    if (!byAddress.ok || email === null) return byAddress;
    const byAccount = await this.attempts.count(`${kind}-account`, [email.toLowerCase()], MOST_PER_ACCOUNT, WINDOW_MINUTES);
    return byAccount.ok ? ok(null) : refuse(problem('too-many-attempts', '', { minutes: WINDOW_MINUTES }));
  }
}

/** The response that belongs to a request: Express keeps it there. */
export function responseOf(request: BrinkRequest): Response {
  const response = request.res;
  if (response === undefined) throw new Error('a session can only be started over HTTP');
  return response;
}
