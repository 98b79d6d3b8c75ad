import { PlacesModule } from '#api/places';
import { FrontReader } from '#platform/front';
import { Module } from '@nestjs/common';
import { FrontResolver } from './front.resolver.js';

@Module({ imports: [PlacesModule], providers: [FrontReader, FrontResolver] })
export class FrontModule {}
