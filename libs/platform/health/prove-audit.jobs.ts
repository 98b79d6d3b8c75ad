import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Every } from '../jobs/index.js';
import { Log } from '../observability/index.js';
import { HealthChecks } from './health-checks.js';

/** Proves each night that the chain of the audit log is unbroken. What is broken cannot be mended: operators are told. */
@Injectable()
export class ProveAudit {
  constructor(
    private readonly audit: Audit,
    private readonly checks: HealthChecks,
    private readonly log: Log,
  ) {}

  @Every('52 2 * * *')
  async prove(): Promise<void> {
    const broken = await this.audit.firstBroken();
    await this.checks.record('audit-chain', broken === null ? 0 : 1);
    if (broken !== null) this.log.error(`The audit log is broken at entry ${broken}.`);
  }
}
