import { DifferenceSegmentType } from '#api/plans';
import { Payload } from '#platform/graphql';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { SuggestionRoleEnum, SuggestionStateEnum } from './visions.inputs.js';
import { VisionType } from './visions.type.js';

@ObjectType('WrittenAction')
export class WrittenActionType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  who: string;

  @Field(() => String)
  until: string;
}

@ObjectType('WrittenGoal')
export class WrittenGoalType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  why: string;

  @Field(() => [WrittenActionType])
  actions: WrittenActionType[];
}

@ObjectType('WrittenChapter', { description: 'A chapter while it is written' })
export class WrittenChapterType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  body: string;

  @Field(() => [WrittenGoalType])
  goals: WrittenGoalType[];

  @Field(() => Int)
  revision: number;

  @Field(() => GraphQLISODateTime)
  changedAt: Date;

  @Field(() => String, { nullable: true, description: 'The name of who changed it last' })
  changedBy: string | null;
}

@ObjectType('VisionMember', { description: 'A member of the association' })
export class VisionMemberType {
  @Field(() => ID)
  personId: string;

  @Field(() => String)
  name: string;

  @Field(() => Boolean)
  board: boolean;

  @Field(() => Boolean, { description: 'Whether the board named them to write' })
  named: boolean;
}

@ObjectType('VisionWriting', { description: 'What is written of a vision: only for who writes it' })
export class VisionWritingType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  summary: string;

  @Field(() => Int)
  revision: number;

  @Field(() => Int, { nullable: true, description: 'The newest version that everybody may read' })
  version: number | null;

  @Field(() => Boolean)
  viewerLeads: boolean;

  @Field(() => [WrittenChapterType])
  chapters: WrittenChapterType[];

  @Field(() => [VisionMemberType], { description: 'Only for who leads it' })
  members: VisionMemberType[];
}

@ObjectType('ChapterDifference')
export class ChapterDifferenceType {
  @Field(() => String, { description: 'same, changed, added or removed' })
  kind: string;

  @Field(() => ID)
  id: string;

  @Field(() => [DifferenceSegmentType])
  title: DifferenceSegmentType[];

  @Field(() => [DifferenceSegmentType])
  body: DifferenceSegmentType[];

  @Field(() => [DifferenceSegmentType])
  goals: DifferenceSegmentType[];
}

@ObjectType('VisionVersion', { description: 'A version, and what changed since the one before' })
export class VisionVersionType {
  @Field(() => Int)
  version: number;

  @Field(() => String)
  note: string;

  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field(() => [DifferenceSegmentType])
  title: DifferenceSegmentType[];

  @Field(() => [DifferenceSegmentType])
  summary: DifferenceSegmentType[];

  @Field(() => [ChapterDifferenceType])
  chapters: ChapterDifferenceType[];
}

@ObjectType('VersionOfVision')
export class VersionOfVisionType {
  @Field(() => Int)
  version: number;

  @Field(() => String)
  note: string;

  @Field(() => GraphQLISODateTime)
  at: Date;
}

@ObjectType('VisionSuggestion')
export class VisionSuggestionType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID, { nullable: true })
  chapterId: string | null;

  @Field(() => String, { nullable: true, description: 'Who suggested it' })
  by: string | null;

  @Field(() => SuggestionRoleEnum)
  role: string;

  @Field(() => SuggestionStateEnum)
  state: string;

  @Field(() => String, { nullable: true, description: 'None where its words are not shown' })
  text: string | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field(() => String)
  dueOn: string;

  @Field(() => Boolean)
  viewerMayJudge: boolean;

  @Field(() => Boolean)
  viewerMayWithdraw: boolean;
}

@ObjectType('VisionSeat', { description: 'An association in whose name one may begin a vision' })
export class VisionSeatType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  areaName: string;
}

@ObjectType('MyVisions')
export class MyVisionsType {
  @Field(() => [VisionType], { description: 'Visions that one writes on' })
  visions: VisionType[];

  @Field(() => [VisionSeatType], { description: 'Associations without a vision, in whose name one may begin one' })
  mayBegin: VisionSeatType[];
}

@ObjectType('GatheringToName', { description: 'A gathering in which the village may have adopted its vision' })
export class GatheringToNameType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'The day, in the Netherlands' })
  heldOn: string;
}

@ObjectType('RoundToName', { description: 'A closed round that an adoption can name' })
export class RoundToNameType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  question: string;

  @Field(() => GraphQLISODateTime)
  closedAt: Date;
}

@ObjectType('GoalToServe')
export class GoalToServeType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => ID)
  visionId: string;

  @Field(() => String)
  visionTitle: string;
}

@ObjectType('GoalOfPlan')
export class GoalOfPlanType {
  @Field(() => GoalToServeType, { nullable: true })
  goal: GoalToServeType | null;

  @Field(() => [GoalToServeType], { description: 'Among which its author may choose; none for others' })
  choices: GoalToServeType[];
}

@ObjectType('KeptAction')
class KeptActionType {
  @Field(() => ID)
  id: string;
}

@ObjectType('KeptGoal')
class KeptGoalType {
  @Field(() => ID)
  id: string;

  @Field(() => [KeptActionType])
  actions: KeptActionType[];
}

@ObjectType()
export class VisionChapterPayload extends Payload {
  @Field(() => ID, { nullable: true })
  visionId?: string | null;

  @Field(() => ID, { nullable: true })
  chapterId?: string | null;

  @Field(() => Int, { nullable: true })
  revision?: number | null;

  @Field(() => [KeptGoalType], { nullable: true, description: 'The ids of the goals and actions, in the order in which they were sent' })
  goals?: KeptGoalType[] | null;
}
