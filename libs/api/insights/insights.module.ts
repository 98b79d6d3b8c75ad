import { Module } from '@nestjs/common';
import { HealthRepository } from './health/health.repository.js';
import { HealthResolver } from './health/health.resolver.js';
import { OpenDataController } from './open-data.controller.js';
import { OpenDataRepository } from './open-data.repository.js';

@Module({ controllers: [OpenDataController], providers: [OpenDataRepository, HealthRepository, HealthResolver] })
export class InsightsModule {}
