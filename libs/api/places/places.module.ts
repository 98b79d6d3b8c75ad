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

@Module({ providers: [PlacesRepository, AdoptOrdinance, ChangeMunicipality, MunicipalityResolver, AreaResolver, OrdinancesResolver, AdministrationResolver], exports: [PlacesRepository] })
export class PlacesModule {}
