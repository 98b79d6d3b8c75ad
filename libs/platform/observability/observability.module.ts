import { Global, Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { Log } from './log.js';
import { Metrics } from './metrics.js';
import { SecurityController } from './security.controller.js';

@Global()
@Module({ controllers: [HealthController, SecurityController], providers: [Log, Metrics], exports: [Log, Metrics] })
export class ObservabilityModule {}
