import { PLAN_LIMITS, REFUSAL_GROUNDS } from '#domain/plans';
import { Choice, ClientKey, Flag, Text, Uuid, WholeNumber, asEnum } from '#platform/graphql';
import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';

export const RefusalGroundEnum = asEnum(REFUSAL_GROUNDS);
registerEnumType(RefusalGroundEnum, { name: 'RefusalGround' });

@InputType()
export class PublishPlanInput {
  @Field(() => ID)
  @Uuid()
  planId: string;
}

@InputType()
export class ReturnPlanInput extends PublishPlanInput {
  @Field(() => String, { description: 'What the author can do to make it fit' })
  @Text(PLAN_LIMITS.reason)
  notes: string;
}

@InputType()
export class RefusePlanInput extends PublishPlanInput {
  @Field(() => RefusalGroundEnum)
  @Choice(REFUSAL_GROUNDS)
  ground: string;

  @Field(() => String)
  @Text(PLAN_LIMITS.reason)
  reason: string;
}

@InputType()
export class MergePlanInput extends PublishPlanInput {
  @Field(() => ID)
  @Uuid()
  intoPlanId: string;

  @Field(() => String)
  @Text(PLAN_LIMITS.reason)
  reason: string;
}

@InputType()
export class AskSecondLookInput extends PublishPlanInput {
  @Field(() => String)
  @Text(PLAN_LIMITS.reason)
  reason: string;
}

@InputType()
export class DecideSecondLookInput extends AskSecondLookInput {
  @Field(() => Boolean, { description: 'Whether the first decision stands' })
  @Flag()
  upheld: boolean;
}

@InputType()
export class EnterPaperSupportInput extends PublishPlanInput {
  @ClientKey()
  clientKey: string | null;

  @Field(() => Int, { description: 'Names on the list that may support and have not done so on screen' })
  @WholeNumber(1, 500)
  names: number;

  @Field(() => String, { description: 'Where the list lies, so that it can be checked' })
  @Text({ min: 3, max: 300 })
  note: string;
}

@InputType()
export class PaperListInput {
  @Field(() => ID)
  @Uuid()
  listId: string;
}
