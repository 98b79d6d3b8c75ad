import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { AdoptionWayEnum, GoalWayEnum, VisionOutcomeEnum } from './visions.inputs.js';

@ObjectType('VisionRound')
export class VisionRoundType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  question: string;
}

@ObjectType('VisionGathering')
export class VisionGatheringType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;
}

@ObjectType('VisionAdoption', { description: 'Where and when a village adopted a version' })
export class VisionAdoptionType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => AdoptionWayEnum)
  way: string;

  @Field(() => String)
  heldOn: string;

  @Field(() => String)
  words: string;

  @Field(() => VisionRoundType, { nullable: true })
  round: VisionRoundType | null;

  @Field(() => VisionGatheringType, { nullable: true })
  gathering: VisionGatheringType | null;
}

@ObjectType('VisionReceipt', { description: 'The municipality’s answer to an adopted vision, and its term' })
export class VisionReceiptType {
  @Field(() => Int)
  version: number;

  @Field(() => String)
  clockFrom: string;

  @Field(() => String)
  dueOn: string;

  @Field(() => VisionOutcomeEnum, { nullable: true })
  outcome: string | null;

  @Field(() => String, { nullable: true })
  summary: string | null;

  @Field(() => String, { nullable: true })
  reasons: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  givenAt: Date | null;

  @Field(() => Boolean, { nullable: true })
  inTime: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why the municipality took more time, where it did' })
  extensionReason: string | null;
}

@ObjectType('GoalAnswer')
export class GoalAnswerType {
  @Field(() => ID)
  goalId: string;

  @Field(() => String, { description: 'The goal as it was called then' })
  goal: string;

  @Field(() => GoalWayEnum)
  how: string;

  @Field(() => String)
  note: string;
}

@ObjectType('VisionCheckUp', { description: 'How the goals go, once a year' })
export class VisionCheckUpType {
  @Field(() => String)
  clockFrom: string;

  @Field(() => String)
  dueOn: string;

  @Field(() => GraphQLISODateTime, { nullable: true })
  doneAt: Date | null;

  @Field(() => String, { nullable: true })
  words: string | null;

  @Field(() => [GoalAnswerType])
  answers: GoalAnswerType[];
}
