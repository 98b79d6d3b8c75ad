import { ForWhomInput } from '#api/associations';
import { ThemeEnum } from '#api/plans';
import { KNOWLEDGE_KINDS, KNOWLEDGE_LIMITS, KNOWLEDGE_ROLES, KNOWLEDGE_STATES, type KnowledgeKind } from '#domain/knowledge';
import { THEMES } from '#domain/plans';
import { Choice, Choices, ClientKey, Nested, PageArguments, Text, Uuid, WholeNumber, asEnum } from '#platform/graphql';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';

export const KnowledgeKindEnum = asEnum(KNOWLEDGE_KINDS);
export const KnowledgeStateEnum = asEnum(KNOWLEDGE_STATES);
export const KnowledgeRoleEnum = asEnum(KNOWLEDGE_ROLES);
registerEnumType(KnowledgeKindEnum, { name: 'KnowledgeKind' });
registerEnumType(KnowledgeStateEnum, { name: 'KnowledgeState' });
registerEnumType(KnowledgeRoleEnum, { name: 'KnowledgeRole', description: 'In which capacity something is shared' });

/** The least length is checked by the decision, so that all problems are told at once. */
const free = <Limits extends { readonly min: number; readonly max: number }>(limits: Limits): Limits => ({ ...limits, min: 0 });

@ArgsType()
export class KnowledgeArguments extends PageArguments {
  @Field(() => KnowledgeKindEnum)
  @Choice(KNOWLEDGE_KINDS)
  kind: KnowledgeKind;

  @Field(() => ThemeEnum, { nullable: true })
  @Choice(THEMES, { optional: true })
  theme: string | null;

  @Field(() => String, { nullable: true })
  @Text({ min: 0, max: 80 }, { optional: true })
  municipality: string | null;

  @Field(() => ID, { nullable: true })
  @Uuid({ optional: true })
  planId: string | null;

  @Field(() => ID, { nullable: true })
  @Uuid({ optional: true })
  gatheringId: string | null;

  @Field(() => String, { nullable: true, description: 'An area of that municipality' })
  @Text({ min: 0, max: 80 }, { optional: true })
  area: string | null;
}

@ArgsType()
export class AlikeArguments {
  @Field(() => String, { description: 'Words of the plan' })
  @Text({ min: 0, max: 600, multiline: true })
  text: string;

  @Field(() => [ThemeEnum])
  @Choices(THEMES, 3)
  themes: string[];

  @Field(() => ID, { nullable: true, description: 'The village that asks: its own plans are left out' })
  @Uuid({ optional: true })
  areaId: string | null;
}

@InputType()
export class KnowledgeWordsInput {
  @Field(() => String, { description: 'Of a lesson: the question' })
  @Text(free(KNOWLEDGE_LIMITS.title))
  title: string;

  @Field(() => String, { description: 'Of a lesson: the answer' })
  @Text(free(KNOWLEDGE_LIMITS.body))
  body: string;

  @Field(() => String, { description: 'Only of a lesson' })
  @Text(free(KNOWLEDGE_LIMITS.worksWhen))
  worksWhen: string;

  @Field(() => String, { description: 'Only of a lesson' })
  @Text(free(KNOWLEDGE_LIMITS.askWhom))
  askWhom: string;

  @Field(() => [ThemeEnum])
  @Choices(THEMES, KNOWLEDGE_LIMITS.themes)
  themes: string[];
}

@InputType()
export class ShareKnowledgeInput extends ForWhomInput {
  @ClientKey()
  clientKey: string | null;

  @Field(() => KnowledgeKindEnum)
  @Choice(KNOWLEDGE_KINDS)
  kind: KnowledgeKind;

  @Field(() => ID, { nullable: true, description: 'The plan that a story is about' })
  @Uuid({ optional: true })
  planId: string | null;

  @Field(() => ID, { nullable: true, description: 'The gathering that a story tells of, or a lesson was drawn from' })
  @Uuid({ optional: true })
  gatheringId: string | null;

  @Field(() => KnowledgeWordsInput)
  @Nested(() => KnowledgeWordsInput)
  words: KnowledgeWordsInput;
}

@InputType()
export class KnowledgeIdInput {
  @Field(() => ID)
  @Uuid()
  knowledgeId: string;
}

@InputType()
export class ChangeKnowledgeInput extends KnowledgeIdInput {
  @Field(() => Int, { description: 'The version that was changed' })
  @WholeNumber(1, 1_000_000)
  version: number;

  @Field(() => ID, { nullable: true, description: 'The plan that a story is about' })
  @Uuid({ optional: true })
  planId: string | null;

  @Field(() => ID, { nullable: true, description: 'The gathering that a story tells of, or a lesson was drawn from' })
  @Uuid({ optional: true })
  gatheringId: string | null;

  @Field(() => KnowledgeWordsInput)
  @Nested(() => KnowledgeWordsInput)
  words: KnowledgeWordsInput;
}

@InputType()
export class ReturnCallInput extends KnowledgeIdInput {
  @Field(() => String, { description: 'What the caller can mend' })
  @Text(free(KNOWLEDGE_LIMITS.notes))
  notes: string;
}

@InputType()
export class CloseCallInput extends KnowledgeIdInput {
  @Field(() => String, { description: 'What came of it' })
  @Text(free(KNOWLEDGE_LIMITS.outcome))
  outcome: string;
}

@InputType()
export class AnswerCallInput extends KnowledgeIdInput {
  @Field(() => ID)
  @Uuid()
  planId: string;
}
