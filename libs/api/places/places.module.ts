import { accountAges } from '#api/identity';
import { feature } from '#platform/database';
import { Module } from '@nestjs/common';
import { AdministrationResolver, OrdinancesResolver } from './administration.resolver.js';
import { AdoptOrdinance } from './adopt-ordinance/adopt-ordinance.handler.js';
import { Area } from './area.entity.js';
import { ChangeMunicipality } from './change-municipality/change-municipality.handler.js';
import { Municipality } from './municipality.entity.js';
import { OrdinanceVersion } from './ordinance.entity.js';
import { PlacesRepository } from './places.repository.js';
import { AreaResolver, MunicipalityResolver } from './places.resolver.js';

feature(Municipality, Area, OrdinanceVersion);
accountAges(`select min(least((o.data ->> 'supportAgeFrom')::int, (o.data ->> 'voteAgeFrom')::int, (select min((k.value ->> 'ageFrom')::int) from jsonb_each(o.data -> 'kinds') k))) as age, extract(year from brink_now() at time zone 'Europe/Amsterdam')::int as year
  from (select distinct on (municipality_id) data from ordinance where valid_from <= (brink_now() at time zone 'Europe/Amsterdam')::date order by municipality_id, valid_from desc, version desc) o`);

@Module({ providers: [PlacesRepository, AdoptOrdinance, ChangeMunicipality, MunicipalityResolver, AreaResolver, OrdinancesResolver, AdministrationResolver], exports: [PlacesRepository] })
export class PlacesModule {}
