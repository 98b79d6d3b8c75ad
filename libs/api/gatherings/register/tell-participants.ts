import type { Change } from '#domain/gatherings';
import { type Tx, newId } from '#platform/database';
import { required } from '#platform/graphql';
import { Live } from '#platform/live';
import { Mailer } from '#platform/mail';
import { Injectable } from '@nestjs/common';
import { type GatheringRow, GatheringRepository } from '../gathering.repository.js';
import { RegistrationRepository } from '../registration.repository.js';

type Told = Pick<GatheringRow, 'id' | 'title' | 'startsAt' | 'endsAt' | 'venue' | 'address' | 'held'>;
const about = (gathering: Told): Record<string, string> => ({
  title: gathering.title,
  startsAt: gathering.startsAt.toISOString(),
  endsAt: gathering.endsAt.toISOString(),
  place: [gathering.venue, gathering.address].filter((part) => part !== '').join(', '),
  online: gathering.held === 'hall' ? '' : 'yes',
  path: `/bijeenkomsten/${gathering.id}`,
  calendar: `/agenda/bijeenkomst/${gathering.id}.ics`,
});

/** What participants hear by mail of a gathering. It concerns an appointment of theirs, so it goes at once. */
@Injectable()
export class TellParticipants {
  constructor(
    private readonly gatherings: GatheringRepository,
    private readonly registrations: RegistrationRepository,
    private readonly mailer: Mailer,
    private readonly live: Live,
  ) {}

  /** Public pages show something else from now on. */
  async shown(tx: Tx): Promise<void> {
    await this.live.publicChanged(tx);
  }

  async registered(tx: Tx, gathering: Told, personId: string, state: 'registered' | 'waiting'): Promise<void> {
    await this.mailer.order(tx, { key: `gathering-${state}:${newId()}`, to: { personId }, template: state === 'registered' ? 'gatheringRegistered' : 'gatheringWaiting', data: about(gathering) });
  }

  async offered(tx: Tx, gathering: Told, personId: string, until: Date): Promise<void> {
    await this.mailer.order(tx, { key: `gathering-offer:${gathering.id}:${personId}:${until.getTime()}`, to: { personId }, template: 'gatheringOffer', data: { ...about(gathering), until: until.toISOString() } });
  }

  async workshopOffered(tx: Tx, gathering: Told, { personId, workshop, until }: { readonly personId: string; readonly workshop: string; readonly until: Date }): Promise<void> {
    await this.mailer.order(tx, { key: `workshop-offer:${gathering.id}:${personId}:${until.getTime()}`, to: { personId }, template: 'workshopOffer', data: { ...about(gathering), workshop, until: until.toISOString() } });
  }

  async reminded(tx: Tx, gathering: Told, personId: string): Promise<void> {
    await this.mailer.order(tx, { key: `gathering-reminder:${gathering.id}:${gathering.startsAt.getTime()}:${personId}`, to: { personId }, template: 'gatheringReminder', data: about(gathering) });
  }

  async changed(tx: Tx, gatheringId: string, changes: readonly Change[]): Promise<void> {
    const gathering = required(await this.gatherings.locked(tx, gatheringId));
    const data = { ...about(gathering), changes: JSON.stringify(changes) };
    for (const { personId } of await this.registrations.concerned(tx, gatheringId)) await this.mailer.order(tx, { key: `gathering-changed:${gatheringId}:${gathering.version}:${personId}`, to: { personId }, template: 'gatheringChanged', data });
  }

  async cancelled(tx: Tx, gathering: Told, reason: string): Promise<void> {
    const data = { ...about(gathering), reason };
    for (const { personId } of await this.registrations.concerned(tx, gathering.id)) await this.mailer.order(tx, { key: `gathering-cancelled:${gathering.id}:${personId}`, to: { personId }, template: 'gatheringCancelled', data });
  }
}
