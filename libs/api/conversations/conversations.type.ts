import { PlaceType } from '#api/places';
import { ConnectionType, Payload, ProblemType } from '#platform/graphql';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { ConversationStateEnum, StarterRoleEnum, StatementAnswerEnum, StatementGroundEnum, StatementStateEnum } from './conversations.inputs.js';
import { ConversationResultType, OwnPlaceType } from './result.type.js';

@ObjectType('ConversationStatement')
export class ConversationStatementType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => String)
  text: string;
}

@ObjectType('OwnAnswer', { description: 'What whoever asks answered; nobody else sees it' })
export class OwnAnswerType {
  @Field(() => ID)
  statementId: string;

  @Field(() => StatementAnswerEnum)
  answer: string;
}

@ObjectType('OwnStatement', { description: 'A statement that whoever asks put forward' })
export class OwnStatementType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  text: string;

  @Field(() => StatementStateEnum)
  state: string;

  @Field(() => StatementGroundEnum, { nullable: true })
  ground: string | null;

  @Field(() => String, { nullable: true, description: 'What the coach said' })
  reason: string | null;
}

@ObjectType('OwnPartInConversation', { description: 'The part that whoever asks takes in it' })
export class OwnPartType {
  @Field(() => [ProblemType], { description: 'Why one cannot answer now; empty when one can' })
  hindrance: ProblemType[];

  @Field(() => [OwnAnswerType])
  answers: OwnAnswerType[];

  @Field(() => [ID], { description: 'Statements that one did not answer yet, in the order of their turn' })
  turns: string[];

  @Field(() => [OwnStatementType])
  statements: OwnStatementType[];

  @Field(() => OwnPlaceType, { nullable: true, description: 'Where one stands in the picture' })
  place: OwnPlaceType | null;
}

@ObjectType('ConversationNext', { description: 'What a conversation leads to: a plan or a round' })
export class ConversationNextType {
  @Field(() => String, { description: 'A path of the site' })
  path: string;

  @Field(() => String)
  title: string;
}

@ObjectType('ConversationViewerCan')
export class ConversationViewerCanType {
  @Field(() => Boolean, { description: 'Change it, until it opens' })
  change: boolean;

  @Field(() => Boolean, { description: 'End it before its time' })
  end: boolean;

  @Field(() => Boolean, { description: 'Tell what comes of it' })
  tellOutcome: boolean;

  @Field(() => Boolean, { description: 'Take statements out' })
  review: boolean;
}

@ObjectType('Conversation', { description: 'A question with short statements that each answers with agree, disagree or pass' })
export class ConversationType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  question: string;

  @Field(() => String)
  explanation: string;

  @Field(() => Int, { description: 'Counts its changes' })
  version: number;

  @Field(() => ConversationStateEnum)
  state: string;

  @Field(() => StarterRoleEnum)
  role: string;

  @Field(() => String, { nullable: true, description: 'The name of the association' })
  startedBy: string | null;

  @Field(() => PlaceType)
  municipality: PlaceType;

  @Field(() => PlaceType, { nullable: true })
  area: PlaceType | null;

  @Field(() => Int, { description: 'From which age one takes part' })
  ageFrom: number;

  @Field(() => GraphQLISODateTime)
  opensAt: Date;

  @Field(() => GraphQLISODateTime)
  closesAt: Date;

  @Field(() => Int, { description: 'How many people took part at the last count, rounded down to fives' })
  peopleAtLeast: number;

  @Field(() => String, { nullable: true, description: 'Why it ended before its time' })
  endedReason: string | null;

  @Field(() => String, { nullable: true, description: 'What comes of it' })
  outcome: string | null;
}

@ObjectType('ConversationDetail')
export class ConversationDetailType extends ConversationType {
  @Field(() => [ConversationStatementType])
  statements: ConversationStatementType[];

  @Field(() => ConversationResultType, { nullable: true, description: 'None before the first count' })
  result: ConversationResultType | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  countedAt: Date | null;

  @Field(() => ConversationNextType, { nullable: true })
  next: ConversationNextType | null;

  @Field(() => OwnPartType)
  own: OwnPartType;

  @Field(() => ConversationViewerCanType)
  viewerCan: ConversationViewerCanType;
}

export const ConversationConnection = ConnectionType('Conversation', () => ConversationType);

@ObjectType('ConversationScope', { description: 'Where and in whose name one may start a conversation' })
export class ConversationScopeType {
  @Field(() => ID)
  municipalityId: string;

  @Field(() => ID, { nullable: true })
  associationId: string | null;

  @Field(() => String, { description: 'Of the association or the municipality' })
  name: string;

  @Field(() => [PlaceType], { description: 'Areas that one can choose' })
  areas: PlaceType[];
}

@ObjectType('StatementToReview', { description: 'A statement that waits for a coach' })
export class StatementToReviewType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  text: string;

  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field(() => ID)
  conversationId: string;

  @Field(() => String)
  question: string;

  @Field(() => [ConversationStatementType], { description: 'Statements that say nearly the same' })
  alike: ConversationStatementType[];
}

@ObjectType()
export class ConversationPayload extends Payload {
  @Field(() => ID, { nullable: true })
  conversationId?: string | null;
}
