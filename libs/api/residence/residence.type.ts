import { AreaType } from '#api/places';
import { ConnectionType } from '#platform/graphql';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('ResidenceLetter', { description: 'A letter with a code that was asked for' })
export class ResidenceLetterType {
  @Field(() => GraphQLISODateTime)
  askedAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  printedAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when its code works' })
  expiresAt: Date | null;

  @Field(() => Int)
  attemptsLeft: number;
}

@ObjectType('ResidenceAges', { description: 'From which age one takes part there, in years; one counts from 1 January of the year in which one turns it' })
export class ResidenceAgesType {
  @Field(() => Int)
  support: number;

  @Field(() => Int)
  vote: number;
}

@ObjectType('Residence', { description: 'Where one says to live, and whether that is proved' })
export class ResidenceType {
  @Field(() => AreaType)
  area: AreaType;

  @Field(() => Boolean)
  verified: boolean;

  @Field(() => ResidenceAgesType)
  ages: ResidenceAgesType;

  @Field(() => ResidenceLetterType, { nullable: true })
  letter: ResidenceLetterType | null;

  @Field(() => Boolean, { description: 'Whether a coach has seen the proof and a second person has yet to confirm it' })
  tableWaits: boolean;
}

@ObjectType('ResidenceVisit', { description: 'A proof at the kitchen table that waits for a second person' })
export class ResidenceVisitType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  areaName: string;

  @Field(() => String)
  seenBy: string;

  @Field(() => GraphQLISODateTime)
  seenAt: Date;

  @Field(() => Boolean, { description: 'Written down by whoever asks: then another must confirm it' })
  mine: boolean;
}

export const ResidenceVisitConnection = ConnectionType('ResidenceVisit', () => ResidenceVisitType);

@ObjectType('LetterBatch', { description: 'Letters of a municipality that still have to be posted' })
export class LetterBatchType {
  @Field(() => ID)
  municipalityId: string;

  @Field(() => String)
  municipalityName: string;

  @Field(() => Int)
  waiting: number;

  @Field(() => Int)
  printed: number;
}

@ObjectType('ResidenceDesk', { description: 'What staff have to do for people who prove where they live' })
export class ResidenceDeskType {
  @Field(() => Boolean)
  maySee: boolean;
}
