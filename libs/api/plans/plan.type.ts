import { AreaType, MunicipalityType, PlaceType } from '#api/places';
import { ConnectionType } from '#platform/graphql';
import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { PlanPictureType } from './plan-parts.type.js';
import { LevelEnum, OutcomeEnum, PlanKindEnum, PlanStateEnum, ThemeEnum } from './plan.enums.js';

@ObjectType('Challenge', { description: 'What a challenge (right to challenge) tells besides' })
export class ChallengeType {
  @Field(() => String)
  publicTask: string;

  @Field(() => String)
  whyBetter: string;

  @Field(() => String)
  means: string;

  @Field(() => String)
  continuity: string;
}

@ObjectType('PlanViewerCan', { description: 'What whoever asks may do with this plan now' })
export class PlanViewerCanType {
  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean)
  submit: boolean;

  @Field(() => Boolean)
  withdraw: boolean;

  @Field(() => Boolean)
  support: boolean;

  @Field(() => Boolean)
  moderate: boolean;

  @Field(() => Boolean)
  respond: boolean;

  @Field(() => Boolean, { description: 'Confirm that it has come in' })
  acknowledge: boolean;

  @Field(() => Boolean)
  extend: boolean;

  @Field(() => Boolean)
  renew: boolean;

  @Field(() => Boolean)
  enterPaper: boolean;

  @Field(() => Boolean)
  askSecondLook: boolean;

  @Field(() => Boolean)
  reviewSecondLook: boolean;

  @Field(() => Boolean)
  askInformation: boolean;

  @Field(() => Boolean)
  giveInformation: boolean;

  @Field(() => Boolean)
  postUpdate: boolean;

  @Field(() => Boolean)
  openRound: boolean;

  @Field(() => Boolean)
  track: boolean;

  @Field(() => Boolean, { description: 'Erase the name of for whom it was written down' })
  eraseName: boolean;
}

@ObjectType('Plan')
export class PlanType {
  @Field(() => ID)
  id: string;

  @Field(() => PlanKindEnum)
  kind: string;

  @Field(() => PlanStateEnum)
  state: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  summary: string;

  @Field(() => PlanPictureType, { nullable: true })
  picture: PlanPictureType | null;

  @Field(() => [ThemeEnum])
  themes: string[];

  @Field(() => Float, { nullable: true, description: 'A rough estimate in euro cents' })
  costCents: number | null;

  @Field(() => Float, { nullable: true })
  lat: number | null;

  @Field(() => Float, { nullable: true })
  lon: number | null;

  @Field(() => LevelEnum)
  level: string;

  @Field(() => OutcomeEnum, { nullable: true })
  outcome: string | null;

  @Field(() => Int)
  version: number;

  @Field(() => Int, { description: 'Residents who support it, on screen and on paper' })
  supportCount: number;

  @Field(() => Int, { description: 'Those of them on paper' })
  paperSupportCount: number;

  @Field(() => Int, { nullable: true, description: 'Enough for an answer; none where no support is asked' })
  supportNeeded: number | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  submittedAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  publishedAt: Date | null;

  @Field(() => GraphQLISODateTime)
  stateSince: Date;

  @Field(() => String, { nullable: true, description: 'The last day of the running term, YYYY-MM-DD' })
  dueOn: string | null;

  @Field(() => String, { nullable: true, description: 'The day on which the running term began' })
  clockFrom: string | null;

  @Field(() => AreaType)
  area: AreaType;

  @Field(() => MunicipalityType)
  municipality: MunicipalityType;

  @Field(() => PlaceType, { nullable: true, description: 'The association in whose name the plan stands' })
  association: PlaceType | null;
}

@ObjectType('PlanDetail', { description: 'A plan with everything on its page' })
export class PlanDetailType extends PlanType {
  @Field(() => Int, { description: 'From which age one supports it, by the rules under which it was submitted' })
  supportAgeFrom: number;

  @Field(() => Boolean, { description: 'Whether the rules ask for support before there is an answer; how much is known once it is published' })
  asksSupport: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when a coach keeps it from everybody' })
  hiddenAt: Date | null;

  @Field(() => Boolean, { description: 'Whether whoever asks lives there and is too young to support it' })
  viewerTooYoung: boolean;

  @Field(() => String)
  body: string;

  @Field(() => ChallengeType, { nullable: true })
  challenge: ChallengeType | null;

  @Field(() => String, { nullable: true })
  placeLabel: string | null;

  @Field(() => String, { nullable: true, description: 'Who brings it, by display name' })
  authorName: string | null;

  @Field(() => String, { nullable: true, description: 'For whom a coach wrote it down, as long as the name is kept' })
  onBehalfOf: string | null;

  @Field(() => Boolean, { description: 'Whether a coach wrote it down for somebody' })
  writtenDown: boolean;

  @Field(() => Int)
  draftRevision: number;

  @Field(() => Boolean)
  extended: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when the author is asked for information; the clock stands still' })
  pausedSince: Date | null;

  @Field(() => Boolean, { description: 'Whether a refusal or a declined answer is being looked at again, by the day of dueOn' })
  lookedAtAgain: boolean;

  @Field(() => String, { nullable: true, description: 'The day by which the municipality confirms that the plan has come in' })
  acknowledgeBy: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it did' })
  acknowledgedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether a round gave its advice, and the municipality now answers with it in hand' })
  advised: boolean;

  @Field(() => ID, { nullable: true })
  mergedInto: string | null;

  @Field(() => Boolean)
  viewerSupports: boolean;

  @Field(() => Boolean)
  viewerIsAuthor: boolean;

  @Field(() => PlanViewerCanType)
  viewerCan: PlanViewerCanType;
}

export const PlanConnection = ConnectionType('Plan', () => PlanType);
