import { NOTICE_KINDS, NOTICE_MAILS } from '#domain/notices';
import { Choice, Text, Uuid, Uuids, asEnum } from '#platform/graphql';
import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';

export const NoticeKindEnum = asEnum(NOTICE_KINDS);
export const NoticeMailEnum = asEnum(NOTICE_MAILS);
export const FollowKindEnum = asEnum(['plan', 'area', 'municipality']);
registerEnumType(NoticeKindEnum, { name: 'NoticeKind', description: 'Why one hears of something' });
registerEnumType(NoticeMailEnum, { name: 'NoticeMail', description: 'When a notice also goes out by e-mail' });
registerEnumType(FollowKindEnum, { name: 'FollowKind' });

@InputType()
export class FollowInput {
  @Field(() => FollowKindEnum)
  @Choice(['plan', 'area', 'municipality'])
  kind: 'plan' | 'area' | 'municipality';

  @Field(() => ID)
  @Uuid()
  id: string;
}

@InputType()
export class MarkNoticesReadInput {
  @Field(() => [ID], { nullable: true, description: 'None: all of them' })
  @Uuids(50, { optional: true })
  ids: string[] | null;
}

@InputType()
export class ChangeNoticeSettingInput {
  @Field(() => NoticeKindEnum)
  @Choice(NOTICE_KINDS)
  kind: string;

  @Field(() => NoticeMailEnum)
  @Choice(NOTICE_MAILS)
  mail: string;
}

@InputType()
export class UnsubscribeInput {
  @Field(() => String)
  @Text({ min: 0, max: 100 })
  secret: string;

  @Field(() => String, { description: 'A kind of notice, or weekly for the letter' })
  @Text({ min: 1, max: 20 })
  kind: string;
}
