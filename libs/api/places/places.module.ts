import { accountAges, ownData } from '#api/identity';
import { feature } from '#platform/database';
import { Module } from '@nestjs/common';
import { AdministrationResolver, OrdinancesResolver } from './administration.resolver.js';
import { AdoptOrdinance } from './adopt-ordinance/adopt-ordinance.handler.js';
import { Area } from './area.entity.js';
import { ChangeMunicipality } from './change-municipality/change-municipality.handler.js';
import { Municipality } from './municipality.entity.js';
import { OrdinanceVersion } from './ordinance.entity.js';
import { ProposeSetup, SetupNews } from './propose-setup/propose-setup.handler.js';
import { SetupProposalRepository } from './propose-setup/setup-proposal.repository.js';
import { SetupProposalResolver } from './propose-setup/setup-proposal.resolver.js';
import { PlacesRepository } from './places.repository.js';
import { AreaResolver, MunicipalityResolver } from './places.resolver.js';

feature(Municipality, Area, OrdinanceVersion);
accountAges(`select min(least((o.data ->> 'supportAgeFrom')::int, (o.data ->> 'voteAgeFrom')::int, (select min((k.value ->> 'ageFrom')::int) from jsonb_each(o.data -> 'kinds') k))) as age, extract(year from brink_now() at time zone 'Europe/Amsterdam')::int as year
  from (select distinct on (municipality_id) data from ordinance where valid_from <= (brink_now() at time zone 'Europe/Amsterdam')::date order by municipality_id, valid_from desc, version desc) o`);

ownData('setupProposals', 'select kind, why, proposed_at as "proposedAt", outcome, reason from setup_proposal where proposed_by = $1');

@Module({ providers: [PlacesRepository, AdoptOrdinance, ChangeMunicipality, MunicipalityResolver, AreaResolver, OrdinancesResolver, AdministrationResolver, SetupProposalRepository, SetupNews, ProposeSetup, SetupProposalResolver], exports: [PlacesRepository] })
export class PlacesModule {}
