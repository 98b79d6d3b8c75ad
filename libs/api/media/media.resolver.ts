import { PlanDetailType, PlanPayload } from '#api/plans';
import type { Actor } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Uuid } from '#platform/graphql';
import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AddAttachment } from './add-attachment/add-attachment.handler.js';
import { AttachmentRepository } from './attachment.repository.js';

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

@Resolver(() => PlanDetailType)
export class MediaResolver {
  constructor(
    private readonly attachments: AttachmentRepository,
    private readonly adding: AddAttachment,
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
}
