import { OutcomeEnum } from '#api/plans';
import { OUTCOMES, PLAN_LIMITS } from '#domain/plans';
import { Choice, ClientKey, Text, Uuid, WholeNumber } from '#platform/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class PlanOfResponseInput {
  @Field(() => ID)
  @Uuid()
  planId: string;
}

@InputType()
export class RespondInput extends PlanOfResponseInput {
  @Field(() => OutcomeEnum)
  @Choice(OUTCOMES)
  outcome: string;

  @Field(() => String, { description: 'The answer in plain words, in a few sentences' })
  @Text({ min: 0, max: PLAN_LIMITS.responseSummary.max, multiline: true })
  summary: string;

  @Field(() => String)
  @Text({ min: 0, max: PLAN_LIMITS.reason.max, multiline: true })
  reasons: string;
}

@InputType()
export class SaveResponseDraftInput extends PlanOfResponseInput {
  @Field(() => OutcomeEnum, { nullable: true })
  @Choice(OUTCOMES, { optional: true })
  outcome: string | null;

  @Field(() => String)
  @Text({ min: 0, max: PLAN_LIMITS.responseSummary.max, multiline: true })
  summary: string;

  @Field(() => String)
  @Text({ min: 0, max: PLAN_LIMITS.reason.max, multiline: true })
  reasons: string;

  @Field(() => Int, { description: 'The revision that was last seen; 0 for none' })
  @WholeNumber(0, 1_000_000)
  revision: number;
}

@InputType()
export class ExtendResponseInput extends PlanOfResponseInput {
  @Field(() => String)
  @Text(PLAN_LIMITS.reason)
  reason: string;
}

@InputType()
export class AskInformationInput extends PlanOfResponseInput {
  @ClientKey()
  clientKey: string | null;

  @Field(() => String)
  @Text(PLAN_LIMITS.note)
  question: string;
}

@InputType()
export class GiveInformationInput extends PlanOfResponseInput {
  @Field(() => String)
  @Text(PLAN_LIMITS.note)
  answer: string;
}

@InputType()
export class AssignResponseInput extends PlanOfResponseInput {
  @Field(() => ID, { nullable: true })
  @Uuid({ optional: true })
  personId: string | null;
}

@InputType()
export class WriteNoteInput extends PlanOfResponseInput {
  @ClientKey()
  clientKey: string | null;

  @Field(() => String)
  @Text(PLAN_LIMITS.note)
  text: string;
}
