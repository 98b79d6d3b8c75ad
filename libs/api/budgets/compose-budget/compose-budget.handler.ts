import { PlacesRepository } from '#api/places';
import { checkComposition } from '#domain/budgets';
import { problem } from '#domain/kernel';
import { type Actor, can, holds, speaksFor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database, type Tx } from '#platform/database';
import { Refusal, orRefuse, required, unhindered } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { allowed } from '../budget-access.js';
import { BudgetRepository } from '../budget.repository.js';
import type { ComposeBudgetInput } from '../budgets.inputs.js';

/** Composes a budget, or changes it while it is a draft: the municipality, its coach, or an association where the ordinance lets it. */
@Injectable()
export class ComposeBudget {
  constructor(
    private readonly database: Database,
    private readonly places: PlacesRepository,
    private readonly budgets: BudgetRepository,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, input: ComposeBudgetInput): Promise<{ budgetId: string }> {
    return this.database.transaction(async (tx) => {
      const area = required(await this.places.areaById(tx, input.areaId), 'not-found', 'areaId');
      unhindered(can(actor, 'compose-budget', { municipalityId: area.municipalityId, areaId: area.id }));
      const ordinance = required(await this.places.ordinanceInForce(tx, area.municipalityId), 'wrong-state');
      const associationId = this.composer(actor, area, ordinance.rules.associationBudgets);
      const moments = { ideasUntil: input.ideasUntil.getTime(), checkUntil: input.checkUntil.getTime(), closesAt: input.closesAt.getTime() };
      const composed = orRefuse(checkComposition({ ...input, priceLeastCents: input.priceLeastCents ?? null, priceLimitCents: input.priceLimitCents ?? null, ...moments }, await this.database.now(tx)));
      const budget = { ...composed, areaId: area.id, municipalityId: area.municipalityId, associationId, ordinanceId: ordinance.id, proposeFrom: input.proposeFrom, composedBy: required(actor.personId) };
      const budgetId = await this.keep(tx, actor, input.budgetId ?? null, budget);
      await this.audit.record(tx, actor, { act: 'budget.compose', role: associationId !== null ? 'association' : holds(actor, 'official', { municipalityId: area.municipalityId }) ? 'official' : 'coach', municipalityId: area.municipalityId, subjectKind: 'budget', subjectId: budgetId });
      return { budgetId };
    });
  }

  private async keep(tx: Tx, actor: Actor, id: string | null, budget: Parameters<BudgetRepository['add']>[1]): Promise<string> {
    if (id === null) return this.budgets.add(tx, budget);
    const draft = allowed(await this.budgets.locked(tx, id), actor, 'compose-budget');
    if (draft.state !== 'draft' || draft.areaId !== budget.areaId) throw new Refusal([problem('wrong-state')]);
    await this.budgets.change(tx, id, budget);
    return id;
  }

  /** In whose name: an association's where the ordinance lets it; the municipality's is no association. */
  private composer(actor: Actor, area: { id: string; municipalityId: string }, associations: boolean): string | null {
    if (['official' as const, 'coach' as const].some((role) => holds(actor, role, { municipalityId: area.municipalityId }))) return null;
    if (!associations) throw new Refusal([problem('not-allowed')]);
    return required(actor.associations.find((m) => m.areaId === area.id && speaksFor(actor, m.associationId))?.associationId, 'not-allowed');
  }
}
