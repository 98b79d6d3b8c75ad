import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

const SideEnum = { AGREE: 'agree', DISAGREE: 'disagree' };
registerEnumType(SideEnum, { name: 'OpinionSide' });
const NoGroupsEnum = { FEW_PEOPLE: 'few-people', NO_DIFFERENCE: 'no-difference' };
registerEnumType(NoGroupsEnum, { name: 'NoGroupsReason', description: 'Why a conversation shows no groups of opinion' });

@ObjectType('OpinionTally', { description: 'Answers to a statement; never of fewer than five people' })
export class OpinionTallyType {
  @Field(() => Int)
  agree: number;

  @Field(() => Int)
  disagree: number;

  @Field(() => Int)
  pass: number;
}

@ObjectType('OpinionSaying', { description: 'What people say of a statement' })
export class OpinionSayingType {
  @Field(() => ID)
  statement: string;

  @Field(() => SideEnum)
  side: string;

  @Field(() => Int, { nullable: true, description: 'How many say so; none while the conversation goes on, or where it would betray a few' })
  count: number | null;

  @Field(() => Int, { nullable: true })
  of: number | null;
}

@ObjectType('OpinionGroup', { description: 'People who answer alike: five at least' })
export class OpinionGroupType {
  @Field(() => String)
  name: string;

  @Field(() => Int, { nullable: true, description: 'None while the conversation goes on' })
  size: number | null;

  @Field(() => Int, { description: 'From -100 to 100' })
  x: number;

  @Field(() => Int, { description: 'From -100 to 100' })
  y: number;

  @Field(() => [OpinionSayingType], { description: 'What it says more than others do' })
  says: OpinionSayingType[];
}

@ObjectType('StatementInResult')
export class StatementInResultType {
  @Field(() => ID)
  statement: string;

  @Field(() => Int)
  x: number;

  @Field(() => Int)
  y: number;

  @Field(() => OpinionTallyType, { nullable: true })
  all: OpinionTallyType | null;

  @Field(() => [OpinionTallyType], { nullable: 'items', description: 'In the order of the groups' })
  groups: (OpinionTallyType | null)[];
}

@ObjectType('ConversationResult')
export class ConversationResultType {
  @Field(() => Boolean, { description: 'Whether the conversation is over: only then there are figures' })
  final: boolean;

  @Field(() => NoGroupsEnum, { nullable: true })
  noGroups: string | null;

  @Field(() => [OpinionGroupType])
  groups: OpinionGroupType[];

  @Field(() => [StatementInResultType])
  statements: StatementInResultType[];

  @Field(() => [OpinionSayingType], { description: 'What each group agrees with, or disagrees with' })
  unites: OpinionSayingType[];

  @Field(() => [ID], { description: 'Where the groups lie furthest apart' })
  divides: string[];
}

@ObjectType('OwnPlace')
export class OwnPlaceType {
  @Field(() => Int)
  x: number;

  @Field(() => Int)
  y: number;

  @Field(() => Int, { nullable: true, description: 'The group, by its place in the list' })
  group: number | null;
}
