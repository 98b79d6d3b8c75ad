import { COMMENT_PACE, decideThanks } from '#domain/discussion';
import type { Actor } from '#domain/permissions';
import { Attempts } from '#platform/auth';
import { Database } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Live } from '#platform/live';
import { Injectable } from '@nestjs/common';
import { CommentRepository } from '../comment.repository.js';

/** Thanks for a comment, or takes the thanks back. One person's thanks count once, which the database holds. */
@Injectable()
export class ThankComment {
  constructor(
    private readonly database: Database,
    private readonly comments: CommentRepository,
    private readonly attempts: Attempts,
    private readonly live: Live,
  ) {}

  async run(actor: Actor, commentId: string, thanks: boolean): Promise<{ commentId: string }> {
    const personId = required(actor.personId);
    return this.database.transaction(async (tx) => {
      const comment = required(await this.comments.locked(tx, commentId));
      orRefuse(decideThanks(actor, comment));
      orRefuse(await this.attempts.count('thank', [personId], COMMENT_PACE.thank.most, COMMENT_PACE.thank.minutes, tx));
      await (thanks ? this.comments.thank(tx, comment, personId) : this.comments.withdrawThanks(tx, comment, personId));
      await this.live.publicChanged(tx);
      return { commentId };
    });
  }
}
