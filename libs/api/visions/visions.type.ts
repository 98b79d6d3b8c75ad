import { PlaceType } from '#api/places';
import { ConnectionType, Payload } from '#platform/graphql';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { VisionAdoptionType, VisionReceiptType, VisionCheckUpType } from './adoption.type.js';
import { ActionStatusEnum } from './visions.inputs.js';

@ObjectType('VisionAction')
export class VisionActionType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  goalId: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  who: string;

  @Field(() => String, { description: 'In words' })
  until: string;

  @Field(() => ActionStatusEnum)
  status: string;

  @Field(() => String, { description: 'What is told about how far it is' })
  note: string;
}

@ObjectType('VisionPlan', { description: 'A published plan that serves a goal' })
export class VisionPlanType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;
}

@ObjectType('VisionGoal')
export class VisionGoalType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  why: string;

  @Field(() => [VisionPlanType])
  plans: VisionPlanType[];
}

@ObjectType('AdoptedGoal')
export class AdoptedGoalType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;
}

@ObjectType('VisionChapter')
export class VisionChapterType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'Plain text with links and simple marks' })
  body: string;

  @Field(() => [VisionGoalType])
  goals: VisionGoalType[];
}

@ObjectType('VisionViewerCan', { description: 'What whoever asks may do with it now' })
export class VisionViewerCanType {
  @Field(() => Boolean)
  write: boolean;

  @Field(() => Boolean, { description: 'Publish, name writers' })
  lead: boolean;

  @Field(() => Boolean)
  suggest: boolean;

  @Field(() => Boolean)
  proposeAdoption: boolean;

  @Field(() => Boolean)
  confirmAdoption: boolean;

  @Field(() => Boolean)
  recallAdoption: boolean;

  @Field(() => Boolean)
  receive: boolean;

  @Field(() => Boolean, { description: 'Take more time for the answer, once' })
  extendReceipt: boolean;

  @Field(() => Boolean)
  checkUp: boolean;
}

@ObjectType('Vision', { description: 'A village’s living document: the newest version that everybody may read' })
export class VisionType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  summary: string;

  @Field(() => Int, { nullable: true, description: 'None before anything was published' })
  version: number | null;

  @Field(() => Int, { nullable: true, description: 'The version that is told here: the newest, unless another was asked' })
  shownVersion: number | null;

  @Field(() => Int, { nullable: true })
  adoptedVersion: number | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  publishedAt: Date | null;

  @Field(() => PlaceType)
  municipality: PlaceType;

  @Field(() => PlaceType)
  area: PlaceType;

  @Field(() => PlaceType)
  association: PlaceType;

  @Field(() => [VisionChapterType])
  chapters: VisionChapterType[];

  @Field(() => VisionAdoptionType, { nullable: true })
  adoption: VisionAdoptionType | null;

  @Field(() => VisionAdoptionType, { nullable: true, description: 'An adoption that waits for a second person of the board' })
  pending: VisionAdoptionType | null;

  @Field(() => VisionReceiptType, { nullable: true })
  receipt: VisionReceiptType | null;

  @Field(() => VisionCheckUpType, { nullable: true, description: 'The next one, asked or to come' })
  checkUp: VisionCheckUpType | null;

  @Field(() => VisionCheckUpType, { nullable: true })
  lastCheckUp: VisionCheckUpType | null;

  @Field(() => [VisionActionType], { description: 'What is done for the goals, goal by goal' })
  actions: VisionActionType[];

  @Field(() => [AdoptedGoalType], { description: 'The goals of the adopted version' })
  adoptedGoals: AdoptedGoalType[];

  @Field(() => Int)
  suggestionsWaiting: number;

  @Field(() => Int)
  suggestionsAnswered: number;

  @Field(() => VisionViewerCanType)
  viewerCan: VisionViewerCanType;
}

export const VisionConnection = ConnectionType('Vision', () => VisionType);

@ObjectType()
export class VisionPayload extends Payload {
  @Field(() => ID, { nullable: true })
  visionId?: string | null;
}

@ObjectType()
export class VisionPlanPayload extends Payload {
  @Field(() => ID, { nullable: true })
  planId?: string | null;
}
