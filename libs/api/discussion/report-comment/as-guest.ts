import { GuestRepository, guestAct } from '#api/identity';
import { problem } from '#domain/kernel';
import type { Tx } from '#platform/database';
import { type BrinkEvent, OnEvent } from '#platform/events';
import { Refusal, required } from '#platform/graphql';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CommentRepository } from '../comment.repository.js';
import { discussableOf } from '../discussable.js';
import type { ReportCommentInput } from '../discussion.inputs.js';
import { ReportComment } from './report-comment.handler.js';

/** Reporting a comment without an account (ADR 29): until the address is confirmed, nothing here knows of it. */
@Injectable()
export class ReportCommentAsGuest implements OnModuleInit {
  constructor(
    private readonly reporting: ReportComment,
    private readonly comments: CommentRepository,
    private readonly guests: GuestRepository,
  ) {}

  onModuleInit(): void {
    guestAct<Omit<ReportCommentInput, 'commentId'>>('report-comment', {
      look: async (tx, actor, commentId, input) => {
        const comment = await this.reporting.look(tx, actor, { ...input, commentId });
        const thing = await this.comments.discussed(tx, comment.subjectKind, comment.subjectId);
        if (thing?.public !== true) throw new Refusal([problem('not-found')]);
        return { title: thing.title, path: await this.path(tx, commentId) };
      },
      run: async (tx, actor, commentId, input) => {
        await this.reporting.reportIn(tx, actor, { ...input, commentId });
        await this.guests.needForReport(tx, String(actor.personId), commentId);
      },
      path: (tx, _personId, commentId) => this.path(tx, commentId),
    });
  }

  @OnEvent('guest.joined')
  async joined(tx: Tx, { data }: BrinkEvent): Promise<void> {
    await this.comments.handOverReports(tx, String(data['guestId']), String(data['personId']));
  }

  private async path(tx: Tx, commentId: string): Promise<string> {
    const { subjectKind, subjectId } = required(await this.comments.seen(tx, commentId));
    return `${discussableOf(subjectKind).path(subjectId)}#reactie-${commentId}`;
  }
}
