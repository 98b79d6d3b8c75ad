import { type RoomFacts, decideAnswer, decideRegistration, decideUnregistration, hindranceToLead, holdsPlaces } from '#domain/gatherings';
import { problem } from '#domain/kernel';
import { type Actor, can } from '#domain/permissions';
import { Database, type Tx } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { type GatheringRow, GatheringRepository, type ItemRow } from '../gathering.repository.js';
import { type RegistrationRow, RegistrationRepository, type RegistrationWords } from '../registration.repository.js';
import { MoveUp } from './move-up.js';
import { TellParticipants } from './tell-participants.js';

const roomOf = (gathering: GatheringRow): RoomFacts => ({ state: gathering.state, startsAt: gathering.startsAt.getTime(), capacity: gathering.capacity, taken: gathering.placesTaken, line: gathering.line });

/** Registering, changing that, giving it up, and answering to an offered place. The gathering is locked meanwhile, so that no place is given twice. */
@Injectable()
export class Register {
  constructor(
    private readonly database: Database,
    private readonly gatherings: GatheringRepository,
    private readonly registrations: RegistrationRepository,
    private readonly moving: MoveUp,
    private readonly telling: TellParticipants,
  ) {}

  /** Registers, or changes what one registered. */
  async register(actor: Actor, gatheringId: string, words: RegistrationWords): Promise<void> {
    const personId = this.who(actor);
    await this.database.transaction(async (tx) => {
      const gathering = await this.public(tx, actor, gatheringId);
      const before = await this.registrations.ofPersonIn(tx, gatheringId, personId);
      const workshop = workshopOf(await this.gatherings.itemsIn(tx, gatheringId), words.workshopId);
      const standing = before === null ? null : { state: before.state, people: before.people, sameWorkshop: before.workshopId === words.workshopId };
      const state = orRefuse(decideRegistration(roomOf(gathering), workshop === null ? null : { capacity: workshop.capacity ?? 0, taken: workshop.placesTaken }, words.people, standing, await this.database.now(tx)));
      if (before !== null && holdsPlaces(before.state)) await this.moving.take(tx, gatheringId, before.workshopId, -before.people);
      if (holdsPlaces(state)) await this.moving.take(tx, gatheringId, words.workshopId, words.people);
      const anew = before === null || before.state === 'lapsed' || before.state === 'unregistered';
      await this.registrations.save(tx, { gatheringId, personId, state, offeredUntil: state === 'offered' ? (before?.offeredUntil ?? null) : null, anew }, words);
      if (anew && state !== 'offered') await this.telling.registered(tx, gathering, personId, state);
      await this.after(tx, gatheringId);
    });
  }

  async unregister(actor: Actor, gatheringId: string): Promise<void> {
    const personId = this.who(actor);
    await this.database.transaction(async (tx) => {
      const gathering = await this.public(tx, actor, gatheringId);
      const before = await this.registrations.ofPersonIn(tx, gatheringId, personId);
      orRefuse(decideUnregistration(roomOf(gathering), before === null ? null : { state: before.state, people: before.people, sameWorkshop: true }, await this.database.now(tx)));
      await this.free(tx, required(before));
      await this.registrations.setState(tx, required(before).id, 'unregistered');
      await this.after(tx, gatheringId);
    });
  }

  /** Takes an offered place, or leaves it to the next. */
  async answer(actor: Actor, gatheringId: string, accept: boolean): Promise<void> {
    const personId = this.who(actor);
    await this.database.transaction(async (tx) => {
      const gathering = await this.public(tx, actor, gatheringId);
      const before = await this.registrations.ofPersonIn(tx, gatheringId, personId);
      orRefuse(decideAnswer(before === null ? null : { state: before.state, offeredUntil: before.offeredUntil?.getTime() ?? null }, await this.database.now(tx)));
      if (!accept) await this.free(tx, required(before));
      await this.registrations.setState(tx, required(before).id, accept ? 'registered' : 'unregistered');
      if (accept) await this.telling.registered(tx, gathering, personId, 'registered');
      await this.after(tx, gatheringId);
    });
  }

  /** Frees what a registration held. */
  async free(tx: Tx, registration: Pick<RegistrationRow, 'gatheringId' | 'state' | 'workshopId' | 'people'>): Promise<void> {
    if (holdsPlaces(registration.state)) await this.moving.take(tx, registration.gatheringId, registration.workshopId, -registration.people);
  }

  /** After places were taken or freed: the line moves up, and pages show it. */
  async after(tx: Tx, gatheringId: string): Promise<void> {
    await this.moving.run(tx, gatheringId);
    await this.telling.shown(tx);
  }

  private who(actor: Actor): string {
    const hindrance = can(actor, 'register-for-gathering');
    if (hindrance !== null) throw new Refusal([hindrance]);
    if (!actor.emailConfirmed) throw new Refusal([problem('email-not-confirmed')]);
    return required(actor.personId);
  }

  /** The gathering, locked; a draft exists only for who leads it. */
  private async public(tx: Tx, actor: Actor, gatheringId: string): Promise<GatheringRow> {
    const gathering = required(await this.gatherings.locked(tx, gatheringId));
    return required(gathering.state === 'draft' && hindranceToLead(actor, { ...gathering, draft: true }) !== null ? null : gathering);
  }
}

function workshopOf(items: readonly ItemRow[], id: string | null): ItemRow | null {
  const found = items.find((item) => item.id === id);
  if (id !== null && (found === undefined || found.capacity === null)) throw new Refusal([problem('not-a-choice', 'workshopId')]);
  return found ?? null;
}
