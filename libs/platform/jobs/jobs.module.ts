import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JobRunner } from './job-runner.js';
import { Jobs } from './jobs.js';

@Global()
@Module({ imports: [DiscoveryModule], providers: [Jobs, JobRunner], exports: [Jobs, JobRunner] })
export class JobsModule {}
