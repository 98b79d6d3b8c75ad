import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Milestone', { description: 'A step on the way from yes to done' })
export class MilestoneType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true, description: 'The day aimed at, YYYY-MM-DD' })
  dueOn: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  reachedAt: Date | null;
}

@ObjectType('PlanUpdate', { description: 'How it goes, told by those who carry the plan' })
export class PlanUpdateType {
  @Field(() => ID)
  id: string;

  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field(() => String)
  role: string;

  @Field(() => String)
  text: string;
}
