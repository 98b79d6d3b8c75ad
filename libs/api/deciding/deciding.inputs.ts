import { asEnum } from '#api/plans';
import { JOININGS, type Joining, MAJORITY_RULES, METHODS, type MajorityRule, type Method, ROUND_LIMITS } from '#domain/deciding';
import { Choice, Moment, Text, Uuid, WholeNumber } from '#platform/graphql';
import { Field, GraphQLISODateTime, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';

export const MethodEnum = asEnum(METHODS);
export const MajorityRuleEnum = asEnum(MAJORITY_RULES);
export const JoiningEnum = asEnum(JOININGS);
registerEnumType(MethodEnum, { name: 'Method' });
registerEnumType(MajorityRuleEnum, { name: 'MajorityRule' });
registerEnumType(JoiningEnum, { name: 'Joining' });

@InputType()
export class OpenRoundInput {
  @Field(() => ID)
  @Uuid()
  planId: string;

  @Field(() => String)
  @Text(ROUND_LIMITS.question)
  question: string;

  @Field(() => String)
  @Text(ROUND_LIMITS.explanation)
  explanation: string;

  @Field(() => MethodEnum)
  @Choice(METHODS)
  method: Method;

  @Field(() => MajorityRuleEnum)
  @Choice(MAJORITY_RULES)
  rule: MajorityRule;

  @Field(() => Int, { description: 'Of the residents on the roll' })
  @WholeNumber(0, 100)
  quorumPercentage: number;

  @Field(() => JoiningEnum)
  @Choice(JOININGS)
  joining: Joining;

  @Field(() => GraphQLISODateTime)
  @Moment()
  closesAt: Date;
}

@InputType()
export class CastBallotInput {
  @Field(() => ID)
  @Uuid()
  roundId: string;

  @Field(() => String, { description: 'yes, no, abstain; or consent, concern, objection, abstain' })
  @Text({ min: 1, max: 20 })
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
