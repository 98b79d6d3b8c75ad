import { PaperRepository } from '#api/paper-ballots';
import { AssociationType } from '#api/associations';
import { AreaType } from '#api/places';
import { PlanDetailType, type PlanRow, subjectOf as subjectOfPlan } from '#api/plans';
import { isUuid } from '#domain/kernel';
import { type Actor, can, speaksFor } from '#domain/permissions';
import { ENDED_STATES } from '#domain/plans';
import { CurrentActor, Public, Requires } from '#platform/auth';
import { type Page, PageArguments, connectionOf, keyOf, pageSize } from '#platform/graphql';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { mayRead, maySeeOption, subjectOf, subjectOfOption } from './budget-access.js';
import { shownResult } from './budget-result.js';
import { BudgetRepository, type BudgetRow } from './budget.repository.js';
import { AreaBudgetsType, BudgetConnection, BudgetForPlanType, BudgetOptionType, BudgetResultType, BudgetToCheckType, BudgetType, BudgetViewerCanType, OwnBudgetBallotType } from './budgets.type.js';
import { FillBallot } from './fill-ballot/fill-ballot.handler.js';

@Resolver(() => BudgetType)
export class BudgetsResolver {
  constructor(
    private readonly budgets: BudgetRepository,
    private readonly filling: FillBallot,
    private readonly paper: PaperRepository,
  ) {}

  @Query(() => BudgetConnection, { name: 'budgets', description: 'Those that run first; drafts to whom they concern' })
  @Public('village budgets are for everybody')
  async list(@CurrentActor() actor: Actor, @Args() { first, after }: PageArguments): Promise<Page<BudgetType>> {
    const municipalityIds = actor.roles.flatMap(({ role, municipalityId }) => (role !== 'administrator' && municipalityId !== null ? [municipalityId] : []));
    const associationIds = actor.associations.map((m) => m.associationId).filter((id) => speaksFor(actor, id));
    const found = await this.budgets.list({ municipalityIds, associationIds }, keyOf(after, 'score'), pageSize(first) + 1);
    return connectionOf(found, first, (row) => [row.sortKey, row.id]);
  }

  @Query(() => BudgetType, { nullable: true })
  @Public('village budgets and their results are for everybody')
  async budget(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<BudgetType | null> {
    const found = isUuid(id) ? await this.budgets.byId(id) : null;
    return found !== null && mayRead(actor, found) ? found : null;
  }

  @Query(() => [BudgetToCheckType], { description: 'Budgets with options to check, or a vote to open, the first promise first' })
  @Requires('see-municipality-desk')
  async budgetsToCheck(@CurrentActor() actor: Actor): Promise<BudgetToCheckType[]> {
    const mine = actor.roles.flatMap(({ role, municipalityId }) => (role === 'official' && municipalityId !== null ? [municipalityId] : []));
    const found = mine.length === 0 ? [] : await this.budgets.toCheck(mine);
    return found.map((budget) => ({ budget, unchecked: budget.unchecked }));
  }

  @ResolveField(() => [BudgetOptionType], { description: 'What is not looked at yet is shown to its proposer and the staff' })
  async options(@Parent() budget: BudgetRow, @CurrentActor() actor: Actor): Promise<BudgetOptionType[]> {
    const open = budget.state === 'gathering' || budget.state === 'checking';
    const found = (await this.budgets.options(budget.id)).filter((option) => maySeeOption(actor, budget, option));
    return found.map((option) => {
      const checks = can(actor, 'check-budget-option', subjectOfOption(budget, option)) === null;
      return { ...option, viewerMayCheck: open && checks && option.droppedAs === null, viewerMayAccount: checks && budget.state === 'counted' && budget.result?.winners.includes(option.id) === true };
    });
  }

  @ResolveField(() => BudgetViewerCanType)
  async viewerCan(@Parent() budget: BudgetRow, @CurrentActor() actor: Actor): Promise<BudgetViewerCanType> {
    const subject = subjectOf(budget);
    const opens = can(actor, 'open-budget', subject) === null;
    const near = budget.proposeFrom === 'municipality' || actor.residence?.areaId === budget.areaId;
    return {
      change: budget.state === 'draft' && can(actor, 'compose-budget', subject) === null,
      open: budget.state === 'draft' && opens,
      propose: budget.state === 'gathering' && near && can(actor, 'propose-budget-option', subject) === null,
      openVote: budget.state === 'checking' && opens,
      moveDates: budget.state === 'checking' && opens,
      annul: ['gathering', 'checking', 'voting'].includes(budget.state) && opens,
      vote: await this.filling.mayVote(actor, budget),
      paper: budget.state === 'voting' && can(actor, 'confirm-paper-ballot', subject) === null,
      votesOnPaper: budget.state === 'voting' && actor.personId !== null && (await this.paper.isOnPaper(budget.id, actor.personId)),
    };
  }

  @ResolveField(() => OwnBudgetBallotType, { nullable: true, description: 'One’s own ballot, while the vote is open' })
  ownBallot(@Parent() budget: BudgetRow, @CurrentActor() actor: Actor): Promise<OwnBudgetBallotType | null> {
    return this.filling.own(actor, budget);
  }

  @ResolveField(() => BudgetResultType, { nullable: true, description: 'Only after closing' })
  async result(@Parent() budget: BudgetRow): Promise<BudgetResultType | null> {
    return budget.state === 'counted' && budget.result !== null ? shownResult(budget.result, budget.amountCents, (await this.paper.counted(budget.id)).others) : null;
  }
}

@Resolver(() => AreaType)
export class BudgetsOfAreaResolver {
  constructor(private readonly budgets: BudgetRepository) {}

  @ResolveField(() => AreaBudgetsType, { name: 'villageBudgets' })
  async ofArea(@Parent() area: AreaType, @CurrentActor() actor: Actor): Promise<AreaBudgetsType> {
    return { budgets: await this.budgets.ofArea(area.id), viewerMayCompose: can(actor, 'compose-budget', { municipalityId: area.municipalityId, areaId: area.id }) === null };
  }
}

@Resolver(() => AssociationType)
export class BudgetsOfAssociationResolver {
  constructor(private readonly budgets: BudgetRepository) {}

  @ResolveField(() => [BudgetType], { name: 'villageBudgets', description: 'Budgets that it composed' })
  ofAssociation(@Parent() { id }: AssociationType): Promise<BudgetType[]> {
    return this.budgets.ofAssociation(id);
  }
}

@Resolver(() => PlanDetailType)
export class BudgetsOfPlanResolver {
  constructor(private readonly budgets: BudgetRepository) {}

  @ResolveField(() => [BudgetForPlanType], { name: 'villageBudgets', description: 'Budgets of which it is an option, or can become one' })
  async forPlan(@Parent() plan: PlanRow, @CurrentActor() actor: Actor): Promise<BudgetForPlanType[]> {
    if (plan.publishedAt === null || plan.mergedInto !== null) return [];
    const mayBring = !ENDED_STATES.includes(plan.state) && can(actor, 'bring-plan-to-budget', subjectOfPlan(plan)) === null;
    const found = await this.budgets.forPlan(plan.id, plan.areaId);
    return found.map((budget) => ({ budget, holdsPlan: budget.holdsPlan, viewerMayBring: mayBring && !budget.holdsPlan && budget.state === 'gathering' }));
  }
}
