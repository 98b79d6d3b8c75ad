import { HidingGroundEnum } from '#api/plans';
import { ConnectionType, Payload } from '#platform/graphql';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { CommentKindEnum, CommentRoleEnum } from './discussion.inputs.js';

@ObjectType('CommentHiding', { description: 'That a coach hid a comment' })
export class CommentHidingType {
  @Field(() => HidingGroundEnum)
  ground: string;

  @Field(() => String, { nullable: true, description: 'Only for its author and the coaches' })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'Why its author asked for a second look; only for the author and the coaches' })
  askedReason: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it stayed hidden after a second look' })
  upheld: boolean | null;

  @Field(() => String, { nullable: true, description: 'What the second coach said; only for its author and the coaches' })
  decision: string | null;
}

@ObjectType('CommentViewerCan', { description: 'What whoever asks may do with this comment now' })
export class CommentViewerCanType {
  @Field(() => Boolean)
  answer: boolean;

  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean)
  thank: boolean;

  @Field(() => Boolean)
  report: boolean;

  @Field(() => Boolean)
  hide: boolean;

  @Field(() => Boolean)
  askSecondLook: boolean;

  @Field(() => Boolean)
  review: boolean;

  @Field(() => Boolean, { description: 'Mark a suggestion as taken over into a new version of one’s plan' })
  takeOver: boolean;
}

@ObjectType('Comment', { description: 'What somebody said about a thing, or in answer to another comment' })
export class CommentType {
  @Field(() => ID)
  id: string;

  @Field(() => CommentKindEnum, { nullable: true, description: 'None for an answer' })
  kind: string | null;

  @Field(() => CommentRoleEnum)
  role: string;

  @Field(() => String, { nullable: true, description: 'None when they erased their account' })
  authorName: string | null;

  @Field(() => String, { nullable: true, description: 'Plain text with links and simple marks. None when it was hidden or taken back' })
  text: string | null;

  @Field(() => [String], { description: 'Names of people of its thread that stand in the text, each after an @' })
  mentions: string[];

  @Field(() => Int, { nullable: true, description: 'Of a suggestion: the version of the plan into which its author took it over' })
  takenOverVersion: number | null;

  @Field(() => Int)
  version: number;

  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  editedAt: Date | null;

  @Field(() => Boolean, { description: 'Taken back by its author' })
  withdrawn: boolean;

  @Field(() => Int, { description: 'How many people thank for it' })
  thanks: number;

  @Field(() => Boolean)
  viewerThanked: boolean;

  @Field(() => CommentHidingType, { nullable: true })
  hiding: CommentHidingType | null;

  @Field(() => [CommentType], { description: 'Oldest first' })
  answers: CommentType[];

  @Field(() => CommentViewerCanType)
  viewerCan: CommentViewerCanType;
}

export const CommentConnection = ConnectionType('Comment', () => CommentType);

@ObjectType('CommentVersion')
export class CommentVersionType {
  @Field(() => Int)
  version: number;

  @Field(() => String)
  text: string;

  @Field(() => GraphQLISODateTime)
  at: Date;
}

@ObjectType('CommentReport')
export class CommentReportType {
  @Field(() => HidingGroundEnum)
  ground: string;

  @Field(() => String)
  note: string;
}

@ObjectType('CommentDeskItem', { description: 'A comment that waits for a coach' })
export class CommentDeskItemType {
  @Field(() => CommentType)
  comment: CommentType;

  @Field(() => String, { description: 'Where it stands: a path of the site' })
  path: string;

  @Field(() => [CommentReportType])
  reports: CommentReportType[];
}

@ObjectType()
export class CommentPayload extends Payload {
  @Field(() => ID, { nullable: true })
  commentId?: string | null;
}
