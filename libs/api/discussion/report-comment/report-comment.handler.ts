import { COMMENT_PACE, decideDismissal, decideReport } from '#domain/discussion';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Attempts } from '#platform/auth';
import { Database, type Tx, isUniqueViolation } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { CommentRepository, type KeptComment } from '../comment.repository.js';
import type { ReportCommentInput } from '../discussion.inputs.js';
import { Talk } from '../talk.js';

/** Tells the coaches of a comment that should not stand there; once by each person. A coach settles it by hiding the comment or by leaving it. */
@Injectable()
export class ReportComment {
  constructor(
    private readonly database: Database,
    private readonly comments: CommentRepository,
    private readonly attempts: Attempts,
    private readonly talk: Talk,
  ) {}

  async run(actor: Actor, input: ReportCommentInput): Promise<{ commentId: string }> {
    try {
      await this.database.transaction((tx) => this.reportIn(tx, actor, input));
      return { commentId: input.commentId };
    } catch (error) {
      if (isUniqueViolation(error, 'comment_report_once')) throw new Refusal([problem('already-done')]);
      throw error;
    }
  }

  async reportIn(tx: Tx, actor: Actor, input: ReportCommentInput): Promise<void> {
    const personId = required(actor.personId);
    const comment = required(await this.comments.locked(tx, input.commentId));
    const report = orRefuse(decideReport(actor, comment, input));
    orRefuse(await this.attempts.count('report', [personId], COMMENT_PACE.report.most, COMMENT_PACE.report.minutes, tx));
    await this.comments.report(tx, comment, personId, report);
    // the coaches hear of a comment once, however many report it
    await this.talk.tell(tx, actor, comment, { kind: 'work', act: 'report-comment', key: `comment-report:${comment.id}`, people: await this.comments.coaches(tx, comment.municipalityId, comment.authorId) });
    await this.talk.record(tx, actor, comment, { act: 'report', role: actor.guest === true ? 'guest' : 'account', data: { ground: report.ground } });
  }

  /** The comment as it is, where it can be reported now; not locked. Refuses what cannot be. */
  async look(tx: Tx, actor: Actor, input: ReportCommentInput): Promise<KeptComment> {
    const comment = required(await this.comments.seen(tx, input.commentId));
    orRefuse(decideReport(actor, comment, input));
    return comment;
  }

  dismiss(actor: Actor, commentId: string): Promise<{ commentId: string }> {
    return this.database.transaction(async (tx) => {
      const comment = required(await this.comments.locked(tx, commentId));
      orRefuse(decideDismissal(actor, comment));
      await this.talk.tellReporters(tx, actor, comment, await this.comments.settleReports(tx, comment.id, required(actor.personId)), 'kept');
      await this.talk.record(tx, actor, comment, { act: 'dismiss-reports', role: 'coach' });
      return { commentId: comment.id };
    });
  }
}
