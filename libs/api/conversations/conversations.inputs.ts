import { ForWhomInput } from '#api/associations';
import { ANSWERS, type AnswerWord, CONVERSATION_LIMITS, CONVERSATION_STATES, STARTER_ROLES, STATEMENT_GROUNDS, STATEMENT_STATES } from '#domain/conversations';
import { Choice, ClientKey, Moment, PageArguments, Text, Texts, Uuid, WholeNumber, asEnum } from '#platform/graphql';
import { ArgsType, Field, GraphQLISODateTime, ID, InputType, Int, IntersectionType, registerEnumType } from '@nestjs/graphql';

export const ConversationStateEnum = asEnum(CONVERSATION_STATES);
export const StarterRoleEnum = asEnum(STARTER_ROLES);
export const StatementStateEnum = asEnum(STATEMENT_STATES);
export const StatementGroundEnum = asEnum(STATEMENT_GROUNDS);
export const StatementAnswerEnum = asEnum(ANSWERS);
registerEnumType(ConversationStateEnum, { name: 'ConversationState' });
registerEnumType(StarterRoleEnum, { name: 'StarterRole', description: 'In which capacity somebody started a conversation' });
registerEnumType(StatementStateEnum, { name: 'StatementState' });
registerEnumType(StatementGroundEnum, { name: 'StatementGround', description: 'On which ground a statement is kept out' });
registerEnumType(StatementAnswerEnum, { name: 'StatementAnswer' });

/** The least length is checked by the decision, so that all problems are told at once. */
const free = <Limits extends { readonly min: number; readonly max: number }>(limits: Limits): Limits => ({ ...limits, min: 0 });

@ArgsType()
export class ConversationsArguments extends PageArguments {
  @Field(() => String, { nullable: true })
  @Text({ min: 0, max: 80 }, { optional: true })
  municipality: string | null;

  @Field(() => String, { nullable: true, description: 'An area of that municipality; with those of the whole municipality' })
  @Text({ min: 0, max: 80 }, { optional: true })
  area: string | null;
}

@ArgsType()
export class LikeStatementsArguments {
  @Field(() => ID)
  @Uuid()
  conversationId: string;

  @Field(() => String)
  @Text({ min: 0, max: CONVERSATION_LIMITS.statement.max })
  text: string;
}

@InputType({ isAbstract: true })
class ConversationWordsInput {
  @Field(() => String)
  @Text(free(CONVERSATION_LIMITS.question))
  question: string;

  @Field(() => String)
  @Text(CONVERSATION_LIMITS.explanation)
  explanation: string;

  @Field(() => [String], { description: 'The first statements' })
  @Texts(CONVERSATION_LIMITS.statement.max * 4, CONVERSATION_LIMITS.firstStatements.most * 2)
  statements: string[];

  @Field(() => GraphQLISODateTime)
  @Moment()
  opensAt: Date;

  @Field(() => GraphQLISODateTime)
  @Moment()
  closesAt: Date;
}

@InputType()
export class StartConversationInput extends IntersectionType(ConversationWordsInput, ForWhomInput) {
  @ClientKey()
  clientKey: string | null;
}

@InputType()
export class ChangeConversationInput extends ConversationWordsInput {
  @Field(() => ID)
  @Uuid()
  conversationId: string;

  @Field(() => Int, { description: 'The version that is changed' })
  @WholeNumber(1, 1_000_000)
  version: number;
}

@InputType()
export class StatementInput {
  @Field(() => ID)
  @Uuid()
  statementId: string;
}

@InputType()
export class AnswerStatementInput extends StatementInput {
  @Field(() => StatementAnswerEnum)
  @Choice(ANSWERS)
  answer: AnswerWord;
}

@InputType()
export class RefuseStatementInput extends StatementInput {
  @Field(() => StatementGroundEnum)
  @Choice(STATEMENT_GROUNDS)
  ground: string;

  @Field(() => String, { description: 'For the author' })
  @Text(free(CONVERSATION_LIMITS.reason))
  reason: string;
}

@InputType()
export class ProposeStatementInput {
  @Field(() => ID)
  @Uuid()
  conversationId: string;

  @Field(() => String)
  @Text(free(CONVERSATION_LIMITS.statement))
  text: string;
}

@InputType()
export class EndConversationInput {
  @Field(() => ID)
  @Uuid()
  conversationId: string;

  @Field(() => String, { description: 'Everybody reads it' })
  @Text(free(CONVERSATION_LIMITS.reason))
  reason: string;
}

@InputType()
export class TellConversationOutcomeInput {
  @Field(() => ID)
  @Uuid()
  conversationId: string;

  @Field(() => String)
  @Text(free(CONVERSATION_LIMITS.outcome))
  outcome: string;

  @Field(() => String, { description: 'The address of a plan or a round on the site; or empty' })
  @Text(CONVERSATION_LIMITS.link)
  link: string;
}
