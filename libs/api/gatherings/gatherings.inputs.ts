import { AskedByGuestInput } from '#api/identity';
import { GATHERING_KINDS, GATHERING_LIMITS as LIMITS, GATHERING_STATES, type GatheringPlan, HELD_IN, type HeldIn, MARKS_AT_ONCE, MOST_TOGETHER, REGISTRATION_STATES } from '#domain/gatherings';
import { Choice, ClientKey, Flag, GuestLink, Moment, Nested, Text, Uuid, Uuids, WholeNumber, asEnum } from '#platform/graphql';
import { Field, GraphQLISODateTime, ID, InputType, Int, IntersectionType, registerEnumType } from '@nestjs/graphql';
import type { RegistrationWords } from './registration.repository.js';

export const GatheringKindEnum = asEnum(GATHERING_KINDS);
export const GatheringStateEnum = asEnum(GATHERING_STATES);
export const HeldInEnum = asEnum(HELD_IN);
export const RegistrationStateEnum = asEnum(REGISTRATION_STATES);
registerEnumType(GatheringKindEnum, { name: 'GatheringKind' });
registerEnumType(GatheringStateEnum, { name: 'GatheringState' });
registerEnumType(HeldInEnum, { name: 'HeldIn', description: 'In a hall, online, or both' });
registerEnumType(RegistrationStateEnum, { name: 'RegistrationState', description: 'How somebody stands to a gathering' });

@InputType({ description: 'A host, partner or speaker, by name or by function' })
export class NamedInput {
  @Field(() => String)
  @Text(LIMITS.name)
  name: string;
}

@InputType()
export class ProgrammeItemInput {
  @Field(() => ID, { nullable: true, description: 'None: a new part' })
  @Uuid({ optional: true })
  id: string | null;

  @Field(() => GraphQLISODateTime)
  @Moment()
  startsAt: Date;

  @Field(() => GraphQLISODateTime)
  @Moment()
  endsAt: Date;

  @Field(() => String)
  @Text(LIMITS.itemTitle)
  title: string;

  @Field(() => String)
  @Text(LIMITS.itemAbout)
  about: string;

  @Field(() => [NamedInput], { description: 'Who speak, by name or by function' })
  @Nested(() => NamedInput)
  speakers: NamedInput[];

  @Field(() => HeldInEnum)
  @Choice(HELD_IN)
  held: HeldIn;

  @Field(() => String)
  @Text(LIMITS.room)
  room: string;

  @Field(() => Int, { nullable: true, description: 'A workshop has places of its own' })
  @WholeNumber(LIMITS.capacity.min, LIMITS.capacity.max, { optional: true })
  capacity: number | null;
}

@InputType()
export class GatheringWordsInput {
  @Field(() => GatheringKindEnum)
  @Choice(GATHERING_KINDS)
  kind: GatheringPlan['kind'];

  @Field(() => String)
  @Text(LIMITS.title)
  title: string;

  @Field(() => String)
  @Text(LIMITS.about)
  about: string;

  @Field(() => String, { description: 'For whom it is, in words' })
  @Text(LIMITS.forWhom)
  forWhom: string;

  @Field(() => String, { description: 'The series that it belongs to; empty for a single one' })
  @Text(LIMITS.series)
  series: string;

  @Field(() => [NamedInput], { description: 'Who hold it' })
  @Nested(() => NamedInput)
  hosts: NamedInput[];

  @Field(() => [NamedInput], { description: 'Who help to hold it' })
  @Nested(() => NamedInput)
  partners: NamedInput[];

  @Field(() => [NamedInput], { description: 'Who speak, by name or by function; parts of the programme have their own' })
  @Nested(() => NamedInput)
  speakers: NamedInput[];

  @Field(() => HeldInEnum)
  @Choice(HELD_IN)
  held: HeldIn;

  @Field(() => GraphQLISODateTime)
  @Moment()
  startsAt: Date;

  @Field(() => GraphQLISODateTime)
  @Moment()
  endsAt: Date;

  @Field(() => String, { description: 'The hall; empty when it is held online' })
  @Text(LIMITS.venue)
  venue: string;

  @Field(() => String)
  @Text(LIMITS.address)
  address: string;

  @Field(() => String, { description: 'The link of the meeting, shown to who has a place; empty when it is held in a hall, or is to follow' })
  @Text(LIMITS.onlineUrl)
  onlineUrl: string;

  @Field(() => Int)
  @WholeNumber(LIMITS.capacity.min, LIMITS.capacity.max)
  capacity: number;

  @Field(() => [ProgrammeItemInput])
  @Nested(() => ProgrammeItemInput)
  items: ProgrammeItemInput[];
}

@InputType()
export class MakeGatheringInput {
  @ClientKey()
  clientKey: string | null;

  @Field(() => ID, { nullable: true, description: 'None: for the whole province' })
  @Uuid({ optional: true })
  municipalityId: string | null;

  @Field(() => ID, { nullable: true })
  @Uuid({ optional: true })
  areaId: string | null;

  @Field(() => ID, { nullable: true, description: 'In the name of an association, for its area' })
  @Uuid({ optional: true })
  associationId: string | null;

  @Field(() => GatheringWordsInput)
  @Nested(() => GatheringWordsInput)
  words: GatheringWordsInput;
}

@InputType()
export class GatheringInput {
  @Field(() => ID)
  @Uuid()
  gatheringId: string;
}

@InputType()
export class ChangeGatheringInput extends GatheringInput {
  @Field(() => Int, { description: 'The version that is changed' })
  @WholeNumber(1, 1_000_000)
  version: number;

  @Field(() => GatheringWordsInput)
  @Nested(() => GatheringWordsInput)
  words: GatheringWordsInput;
}

@InputType()
export class CancelGatheringInput extends GatheringInput {
  @Field(() => String)
  @Text(LIMITS.reason)
  reason: string;
}

@InputType()
export class LookBackInput extends GatheringInput {
  @Field(() => String)
  @Text(LIMITS.recap)
  recap: string;

  @Field(() => String)
  @Text(LIMITS.outcomes)
  outcomes: string;
}

@InputType()
export class OwnRegistrationInput extends GatheringInput {
  @GuestLink()
  link: string | null;
}

@InputType({ isAbstract: true })
class RegistrationWordsInput extends GatheringInput {
  @Field(() => Int, { description: 'Oneself, or with a companion' })
  @WholeNumber(1, MOST_TOGETHER)
  people: number;

  @Field(() => ID, { nullable: true })
  @Uuid({ optional: true })
  workshopId: string | null;

  @Field(() => String, { description: 'A question beforehand' })
  @Text(LIMITS.question)
  question: string;

  @Field(() => String, { description: 'What one needs to take part' })
  @Text(LIMITS.question)
  accessNeeds: string;
}

@InputType()
export class RegisterForGatheringInput extends RegistrationWordsInput {
  @GuestLink()
  link: string | null;
}

@InputType()
export class AskPlaceAsGuestInput extends IntersectionType(RegistrationWordsInput, AskedByGuestInput) {}

@InputType()
export class AnswerPlaceOfferInput extends OwnRegistrationInput {
  @Field(() => Boolean)
  @Flag()
  accept: boolean;
}

@InputType()
export class MarkInput {
  @Field(() => ID, { description: 'Made by the phone: the same key is stored once' })
  @Uuid()
  key: string;

  @Field(() => ID, { description: 'A registration, or the id that the phone gave to who walked in' })
  @Uuid()
  about: string;

  @Field(() => String, { nullable: true, description: 'Of who walked in; may be empty' })
  @Text(LIMITS.walkIn, { optional: true })
  walkInName: string | null;

  @Field(() => Int, { description: 'How many are here; 0 takes it back' })
  @WholeNumber(0, MOST_TOGETHER)
  people: number;

  @Field(() => GraphQLISODateTime, { description: 'By the clock of the phone' })
  @Moment()
  at: Date;

  @Field(() => [ID], { description: 'The marks that this one takes the place of' })
  @Uuids(20)
  saw: string[];
}

@InputType()
export class CheckInInput extends GatheringInput {
  @Field(() => [MarkInput], { description: `At most ${MARKS_AT_ONCE}` })
  @Nested(() => MarkInput)
  marks: MarkInput[];
}

/** What somebody says at registering, cleaned. */
export const wordsFrom = ({ people, workshopId, question, accessNeeds }: RegistrationWordsInput): RegistrationWords => ({ people, workshopId: workshopId ?? null, question: question.trim(), accessNeeds: accessNeeds.trim() });

const namesOf = (names: readonly NamedInput[]): string[] => names.map(({ name }) => name.trim());

/** What came in, as the domain decides about it. */
export const planFrom = (words: GatheringWordsInput): GatheringPlan => ({
  ...trimmed(words),
  kind: words.kind,
  hosts: namesOf(words.hosts),
  partners: namesOf(words.partners),
  speakers: namesOf(words.speakers),
  held: words.held,
  startsAt: words.startsAt.getTime(),
  endsAt: words.endsAt.getTime(),
  capacity: words.capacity,
  items: words.items.map((item) => ({ id: item.id ?? null, startsAt: item.startsAt.getTime(), endsAt: item.endsAt.getTime(), title: item.title.trim(), about: item.about.trim(), speakers: namesOf(item.speakers), held: item.held, room: item.room.trim(), capacity: item.capacity ?? null })),
});

const trimmed = ({ title, about, forWhom, series, venue, address, onlineUrl }: GatheringWordsInput): Pick<GatheringPlan, 'title' | 'about' | 'forWhom' | 'series' | 'venue' | 'address' | 'onlineUrl'> => ({
  title: title.trim(), about: about.trim(), forWhom: forWhom.trim(), series: series.trim(), venue: venue.trim(), address: address.trim(), onlineUrl: onlineUrl.trim(),
});
