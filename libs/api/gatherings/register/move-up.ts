import { nextInLine, offerUntil } from '#domain/gatherings';
import { Database, type Tx } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { type GatheringRow, GatheringRepository, type ItemRow } from '../gathering.repository.js';
import { RegistrationRepository } from '../registration.repository.js';
import { TellParticipants } from './tell-participants.js';

/** Gives places that came free, at a gathering and in its workshops, to who waits, first come first, with a time to answer. */
@Injectable()
export class MoveUp {
  constructor(
    private readonly database: Database,
    private readonly gatherings: GatheringRepository,
    private readonly registrations: RegistrationRepository,
    private readonly telling: TellParticipants,
  ) {}

  /** In the transaction in which places came free or somebody joined a line. */
  async run(tx: Tx, gatheringId: string): Promise<void> {
    const gathering = await this.gatherings.locked(tx, gatheringId);
    if (gathering === null || gathering.state !== 'published') return;
    const until = offerUntil(await this.database.now(tx), gathering.startsAt.getTime());
    if (until === null) return;
    if (gathering.line) await this.atGathering(tx, gathering, new Date(until));
    await this.inWorkshops(tx, gathering, new Date(until));
  }

  /** Takes the places of a registration, or frees them. */
  async take(tx: Tx, gatheringId: string, workshopId: string | null, people: number): Promise<void> {
    await this.gatherings.takePlaces(tx, gatheringId, people);
    await this.gatherings.takeItemPlaces(tx, workshopId, people);
  }

  private async atGathering(tx: Tx, gathering: GatheringRow, until: Date): Promise<void> {
    const line = await this.registrations.line(tx, gathering.id);
    for (const id of nextInLine(line, gathering.capacity - gathering.placesTaken)) {
      const waiting = line.find((w) => w.id === id);
      if (waiting === undefined) continue;
      const wished = (await this.gatherings.itemsIn(tx, gathering.id)).find((item) => item.id === waiting.workshopId) ?? null;
      const workshopId = wished !== null && hasRoom(wished, waiting.people) ? wished.id : null;
      await this.registrations.offer(tx, id, until, workshopId);
      await this.take(tx, gathering.id, workshopId, waiting.people);
      if (wished !== null && workshopId === null) await this.registrations.wish(tx, id, wished.id, waiting.since);
      await this.telling.offered(tx, gathering, waiting.personId, until);
    }
  }

  /** Who has yet to answer for the gathering itself stays in the line, and is passed by. */
  private async inWorkshops(tx: Tx, gathering: GatheringRow, until: Date): Promise<void> {
    const line = await this.registrations.workshopLine(tx, gathering.id);
    if (line.length === 0) return;
    for (const item of await this.gatherings.itemsIn(tx, gathering.id)) {
      const waiting = line.filter(({ itemId }) => itemId === item.id);
      for (const id of nextInLine(waiting, (item.capacity ?? 0) - item.placesTaken)) {
        const { personId, people } = waiting.find((w) => w.id === id) ?? { personId: '', people: 0 };
        await this.registrations.setWish(tx, id, 'offered', until);
        await this.gatherings.takeItemPlaces(tx, item.id, people);
        await this.telling.workshopOffered(tx, gathering, { personId, workshop: item.title, until });
      }
    }
  }
}

const hasRoom = (item: ItemRow, people: number): boolean => item.capacity !== null && !item.line && item.placesTaken + people <= item.capacity;
