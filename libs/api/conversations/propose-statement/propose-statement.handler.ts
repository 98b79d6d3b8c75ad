import { decideProposal } from '#domain/conversations';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Attempts } from '#platform/auth';
import { Database, isUniqueViolation } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from '../bookkeeping.js';
import { ConversationRepository } from '../conversation.repository.js';
import { StatementRepository } from '../statement.repository.js';

const PACE = { most: 10, minutes: 60 } as const;

/** Puts a statement of one's own forward; a coach looks at it before everybody sees it. */
@Injectable()
export class ProposeStatement {
  constructor(
    private readonly database: Database,
    private readonly conversations: ConversationRepository,
    private readonly statements: StatementRepository,
    private readonly attempts: Attempts,
    private readonly books: Bookkeeping,
  ) {}

  async run(actor: Actor, input: { conversationId: string; text: string }): Promise<{ conversationId: string }> {
    try {
      return await this.database.transaction(async (tx) => {
        const conversation = required(await this.conversations.locked(tx, input.conversationId));
        const personId = required(actor.personId);
        const text = orRefuse(decideProposal(actor, conversation, await this.statements.counts(tx, conversation.id, personId), input.text, conversation.now));
        orRefuse(await this.attempts.count('propose-statement', [personId], PACE.most, PACE.minutes, tx));
        const statementId = await this.statements.add(tx, { conversationId: conversation.id, municipalityId: conversation.municipalityId, authorId: personId, text, first: false });
        await this.books.tell(tx, actor, { id: conversation.id, title: conversation.question }, { kind: 'work', act: 'ask-statement-review', key: `statement:${statementId}`, people: await this.statements.coaches(tx, conversation.municipalityId, personId) });
        await this.books.record(tx, actor, { id: statementId, municipalityId: conversation.municipalityId }, { act: 'propose', role: 'account', kind: 'statement' });
        return { conversationId: conversation.id };
      });
    } catch (error) {
      if (isUniqueViolation(error, 'conversation_statement_once')) throw new Refusal([problem('duplicate', 'text')]);
      throw error;
    }
  }
}
