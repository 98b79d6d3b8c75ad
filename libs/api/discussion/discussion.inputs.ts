import { AskedByGuestInput } from '#api/identity';
import { AskLookWordsInput, DecideLookWordsInput, HideWordsInput, ReportWordsInput } from '#api/plans';
import { COMMENT_KINDS, COMMENT_LIMITS, COMMENT_ROLES, COMMENT_SORTS, type CommentSort, DISCUSSED_KINDS, type DiscussedKind } from '#domain/discussion';
import { Choice, ClientKey, PageArguments, Text, Uuid, WholeNumber, asEnum } from '#platform/graphql';
import { ArgsType, Field, ID, InputType, Int, IntersectionType, registerEnumType } from '@nestjs/graphql';

export const DiscussedKindEnum = asEnum(DISCUSSED_KINDS);
export const CommentKindEnum = asEnum(COMMENT_KINDS);
export const CommentRoleEnum = asEnum(COMMENT_ROLES);
export const CommentSortEnum = asEnum(COMMENT_SORTS);
registerEnumType(DiscussedKindEnum, { name: 'DiscussedKind', description: 'What can be talked about' });
registerEnumType(CommentKindEnum, { name: 'CommentKind' });
registerEnumType(CommentRoleEnum, { name: 'CommentRole', description: 'In which capacity somebody comments' });
registerEnumType(CommentSortEnum, { name: 'CommentSort' });

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
export class ReportCommentInput extends IntersectionType(CommentInput, ReportWordsInput) {}

@InputType()
export class ReportCommentAsGuestInput extends IntersectionType(ReportCommentInput, AskedByGuestInput) {}

@InputType()
export class HideCommentInput extends IntersectionType(CommentInput, HideWordsInput) {}

@InputType()
export class AskCommentLookInput extends IntersectionType(CommentInput, AskLookWordsInput) {}

@InputType()
export class DecideCommentLookInput extends IntersectionType(CommentInput, DecideLookWordsInput) {}
