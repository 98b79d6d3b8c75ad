import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { PlanStateEnum, ThemeEnum } from './plan.enums.js';

@ObjectType('PlanDatum')
export class PlanDatumType {
  @Field(() => String)
  name: string;

  @Field(() => String)
  value: string;
}

@ObjectType('PlanEvent', { description: 'One step of a plan’s history' })
export class PlanEventType {
  @Field(() => ID)
  id: string;

  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field(() => String)
  act: string;

  @Field(() => PlanStateEnum)
  toState: string;

  @Field(() => String, { description: 'In which capacity: author, coach, official, system' })
  role: string;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => [PlanDatumType])
  data: PlanDatumType[];
}

@ObjectType('DifferenceSegment')
export class DifferenceSegmentType {
  @Field(() => String, { description: 'same, added or removed' })
  kind: string;

  @Field(() => String)
  text: string;
}

@ObjectType('ChallengeDifference')
export class ChallengeDifferenceType {
  @Field(() => String, { description: 'publicTask, whyBetter, means or continuity' })
  field: string;

  @Field(() => [DifferenceSegmentType])
  text: DifferenceSegmentType[];
}

@ObjectType('PlanVersionFacts', { description: 'What a version says besides its words' })
export class PlanVersionFactsType {
  @Field(() => [ThemeEnum])
  themes: string[];

  @Field(() => Float, { nullable: true })
  costCents: number | null;

  @Field(() => Float, { nullable: true })
  lat: number | null;

  @Field(() => Float, { nullable: true })
  lon: number | null;

  @Field(() => String, { nullable: true })
  placeLabel: string | null;
}

@ObjectType('PlanVersion')
export class PlanVersionType {
  @Field(() => Int)
  version: number;

  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field(() => [DifferenceSegmentType])
  title: DifferenceSegmentType[];

  @Field(() => [DifferenceSegmentType])
  summary: DifferenceSegmentType[];

  @Field(() => [DifferenceSegmentType])
  body: DifferenceSegmentType[];

  @Field(() => [ChallengeDifferenceType], { description: 'Of a challenge' })
  challenge: ChallengeDifferenceType[];

  @Field(() => PlanVersionFactsType)
  facts: PlanVersionFactsType;

  @Field(() => PlanVersionFactsType, { nullable: true, description: 'Those of the version before' })
  factsBefore: PlanVersionFactsType | null;
}
