import { type Result, problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Attempts } from '#platform/auth';
import type { Tx } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { MOST_PER_ACCOUNT, WINDOW_MINUTES } from './attempt-limits.js';
import { Passwords } from './passwords.js';
import type { Person } from './person.entity.js';
import { PersonRepository } from './person.repository.js';
import { SecondFactor } from './second-factor/second-factor.js';

/** Asks for one's password, and one's second step, once more before what opens the account is changed: a browser that was left open is not enough. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly attempts: Attempts,
    private readonly people: PersonRepository,
    private readonly passwords: Passwords,
    private readonly secondFactor: SecondFactor,
  ) {}

  /** The person, when the password is theirs; who has none is not asked for one. Tries are counted. */
  async proven(actor: Actor, currentPassword: string | null): Promise<Person> {
    const personId = required(actor.personId);
    orRefuse(await this.attempts.count('own-password', [personId], MOST_PER_ACCOUNT, WINDOW_MINUTES));
    const person = required(await this.people.byId(personId));
    if (person.passwordHash === null) return person;
    if (currentPassword === null || currentPassword === '') throw new Refusal([problem('required', 'currentPassword')]);
    if (!(await this.passwords.matches(currentPassword, person.passwordHash))) throw new Refusal([problem('wrong-credentials', 'currentPassword')]);
    return person;
  }

  /** The second step as well, where one is set. A refusal is a value: the caller keeps what was counted. */
  secondStep(tx: Tx, personId: string, code: string | null): Promise<Result<boolean>> {
    return this.secondFactor.asked(tx, personId, code);
  }
}
