import { GuestInput } from '#api/identity';
import { HidingGroundEnum } from '#api/plans';
import { HIDING_GROUNDS, HIDING_LIMITS } from '#domain/discussion';
import { Choice, ClientKey, Flag, Nested, Text } from '#platform/graphql';
import { Field, InputType } from '@nestjs/graphql';
import { PublishPlanInput } from './moderation.inputs.js';

/** The reason is checked by the decision, so that its problem stands at its field. */
const reason = { ...HIDING_LIMITS.reason, min: 0 };

@InputType()
export class ReportPlanInput extends PublishPlanInput {
  @Field(() => HidingGroundEnum)
  @Choice(HIDING_GROUNDS)
  ground: string;

  @Field(() => String)
  @Text(HIDING_LIMITS.note)
  note: string;
}

@InputType()
export class ReportPlanAsGuestInput extends ReportPlanInput {
  @Field(() => GuestInput)
  @Nested(() => GuestInput)
  guest: GuestInput;

  @ClientKey()
  clientKey: string | null;
}

@InputType()
export class HidePlanInput extends PublishPlanInput {
  @Field(() => HidingGroundEnum)
  @Choice(HIDING_GROUNDS)
  ground: string;

  @Field(() => String, { description: 'For the author' })
  @Text(reason)
  reason: string;
}

@InputType()
export class AskHidingLookInput extends PublishPlanInput {
  @Field(() => String)
  @Text(reason)
  reason: string;
}

@InputType()
export class DecideHidingLookInput extends AskHidingLookInput {
  @Field(() => Boolean, { description: 'Whether it stays hidden' })
  @Flag()
  upheld: boolean;
}
