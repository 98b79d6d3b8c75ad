import { ConnectionType } from '#platform/graphql';
import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { FollowKindEnum, NoticeKindEnum, NoticeMailEnum } from './notices.inputs.js';

@ObjectType('Notice', { description: 'Something one is told of' })
export class NoticeType {
  @Field(() => ID)
  id: string;

  @Field(() => NoticeKindEnum)
  kind: string;

  @Field(() => String, { description: 'The step of the plan' })
  act: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true, description: 'Why it was decided so, or what was said with it' })
  reason: string | null;

  @Field(() => String, { description: 'Where to look: a path of the site' })
  path: string;

  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field(() => Boolean)
  read: boolean;
}

export const NoticeConnection = ConnectionType('Notice', () => NoticeType);

@ObjectType('NoticeSetting')
export class NoticeSettingType {
  @Field(() => NoticeKindEnum)
  kind: string;

  @Field(() => NoticeMailEnum)
  mail: string;
}

@ObjectType('Follow')
export class FollowType {
  @Field(() => FollowKindEnum)
  kind: string;

  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  path: string;
}
