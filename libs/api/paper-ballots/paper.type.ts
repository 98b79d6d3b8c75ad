import { ConnectionType, Payload } from '#platform/graphql';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('PaperVoter', { description: 'Who is struck from the screen’s roll, to vote on paper' })
export class PaperVoterType {
  @Field(() => ID)
  personId: string;

  @Field(() => String)
  name: string;

  @Field(() => Boolean, { description: 'In the chamber of the young' })
  young: boolean;

  @Field(() => Boolean, { description: 'Entered by whoever asks: then another must confirm it' })
  mine: boolean;
}

@ObjectType('PaperPerson', { description: 'Somebody on the roll' })
export class PaperPersonType {
  @Field(() => ID)
  personId: string;

  @Field(() => String)
  name: string;

  @Field(() => Int, { nullable: true })
  birthYear: number | null;

  @Field(() => String)
  areaName: string;

  @Field(() => Boolean, { description: 'In the chamber of the young' })
  young: boolean;

  @Field(() => Boolean)
  onPaper: boolean;
}

@ObjectType('PaperEntry', { description: 'A ballot that was read from paper and waits for a second person' })
export class PaperEntryType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => String)
  choice: string;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => Boolean)
  mine: boolean;
}

export const PaperVoterConnection = ConnectionType('PaperVoter', () => PaperVoterType);
export const PaperEntryConnection = ConnectionType('PaperEntry', () => PaperEntryType);

@ObjectType('PaperFigures', { description: 'How far a chamber is with voting on paper' })
export class PaperFiguresType {
  @Field(() => Int, { description: 'Printed' })
  sheets: number;

  @Field(() => Int, { description: 'Struck and confirmed' })
  voters: number;

  @Field(() => Int, { description: 'In the box' })
  ballots: number;
}

@ObjectType('PaperVote', { description: 'A round or a budget, as it is known at the table where people vote on paper' })
export class PaperVoteType extends PaperFiguresType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'round or budget' })
  kind: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'A method of rounds' })
  method: string;

  @Field(() => [String])
  options: readonly string[];

  @Field(() => GraphQLISODateTime)
  closesAt: Date;

  @Field(() => PaperFiguresType, { nullable: true, description: 'Of the young, where they are a chamber of their own; the other figures are then those of the residents' })
  young: PaperFiguresType | null;

  @Field(() => Boolean)
  viewerMayEnter: boolean;
}

@ObjectType()
export class PaperPayload extends Payload {
  @Field(() => ID, { nullable: true })
  voteId?: string | null;
}
