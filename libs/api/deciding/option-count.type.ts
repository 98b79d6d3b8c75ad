import { Field, Int, ObjectType } from '@nestjs/graphql';
import { FigureType } from './figure.type.js';

@ObjectType('OptionScore', { description: 'What an option got where points are added' })
export class OptionScoreType {
  @Field(() => Int)
  option: number;

  @Field(() => String)
  score: string;

  @Field(() => [FigureType], { description: 'How many ballots (value) gave so many points (name)' })
  levels: FigureType[];
}

@ObjectType('RunoffMove')
export class RunoffMoveType {
  @Field(() => Int, { nullable: true, description: 'None: no further preference' })
  option: number | null;

  @Field(() => Int)
  papers: number;
}

@ObjectType('RunoffTally')
export class RunoffTallyType {
  @Field(() => Int)
  option: number;

  @Field(() => Int)
  votes: number;
}

@ObjectType('RunoffRound')
export class RunoffRoundType {
  @Field(() => Int)
  round: number;

  @Field(() => [RunoffTallyType])
  tally: RunoffTallyType[];

  @Field(() => Int, { description: 'Ballots without a further preference' })
  exhausted: number;

  @Field(() => Int, { nullable: true })
  excluded: number | null;

  @Field(() => Int, { nullable: true })
  winner: number | null;

  @Field(() => [Int], { description: 'Those from whom the lot took the excluded one' })
  tied: number[];

  @Field(() => [RunoffMoveType])
  moved: RunoffMoveType[];
}

@ObjectType('PairComparison')
export class PairComparisonType {
  @Field(() => Int)
  first: number;

  @Field(() => Int)
  second: number;

  @Field(() => Int, { description: 'Ballots that put the first above the second' })
  firstWins: number;

  @Field(() => Int)
  secondWins: number;

  @Field(() => Int)
  neither: number;

  @Field(() => Int, { description: 'How strong the strongest path from the first to the second is' })
  firstPath: number;

  @Field(() => Int)
  secondPath: number;
}

@ObjectType('Victory', { description: 'One option that beats another, as Ranked Pairs takes it up' })
export class VictoryType {
  @Field(() => Int)
  winner: number;

  @Field(() => Int)
  loser: number;

  @Field(() => Int, { description: 'Ballots that put the winner above the loser' })
  votes: number;

  @Field(() => Int)
  against: number;

  @Field(() => Boolean, { description: 'Whether it counts: it closes no circle with what counted before' })
  locked: boolean;
}

@ObjectType('SeatMove')
export class SeatMoveType {
  @Field(() => Int, { nullable: true, description: 'None: no further preference' })
  option: number | null;

  @Field(() => String)
  papers: string;

  @Field(() => String, { description: 'What each paper is worth now' })
  value: string;
}

@ObjectType('SeatStage', { description: 'A step of a count that fills seats; votes are decimals' })
export class SeatStageType {
  @Field(() => Int)
  round: number;

  @Field(() => String, { description: 'begin, elect, unpend, transfer, defeat, tie or end' })
  tag: string;

  @Field(() => Int, { nullable: true })
  option: number | null;

  @Field(() => String)
  quota: string;

  @Field(() => [FigureType])
  votes: FigureType[];

  @Field(() => String)
  nontransferable: string;

  @Field(() => [Int])
  tied: number[];

  @Field(() => Boolean)
  byLot: boolean;

  @Field(() => [SeatMoveType])
  moved: SeatMoveType[];
}

@ObjectType('OptionCount')
export class OptionCountType {
  @Field(() => [Int], { description: 'Those on top together, from whom the lot took the winner' })
  tied: number[];

  @Field(() => [[Int]], { description: 'From best to last, equals together; empty for a runoff' })
  ranking: number[][];

  @Field(() => [OptionScoreType], { description: 'Where points are added' })
  scores: OptionScoreType[];

  @Field(() => [RunoffRoundType], { description: 'Of a runoff' })
  rounds: RunoffRoundType[];

  @Field(() => [PairComparisonType], { description: 'Where options are compared two by two' })
  pairs: PairComparisonType[];

  @Field(() => [VictoryType], { description: 'Where victories are taken up one by one, the clearest first' })
  locks: VictoryType[];

  @Field(() => [SeatStageType], { description: 'Where seats are filled' })
  seats: SeatStageType[];
}
