import { actorPart } from '#platform/auth';
import { feature } from '#platform/database';
import { Module } from '@nestjs/common';
import { AssociationMember } from './association-member.entity.js';
import { Association } from './association.entity.js';
import { AssociationsOfViewerResolver } from './associations.resolver.js';

feature(Association, AssociationMember);
actorPart('associations', `coalesce((select json_agg(json_build_object('associationId', m.association_id, 'areaId', a.area_id, 'role', m.role)) from association_member m join association a on a.id = m.association_id where m.person_id = s.person_id and (m.until is null or m.until >= (brink_now() at time zone 'Europe/Amsterdam')::date)), '[]'::json)`);

@Module({ providers: [AssociationsOfViewerResolver] })
export class AssociationsModule {}
