import { Database, type Tx } from '#platform/database';
import { type BrinkEvent, OnEvent } from '#platform/events';
import { required } from '#platform/graphql';
import { Every } from '#platform/jobs';
import { Injectable } from '@nestjs/common';
import { GatheringRepository } from '../gathering.repository.js';
import { RegistrationRepository } from '../registration.repository.js';
import { Register } from './register.handler.js';
import { TellParticipants } from './tell-participants.js';

/** What happens to registrations by the clock. */
@Injectable()
export class RegistrationJobs {
  constructor(
    private readonly database: Database,
    private readonly gatherings: GatheringRepository,
    private readonly registrations: RegistrationRepository,
    private readonly registering: Register,
    private readonly telling: TellParticipants,
  ) {}

  /** Offers that nobody answered in time go to the next in the line. */
  @Every('*/5 * * * *')
  async lapse(): Promise<void> {
    for (const gatheringId of await this.registrations.overdue()) {
      await this.database.transaction(async (tx) => {
        await this.gatherings.locked(tx, gatheringId);
        for (const registration of await this.registrations.overdueOf(tx, gatheringId)) await this.registering.lapse(tx, registration);
        await this.registering.after(tx, gatheringId);
      });
    }
  }

  /** The day before, everybody who comes is reminded once. */
  @Every('11 * * * *')
  async remind(): Promise<void> {
    for (const { gatheringId, personId } of await this.registrations.toRemind()) {
      await this.database.transaction(async (tx) => {
        const gathering = required(await this.gatherings.locked(tx, gatheringId));
        if (await this.registrations.remind(tx, gatheringId, personId)) await this.telling.reminded(tx, gathering, personId);
      });
    }
  }

  /** What people wrote for a gathering is not kept longer than it is needed. */
  @Every('41 3 * * *')
  async forget(): Promise<void> {
    await this.database.transaction((tx) => this.registrations.forgetWords(tx));
  }

  /** An erased person gives up their places. */
  @OnEvent('person.erased')
  async erased(tx: Tx, { data }: BrinkEvent): Promise<void> {
    const personId = String(data['personId']);
    await this.registrations.removeCalendar(tx, personId);
    for (const { gatheringId } of await this.registrations.heldBy(tx, personId)) {
      await this.gatherings.locked(tx, gatheringId);
      await this.giveUp(tx, gatheringId, personId);
    }
  }

  /** Who was a guest has an account now: what they registered is its own, but where it had registered as well. */
  @OnEvent('guest.joined')
  async joined(tx: Tx, { data }: BrinkEvent): Promise<void> {
    const [guestId, personId] = [String(data['guestId']), String(data['personId'])];
    for (const { gatheringId } of await this.registrations.heldBy(tx, guestId)) {
      await this.gatherings.locked(tx, gatheringId);
      if (!(await this.registrations.handOver(tx, gatheringId, guestId, personId))) await this.giveUp(tx, gatheringId, guestId);
    }
  }

  private async giveUp(tx: Tx, gatheringId: string, personId: string): Promise<void> {
    const registration = required(await this.registrations.ofPersonIn(tx, gatheringId, personId));
    await this.registering.free(tx, registration);
    await this.registrations.remove(tx, registration.id);
    await this.registering.after(tx, gatheringId);
  }
}
