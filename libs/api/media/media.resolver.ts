import { HidingGroundEnum, PlanDetailType, PlanPayload } from '#api/plans';
import { HIDING_GROUNDS, HIDING_LIMITS } from '#domain/discussion';
import type { Actor } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Choice, Text, Uuid } from '#platform/graphql';
import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AddAttachment } from './add-attachment/add-attachment.handler.js';
import { AttachmentRepository } from './attachment.repository.js';
import { TakeOffAttachment } from './take-off-attachment/take-off-attachment.handler.js';

@ObjectType('Attachment', { description: 'A picture or a document with a plan; its bytes are at /attachments/<id>' })
class AttachmentType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'picture or document' })
  kind: string;

  @Field(() => String)
  description: string;

  @Field(() => Int)
  bytes: number;

  @Field(() => Int, { nullable: true, description: 'Pixels' })
  width: number | null;

  @Field(() => Int, { nullable: true, description: 'Pixels' })
  height: number | null;
}

@InputType()
class RemoveAttachmentInput {
  @Field(() => ID)
  @Uuid()
  attachmentId: string;
}

@InputType()
export class TakeOffAttachmentInput extends RemoveAttachmentInput {
  @Field(() => HidingGroundEnum)
  @Choice(HIDING_GROUNDS)
  ground: string;

  @Field(() => String, { description: 'For the author, and in the history of the plan' })
  @Text({ ...HIDING_LIMITS.reason, min: 0 })
  reason: string;
}

@Resolver(() => PlanDetailType)
export class MediaResolver {
  constructor(
    private readonly attachments: AttachmentRepository,
    private readonly adding: AddAttachment,
    private readonly takingOff: TakeOffAttachment,
  ) {}

  @ResolveField(() => [AttachmentType], { name: 'attachments' })
  ofPlan(@Parent() plan: { id: string }): Promise<AttachmentType[]> {
    return this.attachments.ofPlan(plan.id);
  }

  @Mutation(() => PlanPayload)
  @Requires('change-plan')
  async removeAttachment(@CurrentActor() actor: Actor, @Args('input') input: RemoveAttachmentInput): Promise<PlanPayload> {
    return { ...(await this.adding.remove(actor, input.attachmentId)), problems: [] };
  }

  @Mutation(() => PlanPayload, { description: 'A coach takes a picture or document off a published plan, on a ground' })
  @Requires('hide')
  async takeOffAttachment(@CurrentActor() actor: Actor, @Args('input') input: TakeOffAttachmentInput): Promise<PlanPayload> {
    return { ...(await this.takingOff.run(actor, input)), problems: [] };
  }
}
