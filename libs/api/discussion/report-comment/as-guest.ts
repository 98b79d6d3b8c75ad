import { ReportAsGuest } from '#api/identity';
import type { ReportWordsInput } from '#api/plans';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import type { Tx } from '#platform/database';
import { Refusal, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { CommentRepository } from '../comment.repository.js';
import { discussableOf } from '../discussable.js';
import { ReportComment } from './report-comment.handler.js';

@Injectable()
export class ReportCommentAsGuest extends ReportAsGuest<ReportWordsInput> {
  protected readonly act = 'report-comment';

  constructor(
    private readonly reporting: ReportComment,
    private readonly comments: CommentRepository,
  ) {
    super();
  }

  protected async look(tx: Tx, actor: Actor, commentId: string, words: ReportWordsInput): Promise<{ title: string; path: string }> {
    const comment = await this.reporting.look(tx, actor, { ...words, commentId });
    const thing = await this.comments.discussed(tx, comment.subjectKind, comment.subjectId);
    if (thing?.public !== true) throw new Refusal([problem('not-found')]);
    return { title: thing.title, path: await this.path(tx, commentId) };
  }

  protected report(tx: Tx, actor: Actor, commentId: string, words: ReportWordsInput): Promise<void> {
    return this.reporting.reportIn(tx, actor, { ...words, commentId });
  }

  protected async path(tx: Tx, commentId: string): Promise<string> {
    const { subjectKind, subjectId } = required(await this.comments.seen(tx, commentId));
    return `${discussableOf(subjectKind).path(subjectId)}#reactie-${commentId}`;
  }

  protected handOver(tx: Tx, guestId: string, personId: string): Promise<void> {
    return this.comments.handOverReports(tx, guestId, personId);
  }
}
