import { Attempts, type BrinkRequest, addressOf } from '#platform/auth';
import { Database, newId } from '#platform/database';
import { orRefuse } from '#platform/graphql';
import { Mailer } from '#platform/mail';
import { Injectable } from '@nestjs/common';
import { MOST_PER_ACCOUNT, MOST_PER_ADDRESS, WINDOW_MINUTES } from '../attempt-limits.js';
import { PersonRepository } from '../person.repository.js';

const TEMPLATES = { 'sign-in': 'signInLink', reset: 'resetPassword' } as const;

/**
 * Mails a link to sign in or to choose a new password, if there is such an account; the caller cannot tell. Who never opened the link of a registration is told to register: what stands
 * there may be typed by another.
 */
@Injectable()
export class RequestLink {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly people: PersonRepository,
    private readonly mailer: Mailer,
  ) {}

  async run(request: BrinkRequest, purpose: 'sign-in' | 'reset', email: string): Promise<void> {
    orRefuse(await this.attempts.count(`request-${purpose}-address`, [addressOf(request)], MOST_PER_ADDRESS, WINDOW_MINUTES));
    orRefuse(await this.attempts.count(`request-${purpose}-account`, [email.toLowerCase()], MOST_PER_ACCOUNT, WINDOW_MINUTES));
    await this.database.transaction(async (tx) => {
      const person = await this.people.byEmail(email, tx);
      if (person === null) return;
      if (person.emailConfirmedAt === null) return this.mailer.order(tx, { key: `${purpose}-first:${newId()}`, to: { personId: person.id }, template: 'registerFirst', data: {} });
      const token = await this.people.addToken(tx, person.id, purpose);
      await this.mailer.order(tx, { key: `${purpose}:${token}`, to: { personId: person.id }, template: TEMPLATES[purpose], data: { token, name: person.name } });
    });
  }
}
