import { feature } from '#platform/database';
import { Module } from '@nestjs/common';
import { Area } from './area.entity.js';
import { Municipality } from './municipality.entity.js';
import { OrdinanceVersion } from './ordinance.entity.js';
import { PlacesRepository } from './places.repository.js';
import { AreaResolver, MunicipalityResolver } from './places.resolver.js';

feature(Municipality, Area, OrdinanceVersion);

@Module({ providers: [PlacesRepository, MunicipalityResolver, AreaResolver], exports: [PlacesRepository] })
export class PlacesModule {}
