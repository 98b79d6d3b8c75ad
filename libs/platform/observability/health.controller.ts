import { Controller, Get, Header, HttpException } from '@nestjs/common';
import { Public } from '../auth/index.js';
import { Database } from '../database/index.js';
import { Metrics } from './metrics.js';

/** Whether the process runs, whether it can serve, and its figures: for supervisors, without sessions. */
@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  @Public('tells a supervisor that the process runs')
  live(): { status: string } {
    return { status: 'live' };
  }

  @Get('health/ready')
  @Public('tells a load balancer whether requests can be answered')
  async ready(): Promise<{ status: string }> {
    const answered = await Promise.race([this.database.now().then(() => true, () => false), new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 3_000).unref())]);
    if (!answered) throw new HttpException({ status: 'unavailable' }, 503);
    return { status: 'ready' };
  }

  @Get('health/metrics')
  @Header('content-type', 'text/plain; version=0.0.4')
  @Public('figures without personal data; a proxy may close it off')
  figures(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
