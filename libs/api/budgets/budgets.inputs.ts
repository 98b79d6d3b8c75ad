import { BUDGET_BALLOTS, BUDGET_LIMITS, BUDGET_METHODS, BUDGET_STATES, type BudgetBallotKind, type BudgetMethod, VERDICTS, type Verdict } from '#domain/budgets';
import { REACHES, type Reach } from '#domain/ordinances';
import { Choice, ClientKey, DayText, Moment, Nested, Text, Uuid, WholeNumber, asEnum } from '#platform/graphql';
import { Field, GraphQLISODateTime, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';

export const BudgetStateEnum = asEnum(BUDGET_STATES);
export const BudgetMethodEnum = asEnum(BUDGET_METHODS);
export const BudgetBallotEnum = asEnum(BUDGET_BALLOTS);
export const VerdictEnum = asEnum(VERDICTS);
export const ReachEnum = asEnum(REACHES);
registerEnumType(BudgetStateEnum, { name: 'BudgetState' });
registerEnumType(BudgetMethodEnum, { name: 'BudgetMethod' });
registerEnumType(BudgetBallotEnum, { name: 'BudgetBallotKind' });
registerEnumType(VerdictEnum, { name: 'BudgetVerdict' });
registerEnumType(ReachEnum, { name: 'Reach' });

const AMOUNT = [0, 2_000_000_000] as const;

@InputType()
export class BudgetInput {
  @Field(() => ID)
  @Uuid()
  budgetId: string;
}

@InputType()
export class ComposeBudgetInput {
  @ClientKey()
  clientKey: string | null;

  @Field(() => ID, { nullable: true, description: 'The draft to change; a new one without it' })
  @Uuid({ optional: true })
  budgetId: string | null;

  @Field(() => ID)
  @Uuid()
  areaId: string;

  @Field(() => String)
  @Text({ ...BUDGET_LIMITS.title, min: 0 })
  title: string;

  @Field(() => String)
  @Text(BUDGET_LIMITS.explanation)
  explanation: string;

  @Field(() => Int, { description: 'Euro cents' })
  @WholeNumber(...AMOUNT)
  amountCents: number;

  @Field(() => Int, { nullable: true, description: 'The least that one option may cost, in euro cents' })
  @WholeNumber(...AMOUNT, { optional: true })
  priceLeastCents: number | null;

  @Field(() => Int, { nullable: true, description: 'The most that one option may cost, in euro cents' })
  @WholeNumber(...AMOUNT, { optional: true })
  priceLimitCents: number | null;

  @Field(() => ReachEnum)
  @Choice(REACHES)
  proposeFrom: Reach;

  @Field(() => BudgetMethodEnum)
  @Choice(BUDGET_METHODS)
  method: BudgetMethod;

  @Field(() => BudgetBallotEnum)
  @Choice(BUDGET_BALLOTS)
  ballotKind: BudgetBallotKind;

  @Field(() => GraphQLISODateTime)
  @Moment()
  ideasUntil: Date;

  @Field(() => GraphQLISODateTime)
  @Moment()
  checkUntil: Date;

  @Field(() => GraphQLISODateTime)
  @Moment()
  closesAt: Date;
}

@InputType()
export class AnnulBudgetInput extends BudgetInput {
  @Field(() => String)
  @Text({ min: 20, max: 2_000, multiline: true })
  reason: string;
}

@InputType()
export class MoveBudgetDatesInput extends BudgetInput {
  @Field(() => GraphQLISODateTime)
  @Moment()
  checkUntil: Date;

  @Field(() => GraphQLISODateTime)
  @Moment()
  closesAt: Date;

  @Field(() => String)
  @Text({ ...BUDGET_LIMITS.reasons })
  reason: string;
}

@InputType()
export class ProposeBudgetOptionInput extends BudgetInput {
  @ClientKey()
  clientKey: string | null;

  @Field(() => String)
  @Text({ ...BUDGET_LIMITS.optionTitle, min: 0 })
  title: string;

  @Field(() => String)
  @Text({ ...BUDGET_LIMITS.description, min: 0 })
  description: string;

  @Field(() => Int, { nullable: true, description: 'What it may cost, in euro cents' })
  @WholeNumber(...AMOUNT, { optional: true })
  askedCents: number | null;
}

@InputType()
export class BringPlanToBudgetInput extends BudgetInput {
  @Field(() => ID)
  @Uuid()
  planId: string;
}

@InputType()
export class CheckBudgetOptionInput {
  @Field(() => ID)
  @Uuid()
  optionId: string;

  @Field(() => VerdictEnum)
  @Choice(VERDICTS)
  outcome: Verdict;

  @Field(() => String)
  @Text({ ...BUDGET_LIMITS.reasons, min: 0 })
  reasons: string;

  @Field(() => Int, { nullable: true, description: 'What it costs, in euro cents; needed where it is feasible' })
  @WholeNumber(...AMOUNT, { optional: true })
  costCents: number | null;
}

@InputType()
export class AccountBudgetOptionInput {
  @Field(() => ID)
  @Uuid()
  optionId: string;

  @Field(() => Int, { description: 'What was spent so far, in euro cents' })
  @WholeNumber(...AMOUNT)
  spentCents: number;

  @Field(() => String, { nullable: true, description: 'The day on which it was done, YYYY-MM-DD' })
  @DayText({ optional: true })
  doneOn: string | null;

  @Field(() => String)
  @Text({ ...BUDGET_LIMITS.reasons, min: 0 })
  note: string;
}

@InputType()
export class BudgetChoiceInput {
  @Field(() => ID)
  @Uuid()
  option: string;

  @Field(() => Int, { description: '1 where the ballot has no points' })
  @WholeNumber(1, BUDGET_LIMITS.points)
  points: number;
}

@InputType()
export class BudgetBallotInput extends BudgetInput {
  @Field(() => [BudgetChoiceInput], { description: 'At most 60' })
  @Nested(() => BudgetChoiceInput)
  choices: BudgetChoiceInput[];
}
