import { PlanDetailType, PlanPayload, PlanRepository, PlanType } from '#api/plans';
import { type Actor, can } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Args, Field, GraphQLISODateTime, ID, Int, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AskSecondLookInput, PaperListInput, DecideSecondLookInput, EnterPaperSupportInput, MergePlanInput, PublishPlanInput, RefusePlanInput, ReturnPlanInput } from './moderation.inputs.js';
import { ModerationRepository } from './moderation.repository.js';
import { ObjectToMerge } from './object-to-merge/object-to-merge.handler.js';
import { PaperSupport } from './paper-support/paper-support.handler.js';
import { ReviewPlan } from './review-plan/review-plan.handler.js';
import { SecondLook } from './second-look/second-look.handler.js';

@ObjectType('PaperList')
class PaperListType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  names: number;

  @Field(() => String)
  note: string;

  @Field(() => Boolean, { description: 'Entered by whoever asks: then another must confirm it' })
  mine: boolean;
}

@ObjectType('WaitingPaperList', { description: 'A list of names on paper that waits for a second person' })
class WaitingPaperListType extends PaperListType {
  @Field(() => ID)
  planId: string;

  @Field(() => String)
  title: string;
}

@ObjectType('SecondLook', { description: 'That a refusal or a declined answer is looked at again, and what came of it' })
class SecondLookType {
  @Field(() => String)
  askedReason: string;

  @Field(() => GraphQLISODateTime)
  askedAt: Date;

  @Field(() => Boolean, { nullable: true, description: 'Whether the first decision stands; none while it is being looked at' })
  upheld: boolean | null;

  @Field(() => String, { nullable: true })
  reason: string | null;
}

@ObjectType('PlanMerge', { description: 'That a plan goes on in another, and when its supporters move' })
class PlanMergeType {
  @Field(() => GraphQLISODateTime)
  movesAt: Date;

  @Field(() => Boolean)
  moved: boolean;

  @Field(() => Boolean)
  viewerObjects: boolean;
}

const done = ({ planId }: { planId: string }): PlanPayload => ({ planId, problems: [] });

@Resolver(() => PlanDetailType)
export class ModerationResolver {
  constructor(
    private readonly moderation: ModerationRepository,
    private readonly plans: PlanRepository,
    private readonly review: ReviewPlan,
  ) {}

  @Query(() => [WaitingPaperListType], { description: 'Of the municipalities for which one works' })
  @Requires('confirm-paper-support')
  async paperLists(@CurrentActor() actor: Actor): Promise<WaitingPaperListType[]> {
    const mine = [...new Set(actor.roles.flatMap((r) => (r.municipalityId !== null && can(actor, 'confirm-paper-support', { municipalityId: r.municipalityId }) === null ? [r.municipalityId] : [])))];
    return mine.length === 0 ? [] : this.moderation.paperLists(mine, actor.personId ?? '');
  }

  @ResolveField(() => [PlanType], { description: 'Public plans that are much like this one; only for its staff and its author' })
  async likePlans(@Parent() plan: { id: string; title: string; municipalityId: string; authorId: string }, @CurrentActor() actor: Actor): Promise<Pick<PlanType, 'id' | 'title' | 'summary' | 'state'>[]> {
    const concerned = plan.authorId === actor.personId || actor.roles.some((r) => r.municipalityId === plan.municipalityId);
    return concerned ? this.plans.like(plan.title, plan.municipalityId, plan.id) : [];
  }

  @ResolveField(() => SecondLookType, { nullable: true })
  secondLook(@Parent() plan: { id: string }): Promise<SecondLookType | null> {
    return this.moderation.secondLook(plan.id);
  }

  @ResolveField(() => PlanMergeType, { nullable: true })
  async merge(@Parent() plan: { id: string; mergedInto: string | null }, @CurrentActor() actor: Actor): Promise<PlanMergeType | null> {
    return plan.mergedInto === null ? null : this.moderation.merge(plan.id, actor.personId);
  }

  @Mutation(() => PlanPayload)
  @Requires('publish-plan')
  async publishPlan(@CurrentActor() actor: Actor, @Args('input') input: PublishPlanInput): Promise<PlanPayload> {
    return done(await this.review.publish(actor, input.planId));
  }

  @Mutation(() => PlanPayload)
  @Requires('return-plan')
  async returnPlan(@CurrentActor() actor: Actor, @Args('input') input: ReturnPlanInput): Promise<PlanPayload> {
    return done(await this.review.return(actor, input));
  }

  @Mutation(() => PlanPayload)
  @Requires('refuse-plan')
  async refusePlan(@CurrentActor() actor: Actor, @Args('input') input: RefusePlanInput): Promise<PlanPayload> {
    return done(await this.review.refuse(actor, input));
  }

  @Mutation(() => PlanPayload)
  @Requires('merge-plan')
  async mergePlan(@CurrentActor() actor: Actor, @Args('input') input: MergePlanInput): Promise<PlanPayload> {
    return done(await this.review.merge(actor, input));
  }
}

@Resolver()
export class SecondPersonResolver {
  constructor(
    private readonly looking: SecondLook,
    private readonly paper: PaperSupport,
    private readonly objecting: ObjectToMerge,
  ) {}

  @Mutation(() => PlanPayload)
  @Requires('withdraw-support')
  async objectToMerge(@CurrentActor() actor: Actor, @Args('input') input: PublishPlanInput): Promise<PlanPayload> {
    return done(await this.objecting.run(actor, input.planId));
  }

  @Mutation(() => PlanPayload)
  @Requires('ask-second-look')
  async askSecondLook(@CurrentActor() actor: Actor, @Args('input') input: AskSecondLookInput): Promise<PlanPayload> {
    return done(await this.looking.ask(actor, input));
  }

  @Mutation(() => PlanPayload)
  @Requires('review-decline')
  async decideSecondLook(@CurrentActor() actor: Actor, @Args('input') input: DecideSecondLookInput): Promise<PlanPayload> {
    return done(await this.looking.decide(actor, input));
  }

  @Mutation(() => PlanPayload)
  @Requires('enter-paper-support')
  async enterPaperSupport(@CurrentActor() actor: Actor, @Args('input') input: EnterPaperSupportInput): Promise<PlanPayload> {
    return done(await this.paper.enter(actor, input));
  }

  @Mutation(() => PlanPayload)
  @Requires('confirm-paper-support')
  async confirmPaperSupport(@CurrentActor() actor: Actor, @Args('input') input: PaperListInput): Promise<PlanPayload> {
    return done(await this.paper.confirm(actor, input.listId));
  }

  @Mutation(() => PlanPayload, { description: 'As long as nobody has confirmed it' })
  @Requires('enter-paper-support')
  async dropPaperSupport(@CurrentActor() actor: Actor, @Args('input') input: PaperListInput): Promise<PlanPayload> {
    return done(await this.paper.drop(actor, input.listId));
  }
}
