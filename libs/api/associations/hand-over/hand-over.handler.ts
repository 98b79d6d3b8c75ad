import { checkHandOver, isSeat, termChanges } from '#domain/associations';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import type { Tx } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { AssociationGround } from '../ground.js';
import { TwoPeople } from '../two-people/two-people.js';
import type { WeightyAct } from '../two-people/weighty-act.repository.js';

interface Proposed {
  readonly seats: readonly { readonly role: string; readonly personId: string }[];
  readonly since: string;
}

/** Handing over a board, or a seat of it: proposed by one, confirmed by another, accepted by who comes in, and right from the day that was said. */
@Injectable()
export class HandOverBoard {
  constructor(
    private readonly ground: AssociationGround,
    private readonly twoPeople: TwoPeople,
  ) {
    twoPeople.performs('hand-over', (tx, act, actor) => this.perform(tx, act, actor));
  }

  /** Seats are given by membership, so that nobody needs to know ids of persons. */
  async propose(actor: Actor, input: { associationId: string; seats: readonly { role: string; memberId: string }[]; since: string }): Promise<{ actId: string }> {
    return this.ground.database.transaction(async (tx) => {
      const association = await this.ground.led(tx, actor, input.associationId);
      const memberships = await this.ground.associations.memberships(tx, association.id);
      const seats = input.seats.map(({ role, memberId }) => ({ role, personId: memberships.find((m) => m.id === memberId)?.personId ?? '' }));
      const handOver = orRefuse(checkHandOver({ seats, since: input.since }, memberships, await this.ground.associations.today(tx)));
      const act = await this.twoPeople.propose(tx, actor, association, association.name, { kind: 'hand-over', municipalityId: association.municipalityId, associationId: association.id, subjectId: association.id, data: { ...handOver }, byStaff: false, reason: '' });
      await this.twoPeople.acts.awaitAcceptance(tx, act.id, handOver.seats.map((seat) => seat.personId));
      await this.twoPeople.acts.accept(tx, act.id, act.proposedBy);
      await this.ground.books.tellOf(tx, actor, association, { act: 'ask-seat', key: `act:${act.id}:seat`, people: handOver.seats.map((seat) => seat.personId), work: true });
      await this.ground.books.record(tx, actor, association, { act: 'propose-hand-over', role: 'board', data: { act: act.id, seats: handOver.seats.length, since: handOver.since } });
      return { actId: act.id };
    });
  }

  /** Who comes in says yes or no; a no ends the proposal. To others it does not exist. */
  async answerSeat(actor: Actor, input: { actId: string; accept: boolean }): Promise<string> {
    return this.ground.database.transaction(async (tx) => {
      const { act, known } = await this.twoPeople.open(tx, input.actId);
      if (!(await this.twoPeople.acts.accept(tx, act.id, required(actor.personId)))) throw new Refusal([problem('not-found')]);
      if (act.state !== 'open' && act.state !== 'accepting') throw new Refusal([problem('wrong-state')]);
      if (!input.accept) {
        await this.twoPeople.stop(tx, actor, { act, known }, 'declined', '');
        return 'declined';
      }
      const association = required(known);
      await this.ground.books.record(tx, actor, association, { act: 'accept-seat', role: 'incoming', data: { act: act.id } });
      return act.state === 'accepting' ? this.twoPeople.perform(tx, act, actor) : act.state;
    });
  }

  private async perform(tx: Tx, act: WeightyAct, actor: Actor): Promise<'settled' | 'accepting'> {
    await this.twoPeople.acts.accept(tx, act.id, required(act.confirmedBy));
    if (await this.twoPeople.acts.waitsForOthers(tx, act.id)) return 'accepting';
    const association = required(await this.ground.associations.locked(tx, required(act.associationId)));
    const [memberships, today] = [await this.ground.associations.memberships(tx, association.id), await this.ground.associations.today(tx)];
    const { seats, since } = act.data as unknown as Proposed;
    const handOver = orRefuse(checkHandOver({ seats, since: since < today ? today : since }, memberships, today));
    const changes = termChanges(handOver, memberships);
    await this.ground.members.change(tx, association.id, changes);
    for (const seat of handOver.seats) await this.ground.books.happened(tx, association, 'hand-over', seat.role);
    const concerned = [...handOver.seats.map((seat) => seat.personId), ...memberships.filter((m) => isSeat(m.role)).map((m) => m.personId)];
    await this.ground.books.tellOf(tx, actor, association, { act: 'hand-over-board', key: `act:${act.id}:done`, people: concerned });
    return 'settled';
  }
}
