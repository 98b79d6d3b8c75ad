import { LEAST_ANSWERS, resultOf, stateOf } from '#domain/conversations';
import { type Vote, conversationOf, opinionsOf } from '#domain/opinions';
import { Database, type Tx } from '#platform/database';
import { Every } from '#platform/jobs';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from '../bookkeeping.js';
import { type KeptConversation, ConversationRepository } from '../conversation.repository.js';
import { type PersonAnswers, StatementRepository } from '../statement.repository.js';

/** So long after closing who answered what is forgotten; the result stays. */
const KEPT_DAYS = 365;

type Counted = { readonly statements: readonly { id: string; state: string }[]; readonly people: readonly PersonAnswers[]; readonly version: string };

function* answersOf(people: readonly PersonAnswers[]): Generator<{ participant: string; statement: string; vote: Vote }> {
  for (const { personId, statements, votes } of people) for (const [i, statement] of statements.entries()) yield { participant: personId, statement, vote: (votes[i] ?? 0) as Vote };
}

/** Works the opinions out apart from any page: at closing, and while a conversation goes on only when enough people answered something since, so that no difference between two results tells what few did. */
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
      await this.keep(tx, conversation, over, await this.statements.answers(tx, id));
    });
  }

  private async keep(tx: Tx, conversation: KeptConversation, final: boolean, counted: Counted): Promise<void> {
    const matrix = conversationOf(counted.statements.map(({ id, state }) => ({ id, moderatedOut: state === 'taken-out', meta: false })), answersOf(counted.people));
    const { result, model } = resultOf(matrix, opinionsOf(matrix), { final });
    await this.conversations.keepResult(tx, conversation, { version: counted.version, people: counted.people.length, result, model, at: new Date(conversation.now) });
    if (!final) return this.books.changed(tx);
    await this.books.tell(tx, null, { id: conversation.id, title: conversation.question }, { kind: 'discussion', act: 'close-conversation', key: `conversation:${conversation.id}:closed`, people: [conversation.authorId, ...counted.people.map(({ personId }) => personId).filter((person) => person !== conversation.authorId)] });
    await this.books.record(tx, null, conversation, { act: 'close', role: 'system', data: { groups: result.groups.length } });
  }
}
