import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** Figures for operators, without personal data. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  readonly requests = new Histogram({ name: 'brink_request_seconds', help: 'Time per request', labelNames: ['kind', 'status'], buckets: [0.005, 0.02, 0.1, 0.5, 1, 5], registers: [this.registry] });
  readonly jobs = new Counter({ name: 'brink_jobs_total', help: 'Jobs run', labelNames: ['task', 'outcome'], registers: [this.registry] });
  readonly mails = new Counter({ name: 'brink_mails_total', help: 'Mails handed over', labelNames: ['outcome'], registers: [this.registry] });
  readonly sockets = new Gauge({ name: 'brink_sockets', help: 'Open sockets', registers: [this.registry] });
  readonly wrongCounters = new Gauge({ name: 'brink_wrong_counters', help: 'Counters of support that were found wrong, and mended, in the last night', registers: [this.registry] });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
