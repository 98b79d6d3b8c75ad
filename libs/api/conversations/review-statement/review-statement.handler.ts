import { decideStatementPublication, decideStatementRefusal, subjectOfStatement } from '#domain/conversations';
import { type Actor, canReadUnpublished } from '#domain/permissions';
import { Database, type Tx } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from '../bookkeeping.js';
import { type KeptConversation, ConversationRepository } from '../conversation.repository.js';
import { type KeptStatement, StatementRepository } from '../statement.repository.js';

type Done = Promise<{ conversationId: string }>;

/** What a coach does with a statement: lets everybody answer it, refuses it, or takes it out later. */
@Injectable()
export class ReviewStatement {
  constructor(
    private readonly database: Database,
    private readonly conversations: ConversationRepository,
    private readonly statements: StatementRepository,
    private readonly books: Bookkeeping,
  ) {}

  publish(actor: Actor, statementId: string): Done {
    return this.on(actor, statementId, async (tx, statement, conversation) => {
      orRefuse(decideStatementPublication(actor, statement));
      await this.statements.publish(tx, statement.id, required(actor.personId));
      await this.tell(tx, actor, { statement, conversation, act: 'publish-statement' });
      await this.books.record(tx, actor, statement, { act: 'publish-statement', role: 'coach', kind: 'statement' });
    });
  }

  refuse(actor: Actor, input: { statementId: string; ground: string; reason: string }): Done {
    return this.on(actor, input.statementId, async (tx, statement, conversation) => {
      const refusal = orRefuse(decideStatementRefusal(actor, statement, input));
      await this.statements.refuse(tx, statement.id, required(actor.personId), refusal);
      await this.tell(tx, actor, { statement, conversation, act: refusal.state === 'refused' ? 'refuse-statement' : 'take-out-statement', reason: refusal.reason });
      await this.books.record(tx, actor, statement, { act: refusal.state === 'refused' ? 'refuse-statement' : 'take-out-statement', role: 'coach', kind: 'statement', data: { ground: refusal.ground } });
    });
  }

  private on(actor: Actor, statementId: string, work: (tx: Tx, statement: KeptStatement, conversation: KeptConversation) => Promise<void>): Done {
    return this.database.transaction(async (tx) => {
      const statement = required(await this.statements.locked(tx, statementId));
      const subject = subjectOfStatement(statement);
      const hidden = subject.public !== true && !canReadUnpublished(actor, subject);
      const conversation = required(hidden ? null : await this.conversations.held(tx, statement.conversationId));
      await work(tx, statement, conversation);
      return { conversationId: conversation.id };
    });
  }

  private async tell(tx: Tx, actor: Actor, { statement, conversation, act, reason }: { statement: KeptStatement; conversation: KeptConversation; act: string; reason?: string }): Promise<void> {
    await this.books.tell(tx, actor, { id: conversation.id, title: statement.text }, { kind: 'own-plan', act, key: `statement:${statement.id}:${act}`, people: [statement.authorId], ...(reason === undefined ? {} : { reason }) });
  }
}
