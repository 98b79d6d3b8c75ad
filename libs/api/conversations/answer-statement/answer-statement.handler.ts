import { type AnswerWord, SEEN_STATES, VOTE_OF, decideAnswer } from '#domain/conversations';
import type { Actor } from '#domain/permissions';
import { Database } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { ConversationRepository } from '../conversation.repository.js';
import { StatementRepository } from '../statement.repository.js';

/** Answers a statement, or answers it otherwise. Nobody else ever sees who answered what. */
@Injectable()
export class AnswerStatement {
  constructor(
    private readonly database: Database,
    private readonly conversations: ConversationRepository,
    private readonly statements: StatementRepository,
  ) {}

  run(actor: Actor, input: { statementId: string; answer: AnswerWord }): Promise<{ conversationId: string }> {
    return this.database.transaction(async (tx) => {
      const found = required(await this.statements.byId(tx, input.statementId));
      const statement = required(SEEN_STATES.includes(found.state) ? found : null);
      const conversation = required(await this.conversations.held(tx, statement.conversationId));
      orRefuse(decideAnswer(actor, conversation, statement, conversation.now));
      await this.statements.answer(tx, statement, required(actor.personId), VOTE_OF[input.answer]);
      return { conversationId: conversation.id };
    });
  }
}
