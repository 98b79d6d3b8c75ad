import { OutcomeEnum, PlanStateEnum } from '#api/plans';
import { ConnectionType, Payload } from '#platform/graphql';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Response', { description: 'The municipality’s answer, as it was given' })
export class ResponseType {
  @Field(() => OutcomeEnum)
  outcome: string;

  @Field(() => String)
  summary: string;

  @Field(() => String)
  reasons: string;

  @Field(() => GraphQLISODateTime)
  givenAt: Date;

  @Field(() => Boolean)
  inTime: boolean;

  @Field(() => Boolean, { description: 'Whether it holds: none came after it, and none is being made' })
  current: boolean;
}

@ObjectType('Colleague')
export class ColleagueType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType('ResponseNote')
export class ResponseNoteType {
  @Field(() => ID)
  id: string;

  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field(() => String)
  name: string;

  @Field(() => String)
  text: string;
}

@ObjectType('ResponsePreparation', { description: 'What colleagues have prepared; for the municipality only' })
export class ResponsePreparationType {
  @Field(() => ID, { nullable: true })
  assignedTo: string | null;

  @Field(() => [OutcomeEnum], { description: 'What can be answered now: after the advice of a round not once more that it is decided together' })
  outcomes: string[];

  @Field(() => OutcomeEnum, { nullable: true })
  outcome: string | null;

  @Field(() => String)
  summary: string;

  @Field(() => String)
  reasons: string;

  @Field(() => Int)
  revision: number;

  @Field(() => [ColleagueType])
  colleagues: ColleagueType[];

  @Field(() => [ResponseNoteType])
  notes: ResponseNoteType[];
}

@ObjectType('WaitingPlan', { description: 'A plan that waits for the municipality' })
export class WaitingPlanType {
  @Field(() => ID)
  planId: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  summary: string;

  @Field(() => String, { nullable: true })
  dueOn: string | null;

  @Field(() => String)
  areaName: string;

  @Field(() => Int)
  supportCount: number;

  @Field(() => String, { nullable: true })
  assignedName: string | null;

  @Field(() => Boolean)
  assignedToMe: boolean;

  @Field(() => Boolean, { description: 'Whether a declined answer is to be looked at again' })
  secondLook: boolean;

  @Field(() => PlanStateEnum)
  state: string;

  @Field(() => String, { nullable: true, description: 'The day by which it is confirmed that the plan has come in; none where that was done' })
  acknowledgeBy: string | null;
}

export const WaitingPlanConnection = ConnectionType('WaitingPlan', () => WaitingPlanType);

@ObjectType('Timeliness', { description: 'How many answers came within the promised time' })
export class TimelinessType {
  @Field(() => Int)
  given: number;

  @Field(() => Int)
  inTime: number;
}

@ObjectType()
export class SaveResponseDraftPayload extends Payload {
  @Field(() => Int, { nullable: true })
  revision?: number | null;
}
