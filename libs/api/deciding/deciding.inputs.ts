import { CHAMBERS, JOININGS, type Joining, MAJORITY_RULES, METHODS, type MajorityRule, type Method, OPTION_LIMITS, ROUND_LIMITS, ROUND_QUORUM_BASES, type RoundQuorumBase } from '#domain/deciding';
import { Choice, ClientKey, Flag, Moment, Nested, Text, Texts, Uuid, WholeNumber, asEnum } from '#platform/graphql';
import { Field, GraphQLISODateTime, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';

export const MethodEnum = asEnum(METHODS);
export const MajorityRuleEnum = asEnum(MAJORITY_RULES);
export const JoiningEnum = asEnum(JOININGS);
export const QuorumBaseEnum = asEnum(ROUND_QUORUM_BASES);
registerEnumType(MethodEnum, { name: 'Method' });
registerEnumType(MajorityRuleEnum, { name: 'MajorityRule' });
registerEnumType(JoiningEnum, { name: 'Joining' });
registerEnumType(QuorumBaseEnum, { name: 'QuorumBase', description: 'On what a quorum is measured: on all who voted, or on the valid votes, which abstentions are not' });

const WEIGHED = CHAMBERS.filter((chamber) => chamber !== 'members');

@InputType()
export class WeightInput {
  @Field(() => String, { description: 'residents, young or municipality' })
  @Choice(WEIGHED)
  chamber: string;

  @Field(() => Int)
  @WholeNumber(1, ROUND_LIMITS.mostWeight)
  weight: number;
}

@InputType({ description: 'Either the draft that is changed, or what a new round is about: one plan, area, municipality, or association (among its members)' })
export class ComposeRoundInput {
  @ClientKey()
  clientKey: string | null;

  @Field(() => ID, { nullable: true })
  @Uuid({ optional: true })
  roundId: string | null;

  @Field(() => ID, { nullable: true })
  @Uuid({ optional: true })
  planId: string | null;

  @Field(() => ID, { nullable: true })
  @Uuid({ optional: true })
  areaId: string | null;

  @Field(() => ID, { nullable: true })
  @Uuid({ optional: true })
  municipalityId: string | null;

  @Field(() => ID, { nullable: true })
  @Uuid({ optional: true })
  associationId: string | null;

  @Field(() => String)
  @Text(ROUND_LIMITS.question)
  question: string;

  @Field(() => String)
  @Text(ROUND_LIMITS.explanation)
  explanation: string;

  @Field(() => MethodEnum)
  @Choice(METHODS)
  method: Method;

  @Field(() => [String], { nullable: true, description: 'Two to twelve short texts, for the methods that choose among options; their order is kept' })
  @Texts(OPTION_LIMITS.text.max * 4, OPTION_LIMITS.most, { optional: true })
  options: string[] | null;

  @Field(() => MajorityRuleEnum)
  @Choice(MAJORITY_RULES)
  rule: MajorityRule;

  @Field(() => Int, { description: 'Of the residents on the roll' })
  @WholeNumber(0, 100)
  quorumPercentage: number;

  @Field(() => QuorumBaseEnum, { nullable: true, description: 'The turnout, unless it says otherwise' })
  @Choice(ROUND_QUORUM_BASES, { optional: true })
  quorumBase: RoundQuorumBase | null;

  @Field(() => JoiningEnum)
  @Choice(JOININGS)
  joining: Joining;

  @Field(() => [WeightInput], { nullable: true, description: 'Where weights join: one for each chamber that takes part' })
  @Nested(() => WeightInput, { optional: true })
  weights: WeightInput[] | null;

  @Field(() => Int, { nullable: true, description: 'How many are chosen, where seats are filled; else one' })
  @WholeNumber(1, OPTION_LIMITS.most, { optional: true })
  seats: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether young people are a chamber of their own' })
  @Flag({ optional: true })
  young: boolean | null;

  @Field(() => GraphQLISODateTime)
  @Moment()
  closesAt: Date;
}

@InputType()
export class AnnounceRoundInput {
  @Field(() => ID)
  @Uuid()
  roundId: string;
}

@InputType()
export class DiscardRoundInput {
  @Field(() => ID)
  @Uuid()
  roundId: string;
}

@InputType()
export class OpenRoundInput {
  @Field(() => ID)
  @Uuid()
  roundId: string;
}

@InputType()
export class CastBallotInput {
  @Field(() => ID)
  @Uuid()
  roundId: string;

  @Field(() => String, {
    description: 'yes, no, abstain; or consent, concern, objection, abstain; or, among options, abstain or one whole number for each option with spaces between: 1 for what is chosen, a score from 0 to 5, points (ten in all), or the place in the order (0: not in it)',
  })
  @Text({ min: 1, max: 60 })
  choice: string;

  @Field(() => String, { nullable: true })
  @Text(ROUND_LIMITS.reason, { optional: true })
  reason: string | null;
}

@InputType()
export class AnnulRoundInput {
  @Field(() => ID)
  @Uuid()
  roundId: string;

  @Field(() => String)
  @Text({ min: 20, max: 2_000, multiline: true })
  reason: string;
}
