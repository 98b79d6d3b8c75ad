import { ASSOCIATION_LIMITS, isSeat } from '#domain/associations';
import { checkText, problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import type { Tx } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { AssociationGround } from '../ground.js';
import { TwoPeople } from '../two-people/two-people.js';
import type { WeightyAct } from '../two-people/weighty-act.repository.js';

/** Ending somebody's term, or the association itself; both by two people, with a reason that is told. */
@Injectable()
export class EndTerm {
  constructor(
    private readonly ground: AssociationGround,
    private readonly twoPeople: TwoPeople,
  ) {
    twoPeople.performs('end-term', (tx, act, actor) => this.performEnd(tx, act, actor));
    twoPeople.performs('dissolve', (tx, act, actor) => this.performDissolving(tx, act, actor));
  }

  async proposeEnd(actor: Actor, input: { memberId: string; associationId: string; until: string; reason: string }): Promise<{ actId: string }> {
    return this.ground.database.transaction(async (tx) => {
      const association = await this.ground.led(tx, actor, input.associationId);
      const member = required((await this.ground.associations.memberships(tx, association.id)).find((m) => m.id === input.memberId), 'not-found', 'memberId');
      if (input.until < (await this.ground.associations.today(tx)) || input.until < member.since) throw new Refusal([problem('too-early', 'until')]);
      const reason = orRefuse(checkText(input.reason, 'reason', ASSOCIATION_LIMITS.reason));
      const act = await this.twoPeople.propose(tx, actor, association, association.name, { kind: 'end-term', municipalityId: association.municipalityId, associationId: association.id, subjectId: member.id, data: { until: input.until, role: member.role, personId: member.personId }, byStaff: false, reason });
      await this.ground.books.record(tx, actor, association, { act: 'propose-end-term', role: 'board', data: { act: act.id, role: member.role, until: input.until } });
      return { actId: act.id };
    });
  }

  async proposeDissolving(actor: Actor, input: { associationId: string; reason: string }): Promise<{ actId: string }> {
    return this.ground.database.transaction(async (tx) => {
      const association = await this.ground.led(tx, actor, input.associationId);
      const reason = orRefuse(checkText(input.reason, 'reason', ASSOCIATION_LIMITS.reason));
      const act = await this.twoPeople.propose(tx, actor, association, association.name, { kind: 'dissolve', municipalityId: association.municipalityId, associationId: association.id, subjectId: association.id, data: {}, byStaff: false, reason });
      await this.ground.books.record(tx, actor, association, { act: 'propose-dissolve', role: 'board', data: { act: act.id } });
      return { actId: act.id };
    });
  }

  private async performEnd(tx: Tx, act: WeightyAct, actor: Actor): Promise<'settled'> {
    const association = required(await this.ground.associations.locked(tx, required(act.associationId)));
    const member = required((await this.ground.associations.memberships(tx, association.id)).find((m) => m.id === act.subjectId));
    await this.ground.members.endTerm(tx, member.id, String(act.data['until']));
    if (isSeat(member.role)) await this.ground.books.happened(tx, association, 'end-term', member.role);
    await this.ground.books.tellOf(tx, actor, association, { act: 'end-membership', key: `act:${act.id}:ended`, people: [member.personId], reason: act.reason });
    return 'settled';
  }

  private async performDissolving(tx: Tx, act: WeightyAct, actor: Actor): Promise<'settled'> {
    const association = required(await this.ground.associations.locked(tx, required(act.associationId)));
    const people = (await this.ground.associations.memberships(tx, association.id)).map((m) => m.personId);
    await this.ground.members.leave(tx, association.id, null);
    await this.ground.associations.end(tx, association.id);
    await this.ground.members.closeInvitations(tx, association.id);
    await this.ground.books.happened(tx, association, 'dissolve');
    await this.ground.books.tellOf(tx, actor, association, { act: 'dissolve-association', key: `act:${act.id}:dissolved`, people, reason: act.reason });
    return 'settled';
  }
}
