import { PlanDetailType, PlanPayload } from '#api/plans';
import type { Actor } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { TrackRepository } from './track.repository.js';
import { AddMilestoneInput, PostUpdateInput, ReachMilestoneInput, RemoveMilestoneInput, StopPlanInput, TrackInput } from './tracks.inputs.js';
import { MilestoneType, PlanUpdateType } from './tracks.type.js';
import { WalkTrack } from './walk-track/walk-track.handler.js';

const done = ({ planId }: { planId: string }): PlanPayload => ({ planId, problems: [] });

@Resolver(() => PlanDetailType)
export class TrackOfPlanResolver {
  constructor(private readonly track: TrackRepository) {}

  @ResolveField(() => [MilestoneType])
  milestones(@Parent() plan: { id: string }): Promise<MilestoneType[]> {
    return this.track.milestones(plan.id);
  }

  @ResolveField(() => [PlanUpdateType], { description: 'Newest first' })
  updates(@Parent() plan: { id: string }): Promise<PlanUpdateType[]> {
    return this.track.updates(plan.id);
  }
}

@Resolver()
export class TrackActsResolver {
  constructor(private readonly walking: WalkTrack) {}

  @Mutation(() => PlanPayload)
  @Requires('set-milestone')
  async addMilestone(@CurrentActor() actor: Actor, @Args('input') input: AddMilestoneInput): Promise<PlanPayload> {
    return done(await this.walking.addMilestone(actor, input));
  }

  @Mutation(() => PlanPayload)
  @Requires('set-milestone')
  async reachMilestone(@CurrentActor() actor: Actor, @Args('input') input: ReachMilestoneInput): Promise<PlanPayload> {
    return done(await this.walking.reachMilestone(actor, input));
  }

  @Mutation(() => PlanPayload)
  @Requires('set-milestone')
  async removeMilestone(@CurrentActor() actor: Actor, @Args('input') input: RemoveMilestoneInput): Promise<PlanPayload> {
    return done(await this.walking.removeMilestone(actor, input.milestoneId));
  }

  @Mutation(() => PlanPayload)
  @Requires('post-update')
  async postUpdate(@CurrentActor() actor: Actor, @Args('input') input: PostUpdateInput): Promise<PlanPayload> {
    return done(await this.walking.postUpdate(actor, input));
  }

  @Mutation(() => PlanPayload)
  @Requires('set-milestone')
  async startPlan(@CurrentActor() actor: Actor, @Args('input') input: TrackInput): Promise<PlanPayload> {
    return done(await this.walking.start(actor, input.planId));
  }

  @Mutation(() => PlanPayload)
  @Requires('set-milestone')
  async completePlan(@CurrentActor() actor: Actor, @Args('input') input: TrackInput): Promise<PlanPayload> {
    return done(await this.walking.complete(actor, input.planId));
  }

  @Mutation(() => PlanPayload)
  @Requires('set-milestone')
  async stopPlan(@CurrentActor() actor: Actor, @Args('input') input: StopPlanInput): Promise<PlanPayload> {
    return done(await this.walking.stop(actor, input));
  }
}
