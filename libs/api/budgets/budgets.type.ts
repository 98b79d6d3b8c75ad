import { PlanStateEnum } from '#api/plans';
import { ConnectionType, Payload } from '#platform/graphql';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { BudgetBallotEnum, BudgetMethodEnum, BudgetStateEnum, ReachEnum, VerdictEnum } from './budgets.inputs.js';

@ObjectType('BudgetOption', { description: 'What a budget can be spent on' })
export class BudgetOptionType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => ID, { nullable: true, description: 'The plan that it is' })
  planId: string | null;

  @Field(() => String)
  title: string;

  @Field(() => String)
  description: string;

  @Field(() => Int, { nullable: true, description: 'What its proposer thinks it costs, in euro cents' })
  askedCents: number | null;

  @Field(() => VerdictEnum, { nullable: true, description: 'None while it is not checked' })
  outcome: string | null;

  @Field(() => String, { nullable: true })
  reasons: string | null;

  @Field(() => Int, { nullable: true, description: 'What it costs, as the municipality found, in euro cents' })
  costCents: number | null;

  @Field(() => PlanStateEnum, { nullable: true, description: 'It takes no part: the state in which its plan had ended before the vote opened' })
  droppedAs: string | null;

  @Field(() => Int, { nullable: true, description: 'What was spent so far where it won, in euro cents' })
  spentCents: number | null;

  @Field(() => String, { nullable: true, description: 'The day on which it was done, YYYY-MM-DD' })
  doneOn: string | null;

  @Field(() => String, { nullable: true, description: 'How it goes, told by the municipality' })
  note: string | null;

  @Field(() => Boolean, { description: 'Whether whoever asks may check it now' })
  viewerMayCheck: boolean;

  @Field(() => Boolean, { description: 'Whether whoever asks may tell now how it goes, and what was spent' })
  viewerMayAccount: boolean;
}

@ObjectType('BudgetChoice')
export class BudgetChoiceType {
  @Field(() => ID)
  option: string;

  @Field(() => Int)
  points: number;
}

@ObjectType('OwnBudgetBallot', { description: 'One’s own ballot on a budget while the vote is open' })
export class OwnBudgetBallotType {
  @Field(() => [BudgetChoiceType], { nullable: true, description: 'What was cast' })
  choices: BudgetChoiceType[] | null;

  @Field(() => String, { nullable: true })
  receipt: string | null;

  @Field(() => [BudgetChoiceType], { nullable: true, description: 'What is being filled in, and does not count yet' })
  draft: BudgetChoiceType[] | null;
}

@ObjectType('BudgetOptionStory', { description: 'Why an option won or did not. Figures are absent where fewer than five voted' })
export class BudgetOptionStoryType {
  @Field(() => ID)
  option: string;

  @Field(() => Boolean)
  won: boolean;

  @Field(() => Int, { nullable: true, description: 'From 1, in the order in which the winners were taken' })
  place: number | null;

  @Field(() => String, { nullable: true, description: 'bought, added, too-dear, does-not-fit or no-votes' })
  how: string | null;

  @Field(() => Int)
  costCents: number;

  @Field(() => Int, { nullable: true })
  votes: number | null;

  @Field(() => Int, { nullable: true })
  points: number | null;

  @Field(() => Int, { nullable: true, description: 'What each supporter (or point) paid who paid in full' })
  eachCents: number | null;

  @Field(() => Int, { nullable: true, description: 'How many supporters gave all that they had left' })
  gaveAll: number | null;

  @Field(() => Int, { nullable: true })
  gaveAllCents: number | null;

  @Field(() => Int, { nullable: true, description: 'What its supporters still had together when it was too dear for them' })
  hadCents: number | null;

  @Field(() => Int, { nullable: true, description: 'The money in the budget when it did not fit' })
  leftCents: number | null;
}

@ObjectType('BudgetComparison', { description: 'What would have won if only the number of votes counted' })
export class BudgetComparisonType {
  @Field(() => [ID])
  winners: string[];

  @Field(() => Int, { description: 'Voters who would see at least one of their choices' })
  served: number;
}

@ObjectType('BudgetResult', { description: 'Only after closing' })
export class BudgetResultType {
  @Field(() => Int)
  spentCents: number;

  @Field(() => Int)
  leftCents: number;

  @Field(() => Int, { nullable: true, description: 'None where fewer than five voted' })
  cast: number | null;

  @Field(() => Int, { nullable: true, description: 'How many voted on paper; none where they, or the others, are fewer than five' })
  paper: number | null;

  @Field(() => Int, { nullable: true, description: 'Voters who see at least one of their choices among the winners' })
  served: number | null;

  @Field(() => Int, { nullable: true, description: 'The budget divided by the voters, where that is the method' })
  shareCents: number | null;

  @Field(() => Int, { nullable: true, description: 'What each voter had in hand in the count that was taken' })
  inHandCents: number | null;

  @Field(() => [BudgetOptionStoryType], { description: 'Winners first, in their order' })
  options: BudgetOptionStoryType[];

  @Field(() => BudgetComparisonType, { nullable: true })
  mostVotes: BudgetComparisonType | null;
}

@ObjectType('BudgetViewerCan', { description: 'What whoever asks may do with this budget now' })
export class BudgetViewerCanType {
  @Field(() => Boolean)
  change: boolean;

  @Field(() => Boolean)
  open: boolean;

  @Field(() => Boolean)
  propose: boolean;

  @Field(() => Boolean)
  openVote: boolean;

  @Field(() => Boolean, { description: 'Move the last days of the check and of the vote' })
  moveDates: boolean;

  @Field(() => Boolean)
  annul: boolean;

  @Field(() => Boolean)
  vote: boolean;

  @Field(() => Boolean, { description: 'Sit at the table where people vote on paper' })
  paper: boolean;

  @Field(() => Boolean, { description: 'Whether whoever asks votes on paper, and so no longer on screen' })
  votesOnPaper: boolean;
}

@ObjectType('Budget', { description: 'A village budget: money that residents divide over their own ideas' })
export class BudgetType {
  @Field(() => ID)
  id: string;

  @Field(() => BudgetStateEnum)
  state: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  explanation: string;

  @Field(() => ID)
  areaId: string;

  @Field(() => String)
  areaName: string;

  @Field(() => String)
  areaSlug: string;

  @Field(() => String)
  municipalitySlug: string;

  @Field(() => String)
  municipalityName: string;

  @Field(() => String, { nullable: true, description: 'The association that composed it' })
  associationName: string | null;

  @Field(() => Int, { description: 'Euro cents' })
  amountCents: number;

  @Field(() => Int, { nullable: true, description: 'The least that one option may cost' })
  priceLeastCents: number | null;

  @Field(() => Int, { nullable: true, description: 'The most that one option may cost' })
  priceLimitCents: number | null;

  @Field(() => ReachEnum)
  proposeFrom: string;

  @Field(() => BudgetMethodEnum)
  method: string;

  @Field(() => BudgetBallotEnum)
  ballotKind: string;

  @Field(() => GraphQLISODateTime)
  ideasUntil: Date;

  @Field(() => GraphQLISODateTime)
  checkUntil: Date;

  @Field(() => GraphQLISODateTime)
  closesAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  voteOpenedAt: Date | null;

  @Field(() => String, { nullable: true })
  annulledReason: string | null;

  @Field(() => String, { nullable: true, description: 'Why the days of the check and the vote were moved' })
  datesMovedReason: string | null;

  @Field(() => Int, { description: 'Who may vote; fixed when the vote opens' })
  roll: number;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the secret of the vote' })
  secretHash: string | null;
}

export const BudgetConnection = ConnectionType('Budget', () => BudgetType);

@ObjectType('AreaBudgets', { description: 'The budgets of an area' })
export class AreaBudgetsType {
  @Field(() => [BudgetType])
  budgets: BudgetType[];

  @Field(() => Boolean, { description: 'Whether whoever asks may compose one here' })
  viewerMayCompose: boolean;
}

@ObjectType('BudgetToCheck', { description: 'A budget that waits for the municipality' })
export class BudgetToCheckType {
  @Field(() => BudgetType)
  budget: BudgetType;

  @Field(() => Int, { description: 'How many options nobody looked at yet' })
  unchecked: number;
}

@ObjectType('BudgetForPlan', { description: 'A budget of which a plan is, or can become, an option' })
export class BudgetForPlanType {
  @Field(() => BudgetType)
  budget: BudgetType;

  @Field(() => Boolean)
  holdsPlan: boolean;

  @Field(() => Boolean)
  viewerMayBring: boolean;
}

@ObjectType()
export class BudgetPayload extends Payload {
  @Field(() => ID, { nullable: true })
  budgetId?: string | null;
}

@ObjectType()
export class BudgetBallotPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Proof that the ballot is in the box; to be found in the list after closing' })
  receipt?: string | null;
}
