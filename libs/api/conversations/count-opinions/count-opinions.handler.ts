import { LEAST_ANSWERS, stateOf } from '#domain/conversations';
import { Database, type Tx } from '#platform/database';
import { Every } from '#platform/jobs';
import { inThread } from '#platform/threads';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from '../bookkeeping.js';
import { type KeptConversation, ConversationRepository } from '../conversation.repository.js';
import { StatementRepository } from '../statement.repository.js';
import type { CountFacts, Counted, PersonAnswers } from './count-opinions.thread.js';

/** So long after closing who answered what is forgotten; the result stays. */
const KEPT_DAYS = 365;

/** Works the opinions out apart from any page and in a thread of its own: at closing, and while a conversation goes on only when enough people answered something since, so that no difference between two results tells what few did. */
@Injectable()
export class CountOpinions {
  constructor(
    private readonly database: Database,
    private readonly conversations: ConversationRepository,
    private readonly statements: StatementRepository,
    private readonly books: Bookkeeping,
  ) {}

  @Every('* * * * *')
  async countDue(): Promise<void> {
    for (const { id } of await this.conversations.toCount(LEAST_ANSWERS)) await this.count(id);
  }

  @Every('17 3 * * *')
  async forget(): Promise<void> {
    await this.conversations.forgetOldAnswers(KEPT_DAYS);
  }

  /** Counts one; does nothing where another process was first. Answers go on while an open one is worked out. */
  async count(id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const open = await this.conversations.seen(tx, id);
      if (open === null) return;
      const over = stateOf(open, open.now) === 'closed';
      const conversation = over ? await this.conversations.locked(tx, id) : open;
      if (conversation === null || conversation.closed) return;
      await this.keep(tx, conversation, over);
    });
  }

  private async keep(tx: Tx, conversation: KeptConversation, final: boolean): Promise<void> {
    const { statements, version } = await this.statements.toCount(tx, conversation.id);
    const people = await this.statements.people(tx, conversation.id);
    const facts: CountFacts = { statements: statements.map(({ id, state }) => ({ id, moderatedOut: state === 'taken-out', meta: false })), final };
    const { result, model } = await inThread<PersonAnswers, Counted>('./count-opinions.thread.js', import.meta.url, facts, this.statements.answerParts(tx, conversation.id));
    // it may have been closed while an open one was worked out
    if ((await this.conversations.locked(tx, conversation.id))?.closed !== false) return;
    await this.conversations.keepResult(tx, conversation, { version, people: people.length, result, model, at: new Date(conversation.now) });
    if (!final) return this.books.changed(tx);
    await this.books.tell(tx, null, { id: conversation.id, title: conversation.question }, { kind: 'discussion', act: 'close-conversation', key: `conversation:${conversation.id}:closed`, people: [...new Set([conversation.authorId, ...people])] });
    await this.books.tellPlace(tx, null, conversation, 'close-conversation', `conversation:${conversation.id}:closed`);
    await this.books.record(tx, null, conversation, { act: 'close', role: 'system', data: { groups: result.groups.length } });
  }
}
