import { PlacesRepository } from '#api/places';
import { type AssociationFacts, hindranceToLead } from '#domain/associations';
import type { Ordinance } from '#domain/ordinances';
import type { Actor } from '#domain/permissions';
import { Database, type Tx } from '#platform/database';
import { required, unhindered } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { AssociationRepository } from './association.repository.js';
import { AssociationBooks, type Known } from './bookkeeping.js';
import { MemberRepository } from './member.repository.js';

/** What every act on an association stands on. */
@Injectable()
export class AssociationGround {
  constructor(
    readonly database: Database,
    readonly associations: AssociationRepository,
    readonly members: MemberRepository,
    readonly places: PlacesRepository,
    readonly books: AssociationBooks,
  ) {}

  /** An association for whose board the actor acts, locked; or out with why not. */
  async led(tx: Tx, actor: Actor, associationId: string): Promise<AssociationFacts & Known> {
    const association = required(await this.associations.locked(tx, associationId));
    unhindered(hindranceToLead(actor, association));
    return association;
  }

  /** The rules that hold today where an association is. */
  async rules(tx: Tx, municipalityId: string): Promise<Ordinance> {
    return required(await this.places.ordinanceInForce(tx, municipalityId)).rules;
  }

  /** Persons who sit on its board at this moment. */
  async board(tx: Tx, associationId: string): Promise<string[]> {
    const today = await this.associations.today(tx);
    return (await this.associations.memberships(tx, associationId)).filter((m) => m.role !== 'member' && m.since <= today).map((m) => m.personId);
  }
}
