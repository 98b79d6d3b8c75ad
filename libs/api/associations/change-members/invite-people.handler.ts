import { InvitedAddressRepository } from '#api/identity';
import { ANSWER_DAYS, MOST_OPEN_INVITATIONS, hindranceToJoin, termChanges } from '#domain/associations';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Attempts } from '#platform/auth';
import type { Tx } from '#platform/database';
import { Refusal, orRefuse, required, unhindered } from '#platform/graphql';
import { Mailer } from '#platform/mail';
import { Injectable } from '@nestjs/common';
import type { Known } from '../bookkeeping.js';
import { AssociationGround } from '../ground.js';

/** Invitations that one board member sends in an hour. */
const PACE = { most: 30, minutes: 60 } as const;

/** Inviting by e-mail, and answering. Whether an address has an account shows in no answer: it is written to in either case. */
@Injectable()
export class InvitePeople {
  constructor(
    private readonly ground: AssociationGround,
    private readonly addresses: InvitedAddressRepository,
    private readonly mailer: Mailer,
    private readonly attempts: Attempts,
  ) {}

  async inviteMember(actor: Actor, input: { associationId: string; email: string }): Promise<{ invitationId: string }> {
    return this.ground.database.transaction(async (tx) => {
      const association = await this.ground.led(tx, actor, input.associationId);
      orRefuse(await this.attempts.count('invite-to-association', [required(actor.personId)], PACE.most, PACE.minutes, tx));
      if ((await this.ground.members.openInvitations(tx, association.id)) >= MOST_OPEN_INVITATIONS) throw new Refusal([problem('limit-reached', '', { max: MOST_OPEN_INVITATIONS })]);
      const id = await this.addresses.keep(tx, association.id, input.email.trim());
      if (id === null) throw new Refusal([problem('duplicate', 'email')]);
      await this.invite(tx, actor, association, id, 'member');
      await this.ground.books.record(tx, actor, association, { act: 'invite', role: 'board', data: { invitation: id } });
      return { invitationId: id };
    });
  }

  /** Writes to an address that is kept already; the invitation has its id. */
  async invite(tx: Tx, actor: Actor, association: Known, id: string, role: 'chair' | 'member'): Promise<void> {
    await this.ground.members.addInvitation(tx, { id, associationId: association.id, municipalityId: association.municipalityId, role, invitedBy: required(actor.personId), days: ANSWER_DAYS });
    await this.mailer.order(tx, { key: `association-invitation:${id}`, to: { personId: id }, template: 'associationInvitation', data: { name: association.name, role, days: ANSWER_DAYS } });
  }

  async withdraw(actor: Actor, invitationId: string): Promise<void> {
    await this.ground.database.transaction(async (tx) => {
      const invitation = required(await this.ground.members.invitation(tx, invitationId));
      const association = required(await this.ground.associations.locked(tx, invitation.associationId));
      if (!(await this.ground.board(tx, association.id)).includes(actor.personId ?? '')) throw new Refusal([problem('not-found')]);
      await this.ground.members.settleInvitation(tx, invitation.id, 'withdrawn');
      await this.ground.books.record(tx, actor, association, { act: 'withdraw-invitation', role: 'board', data: { invitation: invitation.id } });
    });
  }

  /** Only by the account whose confirmed address was written to; for others it does not exist. */
  async answer(actor: Actor, input: { invitationId: string; accept: boolean }): Promise<void> {
    const personId = required(actor.personId);
    await this.ground.database.transaction(async (tx) => {
      const [known] = await this.ground.members.invitationsById([input.invitationId]);
      const association = required(known === undefined ? null : await this.ground.associations.locked(tx, known.associationId));
      const invitation = required(await this.ground.members.invitation(tx, input.invitationId));
      if (!(await this.addresses.isFor(tx, invitation.id, personId))) throw new Refusal([problem('not-found')]);
      if (input.accept) {
        unhindered(hindranceToJoin(actor, association, await this.ground.rules(tx, association.municipalityId), await this.ground.associations.today(tx), true));
        await this.begin(tx, association, personId, invitation.role);
      }
      await this.ground.members.settleInvitation(tx, invitation.id, input.accept ? 'accepted' : 'declined');
      await this.ground.books.tellOf(tx, actor, association, { act: input.accept ? 'accept-invitation' : 'decline-invitation', key: `invitation:${invitation.id}`, people: [...(await this.ground.board(tx, association.id)), invitation.invitedBy] });
      await this.ground.books.record(tx, actor, association, { act: input.accept ? 'accept-invitation' : 'decline-invitation', role: 'invited', data: { invitation: invitation.id, role: invitation.role } });
    });
  }

  private async begin(tx: Tx, association: Known, personId: string, role: string): Promise<void> {
    const [memberships, today] = [await this.ground.associations.memberships(tx, association.id), await this.ground.associations.today(tx)];
    const there = memberships.some((m) => m.personId === personId);
    if (role === 'member') {
      if (!there) await this.ground.members.begin(tx, association.id, personId, 'member', today);
      return;
    }
    // a chair who was invited takes an empty seat, never one in which somebody sits
    if (memberships.some((m) => m.role === 'chair')) throw new Refusal([problem('already-done')]);
    await this.ground.members.change(tx, association.id, termChanges({ seats: [{ role: 'chair', personId }], since: today }, memberships));
    await this.ground.books.happened(tx, association, 'hand-over', 'chair');
  }
}
