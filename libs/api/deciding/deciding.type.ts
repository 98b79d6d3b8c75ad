import { ConnectionType, Payload } from '#platform/graphql';
import { FigureType } from './figure.type.js';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { JoiningEnum, MajorityRuleEnum, MethodEnum, QuorumBaseEnum } from './deciding.inputs.js';

@ObjectType('ChamberResult')
export class ChamberResultType {
  @Field(() => String, { description: 'residents, young, members or municipality' })
  chamber: string;

  @Field(() => String, { description: 'agree, disagree or no-quorum; among options chosen, none or no-quorum' })
  outcome: string;

  @Field(() => Int)
  roll: number;

  @Field(() => Int, { nullable: true, description: 'None where fewer than five voted secretly' })
  cast: number | null;

  @Field(() => [FigureType], { description: 'How often each choice was made; empty where fewer than five voted secretly' })
  counts: FigureType[];

  @Field(() => Int, { nullable: true, description: 'The option that this chamber chose, by its number from 1; where seats are filled the first' })
  winner: number | null;

  @Field(() => [Int], { description: 'Where seats are filled: who got one, in the order of election' })
  elected: number[];
}

@ObjectType('CountStep')
export class CountStepType {
  @Field(() => String)
  step: string;

  @Field(() => String)
  chamber: string;

  @Field(() => [FigureType])
  figures: FigureType[];
}

@ObjectType('OpenVote', { description: 'A vote in the municipality’s chamber, shown at closing' })
export class OpenVoteType {
  @Field(() => String)
  name: string;

  @Field(() => String)
  choice: string;

  @Field(() => String)
  reason: string;
}

@ObjectType('CountedBallot', { description: 'A ballot without its voter' })
export class CountedBallotType {
  @Field(() => String)
  chamber: string;

  @Field(() => String)
  receipt: string;

  @Field(() => String)
  choice: string;

  @Field(() => String, { nullable: true })
  reason: string | null;
}

@ObjectType('RoundResult')
export class RoundResultType {
  @Field(() => String, { description: 'match, refused, no-match or advice' })
  outcome: string;

  @Field(() => [ChamberResultType])
  chambers: ChamberResultType[];

  @Field(() => [CountStepType])
  account: CountStepType[];

  @Field(() => [OpenVoteType])
  openVotes: OpenVoteType[];

  @Field(() => [CountedBallotType])
  ballots: CountedBallotType[];
}

@ObjectType('OwnBallot')
export class OwnBallotType {
  @Field(() => String)
  choice: string;

  @Field(() => String)
  receipt: string;
}

@ObjectType('Round')
export class RoundType {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true, description: 'None where it is about an area or a municipality itself, or among members' })
  planId: string | null;

  @Field(() => String, { nullable: true })
  planTitle: string | null;

  @Field(() => String)
  municipalityName: string;

  @Field(() => String)
  municipalitySlug: string;

  @Field(() => String, { nullable: true, description: 'The area whose residents vote, where it is about no plan' })
  areaName: string | null;

  @Field(() => String, { nullable: true })
  areaSlug: string | null;

  @Field(() => String, { nullable: true, description: 'The association among whose members it is held' })
  associationName: string | null;

  @Field(() => String, { description: 'draft, open, closed or annulled' })
  state: string;

  @Field(() => String)
  question: string;

  @Field(() => String)
  explanation: string;

  @Field(() => MethodEnum)
  method: string;

  @Field(() => [String], { description: 'What is chosen among; empty where the question is answered with a word. Numbered from 1' })
  options: readonly string[];

  @Field(() => MajorityRuleEnum)
  rule: string;

  @Field(() => JoiningEnum)
  joining: string;

  @Field(() => Int)
  quorumPercentage: number;

  @Field(() => Boolean, { description: 'Whether everybody may read it already while it is a draft' })
  announced: boolean;

  @Field(() => QuorumBaseEnum)
  quorumBase: string;

  @Field(() => Int, { description: 'How many of the options are chosen' })
  seats: number;

  @Field(() => Boolean, { description: 'Whether young people were asked as a chamber of their own' })
  young: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true })
  openedAt: Date | null;

  @Field(() => GraphQLISODateTime)
  closesAt: Date;

  @Field(() => Int, { nullable: true, description: 'From which age one votes as a resident; none before it is opened' })
  voteAgeFrom: number | null;

  @Field(() => Int)
  residentsRoll: number;

  @Field(() => Int)
  municipalityRoll: number;

  @Field(() => Int, { description: 'None where they vote with the other residents' })
  youngRoll: number;

  @Field(() => Int)
  membersRoll: number;

  @Field(() => String, { nullable: true })
  annulledReason: string | null;

  @Field(() => String, { nullable: true })
  secretHash: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the seed of the lot that decides ties among options; the seed is published at closing' })
  lotHash: string | null;
}

export const RoundConnection = ConnectionType('Round', () => RoundType);

@ObjectType('RoundPlace', { description: 'For whom the viewer may compose a round' })
export class RoundPlaceType {
  @Field(() => String, { description: 'MEMBERS, AREA or MUNICIPALITY' })
  kind: string;

  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => [MethodEnum])
  methods: string[];
}

@ObjectType()
export class RoundPayload extends Payload {
  @Field(() => ID, { nullable: true })
  roundId?: string | null;
}

@ObjectType()
export class CastBallotPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Proof that the ballot is in the box; to be found in the list after closing' })
  receipt?: string | null;
}
