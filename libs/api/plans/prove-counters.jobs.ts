import { Database } from '#platform/database';
import { HealthChecks } from '#platform/health';
import { Every } from '#platform/jobs';
import { Live } from '#platform/live';
import { Log } from '#platform/observability';
import { Injectable } from '@nestjs/common';
import { PlanRepository } from './plan.repository.js';

/** Proves each night that what is counted on a plan is what stands under it. A counter that differs is a fault of ours: operators are told, and the names that stand there count. */
@Injectable()
export class ProveCounters {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanRepository,
    private readonly live: Live,
    private readonly log: Log,
    private readonly checks: HealthChecks,
  ) {}

  @Every('37 2 * * *')
  async prove(): Promise<void> {
    const wrong = await this.plans.wrongCounters();
    await this.checks.record('support-counters', wrong.length);
    for (const { id } of wrong) await this.mend(id);
  }

  private async mend(id: string): Promise<void> {
    const [stood, counted] = await this.database.transaction(async (tx) => {
      const plan = await this.plans.locked(tx, id);
      await this.live.publicChanged(tx, id);
      return [plan?.supportCount, await this.plans.countAgain(tx, id)];
    });
    this.log.error(`The support of plan ${id} was counted as ${stood}; it is ${counted}, and was mended.`);
  }
}
