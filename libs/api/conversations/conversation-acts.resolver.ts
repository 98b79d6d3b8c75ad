import type { Actor } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AnswerStatement } from './answer-statement/answer-statement.handler.js';
import { AnswerStatementInput, ChangeConversationInput, EndConversationInput, ProposeStatementInput, RefuseStatementInput, StartConversationInput, StatementInput, TellConversationOutcomeInput } from './conversations.inputs.js';
import { ConversationPayload } from './conversations.type.js';
import { LeadConversation } from './lead-conversation/lead-conversation.handler.js';
import { ProposeStatement } from './propose-statement/propose-statement.handler.js';
import { ReviewStatement } from './review-statement/review-statement.handler.js';
import { StartConversation } from './start-conversation/start-conversation.handler.js';

const done = ({ conversationId }: { conversationId: string }): ConversationPayload => ({ conversationId, problems: [] });

@Resolver()
export class ConversationActsResolver {
  constructor(
    private readonly starting: StartConversation,
    private readonly answering: AnswerStatement,
    private readonly proposing: ProposeStatement,
    private readonly reviewing: ReviewStatement,
    private readonly leading: LeadConversation,
  ) {}

  @Mutation(() => ConversationPayload, { description: 'Starts a conversation with its first statements' })
  @Requires('start-conversation')
  async startConversation(@CurrentActor() actor: Actor, @Args('input') input: StartConversationInput): Promise<ConversationPayload> {
    return done(await this.starting.run(actor, input));
  }

  @Mutation(() => ConversationPayload, { description: 'Changes a conversation until it opens' })
  @Requires('change-conversation')
  async changeConversation(@CurrentActor() actor: Actor, @Args('input') input: ChangeConversationInput): Promise<ConversationPayload> {
    return done(await this.starting.change(actor, input));
  }

  @Mutation(() => ConversationPayload, { description: 'Answers a statement; a later answer replaces the earlier' })
  @Requires('answer-statement')
  async answerStatement(@CurrentActor() actor: Actor, @Args('input') input: AnswerStatementInput): Promise<ConversationPayload> {
    return done(await this.answering.run(actor, input));
  }

  @Mutation(() => ConversationPayload, { description: 'Puts a statement of one’s own forward; a coach looks at it first' })
  @Requires('answer-statement')
  async proposeStatement(@CurrentActor() actor: Actor, @Args('input') input: ProposeStatementInput): Promise<ConversationPayload> {
    return done(await this.proposing.run(actor, input));
  }

  @Mutation(() => ConversationPayload)
  @Requires('review-statement')
  async publishStatement(@CurrentActor() actor: Actor, @Args('input') input: StatementInput): Promise<ConversationPayload> {
    return done(await this.reviewing.publish(actor, input.statementId));
  }

  @Mutation(() => ConversationPayload, { description: 'Refuses a statement that waits, or takes one out that was answered' })
  @Requires('review-statement')
  async refuseStatement(@CurrentActor() actor: Actor, @Args('input') input: RefuseStatementInput): Promise<ConversationPayload> {
    return done(await this.reviewing.refuse(actor, input));
  }

  @Mutation(() => ConversationPayload, { description: 'Ends a conversation before its time' })
  @Requires('lead-conversation')
  async endConversation(@CurrentActor() actor: Actor, @Args('input') input: EndConversationInput): Promise<ConversationPayload> {
    return done(await this.leading.end(actor, input));
  }

  @Mutation(() => ConversationPayload, { description: 'Tells what comes of a conversation' })
  @Requires('lead-conversation')
  async tellConversationOutcome(@CurrentActor() actor: Actor, @Args('input') input: TellConversationOutcomeInput): Promise<ConversationPayload> {
    return done(await this.leading.tellOutcome(actor, input));
  }
}
