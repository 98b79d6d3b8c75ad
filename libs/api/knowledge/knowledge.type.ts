import { PlaceType } from '#api/places';
import { ThemeEnum } from '#api/plans';
import { ConnectionType, Payload } from '#platform/graphql';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { KnowledgeKindEnum, KnowledgeRoleEnum, KnowledgeStateEnum } from './knowledge.inputs.js';

@ObjectType('KnowledgePlan')
export class KnowledgePlanType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;
}

@ObjectType('KnowledgeGathering')
export class KnowledgeGatheringType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;
}

@ObjectType('KnowledgePicture')
export class KnowledgePictureType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  description: string;
}

@ObjectType('KnowledgeViewerCan', { description: 'What whoever asks may do with it now' })
export class KnowledgeViewerCanType {
  @Field(() => Boolean)
  change: boolean;

  @Field(() => Boolean)
  close: boolean;

  @Field(() => Boolean)
  review: boolean;

  @Field(() => Boolean, { description: 'Whether one may answer it with a plan of one’s own' })
  answer: boolean;
}

@ObjectType('Knowledge', { description: 'A story, a lesson or a call' })
export class KnowledgeType {
  @Field(() => ID)
  id: string;

  @Field(() => KnowledgeKindEnum)
  kind: string;

  @Field(() => KnowledgeStateEnum)
  state: string;

  @Field(() => KnowledgeRoleEnum)
  role: string;

  @Field(() => String, { nullable: true, description: 'The name of the association or the resident' })
  sharedBy: string | null;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'Plain text with links and simple marks' })
  body: string;

  @Field(() => String)
  worksWhen: string;

  @Field(() => String)
  askWhom: string;

  @Field(() => [ThemeEnum])
  themes: string[];

  @Field(() => Int)
  version: number;

  @Field(() => GraphQLISODateTime, { nullable: true })
  publishedAt: Date | null;

  @Field(() => PlaceType)
  municipality: PlaceType;

  @Field(() => PlaceType, { nullable: true })
  area: PlaceType | null;

  @Field(() => KnowledgePlanType, { nullable: true, description: 'The plan that a story is about' })
  plan: KnowledgePlanType | null;

  @Field(() => KnowledgeGatheringType, { nullable: true, description: 'The gathering that it tells of, or was drawn from' })
  gathering: KnowledgeGatheringType | null;

  @Field(() => KnowledgePictureType, { nullable: true, description: 'The first picture of a story; its bytes are at /shared-files/<id>' })
  picture: KnowledgePictureType | null;

  @Field(() => [KnowledgePlanType], { description: 'Plans that answer a call' })
  answers: KnowledgePlanType[];

  @Field(() => String, { nullable: true, description: 'What a coach asks to mend; only for who shares it and the coaches' })
  notes: string | null;

  @Field(() => String, { nullable: true, description: 'What came of a call' })
  outcome: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  closedAt: Date | null;

  @Field(() => KnowledgeViewerCanType)
  viewerCan: KnowledgeViewerCanType;
}

@ObjectType('CallOfPlan', { description: 'A call that a plan answers' })
export class CallOfPlanType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;
}

export const KnowledgeConnection = ConnectionType('Knowledge', () => KnowledgeType);

@ObjectType('Alike', { description: 'A lesson, or a finished plan of another village, that is like a plan' })
export class AlikeType {
  @Field(() => String, { description: 'lesson or plan' })
  what: string;

  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'How it begins' })
  about: string;

  @Field(() => String)
  place: string;
}

@ObjectType()
export class KnowledgePayload extends Payload {
  @Field(() => ID, { nullable: true })
  knowledgeId?: string | null;

  @Field(() => KnowledgeStateEnum, { nullable: true })
  state?: string | null;
}
