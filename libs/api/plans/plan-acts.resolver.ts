import type { Actor } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ChangePlan } from './change-plan/change-plan.handler.js';
import { PlanPayload, SaveDraftPayload } from './plans.payload.js';
import { SaveDraft } from './save-draft/save-draft.handler.js';
import { ChangePlanInput, PlanIdInput, SaveDraftInput, WithdrawPlanInput } from './save-draft/save-draft.input.js';
import { SubmitPlan } from './submit-plan/submit-plan.handler.js';
import { SupportPlan } from './support-plan/support-plan.handler.js';
import { WithdrawPlan } from './withdraw-plan/withdraw-plan.handler.js';

const done = ({ planId }: { planId: string }): PlanPayload => ({ planId, problems: [] });

@Resolver()
export class PlanActsResolver {
  constructor(
    private readonly drafts: SaveDraft,
    private readonly submission: SubmitPlan,
    private readonly supporting: SupportPlan,
    private readonly withdrawal: WithdrawPlan,
    private readonly changing: ChangePlan,
  ) {}

  @Mutation(() => SaveDraftPayload)
  @Requires('submit-plan')
  async saveDraft(@CurrentActor() actor: Actor, @Args('input') input: SaveDraftInput): Promise<SaveDraftPayload> {
    return { ...(await this.drafts.run(actor, input)), problems: [] };
  }

  @Mutation(() => PlanPayload)
  @Requires('submit-plan')
  async submitPlan(@CurrentActor() actor: Actor, @Args('input') input: PlanIdInput): Promise<PlanPayload> {
    return done(await this.submission.run(actor, input));
  }

  @Mutation(() => PlanPayload)
  @Requires('support-plan')
  async supportPlan(@CurrentActor() actor: Actor, @Args('input') input: PlanIdInput): Promise<PlanPayload> {
    return done(await this.supporting.support(actor, input.planId));
  }

  @Mutation(() => PlanPayload)
  @Requires('withdraw-support')
  async withdrawSupport(@CurrentActor() actor: Actor, @Args('input') input: PlanIdInput): Promise<PlanPayload> {
    return done(await this.supporting.withdraw(actor, input.planId));
  }

  @Mutation(() => PlanPayload)
  @Requires('withdraw-plan')
  async withdrawPlan(@CurrentActor() actor: Actor, @Args('input') input: WithdrawPlanInput): Promise<PlanPayload> {
    return done(await this.withdrawal.run(actor, input));
  }

  @Mutation(() => PlanPayload)
  @Requires('renew-plan')
  async renewPlan(@CurrentActor() actor: Actor, @Args('input') input: PlanIdInput): Promise<PlanPayload> {
    return done(await this.withdrawal.renew(actor, input.planId));
  }

  @Mutation(() => PlanPayload)
  @Requires('change-plan')
  async changePlan(@CurrentActor() actor: Actor, @Args('input') input: ChangePlanInput): Promise<PlanPayload> {
    return done(await this.changing.run(actor, input));
  }
}
