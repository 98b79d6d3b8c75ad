import { Global, Module } from '@nestjs/common';
import { HealthChecks } from './health-checks.js';
import { ProveAudit } from './prove-audit.jobs.js';

@Global()
@Module({ providers: [HealthChecks, ProveAudit], exports: [HealthChecks] })
export class HealthModule {}
