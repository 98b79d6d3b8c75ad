import { NETHERLANDS } from '#domain/kernel';
import { PLAN_KINDS, PLAN_LIMITS, THEMES } from '#domain/plans';
import { Choice, Choices, ClientKey, Decimal, Nested, Text, Uuid, WholeNumber } from '#platform/graphql';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { ValidateIf } from 'class-validator';
import { PlanKindEnum, ThemeEnum } from '../plan.enums.js';

const drafted = (limits: { max: number; multiline?: boolean }) => ({ ...limits, min: 0 });

@InputType()
export class ChallengeInput {
  @Field(() => String)
  @Text(drafted(PLAN_LIMITS.challenge))
  publicTask: string;

  @Field(() => String)
  @Text(drafted(PLAN_LIMITS.challenge))
  whyBetter: string;

  @Field(() => String)
  @Text(drafted(PLAN_LIMITS.challenge))
  means: string;

  @Field(() => String)
  @Text(drafted(PLAN_LIMITS.challenge))
  continuity: string;
}

@InputType({ description: 'The words of a plan as far as they are there; what is missing only matters at submission' })
export class PlanWordsInput {
  @Field(() => PlanKindEnum)
  @Choice(PLAN_KINDS)
  kind: (typeof PLAN_KINDS)[number];

  @Field(() => String)
  @Text(drafted(PLAN_LIMITS.title))
  title: string;

  @Field(() => String)
  @Text(drafted(PLAN_LIMITS.summary))
  summary: string;

  @Field(() => String)
  @Text(drafted(PLAN_LIMITS.body))
  body: string;

  @Field(() => ChallengeInput, { nullable: true })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @Nested(() => ChallengeInput)
  challenge: ChallengeInput | null;

  @Field(() => [ThemeEnum])
  @Choices(THEMES, PLAN_LIMITS.themes)
  themes: string[];

  @Field(() => Float, { nullable: true, description: 'Euro cents' })
  @WholeNumber(0, PLAN_LIMITS.costCents, { optional: true })
  costCents: number | null;

  @Field(() => Float, { nullable: true })
  @Decimal(NETHERLANDS.south, NETHERLANDS.north, { optional: true })
  lat: number | null;

  @Field(() => Float, { nullable: true })
  @Decimal(NETHERLANDS.west, NETHERLANDS.east, { optional: true })
  lon: number | null;

  @Field(() => String, { nullable: true })
  @Text(PLAN_LIMITS.placeLabel, { optional: true })
  placeLabel: string | null;
}

@InputType()
export class SaveDraftInput {
  @Field(() => ID, { nullable: true, description: 'None: a new draft' })
  @Uuid({ optional: true })
  planId: string | null;

  @Field(() => ID)
  @Uuid()
  areaId: string;

  @Field(() => ID, { nullable: true })
  @Uuid({ optional: true })
  associationId: string | null;

  @Field(() => String, { nullable: true, description: 'A coach names for whom it is written down' })
  @Text({ min: 2, max: 80 }, { optional: true })
  onBehalfOf: string | null;

  @Field(() => PlanWordsInput)
  @Nested(() => PlanWordsInput)
  words: PlanWordsInput;

  @Field(() => Int, { nullable: true, description: 'The revision that was last seen; a draft that changed elsewhere is not overwritten' })
  @WholeNumber(0, 1_000_000, { optional: true })
  revision: number | null;

  @ClientKey()
  clientKey: string | null;
}

@InputType()
export class PlanIdInput {
  @Field(() => ID)
  @Uuid()
  planId: string;

  @ClientKey()
  clientKey: string | null;
}

@InputType()
export class WithdrawPlanInput extends PlanIdInput {
  @Field(() => String)
  @Text({ min: 3, max: 2_000, multiline: true })
  reason: string;
}

@InputType()
export class ChangePlanInput extends PlanIdInput {
  @Field(() => PlanWordsInput)
  @Nested(() => PlanWordsInput)
  words: PlanWordsInput;

  @Field(() => Int, { description: 'The version that was changed' })
  @WholeNumber(1, 1_000_000)
  version: number;
}
