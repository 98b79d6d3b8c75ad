import { PlatformModule } from '#platform/server';
import { Module } from '@nestjs/common';
import { FEATURES } from './features.js';

/** The whole server. */
@Module({ imports: [PlatformModule.with(FEATURES)] })
export class AppModule {}
