import { PersonRepository } from '#api/identity';
import { problem } from '#domain/kernel';
import { type Actor, can } from '#domain/permissions';
import { NAMED_DRAFT_DAYS } from '#domain/plans';
import { Audit } from '#platform/audit';
import { Database, type Tx } from '#platform/database';
import { type BrinkEvent, OnEvent } from '#platform/events';
import { Refusal } from '#platform/graphql';
import { Every } from '#platform/jobs';
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
      // a form that still shows the name is told that the draft changed
      await this.plans.reviseDraft(tx, plan.id);
      const role = can(actor, 'publish-plan', { municipalityId: plan.municipalityId }) === null ? 'coach' : 'administrator';
      await this.audit.record(tx, actor, { act: 'plan.erase-name', role, municipalityId: plan.municipalityId, subjectKind: 'plan', subjectId: plan.id });
      return { planId: plan.id };
    });
  }

  /** A draft is its author's alone, so nobody else can be asked to erase whom it names: what lies still forgets it by the clock. */
  @Every('17 4 * * *')
  async forget(): Promise<void> {
    await this.database.transaction(async (tx) => {
      for (const { id, namedId, municipalityId } of await this.plans.restingDrafts(tx, NAMED_DRAFT_DAYS)) {
        await this.people.erase(tx, namedId);
        await this.plans.reviseDraft(tx, id);
        await this.audit.record(tx, null, { act: 'plan.forget-name', role: 'system', municipalityId, subjectKind: 'plan', subjectId: id });
      }
    });
  }

  /** A draft is its author's alone: with them goes the name of whom it was for. */
  @OnEvent('person.erased')
  async authorErased(tx: Tx, { data }: BrinkEvent): Promise<void> {
    for (const namedId of await this.plans.namedInDrafts(tx, String(data['personId']))) await this.people.erase(tx, namedId);
  }
}
