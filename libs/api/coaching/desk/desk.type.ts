import { ConnectionType } from '#platform/graphql';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { CoachingRoleEnum, WaitingKindEnum } from '../coaching.inputs.js';
import { CoachingPersonType } from '../coaching.type.js';

@ObjectType('WaitingItem', { description: 'Something that waits on a coach’s desk' })
export class WaitingItemType {
  @Field(() => ID)
  id: string;

  @Field(() => WaitingKindEnum)
  kind: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'Where to look: a path of the site' })
  path: string;

  @Field(() => GraphQLISODateTime)
  since: Date;

  @Field(() => String, { nullable: true, description: 'The promised day' })
  dueOn: string | null;

  @Field(() => Boolean)
  overdue: boolean;

  @Field(() => String, { nullable: true, description: 'The coach for whom it waits; none: for all' })
  forName: string | null;

  @Field(() => Boolean, { description: 'Whether it waits for whoever looks alone' })
  mine: boolean;

  @Field(() => Boolean, { description: 'Whether whoever looks stands in for that coach' })
  standIn: boolean;

  @Field(() => Int, { nullable: true, description: 'Names on a paper list, reports of a comment' })
  figure: number | null;

  @Field(() => String)
  municipalityName: string;

  @Field(() => String, { nullable: true })
  areaName: string | null;
}

export const WaitingConnection = ConnectionType('Waiting', () => WaitingItemType);

@ObjectType('CoachingHoursSum', { description: 'Hours of one month of one municipality, by who asked' })
export class CoachingHoursSumType {
  @Field(() => String)
  municipality: string;

  @Field(() => String, { description: 'YYYY-MM' })
  month: string;

  @Field(() => CoachingRoleEnum)
  role: string;

  @Field(() => Int)
  requests: number;

  @Field(() => Int, { description: 'Quarter hours' })
  quarters: number;
}

@ObjectType('CoachColleagues', { description: 'A municipality of a coach, with the other coaches there' })
export class CoachColleaguesType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => [CoachingPersonType])
  coaches: CoachingPersonType[];
}

@ObjectType('AbsencePlace')
class AbsencePlaceType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType('CoachAbsence', { description: 'That a coach is away in a municipality, and who stands in' })
export class CoachAbsenceType {
  @Field(() => ID)
  id: string;

  @Field(() => AbsencePlaceType)
  municipality: AbsencePlaceType;

  @Field(() => String, { description: 'The first day' })
  fromDay: string;

  @Field(() => String, { description: 'The last day' })
  untilDay: string;

  @Field(() => String, { nullable: true })
  coachName: string | null;

  @Field(() => String, { nullable: true })
  deputyName: string | null;

  @Field(() => Boolean, { description: 'Whether it is one’s own; else one stands in' })
  mine: boolean;

  @Field(() => Boolean, { description: 'Whether it runs today' })
  now: boolean;
}
