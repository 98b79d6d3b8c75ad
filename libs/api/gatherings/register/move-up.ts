import { nextInLine, offerUntil } from '#domain/gatherings';
import { Database, type Tx } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { GatheringRepository } from '../gathering.repository.js';
import { RegistrationRepository } from '../registration.repository.js';
import { TellParticipants } from './tell-participants.js';

/** Gives places that came free to who waits, first come first, with a time to answer. */
@Injectable()
export class MoveUp {
  constructor(
    private readonly database: Database,
    private readonly gatherings: GatheringRepository,
    private readonly registrations: RegistrationRepository,
    private readonly telling: TellParticipants,
  ) {}

  /** In the transaction in which places came free or somebody joined the line. */
  async run(tx: Tx, gatheringId: string): Promise<void> {
    const gathering = await this.gatherings.locked(tx, gatheringId);
    if (gathering === null || gathering.state !== 'published' || !gathering.line) return;
    const until = offerUntil(await this.database.now(tx), gathering.startsAt.getTime());
    if (until === null) return;
    const line = await this.registrations.line(tx, gatheringId);
    for (const id of nextInLine(line, gathering.capacity - gathering.placesTaken)) {
      const waiting = line.find((w) => w.id === id);
      if (waiting === undefined) continue;
      const workshopId = await this.roomIn(tx, gatheringId, waiting);
      await this.registrations.offer(tx, id, new Date(until), workshopId);
      await this.take(tx, gatheringId, workshopId, waiting.people);
      await this.telling.offered(tx, gathering, waiting.personId, new Date(until));
    }
  }

  /** Takes the places of a registration, or frees them. */
  async take(tx: Tx, gatheringId: string, workshopId: string | null, people: number): Promise<void> {
    await this.gatherings.takePlaces(tx, gatheringId, people);
    await this.gatherings.takeItemPlaces(tx, workshopId, people);
  }

  /** The workshop that was wished, if there is room; another can be chosen with the answer. */
  private async roomIn(tx: Tx, gatheringId: string, waiting: { workshopId: string | null; people: number }): Promise<string | null> {
    const item = (await this.gatherings.itemsIn(tx, gatheringId)).find((i) => i.id === waiting.workshopId);
    return item !== undefined && item.capacity !== null && item.placesTaken + waiting.people <= item.capacity ? item.id : null;
  }
}
