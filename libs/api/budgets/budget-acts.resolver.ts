import type { Actor } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AccountOption } from './account-option/account-option.handler.js';
import { AnnulBudget } from './annul-budget/annul-budget.handler.js';
import { AccountBudgetOptionInput, AnnulBudgetInput, BringPlanToBudgetInput, BudgetBallotInput, BudgetInput, CheckBudgetOptionInput, ComposeBudgetInput, MoveBudgetDatesInput, ProposeBudgetOptionInput } from './budgets.inputs.js';
import { BudgetBallotPayload, BudgetPayload } from './budgets.type.js';
import { CheckOption } from './check-option/check-option.handler.js';
import { ComposeBudget } from './compose-budget/compose-budget.handler.js';
import { DiscardBudget } from './discard-budget/discard-budget.handler.js';
import { FillBallot } from './fill-ballot/fill-ballot.handler.js';
import { MoveDates } from './move-dates/move-dates.handler.js';
import { OpenBudget } from './open-budget/open-budget.handler.js';
import { OpenVote } from './open-vote/open-vote.handler.js';
import { ProposeOption } from './propose-option/propose-option.handler.js';

const done = ({ budgetId }: { budgetId: string }): BudgetPayload => ({ budgetId, problems: [] });

/** What the municipality, or an association, does with a budget. */
@Resolver()
export class BudgetActsResolver {
  constructor(
    private readonly composing: ComposeBudget,
    private readonly discarding: DiscardBudget,
    private readonly opening: OpenBudget,
    private readonly annulling: AnnulBudget,
  ) {}

  @Mutation(() => BudgetPayload)
  @Requires('compose-budget')
  async composeBudget(@CurrentActor() actor: Actor, @Args('input') input: ComposeBudgetInput): Promise<BudgetPayload> {
    return done(await this.composing.run(actor, input));
  }

  @Mutation(() => BudgetPayload, { description: 'Throws a draft away' })
  @Requires('compose-budget')
  async discardBudget(@CurrentActor() actor: Actor, @Args('input') input: BudgetInput): Promise<BudgetPayload> {
    return done(await this.discarding.run(actor, input.budgetId));
  }

  @Mutation(() => BudgetPayload)
  @Requires('open-budget')
  async openBudget(@CurrentActor() actor: Actor, @Args('input') input: BudgetInput): Promise<BudgetPayload> {
    return done(await this.opening.run(actor, input.budgetId));
  }

  @Mutation(() => BudgetPayload)
  @Requires('open-budget')
  async annulBudget(@CurrentActor() actor: Actor, @Args('input') input: AnnulBudgetInput): Promise<BudgetPayload> {
    return done(await this.annulling.run(actor, input));
  }
}

/** What the municipality does between the ideas and the vote, and after the count. */
@Resolver()
export class BudgetOptionActsResolver {
  constructor(
    private readonly moving: MoveDates,
    private readonly voteOpening: OpenVote,
    private readonly checking: CheckOption,
    private readonly accounting: AccountOption,
  ) {}

  @Mutation(() => BudgetPayload, { description: 'Moves the last days of the check and of the vote, while the municipality checks' })
  @Requires('open-budget')
  async moveBudgetDates(@CurrentActor() actor: Actor, @Args('input') input: MoveBudgetDatesInput): Promise<BudgetPayload> {
    return done(await this.moving.run(actor, input));
  }

  @Mutation(() => BudgetPayload)
  @Requires('open-budget')
  async openBudgetVote(@CurrentActor() actor: Actor, @Args('input') input: BudgetInput): Promise<BudgetPayload> {
    return done(await this.voteOpening.run(actor, input.budgetId));
  }

  @Mutation(() => BudgetPayload)
  @Requires('check-budget-option')
  async checkBudgetOption(@CurrentActor() actor: Actor, @Args('input') input: CheckBudgetOptionInput): Promise<BudgetPayload> {
    return done(await this.checking.run(actor, input));
  }

  @Mutation(() => BudgetPayload, { description: 'Tells how it goes with an option that won, and what was spent on it' })
  @Requires('check-budget-option')
  async accountBudgetOption(@CurrentActor() actor: Actor, @Args('input') input: AccountBudgetOptionInput): Promise<BudgetPayload> {
    return done(await this.accounting.run(actor, input));
  }
}

/** What residents do with a budget. */
@Resolver()
export class BudgetVotersResolver {
  constructor(
    private readonly proposing: ProposeOption,
    private readonly filling: FillBallot,
  ) {}

  @Mutation(() => BudgetPayload)
  @Requires('propose-budget-option')
  async proposeBudgetOption(@CurrentActor() actor: Actor, @Args('input') input: ProposeBudgetOptionInput): Promise<BudgetPayload> {
    return done(await this.proposing.propose(actor, input));
  }

  @Mutation(() => BudgetPayload)
  @Requires('bring-plan-to-budget')
  async bringPlanToBudget(@CurrentActor() actor: Actor, @Args('input') input: BringPlanToBudgetInput): Promise<BudgetPayload> {
    return done(await this.proposing.bringPlan(actor, input));
  }

  @Mutation(() => BudgetPayload, { description: 'Keeps a ballot as far as it is filled in; it does not count' })
  @Requires('vote-as-resident')
  async keepBudgetBallot(@CurrentActor() actor: Actor, @Args('input') input: BudgetBallotInput): Promise<BudgetPayload> {
    await this.filling.keep(actor, input);
    return done(input);
  }

  @Mutation(() => BudgetBallotPayload)
  @Requires('vote-as-resident')
  async castBudgetBallot(@CurrentActor() actor: Actor, @Args('input') input: BudgetBallotInput): Promise<BudgetBallotPayload> {
    return { ...(await this.filling.cast(actor, input)), problems: [] };
  }
}
