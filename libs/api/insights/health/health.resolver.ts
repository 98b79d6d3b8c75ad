import { type Actor, can } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Config } from '#platform/config';
import { HEALTH_CHECKS, HealthChecks } from '#platform/health';
import { Metrics } from '#platform/observability';
import { Query, Resolver } from '@nestjs/graphql';
import { HealthRepository } from './health.repository.js';
import { HealthType } from './health.type.js';

/** How the house does, for administrators: they read it, and operators mend. */
@Resolver()
export class HealthResolver {
  private readonly startedAt = new Date(performance.timeOrigin);

  constructor(
    private readonly figures: HealthRepository,
    private readonly checks: HealthChecks,
    private readonly metrics: Metrics,
    private readonly config: Config,
  ) {}

  @Query(() => HealthType, { nullable: true, description: 'Only for administrators' })
  @Requires('see-health')
  async health(@CurrentActor() actor: Actor): Promise<HealthType | null> {
    if (can(actor, 'see-health') !== null) return null;
    const [figures, failingJobs, done, sockets] = await Promise.all([this.figures.figures(), this.figures.failing(), this.checks.all(), this.metrics.sockets.get()]);
    const checks = HEALTH_CHECKS.map((kind) => done.find((check) => check.kind === kind) ?? { kind, checkedAt: null, faults: 0, faultAt: null });
    return { ...figures, failingJobs, checks, sockets: sockets.values[0]?.value ?? 0, version: this.config.version, startedAt: this.startedAt };
  }
}
