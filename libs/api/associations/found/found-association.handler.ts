import { InvitedAddressRepository } from '#api/identity';
import { type AssociationKind, checkAssociationWords, slugOf } from '#domain/associations';
import { problem } from '#domain/kernel';
import { type Actor, can } from '#domain/permissions';
import { type Tx, isUniqueViolation, newId } from '#platform/database';
import { Refusal, orRefuse, required, unhindered } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { InvitePeople } from '../change-members/invite-people.handler.js';
import { AssociationGround } from '../ground.js';
import { TwoPeople } from '../two-people/two-people.js';
import type { WeightyAct } from '../two-people/weighty-act.repository.js';

export interface Founding {
  readonly areaId: string;
  readonly kind: AssociationKind;
  readonly reach: 'area' | 'municipality';
  readonly name: string;
  readonly about: string;
  readonly chairEmail: string;
}

/** Founding an association, and naming a chair where a board has vanished: by a coach or administrator, confirmed by another. The chair is invited, and accepts. */
@Injectable()
export class FoundAssociation {
  constructor(
    private readonly ground: AssociationGround,
    private readonly twoPeople: TwoPeople,
    private readonly inviting: InvitePeople,
    private readonly addresses: InvitedAddressRepository,
  ) {
    twoPeople.performs('found', (tx, act, actor) => this.perform(tx, act, actor));
    twoPeople.performs('appoint-chair', (tx, act, actor) => this.performChair(tx, act, actor));
  }

  async propose(actor: Actor, input: Founding): Promise<{ actId: string }> {
    return this.ground.database.transaction(async (tx) => {
      const area = required(await this.ground.places.areaById(tx, input.areaId), 'not-found', 'areaId');
      unhindered(can(actor, 'found-association', { municipalityId: area.municipalityId }));
      const words = orRefuse(checkAssociationWords(input));
      const slug = orRefuse(slugOf(words.name));
      if (await this.ground.associations.slugTaken(tx, area.municipalityId, slug)) throw new Refusal([problem('duplicate', 'name')]);
      const contactId = input.kind === 'young-people' ? await this.contact(tx, actor, area.municipalityId) : null;
      const addressId = await this.chairAddress(tx, actor, newId(), input.chairEmail);
      const data = { areaId: area.id, kind: input.kind, reach: input.kind === 'young-people' ? input.reach : 'area', slug, ...words, contactId, addressId };
      const act = await this.twoPeople.propose(tx, actor, null, words.name, { kind: 'found', municipalityId: area.municipalityId, associationId: null, subjectId: addressId, data, byStaff: true, reason: '' });
      await this.ground.books.record(tx, actor, { id: act.id, municipalityId: area.municipalityId }, { act: 'propose-found', role: this.roleOf(actor, area.municipalityId), data: { kind: input.kind } });
      return { actId: act.id };
    });
  }

  /** Only where nobody sits on the board. */
  async proposeChair(actor: Actor, input: { associationId: string; email: string }): Promise<{ actId: string }> {
    return this.ground.database.transaction(async (tx) => {
      const association = required(await this.ground.associations.locked(tx, input.associationId));
      unhindered(can(actor, 'found-association', { municipalityId: association.municipalityId, associationId: association.id }));
      if (association.ended || (await this.ground.board(tx, association.id)).length > 0) throw new Refusal([problem('wrong-state')]);
      const addressId = await this.chairAddress(tx, actor, newId(), input.email);
      const act = await this.twoPeople.propose(tx, actor, association, association.name, { kind: 'appoint-chair', municipalityId: association.municipalityId, associationId: association.id, subjectId: association.id, data: { addressId }, byStaff: true, reason: '' });
      await this.ground.books.record(tx, actor, association, { act: 'propose-appoint-chair', role: this.roleOf(actor, association.municipalityId), data: { act: act.id } });
      return { actId: act.id };
    });
  }

  private async perform(tx: Tx, act: WeightyAct, actor: Actor): Promise<'settled'> {
    const { areaId, kind, reach, slug, name, about, contactId, addressId } = act.data as unknown as Founding & { slug: string; contactId: string | null; addressId: string };
    const id = await this.ground.associations.add(tx, { municipalityId: act.municipalityId, areaId, kind, reach, slug, name, about, contactId }).catch((error: unknown) => {
      throw isUniqueViolation(error, 'association_slug') ? new Refusal([problem('duplicate', 'name')]) : error;
    });
    const association = required(await this.ground.associations.locked(tx, id));
    await this.addresses.move(tx, addressId, id);
    await this.inviting.invite(tx, actor, association, addressId, 'chair');
    await this.ground.books.happened(tx, association, 'found');
    await this.ground.books.record(tx, actor, association, { act: 'found', role: 'staff', data: { kind } });
    return 'settled';
  }

  private async performChair(tx: Tx, act: WeightyAct, actor: Actor): Promise<'settled'> {
    const association = required(await this.ground.associations.locked(tx, required(act.associationId)));
    if (association.ended || (await this.ground.board(tx, association.id)).length > 0) throw new Refusal([problem('wrong-state')]);
    const addressId = String(act.data['addressId']);
    await this.addresses.move(tx, addressId, association.id);
    await this.inviting.invite(tx, actor, association, addressId, 'chair');
    return 'settled';
  }

  /** Nobody names themselves: who helps an association is not its board. */
  private async chairAddress(tx: Tx, actor: Actor, scopeId: string, email: string): Promise<string> {
    if (await this.addresses.isAddressOf(tx, required(actor.personId), email.trim())) throw new Refusal([problem('conflict-of-interest', 'chairEmail')]);
    return required(await this.addresses.keep(tx, scopeId, email.trim()));
  }

  /** The coach to whom a young people's group turns: who founds it, or else a coach of that municipality. */
  private async contact(tx: Tx, actor: Actor, municipalityId: string): Promise<string> {
    const coaches = await this.ground.associations.coaches(municipalityId, tx);
    return required(coaches.find((coach) => coach === actor.personId) ?? coaches[0], 'not-enough', 'kind');
  }

  private roleOf(actor: Actor, municipalityId: string): string {
    return actor.roles.some((r) => r.role === 'coach' && r.municipalityId === municipalityId) ? 'coach' : 'administrator';
  }
}
