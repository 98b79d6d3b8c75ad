import { PersonRepository } from '#api/identity';
import { decideAnswer, decideRequest, hindranceToJoin, leaving } from '#domain/associations';
import { addDays, problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Refusal, orRefuse, required, unhindered } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { AssociationGround } from '../ground.js';

/** Asking to join, the board's answer, leaving, and whether one's name is shown. */
@Injectable()
export class JoinAssociation {
  constructor(
    private readonly ground: AssociationGround,
    private readonly people: PersonRepository,
  ) {}

  async ask(actor: Actor, associationId: string): Promise<void> {
    const personId = required(actor.personId);
    await this.ground.database.transaction(async (tx) => {
      const association = required(await this.ground.associations.locked(tx, associationId));
      const today = await this.ground.associations.today(tx);
      const member = (await this.ground.associations.memberships(tx, association.id)).some((m) => m.personId === personId);
      orRefuse(decideRequest(actor, association, { ages: await this.ground.rules(tx, association.municipalityId), today, member }));
      const requestId = await this.ground.members.ask(tx, association, personId);
      if (requestId === null) throw new Refusal([problem('already-done')]);
      const board = await this.ground.board(tx, association.id);
      await this.ground.books.tellOf(tx, actor, association, { act: 'ask-to-join', key: `request:${requestId}`, people: board, work: true });
      await this.ground.books.record(tx, actor, association, { act: 'ask-to-join', role: 'resident', data: { request: requestId } });
    });
  }

  /** One takes back what one asked. */
  async withdraw(actor: Actor, associationId: string): Promise<void> {
    await this.ground.database.transaction(async (tx) => {
      const association = required(await this.ground.associations.locked(tx, associationId));
      const requestId = required(await this.ground.members.openRequest(association.id, required(actor.personId)), 'wrong-state');
      await this.ground.members.settleRequest(tx, requestId, 'withdrawn', actor.personId);
      await this.ground.books.record(tx, actor, association, { act: 'withdraw-request', role: 'resident', data: { request: requestId } });
    });
  }

  async answer(actor: Actor, input: { requestId: string; accept: boolean; reason: string }): Promise<void> {
    await this.ground.database.transaction(async (tx) => {
      const found = required(await this.ground.members.request(tx, input.requestId));
      const association = required(await this.ground.associations.locked(tx, found.associationId));
      const decided = decideAnswer(actor, association, input);
      // who is not on the board does not learn that somebody asked
      if (!decided.ok && decided.problems[0]?.code === 'not-allowed') throw new Refusal([problem('not-found')]);
      const reason = orRefuse(decided);
      if (found.state !== 'open') throw new Refusal([problem('already-done')]);
      if (input.accept) {
        const today = await this.ground.associations.today(tx);
        const person = await this.people.byId(found.personId, tx);
        const asked = await this.ground.members.homeOf(tx, found.personId);
        unhindered(hindranceToJoin({ ...actor, emailConfirmed: true, residence: asked === null ? null : { ...asked, birthYear: person?.birthYear ?? null } }, association, await this.ground.rules(tx, association.municipalityId), today, false));
        await this.ground.members.begin(tx, association.id, found.personId, 'member', today);
      }
      await this.ground.members.settleRequest(tx, found.id, input.accept ? 'accepted' : 'declined', actor.personId);
      await this.ground.books.tellOf(tx, actor, association, { act: input.accept ? 'accept-member' : 'decline-member', key: `request:${found.id}:answered`, people: [found.personId], reason });
      await this.ground.books.record(tx, actor, association, { act: input.accept ? 'accept-member' : 'decline-member', role: 'board', data: { request: found.id } });
    });
  }

  /** One leaves by oneself, at once. Where that leaves nobody on the board, the coaches hear of it. */
  async leave(actor: Actor, associationId: string): Promise<void> {
    const personId = required(actor.personId);
    await this.ground.database.transaction(async (tx) => {
      const association = required(await this.ground.associations.locked(tx, associationId));
      const memberships = await this.ground.associations.memberships(tx, association.id);
      const today = await this.ground.associations.today(tx);
      const { member, boardIsEmpty } = leaving(memberships, personId, today);
      if (!member) throw new Refusal([problem('wrong-state')]);
      const role = memberships.find((m) => m.personId === personId && m.since <= today)?.role ?? 'member';
      await this.ground.members.leave(tx, association.id, personId);
      if (role !== 'member') {
        await this.ground.books.happened(tx, association, 'end-term', role);
        const others = (await this.ground.board(tx, association.id)).filter((other) => other !== personId);
        await this.ground.books.tellOf(tx, actor, association, { act: 'leave-board', key: `left:${association.id}:${role}:${today}`, people: others });
      }
      if (boardIsEmpty) await this.ground.books.tellOf(tx, actor, association, { act: 'board-is-empty', key: `empty:${association.id}:${addDays(today, -1)}`, people: [...(await this.ground.associations.coaches(association.municipalityId, tx)), ...memberships.map((m) => m.personId)], work: true });
      await this.ground.books.record(tx, actor, association, { act: 'leave', role, data: { boardIsEmpty } });
    });
  }

  async showName(actor: Actor, input: { associationId: string; shown: boolean }): Promise<void> {
    const personId = required(actor.personId);
    await this.ground.database.transaction(async (tx) => {
      const association = required(await this.ground.associations.locked(tx, input.associationId));
      if (!(await this.ground.associations.memberships(tx, association.id)).some((m) => m.personId === personId)) throw new Refusal([problem('wrong-state')]);
      await this.ground.members.show(tx, association.id, personId, input.shown);
      await this.ground.books.record(tx, actor, association, { act: 'show-name', role: 'member', data: { shown: input.shown } });
    });
  }

  /** What the association says about itself. */
  async describe(actor: Actor, input: { associationId: string; about: string }): Promise<void> {
    await this.ground.database.transaction(async (tx) => {
      const association = await this.ground.led(tx, actor, input.associationId);
      await this.ground.associations.describe(tx, association.id, input.about.trim());
      await this.ground.books.record(tx, actor, association, { act: 'describe', role: 'board' });
    });
  }
}
