import { PlaceType } from '#api/places';
import { ConnectionType, Payload } from '#platform/graphql';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { GatheringKindEnum, GatheringStateEnum, HeldInEnum, RegistrationStateEnum } from './gatherings.inputs.js';

@ObjectType('Gathering', { description: 'A masterclass, inspiration café, workshop or village meeting' })
export class GatheringType {
  @Field(() => ID)
  id: string;

  @Field(() => GatheringKindEnum)
  kind: string;

  @Field(() => GatheringStateEnum)
  state: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  forWhom: string;

  @Field(() => String, { description: 'Empty for a single one' })
  series: string;

  @Field(() => [String])
  hosts: string[];

  @Field(() => [String], { description: 'Who help to hold it' })
  partners: string[];

  @Field(() => [String], { description: 'By name or by function; parts of the programme have their own' })
  speakers: string[];

  @Field(() => GraphQLISODateTime)
  startsAt: Date;

  @Field(() => GraphQLISODateTime)
  endsAt: Date;

  @Field(() => String)
  venue: string;

  @Field(() => String)
  address: string;

  @Field(() => HeldInEnum)
  held: string;

  @Field(() => Int)
  capacity: number;

  @Field(() => Int, { description: 'None while people wait' })
  placesLeft: number;

  @Field(() => PlaceType, { nullable: true, description: 'None: for the whole province' })
  municipality: PlaceType | null;

  @Field(() => PlaceType, { nullable: true })
  area: PlaceType | null;

  @Field(() => PlaceType, { nullable: true })
  association: PlaceType | null;

  @Field(() => Boolean, { description: 'Of the demonstration: no real announcement' })
  example: boolean;

  @Field(() => Boolean)
  hasRecap: boolean;
}

@ObjectType('ProgrammeItem', { description: 'A part of the programme' })
export class ProgrammeItemType {
  @Field(() => ID)
  id: string;

  @Field(() => GraphQLISODateTime)
  startsAt: Date;

  @Field(() => GraphQLISODateTime)
  endsAt: Date;

  @Field(() => String)
  title: string;

  @Field(() => String)
  about: string;

  @Field(() => [String], { description: 'Who speak, by name or by function' })
  speakers: string[];

  @Field(() => HeldInEnum)
  held: string;

  @Field(() => String)
  room: string;

  @Field(() => Int, { nullable: true, description: 'A workshop has places of its own' })
  capacity: number | null;

  @Field(() => Int, { nullable: true, description: 'None while people wait' })
  placesLeft: number | null;
}

@ObjectType('GatheringChange', { description: 'One thing that changed after the announcement' })
export class GatheringChangeType {
  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field(() => String, { description: 'time, held, place, online, title, programme or about' })
  what: string;

  @Field(() => String, { description: 'A time is from/to; how it is held is hall, online or both' })
  was: string;

  @Field(() => String)
  is: string;
}

@ObjectType('WorkshopWish', { description: 'A place in the line for a workshop' })
export class WorkshopWishType {
  @Field(() => ID)
  workshopId: string;

  @Field(() => RegistrationStateEnum, { description: 'WAITING, OFFERED or LAPSED' })
  state: string;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when an offered place is held' })
  offeredUntil: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many stand before one in the line' })
  before: number | null;
}

@ObjectType('Registration', { description: 'One’s own registration' })
export class RegistrationType {
  @Field(() => ID)
  id: string;

  @Field(() => RegistrationStateEnum)
  state: string;

  @Field(() => Int)
  people: number;

  @Field(() => ID, { nullable: true })
  workshopId: string | null;

  @Field(() => String)
  question: string;

  @Field(() => String)
  accessNeeds: string;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when an offered place is held' })
  offeredUntil: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many stand before one in the line' })
  before: number | null;

  gatheringId: string;
}

@ObjectType('ViewerCanOfGathering')
export class ViewerCanOfGatheringType {
  @Field(() => Boolean)
  lead: boolean;

  @Field(() => Boolean)
  register: boolean;

  @Field(() => Boolean)
  lookBack: boolean;

  @Field(() => Boolean)
  checkIn: boolean;
}

@ObjectType('GatheringDetail', { description: 'Everything about one gathering' })
export class GatheringDetailType extends GatheringType {
  @Field(() => String)
  about: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true })
  cancelReason: string | null;

  @Field(() => String, { nullable: true })
  recap: string | null;

  @Field(() => String, { nullable: true })
  outcomes: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  recapAt: Date | null;
}

@ObjectType('GatheringScope', { description: 'For whom one may make a gathering' })
export class GatheringScopeType {
  @Field(() => ID, { nullable: true, description: 'Neither: the whole province' })
  municipalityId: string | null;

  @Field(() => ID, { nullable: true })
  associationId: string | null;

  @Field(() => String, { description: 'Empty for the province' })
  name: string;

  @Field(() => [PlaceType], { description: 'Areas that one can choose' })
  areas: PlaceType[];
}

@ObjectType('AtTheDoor', { description: 'Somebody on the list at the door' })
export class AtTheDoorType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Int, { description: 'How many were registered' })
  people: number;

  @Field(() => Boolean)
  walkIn: boolean;

  @Field(() => String, { nullable: true })
  workshop: string | null;

  @Field(() => String)
  question: string;

  @Field(() => String)
  accessNeeds: string;

  @Field(() => Int, { description: 'How many are here' })
  here: number;

  @Field(() => Boolean, { description: 'Two phones say otherwise' })
  contradicted: boolean;

  @Field(() => [ID], { description: 'The marks that hold' })
  heads: string[];
}

@ObjectType('DoorList', { description: 'Who is expected, and who is here; only for who leads the gathering' })
export class DoorListType {
  @Field(() => [AtTheDoorType])
  people: AtTheDoorType[];

  @Field(() => Int, { description: 'Registrations that wait; they are not on the list' })
  waiting: number;

  @Field(() => Int, { description: 'Registrations that were offered a place and have yet to answer' })
  offered: number;
}

export const GatheringConnection = ConnectionType('Gathering', () => GatheringType);

@ObjectType()
export class CalendarLinkPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'A path of the site; shown once' })
  path: string | null;
}

@ObjectType()
export class GatheringPayload extends Payload {
  @Field(() => ID, { nullable: true })
  gatheringId: string | null;
}
