import { ACTION_STATUSES, ADOPTION_WAYS, GOAL_WAYS, SUGGESTION_ROLES, SUGGESTION_STATES, VISION_LIMITS as LIMITS, VISION_OUTCOMES } from '#domain/visions';
import { Choice, DayText, Nested, PageArguments, Text, Uuid, WholeNumber, asEnum } from '#platform/graphql';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';

export const ActionStatusEnum = asEnum(ACTION_STATUSES);
export const AdoptionWayEnum = asEnum(ADOPTION_WAYS);
export const VisionOutcomeEnum = asEnum(VISION_OUTCOMES);
export const SuggestionStateEnum = asEnum(SUGGESTION_STATES);
export const SuggestionRoleEnum = asEnum(SUGGESTION_ROLES);
export const GoalWayEnum = asEnum(GOAL_WAYS);
registerEnumType(ActionStatusEnum, { name: 'ActionStatus' });
registerEnumType(AdoptionWayEnum, { name: 'AdoptionWay' });
registerEnumType(VisionOutcomeEnum, { name: 'VisionOutcome' });
registerEnumType(SuggestionStateEnum, { name: 'SuggestionState' });
registerEnumType(SuggestionRoleEnum, { name: 'SuggestionRole' });
registerEnumType(GoalWayEnum, { name: 'GoalWay', description: 'How a goal goes' });

/** The least length is checked by the decision, so that all problems are told at once. */
export const free = <Limits extends { readonly min: number; readonly max: number }>(limits: Limits): Limits => ({ ...limits, min: 0 });
export const MOST_VERSIONS = 1_000_000;

@ArgsType()
export class VisionsArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'The slug of a municipality' })
  @Text({ min: 0, max: 80 }, { optional: true })
  municipality: string | null;

  @Field(() => String, { nullable: true, description: 'The slug of an area' })
  @Text({ min: 0, max: 80 }, { optional: true })
  area: string | null;
}

@InputType()
export class VisionIdInput {
  @Field(() => ID)
  @Uuid()
  visionId: string;
}

@InputType()
export class ProposeVisionAdoptionInput extends VisionIdInput {
  @Field(() => Int, { description: 'The version that was adopted' })
  @WholeNumber(1, MOST_VERSIONS)
  version: number;

  @Field(() => AdoptionWayEnum)
  @Choice(ADOPTION_WAYS)
  way: string;

  @Field(() => String, { description: 'The day of the gathering, or on which the round closed' })
  @DayText()
  heldOn: string;

  @Field(() => ID, { nullable: true, description: 'Only of a round' })
  @Uuid({ optional: true })
  roundId: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of a gathering that is on the site' })
  @Uuid({ optional: true })
  gatheringId: string | null;

  @Field(() => String, { description: 'Which gathering, how many were there, how it was decided' })
  @Text(free(LIMITS.adoption))
  words: string;
}

@InputType()
export class VisionAdoptionIdInput {
  @Field(() => ID)
  @Uuid()
  adoptionId: string;
}

@InputType()
export class ReceiveVisionInput extends VisionIdInput {
  @Field(() => Int, { description: 'The adopted version that is answered' })
  @WholeNumber(1, MOST_VERSIONS)
  version: number;

  @Field(() => VisionOutcomeEnum)
  @Choice(VISION_OUTCOMES)
  outcome: string;

  @Field(() => String, { description: 'In short, in plain words' })
  @Text(free(LIMITS.summary))
  summary: string;

  @Field(() => String)
  @Text(free(LIMITS.response))
  reasons: string;
}

@InputType()
export class GoalAnswerInput {
  @Field(() => ID)
  @Uuid()
  goalId: string;

  @Field(() => GoalWayEnum)
  @Choice(GOAL_WAYS)
  how: string;

  @Field(() => String)
  @Text(LIMITS.note)
  note: string;
}

@InputType()
export class AnswerVisionCheckUpInput extends VisionIdInput {
  @Field(() => String)
  @Text(free(LIMITS.checkUp))
  words: string;

  @Field(() => [GoalAnswerInput])
  @Nested(() => GoalAnswerInput)
  answers: GoalAnswerInput[];
}

@InputType()
export class ServePlanGoalInput {
  @Field(() => ID)
  @Uuid()
  planId: string;

  @Field(() => ID, { nullable: true, description: 'None: it serves no goal' })
  @Uuid({ optional: true })
  goalId: string | null;
}
