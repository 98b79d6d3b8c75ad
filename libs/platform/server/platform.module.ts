import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { AuthModule } from '../auth/index.js';
import { DatabaseModule } from '../database/index.js';
import { EventsModule } from '../events/index.js';
import { GraphqlModule } from '../graphql/index.js';
import { HealthModule } from '../health/index.js';
import { JobsModule } from '../jobs/index.js';
import { LiveModule } from '../live/index.js';
import { MailModule } from '../mail/index.js';
import { ObservabilityModule } from '../observability/index.js';
import { StorageModule } from '../storage/index.js';
import { OnceModule } from '../once/index.js';

/** Everything that touches the world, with the features that are to run on it. */
@Module({})
export class PlatformModule {
  static with(features: Type<unknown>[]): DynamicModule {
    return { module: PlatformModule, imports: [DatabaseModule, ObservabilityModule, AuthModule, GraphqlModule, JobsModule, EventsModule, MailModule, AuditModule, HealthModule, LiveModule, OnceModule, StorageModule, ...features] };
  }
}
