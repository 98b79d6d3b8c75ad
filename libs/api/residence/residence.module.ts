import { IdentityModule, ownData } from '#api/identity';
import { PlacesModule } from '#api/places';
import { actorPart } from '#platform/auth';
import { feature } from '#platform/database';
import { waitsForCoach } from '#platform/desk';
import { Module } from '@nestjs/common';
import { AtTheTable } from './at-the-table/at-the-table.handler.js';
import { ChooseResidence } from './choose-residence/choose-residence.handler.js';
import { ForgetResidence } from './forget-residence.js';
import { LettersController } from './letters/letters.controller.js';
import { Letters } from './letters/letters.handler.js';
import { Residence } from './residence.entity.js';
import { ResidenceRepository } from './residence.repository.js';
import { ResidenceActsResolver, ResidenceDeskResolver, ResidenceResolver } from './residence.resolver.js';

feature(Residence);
actorPart('residence', `(select json_build_object('municipalityId', r.municipality_id, 'areaId', r.area_id, 'verified', r.verified_at is not null, 'birthYear', p.birth_year) from residence r join person p on p.id = r.person_id where r.person_id = s.person_id)`);
waitsForCoach(
  'residence',
  `select v.id, v.municipality_id, v.area_id, a.name, '/woonplaatsen', v.seen_at, null::date, null::uuid, null::int from residence_visit v join area a on a.id = v.area_id join person p on p.id = v.person_id
   where v.municipality_id = any($1::uuid[]) and v.confirmed_at is null and v.seen_by <> $2::uuid and v.person_id <> $2::uuid and p.erased_at is null`,
);
ownData('residence', 'select municipality_id as "municipalityId", area_id as "areaId", chosen_at as "chosenAt", verified_at as "verifiedAt", verified_by as "verifiedBy" from residence where person_id = $1');
ownData('letters', 'select asked_at as "askedAt", printed_at as "printedAt", address_line as address from residence_letter where person_id = $1');

@Module({
  imports: [IdentityModule, PlacesModule],
  controllers: [LettersController],
  providers: [ResidenceRepository, ChooseResidence, Letters, AtTheTable, ForgetResidence, ResidenceResolver, ResidenceDeskResolver, ResidenceActsResolver],
})
export class ResidenceModule {}
