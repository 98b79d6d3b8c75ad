import { type Actor, can } from '#domain/permissions';
import { newSecret, secretHash } from '#platform/auth';
import { Database } from '#platform/database';
import { required, unhindered } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { type GatheringRow, GatheringRepository } from '../gathering.repository.js';
import { RegistrationRepository } from '../registration.repository.js';

/** Somebody's own calendar, at an address that only they know. */
@Injectable()
export class OwnCalendar {
  constructor(
    private readonly database: Database,
    private readonly gatherings: GatheringRepository,
    private readonly registrations: RegistrationRepository,
  ) {}

  /** Makes the address; one that was made before stops working. */
  async make(actor: Actor): Promise<string> {
    unhindered(can(actor, 'register-for-gathering'));
    const secret = newSecret();
    await this.database.transaction((tx) => this.registrations.setCalendar(tx, required(actor.personId), secretHash(secret)));
    return `/agenda/mijn/${secret}.ics`;
  }

  /** What it holds; null when there is no such address. */
  async read(secret: string): Promise<GatheringRow[] | null> {
    const personId = await this.registrations.personOfCalendar(secretHash(secret));
    return personId === null ? null : this.gatherings.forPerson(personId);
  }
}
