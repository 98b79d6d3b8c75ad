import { GuestInput } from '#api/identity';
import { HidingGroundEnum } from '#api/plans';
import { COMMENT_KINDS, COMMENT_LIMITS, COMMENT_ROLES, COMMENT_SORTS, type CommentSort, DISCUSSED_KINDS, type DiscussedKind, HIDING_GROUNDS, HIDING_LIMITS } from '#domain/discussion';
import { Choice, ClientKey, Flag, Nested, PageArguments, Text, Uuid, WholeNumber, asEnum } from '#platform/graphql';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';

export const DiscussedKindEnum = asEnum(DISCUSSED_KINDS);
export const CommentKindEnum = asEnum(COMMENT_KINDS);
export const CommentRoleEnum = asEnum(COMMENT_ROLES);
export const CommentSortEnum = asEnum(COMMENT_SORTS);
registerEnumType(DiscussedKindEnum, { name: 'DiscussedKind', description: 'What can be talked about' });
registerEnumType(CommentKindEnum, { name: 'CommentKind' });
registerEnumType(CommentRoleEnum, { name: 'CommentRole', description: 'In which capacity somebody comments' });
registerEnumType(CommentSortEnum, { name: 'CommentSort' });

/** The reason is checked by the decision, so that its problem stands at its field. */
const reason = { ...HIDING_LIMITS.reason, min: 0 };

@ArgsType()
export class CommentsArguments extends PageArguments {
  @Field(() => DiscussedKindEnum)
  @Choice(DISCUSSED_KINDS)
  subjectKind: DiscussedKind;

  @Field(() => ID)
  @Uuid()
  subjectId: string;

  @Field(() => CommentKindEnum, { nullable: true })
  @Choice(COMMENT_KINDS, { optional: true })
  kind: string | null;

  @Field(() => CommentSortEnum, { defaultValue: 'newest' })
  @Choice(COMMENT_SORTS)
  sort: CommentSort;
}

@InputType()
export class AddCommentInput {
  @Field(() => DiscussedKindEnum)
  @Choice(DISCUSSED_KINDS)
  subjectKind: DiscussedKind;

  @Field(() => ID)
  @Uuid()
  subjectId: string;

  @Field(() => ID, { nullable: true, description: 'The comment that is answered' })
  @Uuid({ optional: true })
  parentId: string | null;

  @Field(() => CommentKindEnum, { nullable: true, description: 'None for an answer' })
  @Choice(COMMENT_KINDS, { optional: true })
  kind: string | null;

  @Field(() => String)
  @Text({ ...COMMENT_LIMITS.text, min: 0 })
  text: string;

  @ClientKey()
  clientKey: string | null;
}

@InputType()
export class CommentInput {
  @Field(() => ID)
  @Uuid()
  commentId: string;
}

@InputType()
export class EditCommentInput extends CommentInput {
  @Field(() => Int, { description: 'The version that was changed' })
  @WholeNumber(1, 1_000_000)
  version: number;

  @Field(() => String)
  @Text({ ...COMMENT_LIMITS.text, min: 0 })
  text: string;
}

@InputType()
export class ReportCommentInput extends CommentInput {
  @Field(() => HidingGroundEnum)
  @Choice(HIDING_GROUNDS)
  ground: string;

  @Field(() => String)
  @Text(HIDING_LIMITS.note)
  note: string;
}

@InputType()
export class ReportCommentAsGuestInput extends ReportCommentInput {
  @Field(() => GuestInput)
  @Nested(() => GuestInput)
  guest: GuestInput;

  @ClientKey()
  clientKey: string | null;
}

@InputType()
export class HideCommentInput extends CommentInput {
  @Field(() => HidingGroundEnum)
  @Choice(HIDING_GROUNDS)
  ground: string;

  @Field(() => String, { description: 'For the author' })
  @Text(reason)
  reason: string;
}

@InputType()
export class AskCommentLookInput extends CommentInput {
  @Field(() => String)
  @Text(reason)
  reason: string;
}

@InputType()
export class DecideCommentLookInput extends AskCommentLookInput {
  @Field(() => Boolean, { description: 'Whether it stays hidden' })
  @Flag()
  upheld: boolean;
}
