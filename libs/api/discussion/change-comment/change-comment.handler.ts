import { decideEdit, decideWithdrawal, markMentions } from '#domain/discussion';
import type { Actor } from '#domain/permissions';
import { Database } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { CommentRepository } from '../comment.repository.js';
import type { EditCommentInput } from '../discussion.inputs.js';
import { Talk } from '../talk.js';

/** Writes one's own comment anew, or takes it back. */
@Injectable()
export class ChangeComment {
  constructor(
    private readonly database: Database,
    private readonly comments: CommentRepository,
    private readonly talk: Talk,
  ) {}

  edit(actor: Actor, input: EditCommentInput): Promise<{ commentId: string }> {
    return this.database.transaction(async (tx) => {
      const comment = required(await this.comments.locked(tx, input.commentId));
      const text = orRefuse(decideEdit(actor, comment, input));
      const known = await this.comments.mentioned(tx, comment.id);
      const said = markMentions(text, await this.comments.speakers(tx, comment.parentId ?? comment.id, comment.authorId), known);
      await this.comments.rewrite(tx, comment.id, said.text);
      await this.comments.mention(tx, comment, said.people);
      await this.talk.tellMentioned(tx, actor, comment, [...said.people].filter(([number]) => !known.has(number)).map(([, person]) => person));
      await this.talk.record(tx, actor, comment, { act: 'edit', role: 'author' });
      return { commentId: comment.id };
    });
  }

  withdraw(actor: Actor, commentId: string): Promise<{ commentId: string }> {
    return this.database.transaction(async (tx) => {
      const comment = required(await this.comments.locked(tx, commentId));
      orRefuse(decideWithdrawal(actor, comment));
      await this.comments.withdraw(tx, comment.id);
      await this.talk.record(tx, actor, comment, { act: 'withdraw', role: 'author' });
      return { commentId: comment.id };
    });
  }
}
