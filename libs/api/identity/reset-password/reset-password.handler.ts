import { problem } from '#domain/kernel';
import { Attempts, type BrinkRequest, addressOf } from '#platform/auth';
import { Database } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { MOST_PER_ADDRESS, WINDOW_MINUTES } from '../attempt-limits.js';
import { NewPassword } from '../new-password.js';
import { Passwords, checkPassword } from '../passwords.js';
import { PersonRepository } from '../person.repository.js';

/** A new password with a link from a mail; every session ends. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly people: PersonRepository,
    private readonly passwords: Passwords,
    private readonly newPassword: NewPassword,
  ) {}

  /** Sets the new password and signs out everywhere. */
  async run(request: BrinkRequest, input: { token: string; password: string }): Promise<void> {
    orRefuse(await this.attempts.count('reset-address', [addressOf(request)], MOST_PER_ADDRESS, WINDOW_MINUTES));
    // Only who has a link makes the server work: a hash takes 19 MiB and a moment of a core.
    if ((await this.database.transaction((tx) => this.people.goodToken(tx, input.token, ['reset']))) === null) throw new Refusal([problem('token-expired', 'token')]);
    const hash = await this.passwords.hash(orRefuse(checkPassword(input.password, [])));
    await this.database.transaction(async (tx) => {
      const used = required(await this.people.useToken(tx, input.token, ['reset']), 'token-expired', 'token');
      const person = required(await this.people.byId(used.personId, tx), 'token-expired', 'token');
      await this.people.confirmEmail(tx, person.id);
      await this.newPassword.set(tx, person, hash, { key: input.token });
    });
  }
}
