import { AssociationType } from '#api/associations';
import { GatheringDetailType } from '#api/gatherings';
import { PlanDetailType } from '#api/plans';
import { isUuid } from '#domain/kernel';
import { type Actor, can } from '#domain/permissions';
import { CurrentActor, Public, Requires } from '#platform/auth';
import { type Page, connectionOf, keyOf, pageSize } from '#platform/graphql';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AnswerCall } from './answer-call/answer-call.handler.js';
import { ChangeKnowledge } from './change-knowledge/change-knowledge.handler.js';
import { AlikeArguments, AnswerCallInput, ChangeKnowledgeInput, CloseCallInput, KnowledgeArguments, KnowledgeIdInput, ReturnCallInput, ShareKnowledgeInput } from './knowledge.inputs.js';
import { KnowledgeRepository } from './knowledge.repository.js';
import { AlikeType, CallOfPlanType, KnowledgeConnection, KnowledgePayload, KnowledgeType } from './knowledge.type.js';
import { ReviewCall } from './review-call/review-call.handler.js';
import { ShareKnowledge } from './share-knowledge/share-knowledge.handler.js';
import { mayRead, shownKnowledge } from './shown-knowledge.js';

const done = (answer: { knowledgeId: string; state: string }): KnowledgePayload => ({ ...answer, problems: [] });

@Resolver()
export class KnowledgeResolver {
  constructor(private readonly items: KnowledgeRepository) {}

  @Query(() => KnowledgeConnection, { name: 'knowledge', description: 'Published stories, lessons or calls, newest first' })
  @Public('what is published is for everybody')
  async published(@CurrentActor() actor: Actor, @Args() { first, after, ...filter }: KnowledgeArguments): Promise<Page<KnowledgeType>> {
    const page = connectionOf(await this.items.list(filter, keyOf(after, 'moment'), pageSize(first) + 1), first, (row) => [row.sortKey, row.id]);
    return { nodes: page.nodes.map((row) => shownKnowledge(row, actor)), pageInfo: page.pageInfo };
  }

  @Query(() => KnowledgeType, { nullable: true })
  @Public('what is published is for everybody; a call before exists only for its caller and the staff')
  async knowledgeItem(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<KnowledgeType | null> {
    const found = isUuid(id) ? await this.items.item(id) : null;
    return found !== null && mayRead(actor, found) ? shownKnowledge(found, actor) : null;
  }

  @Query(() => [AlikeType], { description: 'Lessons and finished plans of other villages that are like these words' })
  @Public('what is published is for everybody')
  alike(@Args() { text, themes, areaId }: AlikeArguments): Promise<AlikeType[]> {
    return this.items.alike(text, themes, { areaId: areaId ?? null, planId: null });
  }

  @Query(() => [KnowledgeType], { description: 'What one shared oneself, also what waits' })
  @Requires('write-call')
  async myKnowledge(@CurrentActor() actor: Actor): Promise<KnowledgeType[]> {
    const found = await this.items.ofAuthor(actor.personId ?? '', actor.associations.map((m) => m.associationId));
    return found.map((row) => shownKnowledge(row, actor));
  }

  @Query(() => [KnowledgeType], { description: 'Calls of residents that wait for a coach' })
  @Requires('see-moderation-desk')
  async callsToReview(@CurrentActor() actor: Actor): Promise<KnowledgeType[]> {
    const mine = actor.roles.flatMap((r) => (r.role === 'coach' && r.municipalityId !== null ? [r.municipalityId] : []));
    return (mine.length === 0 ? [] : await this.items.waiting(mine)).map((row) => shownKnowledge(row, actor));
  }
}

@Resolver(() => PlanDetailType)
export class AlikeOfPlanResolver {
  constructor(private readonly items: KnowledgeRepository) {}

  @ResolveField(() => [AlikeType], { description: 'Lessons and finished plans of other villages that are like it' })
  alike(@Parent() plan: { id: string; title: string; summary: string; themes: string[]; areaId: string }): Promise<AlikeType[]> {
    return this.items.alike(`${plan.title} ${plan.summary}`, plan.themes, { areaId: plan.areaId, planId: plan.id });
  }

  @ResolveField(() => [CallOfPlanType], { description: 'The calls that it answers; before it is public only for who writes it' })
  calls(@Parent() { id }: { id: string }, @CurrentActor() actor: Actor): Promise<CallOfPlanType[]> {
    return this.items.callsOf(id, actor.personId);
  }

  @ResolveField(() => Boolean, { description: 'Whether whoever asks may tell a story about it' })
  viewerCanTell(@Parent() plan: { publishedAt: Date | null; municipalityId: string; areaId: string }, @CurrentActor() actor: Actor): boolean {
    return plan.publishedAt !== null && can(actor, 'write-knowledge', { municipalityId: plan.municipalityId, areaId: plan.areaId }) === null;
  }
}

@Resolver(() => GatheringDetailType)
export class TellOfGatheringResolver {
  @ResolveField(() => Boolean, { description: 'Whether whoever asks may tell a story of it, or draw a lesson from it, somewhere' })
  viewerCanTell(@CurrentActor() actor: Actor): boolean {
    return can(actor, 'write-knowledge', {}) === null;
  }
}

@Resolver(() => AssociationType)
export class CallsOfAssociationResolver {
  constructor(private readonly items: KnowledgeRepository) {}

  @ResolveField(() => [KnowledgeType], { description: 'The newest calls in its name' })
  async calls(@Parent() { id }: AssociationType, @CurrentActor() actor: Actor): Promise<KnowledgeType[]> {
    return (await this.items.list({ kind: 'call', associationId: id }, null, 10)).map((row) => shownKnowledge(row, actor));
  }
}

@Resolver()
export class KnowledgeActsResolver {
  constructor(
    private readonly sharing: ShareKnowledge,
    private readonly changing: ChangeKnowledge,
    private readonly reviewing: ReviewCall,
    private readonly answering: AnswerCall,
  ) {}

  @Mutation(() => KnowledgePayload, { description: 'Shares a story, a lesson or a call' })
  @Requires('write-call')
  async shareKnowledge(@CurrentActor() actor: Actor, @Args('input') input: ShareKnowledgeInput): Promise<KnowledgePayload> {
    return done(await this.sharing.run(actor, input));
  }

  @Mutation(() => KnowledgePayload)
  @Requires('change-knowledge')
  async changeKnowledge(@CurrentActor() actor: Actor, @Args('input') input: ChangeKnowledgeInput): Promise<KnowledgePayload> {
    return done(await this.changing.change(actor, input));
  }

  @Mutation(() => KnowledgePayload, { description: 'Takes it off the site: its words are gone for good' })
  @Requires('change-knowledge')
  async takeBackKnowledge(@CurrentActor() actor: Actor, @Args('input') input: KnowledgeIdInput): Promise<KnowledgePayload> {
    return done(await this.changing.takeBack(actor, input.knowledgeId));
  }

  @Mutation(() => KnowledgePayload)
  @Requires('review-call')
  async publishCall(@CurrentActor() actor: Actor, @Args('input') input: KnowledgeIdInput): Promise<KnowledgePayload> {
    return done(await this.reviewing.publish(actor, input.knowledgeId));
  }

  @Mutation(() => KnowledgePayload)
  @Requires('review-call')
  async returnCall(@CurrentActor() actor: Actor, @Args('input') input: ReturnCallInput): Promise<KnowledgePayload> {
    return done(await this.reviewing.giveBack(actor, input));
  }

  @Mutation(() => KnowledgePayload, { description: 'Answers a call with a plan of one’s own' })
  @Requires('change-plan')
  async answerCall(@CurrentActor() actor: Actor, @Args('input') input: AnswerCallInput): Promise<KnowledgePayload> {
    return done(await this.answering.answer(actor, input));
  }

  @Mutation(() => KnowledgePayload, { description: 'Says what came of a call, which ends it' })
  @Requires('change-knowledge')
  async closeCall(@CurrentActor() actor: Actor, @Args('input') input: CloseCallInput): Promise<KnowledgePayload> {
    return done(await this.answering.close(actor, input));
  }
}
