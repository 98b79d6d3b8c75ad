import { problem } from '#domain/kernel';
import { Sessions } from '#platform/auth';
import { Database } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Mailer } from '#platform/mail';
import { Injectable } from '@nestjs/common';
import { Passwords, checkPassword } from '../passwords.js';
import { PersonRepository } from '../person.repository.js';

/** A new password with a link from a mail; every session ends. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly people: PersonRepository,
    private readonly passwords: Passwords,
    private readonly mailer: Mailer,
  ) {}

  /** Sets the new password and signs out everywhere. */
  async run(input: { token: string; password: string }): Promise<void> {
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
