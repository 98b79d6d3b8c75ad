import { PlaceType } from '#api/places';
import { Payload } from '#platform/graphql';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { CoachingRoleEnum, CoachingSideEnum, CoachingStateEnum } from './coaching.inputs.js';

@ObjectType('CoachingLink', { description: 'A plan or a lesson' })
export class CoachingLinkType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;
}

@ObjectType('CoachingPerson')
export class CoachingPersonType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType('CoachingNext', { description: 'What happens next, by whom and before when' })
export class CoachingNextType {
  @Field(() => String, { description: 'coaches, coach, both or nobody' })
  who: string;

  @Field(() => String, { description: 'first-reply, next-step, visit or none' })
  step: string;

  @Field(() => String, { nullable: true, description: 'A day' })
  due: string | null;

  @Field(() => Boolean, { description: 'Whether that day is over' })
  late: boolean;
}

@ObjectType('CoachingMessage')
export class CoachingMessageType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'A moment' })
  at: string;

  @Field(() => String, { nullable: true, description: 'None when that person is not here any more' })
  by: string | null;

  @Field(() => CoachingSideEnum)
  side: string;

  @Field(() => String)
  text: string;
}

@ObjectType('CoachingNote', { description: 'Between coaches' })
export class CoachingNoteType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'A moment' })
  at: string;

  @Field(() => String, { nullable: true })
  by: string | null;

  @Field(() => Boolean, { description: 'Whether it goes with a hand-over' })
  handOver: boolean;

  @Field(() => String)
  text: string;
}

@ObjectType('CoachingVisit')
export class CoachingVisitType {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true })
  gatheringId: string | null;

  @Field(() => String, { nullable: true, description: 'Of the gathering' })
  title: string | null;

  @Field(() => String, { description: 'A moment' })
  startsAt: string;

  @Field(() => String, { description: 'A moment' })
  endsAt: string;

  @Field(() => String)
  place: string;

  @Field(() => Boolean)
  cancelled: boolean;

  @Field(() => Boolean, { description: 'Whether whoever asks may move it or call it off' })
  viewerCanChange: boolean;
}

@ObjectType('CoachingHours')
export class CoachingHoursType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true })
  by: string | null;

  @Field(() => String, { description: 'A day' })
  onDay: string;

  @Field(() => Int, { description: 'Quarter hours' })
  quarters: number;

  @Field(() => String)
  done: string;

  @Field(() => Boolean)
  mine: boolean;
}

@ObjectType('CoachingEvent')
export class CoachingEventType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'A moment' })
  at: string;

  @Field(() => String)
  act: string;

  @Field(() => String, { description: 'In which capacity' })
  role: string;
}

@ObjectType('CoachingViewerCan', { description: 'What whoever asks may do with it now' })
export class CoachingViewerCanType {
  @Field(() => Boolean)
  take: boolean;

  @Field(() => Boolean, { description: 'Whether it is theirs to lead' })
  lead: boolean;

  @Field(() => Boolean, { description: 'Whether they may log hours' })
  log: boolean;

  @Field(() => Boolean, { description: 'Whether they read and write notes' })
  note: boolean;

  @Field(() => Boolean)
  write: boolean;

  @Field(() => Boolean)
  withdraw: boolean;
}

@ObjectType('CoachingRequest', { description: 'A municipality, an association or the author of a plan asks BOKD for support' })
export class CoachingRequestType {
  @Field(() => ID)
  id: string;

  @Field(() => CoachingStateEnum)
  state: string;

  @Field(() => CoachingRoleEnum)
  role: string;

  @Field(() => String, { nullable: true, description: 'The name of the association or the author' })
  askedBy: string | null;

  @Field(() => String)
  subject: string;

  @Field(() => String, { description: 'Plain text with links and simple marks' })
  tried: string;

  @Field(() => String, { nullable: true, description: 'A day' })
  wantedOn: string | null;

  @Field(() => GraphQLISODateTime)
  askedAt: Date;

  @Field(() => PlaceType)
  municipality: PlaceType;

  @Field(() => PlaceType, { nullable: true })
  area: PlaceType | null;

  @Field(() => CoachingLinkType, { nullable: true })
  plan: CoachingLinkType | null;

  @Field(() => String, { nullable: true })
  coachName: string | null;

  @Field(() => String, { nullable: true, description: 'Who stands in while the coach is away' })
  deputyName: string | null;

  @Field(() => CoachingNextType)
  next: CoachingNextType;

  @Field(() => String, { nullable: true, description: 'What came of it' })
  outcome: string | null;

  @Field(() => String, { nullable: true, description: 'Why no lesson was made; only for the coaches' })
  noLesson: string | null;

  @Field(() => CoachingLinkType, { nullable: true })
  lesson: CoachingLinkType | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  endedAt: Date | null;
}

@ObjectType('CoachingDetail', { description: 'A coaching request with everything on its page' })
export class CoachingDetailType extends CoachingRequestType {
  @Field(() => [CoachingMessageType])
  messages: CoachingMessageType[];

  @Field(() => [CoachingNoteType], { description: 'Only for the coaches' })
  notes: CoachingNoteType[];

  @Field(() => [CoachingVisitType])
  visits: CoachingVisitType[];

  @Field(() => [CoachingHoursType], { description: 'Only for the coaches' })
  hours: CoachingHoursType[];

  @Field(() => [CoachingEventType])
  history: CoachingEventType[];

  @Field(() => [CoachingPersonType], { description: 'To whom who leads it can hand it over' })
  successors: CoachingPersonType[];

  @Field(() => CoachingViewerCanType)
  viewerCan: CoachingViewerCanType;
}

@ObjectType('CoachingScope', { description: 'For whom one can ask for coaching: a municipality, an association or a plan' })
export class CoachingScopeType {
  @Field(() => CoachingRoleEnum)
  role: string;

  @Field(() => String, { description: 'Of the municipality or the association, or the title of the plan' })
  name: string;

  @Field(() => ID)
  municipalityId: string;

  @Field(() => ID, { nullable: true })
  areaId: string | null;

  @Field(() => ID, { nullable: true })
  associationId: string | null;

  @Field(() => ID, { nullable: true })
  planId: string | null;
}

@ObjectType()
export class CoachingPayload extends Payload {
  @Field(() => ID, { nullable: true })
  requestId?: string | null;
}
