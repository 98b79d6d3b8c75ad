import { actorPart } from '#platform/auth';
import { feature } from '#platform/database';
import { Module } from '@nestjs/common';
import { Residence } from './residence.entity.js';

feature(Residence);
actorPart('residence', `(select json_build_object('municipalityId', r.municipality_id, 'areaId', r.area_id, 'verified', r.verified_at is not null, 'birthYear', p.birth_year) from residence r join person p on p.id = r.person_id where r.person_id = s.person_id)`);

@Module({})
export class ResidenceModule {}
