import { Database } from '#platform/database';
import { Events } from '#platform/events';
import { Every } from '#platform/jobs';
import { Injectable } from '@nestjs/common';
import { PersonRepository } from '../person.repository.js';
import { GuestRepository } from './guest.repository.js';

/** Guests are erased as people with an account are, when nothing needs them any more; what was never confirmed goes after a day. */
@Injectable()
export class ForgetGuests {
  constructor(
    private readonly database: Database,
    private readonly guests: GuestRepository,
    private readonly people: PersonRepository,
    private readonly events: Events,
  ) {}

  @Every('23 * * * *')
  async sweep(): Promise<void> {
    for (const personId of await this.guests.sweep()) {
      await this.database.transaction(async (tx) => {
        if (!(await this.guests.isIdle(tx, personId))) return;
        await this.people.erase(tx, personId);
        await this.events.record(tx, 'person.erased', { personId });
      });
    }
  }
}
