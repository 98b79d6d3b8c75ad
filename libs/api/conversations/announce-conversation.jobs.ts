import { Database } from '#platform/database';
import { Every, eachInTurn } from '#platform/jobs';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from './bookkeeping.js';
import { ConversationRepository } from './conversation.repository.js';

/** Tells who started a conversation, who lives there and who follows the place that it has opened; each conversation once. */
@Injectable()
export class AnnounceConversations {
  constructor(
    private readonly database: Database,
    private readonly conversations: ConversationRepository,
    private readonly books: Bookkeeping,
  ) {}

  @Every('* * * * *')
  async opened(): Promise<void> {
    await eachInTurn((await this.conversations.toAnnounce()).map(({ id }) => () => this.announce(id)));
  }

  private async announce(id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const conversation = await this.conversations.announce(tx, id);
      if (conversation === null) return;
      const key = `conversation:${id}:opened`;
      await this.books.tell(tx, null, { id, title: conversation.question }, { kind: 'own-plan', act: 'open-conversation', key, people: [conversation.authorId] });
      await this.books.tellPlace(tx, null, conversation, 'open-conversation', key);
      await this.books.record(tx, null, conversation, { act: 'open', role: 'system' });
    });
  }
}
