import { PersonRepository } from '#api/identity';
import { problem } from '#domain/kernel';
import { type Actor, can } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database } from '#platform/database';
import { Refusal } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { allowed } from '../plan-access.js';
import { PlanRepository } from '../plan.repository.js';

/** Erases the name of somebody for whom a coach wrote a plan down: they have no account to do so by themselves. The plan stays. */
@Injectable()
export class EraseName {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanRepository,
    private readonly people: PersonRepository,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, input: { planId: string }): Promise<{ planId: string }> {
    return this.database.transaction(async (tx) => {
      const plan = allowed(await this.plans.locked(tx, input.planId), actor, 'erase-name');
      const named = plan.namedId === null ? null : await this.people.byId(plan.namedId, tx);
      if (named === null) throw new Refusal([problem('already-done')]);
      await this.people.erase(tx, named.id);
      const role = can(actor, 'publish-plan', { municipalityId: plan.municipalityId }) === null ? 'coach' : 'administrator';
      await this.audit.record(tx, actor, { act: 'plan.erase-name', role, municipalityId: plan.municipalityId, subjectKind: 'plan', subjectId: plan.id });
      return { planId: plan.id };
    });
  }
}
