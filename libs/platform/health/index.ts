export { HEALTH_CHECKS, type HealthCheck, HealthChecks } from './health-checks.js';
export { HealthModule } from './health.module.js';
