import { decideEnding, decideOutcome } from '#domain/conversations';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Database } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from '../bookkeeping.js';
import { ConversationRepository } from '../conversation.repository.js';
import { StatementRepository } from '../statement.repository.js';

type Done = Promise<{ conversationId: string }>;

/** What who leads a conversation does with it: ends it before its time, and tells what comes of it. */
@Injectable()
export class LeadConversation {
  constructor(
    private readonly database: Database,
    private readonly conversations: ConversationRepository,
    private readonly statements: StatementRepository,
    private readonly books: Bookkeeping,
  ) {}

  end(actor: Actor, input: { conversationId: string; reason: string }): Done {
    return this.database.transaction(async (tx) => {
      const conversation = required(await this.conversations.locked(tx, input.conversationId));
      const reason = orRefuse(decideEnding(actor, conversation, conversation.now, input.reason));
      await this.conversations.end(tx, conversation.id, reason);
      await this.books.record(tx, actor, conversation, { act: 'end', role: conversation.role });
      return { conversationId: conversation.id };
    });
  }

  tellOutcome(actor: Actor, input: { conversationId: string; outcome: string; link: string }): Done {
    return this.database.transaction(async (tx) => {
      const conversation = required(await this.conversations.locked(tx, input.conversationId));
      const { outcome, next } = orRefuse(decideOutcome(actor, conversation, conversation.now, input));
      if (next !== null && !(await this.conversations.isPublic(tx, next))) throw new Refusal([problem('not-found', 'link')]);
      await this.conversations.tellOutcome(tx, conversation.id, outcome, next);
      await this.books.tell(tx, actor, { id: conversation.id, title: conversation.question }, { kind: 'discussion', act: 'tell-conversation-outcome', key: `conversation:${conversation.id}:outcome`, people: [...new Set([conversation.authorId, ...(await this.statements.people(tx, conversation.id))])] });
      await this.books.tellPlace(tx, actor, conversation, 'tell-conversation-outcome', `conversation:${conversation.id}:outcome`);
      await this.books.record(tx, actor, conversation, { act: 'tell-outcome', role: conversation.role, data: next === null ? {} : { leadsTo: next.kind } });
      return { conversationId: conversation.id };
    });
  }
}
