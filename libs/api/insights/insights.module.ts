import { Module } from '@nestjs/common';
import { OpenDataController } from './open-data.controller.js';
import { OpenDataRepository } from './open-data.repository.js';

@Module({ controllers: [OpenDataController], providers: [OpenDataRepository] })
export class InsightsModule {}
