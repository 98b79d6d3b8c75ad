import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('FrontItem', { description: 'One line of a front page' })
export class FrontItemType {
  @Field(() => String, { description: 'What it is: plan, round, budget, gathering, story and so on' })
  kind: string;

  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'A path of the site' })
  path: string;

  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when one can take part, or when it begins' })
  until: Date | null;

  @Field(() => String, { description: 'More about it, as a code; empty for none' })
  detail: string;

  @Field(() => String, { nullable: true })
  area: string | null;

  @Field(() => String, { nullable: true, description: 'None: of the whole province' })
  municipality: string | null;
}

@ObjectType('Front')
export class FrontType {
  @Field(() => [FrontItemType], { description: 'What is new, newest first' })
  fresh: FrontItemType[];

  @Field(() => [FrontItemType], { description: 'What came of it, newest first' })
  came: FrontItemType[];
}

@ObjectType('Need', { description: 'Something that waits for whoever asks' })
export class NeedType {
  @Field(() => String)
  kind: string;

  @Field(() => String, { description: 'Empty where it is a list to work through' })
  title: string;

  @Field(() => String, { description: 'A path of the site' })
  path: string;

  @Field(() => GraphQLISODateTime, { nullable: true })
  due: Date | null;

  @Field(() => Int, { description: 'How many wait there' })
  many: number;
}
