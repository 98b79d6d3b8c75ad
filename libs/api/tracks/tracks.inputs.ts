import { PLAN_LIMITS } from '#domain/plans';
import { ClientKey, DayText, Flag, Text, Uuid } from '#platform/graphql';
import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class TrackInput {
  @Field(() => ID)
  @Uuid()
  planId: string;
}

@InputType()
export class AddMilestoneInput extends TrackInput {
  @ClientKey()
  clientKey: string | null;

  @Field(() => String)
  @Text({ min: 0, max: PLAN_LIMITS.milestone.max })
  title: string;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' })
  @DayText({ optional: true })
  dueOn: string | null;
}

@InputType()
export class ReachMilestoneInput {
  @Field(() => ID)
  @Uuid()
  milestoneId: string;

  @Field(() => Boolean)
  @Flag()
  reached: boolean;
}

@InputType()
export class RemoveMilestoneInput {
  @Field(() => ID)
  @Uuid()
  milestoneId: string;
}

@InputType()
export class PostUpdateInput extends TrackInput {
  @ClientKey()
  clientKey: string | null;

  @Field(() => String)
  @Text({ min: 0, max: PLAN_LIMITS.update.max, multiline: true })
  text: string;
}

@InputType()
export class StopPlanInput extends TrackInput {
  @Field(() => String)
  @Text({ min: 0, max: PLAN_LIMITS.reason.max, multiline: true })
  reason: string;
}
