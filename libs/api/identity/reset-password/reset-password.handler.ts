import { problem } from '#domain/kernel';
import { Attempts, type BrinkRequest, Sessions, addressOf } from '#platform/auth';
import { Database } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Mailer } from '#platform/mail';
import { Injectable } from '@nestjs/common';
import { Passwords, checkPassword } from '../passwords.js';
import { PersonRepository } from '../person.repository.js';

/** A forgotten password: a link by mail, then a new password; every session ends. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly attempts: Attempts,
    private readonly people: PersonRepository,
    private readonly passwords: Passwords,
    private readonly mailer: Mailer,
  ) {}

  /** Mails a link, if there is such an account; the caller cannot tell. */
  async request(request: BrinkRequest, email: string): Promise<void> {
    orRefuse(await this.attempts.count('reset-address', [addressOf(request)], 50, 15));
    orRefuse(await this.attempts.count('reset-account', [email.toLowerCase()], 5, 15));
    await this.database.transaction(async (tx) => {
      const person = await this.people.byEmail(email, tx);
      if (person === null) return;
      const token = await this.people.addToken(tx, person.id, 'reset');
      await this.mailer.order(tx, { key: `reset:${token}`, to: { personId: person.id }, template: 'resetPassword', data: { token, name: person.name } });
    });
  }

  /** Sets the new password and signs out everywhere. */
  async run(request: BrinkRequest, input: { token: string; password: string }): Promise<void> {
    orRefuse(await this.attempts.count('link-address', [addressOf(request)], 100, 15));
    const password = orRefuse(checkPassword(input.password, []));
    const hash = await this.passwords.hash(password);
    await this.database.transaction(async (tx) => {
      const used = await this.people.useToken(tx, input.token, ['reset']);
      if (used === null) throw new Refusal([problem('token-expired', 'token')]);
      const person = required(await this.people.byId(used.personId, tx), 'token-expired', 'token');
      await this.people.confirmEmail(tx, person.id);
      await this.people.setPassword(tx, person.id, hash);
      await this.sessions.endAll(tx, person.id);
      await this.mailer.order(tx, { key: `password-changed:${input.token}`, to: { personId: person.id }, template: 'passwordChanged', data: { name: person.name } });
    });
  }
}
