import { IdentityModule, ownData } from '#api/identity';
import { PlacesModule } from '#api/places';
import { actorPart } from '#platform/auth';
import { feature } from '#platform/database';
import { Module } from '@nestjs/common';
import { AssociationMembersResolver, WeightyActsResolver } from './association-acts.resolver.js';
import { AssociationClock } from './association-clock.jobs.js';
import { AssociationMember } from './association-member.entity.js';
import { AssociationReader } from './association-reader.js';
import { Association } from './association.entity.js';
import { AssociationRepository, IN_TERM } from './association.repository.js';
import { InsideResolver } from './inside.resolver.js';
import { AssociationResolver, AssociationsOfViewerResolver, OwnAssociationsResolver } from './associations.resolver.js';
import { AssociationBooks } from './bookkeeping.js';
import { InvitePeople } from './change-members/invite-people.handler.js';
import { JoinAssociation } from './change-members/join-association.handler.js';
import { EndTerm } from './end-term/end-term.handler.js';
import { FoundAssociation } from './found/found-association.handler.js';
import { AssociationGround } from './ground.js';
import { HandOverBoard } from './hand-over/hand-over.handler.js';
import { MemberRepository } from './member.repository.js';
import { TwoPeople } from './two-people/two-people.js';
import { WeightyActRepository } from './two-people/weighty-act.repository.js';
import './associations-on-front.js';

feature(Association, AssociationMember);
actorPart('associations', `coalesce((select json_agg(json_build_object('associationId', m.association_id, 'areaId', a.area_id, 'role', m.role) order by a.name, a.id) from association_member m join association a on a.id = m.association_id where m.person_id = s.person_id and a.ended_at is null and ${IN_TERM}), '[]'::json)`);
ownData('associations', 'select o.name, m.role, m.since, m.until, m.shown from association_member m join association o on o.id = m.association_id where m.person_id = $1');
ownData('associationRequests', 'select o.name, r.at, r.state from association_request r join association o on o.id = r.association_id where r.person_id = $1');
ownData('associationInvitations', 'select o.name, i.role, i.at, i.state from association_invitation i join association o on o.id = i.association_id join invited_address a on a.id = i.id join person p on lower(p.email) = lower(a.email) where p.id = $1');

const ACTS = [InvitePeople, JoinAssociation, HandOverBoard, EndTerm, FoundAssociation];

@Module({
  imports: [IdentityModule, PlacesModule],
  providers: [AssociationRepository, MemberRepository, WeightyActRepository, AssociationBooks, AssociationGround, AssociationReader, TwoPeople, AssociationClock, ...ACTS, AssociationsOfViewerResolver, AssociationResolver, InsideResolver, OwnAssociationsResolver, AssociationMembersResolver, WeightyActsResolver],
  exports: [TwoPeople],
})
export class AssociationsModule {}
