import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

/** The fields of the rules for one kind of plan, the same in and out; meaning and limits are checked by the domain. */
@ObjectType('KindRules', { description: 'The rules for one kind of plan' })
@InputType('KindRulesInput')
export class KindRulesType {
  @Field(() => String, { description: 'plan, wish, initiative or challenge' })
  kind: string;

  @Field(() => [String], { description: 'resident, verified, association' })
  submitBy: string[];

  @Field(() => Int)
  ageFrom: number;

  @Field(() => [String])
  excludedSubjects: string[];

  @Field(() => String, { description: 'none, number or share' })
  supportKind: string;

  @Field(() => Int, { nullable: true, description: 'Where a number is asked' })
  supportNumber: number | null;

  @Field(() => Float, { nullable: true, description: 'Per cent of the residents of the area, where a share is asked' })
  supportPercentage: number | null;

  @Field(() => Int, { nullable: true })
  supportLeast: number | null;

  @Field(() => Int, { nullable: true })
  supportMost: number | null;

  @Field(() => Int)
  gatherDays: number;

  @Field(() => Int)
  acknowledgeDays: number;

  @Field(() => Int)
  reviewWorkingDays: number;

  @Field(() => Int)
  respondDays: number;

  @Field(() => Int)
  extendDays: number;

  @Field(() => String)
  level: string;
}

@ObjectType('OrdinanceRules', { description: 'A municipality’s rules' })
@InputType('OrdinanceRulesInput')
export class OrdinanceRulesType {
  @Field(() => [KindRulesType])
  kinds: KindRulesType[];

  @Field(() => Int)
  supportAgeFrom: number;

  @Field(() => String, { description: 'area or municipality' })
  supportFrom: string;

  @Field(() => Int)
  voteAgeFrom: number;

  @Field(() => String, { description: 'area or municipality' })
  voteFrom: string;

  @Field(() => Boolean)
  paperCounts: boolean;

  @Field(() => Boolean)
  bindingRounds: boolean;

  @Field(() => Int)
  quorumPercentage: number;

  @Field(() => [String])
  methods: string[];

  @Field(() => Boolean, { nullable: true, description: 'Whether associations may compose a village budget; no when absent' })
  associationBudgets?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Through the year in which one turns this age one counts as young; 25 when absent' })
  youthAgeUntil?: number | null;
}

@ObjectType('Ordinance', { description: 'A version of a municipality’s rules' })
export class OrdinanceType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { description: 'YYYY-MM-DD' })
  validFrom: string;

  @Field(() => OrdinanceRulesType)
  rules: OrdinanceRulesType;
}
