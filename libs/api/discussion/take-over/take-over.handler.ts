import { decideTakingOver } from '#domain/discussion';
import type { Actor } from '#domain/permissions';
import { canReadUnpublished } from '#domain/permissions';
import { Database } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { CommentRepository } from '../comment.repository.js';
import { Talk } from '../talk.js';

/** Marks a suggestion as taken over by the plan's author into the newest version of the plan. */
@Injectable()
export class TakeOver {
  constructor(
    private readonly database: Database,
    private readonly comments: CommentRepository,
    private readonly talk: Talk,
  ) {}

  run(actor: Actor, commentId: string): Promise<{ commentId: string }> {
    return this.database.transaction(async (tx) => {
      const comment = required(await this.comments.locked(tx, commentId));
      const about = required(await this.comments.discussed(tx, comment.subjectKind, comment.subjectId));
      required(about.public || canReadUnpublished(actor, about) ? about : null);
      const newest = comment.subjectKind === 'plan' ? await this.comments.newestVersion(tx, comment.subjectId) : null;
      const version = orRefuse(decideTakingOver(actor, about, { ...comment, about: comment.subjectKind, at: comment.at.getTime() }, newest));
      await this.comments.takeOver(tx, comment.id, version);
      await this.talk.tell(tx, actor, comment, { kind: 'discussion', act: 'take-over-suggestion', key: `comment-taken-over:${comment.id}`, people: [comment.authorId] });
      await this.talk.record(tx, actor, comment, { act: 'take-over', role: 'author' });
      return { commentId: comment.id };
    });
  }
}
