import { ForWhomInput } from '#api/associations';
import { COACHING_LIMITS as LIMITS, COACHING_ROLES, COACHING_STATES, WAITING_KINDS, type WaitingKind } from '#domain/coaching';
import { Choice, ClientKey, DayText, Flag, Moment, Nested, PageArguments, Text, Uuid, WholeNumber, asEnum } from '#platform/graphql';
import { ArgsType, Field, GraphQLISODateTime, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';

export const CoachingStateEnum = asEnum(COACHING_STATES);
export const CoachingRoleEnum = asEnum(COACHING_ROLES);
export const CoachingSideEnum = asEnum(['coach', 'asker']);
export const WaitingKindEnum = asEnum(WAITING_KINDS);
registerEnumType(CoachingStateEnum, { name: 'CoachingState' });
registerEnumType(CoachingRoleEnum, { name: 'CoachingRole', description: 'In which capacity somebody asks' });
registerEnumType(CoachingSideEnum, { name: 'CoachingSide' });
registerEnumType(WaitingKindEnum, { name: 'WaitingKind', description: 'What can wait on a coach’s desk' });

/** The least length is checked by the decision, so that all problems are told at once. */
const free = <Limits extends { readonly min: number; readonly max: number }>(limits: Limits): Limits => ({ ...limits, min: 0 });

@ArgsType()
export class CoachDeskArguments extends PageArguments {
  @Field(() => WaitingKindEnum, { nullable: true })
  @Choice(WAITING_KINDS, { optional: true })
  kind: WaitingKind | null;

  @Field(() => String, { nullable: true })
  @Text({ min: 0, max: 80 }, { optional: true })
  municipality: string | null;

  @Field(() => Boolean, { description: 'Only what waits for oneself: for all coaches, for oneself, or for whom one stands in' })
  @Flag()
  mine: boolean;
}

@InputType()
export class AskCoachingInput extends ForWhomInput {
  @ClientKey()
  clientKey: string | null;

  @Field(() => ID, { nullable: true, description: 'The plan that it is about' })
  @Uuid({ optional: true })
  planId: string | null;

  @Field(() => String)
  @Text(free(LIMITS.subject))
  subject: string;

  @Field(() => String, { description: 'What it is about, and what was tried' })
  @Text(free(LIMITS.tried))
  tried: string;

  @Field(() => String, { nullable: true, description: 'A day: before when help is wished' })
  @DayText({ optional: true })
  wantedOn: string | null;
}

@InputType()
export class CoachingIdInput {
  @Field(() => ID)
  @Uuid()
  requestId: string;
}

@InputType()
export class HandOverCoachingInput extends CoachingIdInput {
  @Field(() => ID)
  @Uuid()
  toPersonId: string;

  @Field(() => String, { description: 'What the next coach must know; the asker does not read it' })
  @Text(free(LIMITS.note))
  notes: string;
}

@InputType()
export class SendCoachingMessageInput extends CoachingIdInput {
  @ClientKey()
  clientKey: string | null;

  @Field(() => String)
  @Text(free(LIMITS.message))
  text: string;

  @Field(() => String, { nullable: true, description: 'A day: when the coach takes the next step. Only for the coach' })
  @DayText({ optional: true })
  nextOn: string | null;
}

@InputType()
export class WriteCoachingNoteInput extends CoachingIdInput {
  @ClientKey()
  clientKey: string | null;

  @Field(() => String)
  @Text(free(LIMITS.note))
  text: string;
}

@InputType()
export class PlanVisitInput extends CoachingIdInput {
  @ClientKey()
  clientKey: string | null;

  @Field(() => ID, { nullable: true, description: 'A gathering; without one it is an appointment' })
  @Uuid({ optional: true })
  gatheringId: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  @Moment({ optional: true })
  startsAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  @Moment({ optional: true })
  endsAt: Date | null;

  @Field(() => String, { nullable: true })
  @Text(free(LIMITS.place), { optional: true })
  place: string | null;
}

@InputType()
export class VisitIdInput {
  @Field(() => ID)
  @Uuid()
  visitId: string;
}

@InputType()
export class ChangeVisitInput extends VisitIdInput {
  @Field(() => GraphQLISODateTime)
  @Moment()
  startsAt: Date;

  @Field(() => GraphQLISODateTime)
  @Moment()
  endsAt: Date;

  @Field(() => String)
  @Text(free(LIMITS.place))
  place: string;
}

@InputType()
export class LogHoursInput extends CoachingIdInput {
  @ClientKey()
  clientKey: string | null;

  @Field(() => String, { description: 'A day' })
  @DayText()
  onDay: string;

  @Field(() => Int, { description: 'Quarter hours' })
  @WholeNumber(1, LIMITS.quarters)
  quarters: number;

  @Field(() => String)
  @Text(free(LIMITS.done))
  done: string;
}

@InputType()
export class HoursIdInput {
  @Field(() => ID)
  @Uuid()
  hoursId: string;
}

@InputType()
export class CloseCoachingInput extends CoachingIdInput {
  @Field(() => String, { description: 'What came of it; the asker reads it' })
  @Text(free(LIMITS.outcome))
  outcome: string;

  @Field(() => ID, { nullable: true, description: 'The lesson that was made from it' })
  @Uuid({ optional: true })
  lessonId: string | null;

  @Field(() => String, { nullable: true, description: 'Why there is no lesson' })
  @Text(free(LIMITS.noLesson), { optional: true })
  noLesson: string | null;
}

@InputType()
export class DeputyInput {
  @Field(() => ID)
  @Uuid()
  municipalityId: string;

  @Field(() => ID)
  @Uuid()
  personId: string;
}

@InputType()
export class AnnounceAbsenceInput {
  @Field(() => String, { description: 'The first day' })
  @DayText()
  fromDay: string;

  @Field(() => String, { description: 'The last day' })
  @DayText()
  untilDay: string;

  @Field(() => [DeputyInput])
  @Nested(() => DeputyInput)
  deputies: DeputyInput[];
}

@InputType()
export class AbsenceIdInput {
  @Field(() => ID)
  @Uuid()
  absenceId: string;
}
