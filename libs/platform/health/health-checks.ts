import { Injectable } from '@nestjs/common';
import { Database, rows } from '../database/index.js';
import { Metrics } from '../observability/index.js';

/** What the worker proves of the house by itself. */
export const HEALTH_CHECKS = ['support-counters', 'audit-chain'] as const;

/** One of them. */
export type HealthCheckKind = (typeof HEALTH_CHECKS)[number];

/** How a proof ended: when it was done last, how many faults it found then, and when it found any at last. */
export interface HealthCheck {
  readonly kind: HealthCheckKind;
  readonly checkedAt: Date;
  readonly faults: number;
  readonly faultAt: Date | null;
}

/** What the house found out about itself, kept for who watches over it. */
@Injectable()
export class HealthChecks {
  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
  ) {}

  /** Keeps that a proof was done now, with how many faults it found. */
  async record(kind: HealthCheckKind, faults: number): Promise<void> {
    if (kind === 'support-counters') this.metrics.wrongCounters.set(faults);
    await rows(
      this.database.source,
      `insert into health_check as h (kind, checked_at, faults, fault_at) values ($1, brink_now(), $2, case when $2 > 0 then brink_now() end)
       on conflict (kind) do update set checked_at = excluded.checked_at, faults = excluded.faults, fault_at = coalesce(excluded.fault_at, h.fault_at)`,
      [kind, faults],
    );
  }

  /** Every proof that was ever done, as it ended last. */
  all(): Promise<HealthCheck[]> {
    return this.database.read('health-checks', 'select kind, checked_at as "checkedAt", faults, fault_at as "faultAt" from health_check order by kind desc', []);
  }
}
