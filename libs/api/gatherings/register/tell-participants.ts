import { GuestRepository } from '#api/identity';
import type { Change } from '#domain/gatherings';
import { type Tx, newId } from '#platform/database';
import { required } from '#platform/graphql';
import { Live } from '#platform/live';
import { Mailer } from '#platform/mail';
import { Injectable } from '@nestjs/common';
import { type GatheringRow, GatheringRepository } from '../gathering.repository.js';
import { RegistrationRepository } from '../registration.repository.js';

type Told = Pick<GatheringRow, 'id' | 'title' | 'startsAt' | 'endsAt' | 'venue' | 'address' | 'held'>;
interface Order {
  readonly template: string;
  /** What it is about, within this gathering; with the person it is the key. */
  readonly key: string;
  readonly data?: Readonly<Record<string, string>>;
}
const DAY = 86_400_000;
/** As long after a gathering as what people wrote for it is kept. */
const KEPT_DAYS = 30;

const about = (gathering: Told): Record<string, string> => ({
  title: gathering.title,
  startsAt: gathering.startsAt.toISOString(),
  endsAt: gathering.endsAt.toISOString(),
  place: [gathering.venue, gathering.address].filter((part) => part !== '').join(', '),
  online: gathering.held === 'hall' ? '' : 'yes',
  path: pathOf(gathering.id),
  calendar: `/agenda/bijeenkomst/${gathering.id}.ics`,
});

/** The page of a gathering; for a guest with the link by which they are known there. */
export const pathOf = (gatheringId: string, link?: string): string => `/bijeenkomsten/${gatheringId}${link === undefined ? '' : `?aanmelding=${link}`}`;

/** What participants hear by mail of a gathering. It concerns an appointment of theirs, so it goes at once; to guests with a link to what they registered. */
@Injectable()
export class TellParticipants {
  constructor(
    private readonly gatherings: GatheringRepository,
    private readonly registrations: RegistrationRepository,
    private readonly mailer: Mailer,
    private readonly live: Live,
    private readonly guests: GuestRepository,
  ) {}

  /** Public pages show something else from now on. */
  async shown(tx: Tx): Promise<void> {
    await this.live.publicChanged(tx);
  }

  async registered(tx: Tx, gathering: Told, personId: string, state: 'registered' | 'waiting'): Promise<void> {
    await this.order(tx, gathering, [personId], { key: `gathering-${state}:${newId()}`, template: state === 'registered' ? 'gatheringRegistered' : 'gatheringWaiting' });
  }

  async offered(tx: Tx, gathering: Told, personId: string, until: Date): Promise<void> {
    await this.order(tx, gathering, [personId], { key: `gathering-offer:${gathering.id}:${until.getTime()}`, template: 'gatheringOffer', data: { until: until.toISOString() } });
  }

  async workshopOffered(tx: Tx, gathering: Told, { personId, workshop, until }: { readonly personId: string; readonly workshop: string; readonly until: Date }): Promise<void> {
    await this.order(tx, gathering, [personId], { key: `workshop-offer:${gathering.id}:${until.getTime()}`, template: 'workshopOffer', data: { workshop, until: until.toISOString() } });
  }

  async reminded(tx: Tx, gathering: Told, personId: string): Promise<void> {
    await this.order(tx, gathering, [personId], { key: `gathering-reminder:${gathering.id}:${gathering.startsAt.getTime()}`, template: 'gatheringReminder' });
  }

  async changed(tx: Tx, gatheringId: string, changes: readonly Change[]): Promise<void> {
    const gathering = required(await this.gatherings.locked(tx, gatheringId));
    await this.order(tx, gathering, await this.registrations.concerned(tx, gatheringId), { key: `gathering-changed:${gatheringId}:${gathering.version}`, template: 'gatheringChanged', data: { changes: JSON.stringify(changes) } });
  }

  async cancelled(tx: Tx, gathering: Told, reason: string): Promise<void> {
    await this.order(tx, gathering, await this.registrations.concerned(tx, gathering.id), { key: `gathering-cancelled:${gathering.id}`, template: 'gatheringCancelled', data: { reason } });
  }

  /** A link to what a guest registered; none for who has an account. How long they are needed stays as it was. */
  async link(tx: Tx, gathering: Told, personId: string): Promise<string | undefined> {
    return (await this.links(tx, gathering, [personId])).get(personId);
  }

  /** Who gave up their place: what is kept of a guest for it is needed no longer than until tomorrow. */
  async left(tx: Tx, gatheringId: string, personId: string, now: number): Promise<void> {
    await this.guests.need(tx, [personId], gatheringId, new Date(now + DAY));
  }

  private links(tx: Tx, { id, endsAt }: Told, people: readonly string[]): Promise<Map<string, string>> {
    return this.guests.links(tx, people, { subjectId: id, until: endsAt });
  }

  private async order(tx: Tx, gathering: Told, people: readonly string[], { key, template, data }: Order): Promise<void> {
    const links = await this.links(tx, gathering, people);
    if (links.size > 0) await this.guests.need(tx, [...links.keys()], gathering.id, new Date(gathering.endsAt.getTime() + KEPT_DAYS * DAY));
    for (const personId of people) {
      const link = links.get(personId);
      const guest: Record<string, string> = link === undefined ? {} : { path: pathOf(gathering.id, link), guest: 'yes' };
      await this.mailer.order(tx, { key: `${key}:${personId}`, to: { personId }, template, data: { ...about(gathering), ...data, ...guest } });
    }
  }
}
