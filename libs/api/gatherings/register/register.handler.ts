import { type Registering, type RoomFacts, type Standing, type WorkshopFacts, decideAnswer, decideRegistration, decideUnregistration, hindranceToLead, holdsPlaces } from '#domain/gatherings';
import { problem } from '#domain/kernel';
import { type Actor, can } from '#domain/permissions';
import { Database, type Tx } from '#platform/database';
import { Refusal, orRefuse, required, unhindered } from '#platform/graphql';
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
  register(actor: Actor, gatheringId: string, words: RegistrationWords): Promise<void> {
    return this.database.transaction((tx) => this.registerIn(tx, actor, gatheringId, words));
  }

  async registerIn(tx: Tx, actor: Actor, gatheringId: string, words: RegistrationWords): Promise<void> {
    const { personId, gathering, before, decided } = await this.decide(tx, actor, await this.gatherings.locked(tx, gatheringId), words);
    await this.keep(tx, { gatheringId, personId, before, decided }, words);
    if (isAnew(before) && decided.state !== 'offered') await this.telling.registered(tx, gathering, personId, decided.state);
    await this.after(tx, gatheringId);
  }

  /** What registering would give, with what that depends on. Who only looks has the gathering as it is; who goes on has it locked. Refuses what cannot be. */
  async decide(tx: Tx, actor: Actor, found: GatheringRow | null, words: RegistrationWords): Promise<{ personId: string; gathering: GatheringRow; before: RegistrationRow | null; decided: Registering }> {
    const personId = this.who(actor);
    const gathering = publicTo(actor, found);
    const before = await this.registrations.ofPersonIn(tx, gathering.id, personId);
    const items = await this.gatherings.itemsIn(tx, gathering.id);
    const decided = orRefuse(decideRegistration(roomOf(gathering), factsOf(workshopOf(items, words.workshopId)), words.people, standingOf(before, items, words.workshopId), await this.database.now(tx)));
    return { personId, gathering, before, decided };
  }

  async unregister(actor: Actor, gatheringId: string): Promise<void> {
    const personId = this.who(actor);
    await this.database.transaction(async (tx) => {
      const gathering = publicTo(actor, await this.gatherings.locked(tx, gatheringId));
      const before = await this.registrations.ofPersonIn(tx, gatheringId, personId);
      const now = await this.database.now(tx);
      orRefuse(decideUnregistration(roomOf(gathering), before, now));
      await this.end(tx, required(before), 'unregistered');
      await this.telling.left(tx, gatheringId, personId, now);
      await this.after(tx, gatheringId);
    });
  }

  /** Takes an offered place, or leaves it to the next. */
  async answer(actor: Actor, gatheringId: string, accept: boolean): Promise<void> {
    const personId = this.who(actor);
    await this.database.transaction(async (tx) => {
      const gathering = publicTo(actor, await this.gatherings.locked(tx, gatheringId));
      const before = await this.registrations.ofPersonIn(tx, gatheringId, personId);
      orRefuse(decideAnswer(before === null ? null : { state: before.state, offeredUntil: before.offeredUntil?.getTime() ?? null }, await this.database.now(tx)));
      if (accept) await this.registrations.setState(tx, required(before).id, 'registered');
      else await this.end(tx, required(before), 'unregistered');
      if (accept) await this.telling.registered(tx, gathering, personId, 'registered');
      await this.after(tx, gatheringId);
    });
  }

  /** Takes a place that was offered in a workshop, for the one in another workshop, or leaves it to the next. */
  async answerWorkshop(actor: Actor, gatheringId: string, accept: boolean): Promise<void> {
    const personId = this.who(actor);
    await this.database.transaction(async (tx) => {
      publicTo(actor, await this.gatherings.locked(tx, gatheringId));
      const before = await this.registrations.ofPersonIn(tx, gatheringId, personId);
      const wish = before?.wishId == null ? null : { id: before.id, itemId: before.wishId, state: before.wishState ?? 'waiting', offeredUntil: before.wishUntil?.getTime() ?? null };
      orRefuse(decideAnswer(wish, await this.database.now(tx)));
      const { id, itemId } = required(wish);
      await this.gatherings.takeItemPlaces(tx, accept ? required(before).workshopId : itemId, -required(before).people);
      if (accept) await this.registrations.setWorkshop(tx, id, itemId);
      await this.registrations.dropWish(tx, id);
      await this.after(tx, gatheringId);
    });
  }

  /** Ends a registration: frees what it held, and leaves the line for a workshop. */
  async end(tx: Tx, registration: RegistrationRow, state: 'unregistered' | 'lapsed'): Promise<void> {
    await this.free(tx, registration);
    await this.registrations.dropWish(tx, registration.id);
    await this.registrations.setState(tx, registration.id, state);
  }

  /** An offer that was not answered in time: of a place at the gathering, or else in a workshop. */
  async lapse(tx: Tx, registration: RegistrationRow): Promise<void> {
    if (registration.state === 'offered') return this.end(tx, registration, 'lapsed');
    await this.gatherings.takeItemPlaces(tx, registration.wishId, -registration.people);
    await this.registrations.setWish(tx, registration.id, 'lapsed', null);
  }

  /** Frees what a registration held. */
  async free(tx: Tx, { gatheringId, state, workshopId, people, wishId, wishState }: RegistrationRow): Promise<void> {
    if (!holdsPlaces(state)) return;
    await this.moving.take(tx, gatheringId, workshopId, -people);
    if (wishState === 'offered') await this.gatherings.takeItemPlaces(tx, wishId, -people);
  }

  /** Writes what was decided, with the places that it holds. Who waits for a workshop keeps the one they have. */
  private async keep(tx: Tx, { gatheringId, personId, before, decided }: { gatheringId: string; personId: string; before: RegistrationRow | null; decided: Registering }, words: RegistrationWords): Promise<void> {
    const { state, workshop } = decided;
    const waits = workshop === 'line' || workshop === 'offer';
    const workshopId = !waits ? words.workshopId : before !== null && holdsPlaces(before.state) ? before.workshopId : null;
    if (before !== null) await this.free(tx, before);
    if (holdsPlaces(state)) await this.moving.take(tx, gatheringId, workshopId, words.people);
    if (workshop === 'offer') await this.gatherings.takeItemPlaces(tx, words.workshopId, words.people);
    const id = await this.registrations.save(tx, { gatheringId, personId, state, offeredUntil: state === 'offered' ? (before?.offeredUntil ?? null) : null, anew: isAnew(before) }, { ...words, workshopId });
    if (waits) await this.registrations.wish(tx, id, required(words.workshopId));
    else if (before?.wishId != null) await this.registrations.dropWish(tx, id);
  }

  /** After places were taken or freed: the line moves up, and pages show it. */
  async after(tx: Tx, gatheringId: string): Promise<void> {
    await this.moving.run(tx, gatheringId);
    await this.telling.shown(tx);
  }

  private who(actor: Actor): string {
    unhindered(can(actor, 'register-for-gathering'));
    if (!actor.emailConfirmed) throw new Refusal([problem('email-not-confirmed')]);
    return required(actor.personId);
  }
}

/** A gathering that exists for them; a draft exists only for who leads it. */
function publicTo(actor: Actor, found: GatheringRow | null): GatheringRow {
  const gathering = required(found);
  return required(gathering.state === 'draft' && hindranceToLead(actor, { ...gathering, draft: true }) !== null ? null : gathering);
}

const isAnew = (before: RegistrationRow | null): boolean => before === null || before.state === 'lapsed' || before.state === 'unregistered';

function workshopOf(items: readonly ItemRow[], id: string | null): ItemRow | null {
  const found = items.find((item) => item.id === id);
  if (id !== null && (found === undefined || found.capacity === null)) throw new Refusal([problem('not-a-choice', 'workshopId')]);
  return found ?? null;
}

const factsOf = (item: ItemRow | null): WorkshopFacts | null => (item === null ? null : { capacity: item.capacity ?? 0, taken: item.placesTaken, line: item.line });

/** What somebody has, towards the workshop that they choose. */
function standingOf(before: RegistrationRow | null, items: readonly ItemRow[], chosen: string | null): Standing | null {
  if (before === null) return null;
  const offered = before.wishState === 'offered' && before.wishId === chosen;
  return { state: before.state, people: before.people, inWorkshop: chosen === null ? 'none' : before.workshopId === chosen ? 'place' : offered ? 'offer' : 'none', other: factsOf(items.find((item) => item.id === before.workshopId) ?? null) };
}
