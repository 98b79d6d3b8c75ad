import { Attempts, type BrinkRequest, addressOf, secretHash } from '#platform/auth';
import { Database } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Mailer } from '#platform/mail';
import { Injectable } from '@nestjs/common';
import { refuseChild } from '../account-age.js';
import { MOST_PER_ACCOUNT, WINDOW_MINUTES } from '../attempt-limits.js';
import { ownPath } from '../email-address.js';
import { Passwords, checkPassword } from '../passwords.js';
import { PersonRepository } from '../person.repository.js';
import type { RegisterInput } from './register.input.js';

const MOST_PER_ADDRESS = 30;

/**
 * Makes an account, or, where the address has one, writes to its owner; the answer is the same, also where that address was written to often enough. `browser`: the secret of the browser in which
 * a password was typed. The mail holds nothing that was typed: nobody sends words to others through it.
 */
@Injectable()
export class Register {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly people: PersonRepository,
    private readonly passwords: Passwords,
    private readonly mailer: Mailer,
  ) {}

  async run(request: BrinkRequest, input: RegisterInput, browser: string | null): Promise<void> {
    orRefuse(await this.attempts.count('register', [addressOf(request)], MOST_PER_ADDRESS, 60));
    const birthYear = required(input.birthYear ?? null, 'required', 'birthYear');
    const email = input.email.trim();
    if (!(await this.attempts.count('register-account', [email.toLowerCase()], MOST_PER_ACCOUNT, WINDOW_MINUTES)).ok) return;
    const password = input.password === null || input.password === undefined || input.password === '' ? null : orRefuse(checkPassword(input.password, [email.split('@')[0] ?? '', input.name]));
    const passwordHash = password === null ? null : await this.passwords.hash(password);
    const next = ownPath(input.next) ?? '/mijn';
    const registration = { name: input.name.trim(), locale: input.locale, birthYear, passwordHash, browserHash: browser === null ? null : secretHash(browser) };
    await this.database.transaction(async (tx) => {
      await refuseChild(tx, birthYear);
      const id = await this.people.add(tx, { email, ...registration });
      const person = id === null ? await this.people.byEmail(email, tx) : null;
      const personId = id ?? person?.id;
      if (personId === undefined) return;
      const known = person !== null && person.emailConfirmedAt !== null;
      const token = await (known ? this.people.addToken(tx, personId, 'sign-in') : this.people.addToken(tx, personId, 'confirm', { registration }));
      await this.mailer.order(tx, { key: `register:${token}`, to: { personId }, template: known ? 'alreadyRegistered' : 'confirmEmail', data: { token, ...(known ? { name: person.name } : {}), next } });
    });
  }
}
