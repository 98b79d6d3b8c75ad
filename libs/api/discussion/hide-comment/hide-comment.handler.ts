import { decideHiding, decideHidingAppeal, decideHidingReview } from '#domain/discussion';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Database, type Tx, isUniqueViolation } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { CommentRepository, type KeptComment } from '../comment.repository.js';
import type { AskCommentLookInput, DecideCommentLookInput, HideCommentInput } from '../discussion.inputs.js';
import { Talk } from '../talk.js';

type Done = Promise<{ commentId: string }>;

/** Hides a comment on a ground, and looks at that again when its author asks: once, by another coach. */
@Injectable()
export class HideComment {
  constructor(
    private readonly database: Database,
    private readonly comments: CommentRepository,
    private readonly talk: Talk,
  ) {}

  hide(actor: Actor, input: HideCommentInput): Done {
    return this.on(input.commentId, async (tx, comment) => {
      const hiding = orRefuse(decideHiding(actor, comment, input));
      const personId = required(actor.personId);
      const hidingId = await this.comments.hide(tx, comment, personId, hiding);
      await this.talk.tellReporters(tx, actor, comment, await this.comments.settleReports(tx, comment.id, personId), 'hidden');
      await this.talk.tell(tx, actor, comment, { kind: 'own-plan', act: 'hide-comment', key: `comment-hidden:${hidingId}`, people: [comment.authorId], reason: hiding.text });
      await this.talk.record(tx, actor, comment, { act: 'hide', role: 'coach', data: { ground: hiding.ground } });
    });
  }

  ask(actor: Actor, input: AskCommentLookInput): Done {
    return this.on(input.commentId, async (tx, comment) => {
      const hiding = await this.comments.hiding(tx, comment.id);
      const reason = orRefuse(decideHidingAppeal(actor, comment, hiding, input.reason));
      const { id, hiddenBy } = required(hiding);
      await this.comments.askLook(tx, id, reason);
      await this.talk.tell(tx, actor, comment, { kind: 'work', act: 'ask-comment-look', key: `comment-look:${id}`, people: await this.comments.coaches(tx, comment.municipalityId, hiddenBy) });
      await this.talk.record(tx, actor, comment, { act: 'ask-look', role: 'author' });
    });
  }

  decide(actor: Actor, input: DecideCommentLookInput): Done {
    return this.on(input.commentId, async (tx, comment) => {
      const hiding = await this.comments.hiding(tx, comment.id);
      const reason = orRefuse(decideHidingReview(actor, comment, hiding, input.reason));
      const { id } = required(hiding);
      await this.comments.decideLook(tx, id, { personId: required(actor.personId), upheld: input.upheld, reason });
      await this.talk.tell(tx, actor, comment, { kind: 'own-plan', act: input.upheld ? 'keep-comment-hidden' : 'show-comment', key: `comment-look-decided:${id}`, people: [comment.authorId], reason });
      await this.talk.record(tx, actor, comment, { act: 'decide-look', role: 'coach', data: { upheld: input.upheld } });
    });
  }

  /** Two coaches at once: the second finds it hidden, by the database's own rule. */
  private async on(commentId: string, work: (tx: Tx, comment: KeptComment) => Promise<void>): Done {
    try {
      return await this.database.transaction(async (tx) => {
        await work(tx, required(await this.comments.locked(tx, commentId)));
        return { commentId };
      });
    } catch (error) {
      if (isUniqueViolation(error)) throw new Refusal([problem('wrong-state')]);
      throw error;
    }
  }
}
