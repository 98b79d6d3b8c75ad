import { Sessions } from '#platform/auth';
import type { Tx } from '#platform/database';
import { Mailer } from '#platform/mail';
import { Injectable } from '@nestjs/common';
import type { Person } from './person.entity.js';
import { PersonRepository } from './person.repository.js';

/** What follows a new password, however it was chosen: sessions end, and the owner is told. */
@Injectable()
export class NewPassword {
  constructor(
    private readonly people: PersonRepository,
    private readonly sessions: Sessions,
    private readonly mailer: Mailer,
  ) {}

  /** Sets the hash. `key` makes the mail one; the session of `exceptSecret` goes on. */
  async set(tx: Tx, person: Person, hash: string, { key, exceptSecret = null }: { key: string; exceptSecret?: string | null }): Promise<void> {
    await this.people.setPassword(tx, person.id, hash);
    await this.sessions.endAll(tx, person.id, exceptSecret);
    await this.mailer.order(tx, { key: `password-changed:${key}`, to: { personId: person.id }, template: 'passwordChanged', data: { name: person.name } });
  }
}
