import { PlacesRepository } from '#api/places';
import { PlanRepository, allowed as allowedPlan } from '#api/plans';
import { checkProposal, checkProposer, checkRoom } from '#domain/budgets';
import { localDate, problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { ENDED_STATES } from '#domain/plans';
import { Database, isUniqueViolation } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { allowed } from '../budget-access.js';
import { BudgetTeller } from '../budget-teller.js';
import { BudgetRepository, type BudgetRow, type OptionRow } from '../budget.repository.js';
import type { ProposeBudgetOptionInput } from '../budgets.inputs.js';

/** What a proposal needs to know of places and plans. */
@Injectable()
export class ProposalGround {
  constructor(
    readonly places: PlacesRepository,
    readonly plans: PlanRepository,
  ) {}
}

/** Takes an idea of a resident, or a published plan, as an option of a budget that gathers ideas. */
@Injectable()
export class ProposeOption {
  constructor(
    private readonly database: Database,
    private readonly ground: ProposalGround,
    private readonly budgets: BudgetRepository,
    private readonly teller: BudgetTeller,
  ) {}

  async propose(actor: Actor, input: ProposeBudgetOptionInput): Promise<{ budgetId: string }> {
    return this.database.transaction(async (tx) => {
      const budget = allowed(await this.budgets.locked(tx, input.budgetId), actor, 'propose-budget-option');
      const { rules } = required(await this.ground.places.ordinanceById(tx, budget.ordinanceId));
      const options = await this.budgets.optionsIn(tx, budget.id);
      const now = await this.database.now(tx);
      const own = options.filter(({ proposedBy, planId }) => proposedBy === actor.personId && planId === null).length;
      orRefuse(checkProposer({ ...this.room(budget, options), areaId: budget.areaId, proposeFrom: budget.proposeFrom, ageFrom: rules.kinds.plan.ageFrom, own }, required(actor.residence, 'not-verified'), now, localDate(now)));
      const proposal = orRefuse(checkProposal({ title: input.title, description: input.description, askedCents: input.askedCents ?? null }, budget));
      const id = await this.budgets.addOption(tx, { ...proposal, budgetId: budget.id, municipalityId: budget.municipalityId, planId: null, proposedBy: actor.personId, associationId: null });
      await this.teller.tellProposed(tx, actor, budget, { act: 'propose', role: 'resident', optionId: id, on: localDate(now) });
      return { budgetId: budget.id };
    });
  }

  /** A published plan of the area becomes an option with its words and cost: by its author, its association or the municipality. */
  async bringPlan(actor: Actor, input: { budgetId: string; planId: string }): Promise<{ budgetId: string }> {
    try {
      return await this.database.transaction(async (tx) => {
        const plan = allowedPlan(await this.ground.plans.byId(tx, input.planId), actor, 'bring-plan-to-budget');
        const budget = required(await this.budgets.locked(tx, input.budgetId));
        if (budget.state === 'draft' || plan.areaId !== budget.areaId) throw new Refusal([problem('not-found')]);
        if (plan.publishedAt === null || ENDED_STATES.includes(plan.state)) throw new Refusal([problem('wrong-state')]);
        const now = await this.database.now(tx);
        orRefuse(checkRoom(this.room(budget, await this.budgets.optionsIn(tx, budget.id)), now));
        const id = await this.budgets.addOption(tx, { budgetId: budget.id, municipalityId: budget.municipalityId, planId: plan.id, proposedBy: plan.authorId, associationId: plan.associationId, title: plan.title, description: plan.summary, askedCents: plan.costCents });
        await this.teller.tellProposed(tx, actor, budget, { act: 'bring-plan', role: actor.personId === plan.authorId ? 'author' : 'other', optionId: id, on: localDate(now) });
        return { budgetId: budget.id };
      });
    } catch (error) {
      if (isUniqueViolation(error, 'budget_option_plan')) throw new Refusal([problem('already-done')]);
      throw error;
    }
  }

  private room(budget: BudgetRow, options: readonly OptionRow[]): { state: BudgetRow['state']; ideasUntil: number; options: number } {
    return { state: budget.state, ideasUntil: budget.ideasUntil.getTime(), options: options.length };
  }
}
