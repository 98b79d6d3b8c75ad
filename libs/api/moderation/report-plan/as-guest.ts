import { ReportAsGuest } from '#api/identity';
import type { ReportWordsInput } from '#api/plans';
import type { Actor } from '#domain/permissions';
import type { Tx } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { HidingRepository } from '../hiding.repository.js';
import { ReportPlan } from './report-plan.handler.js';

@Injectable()
export class ReportPlanAsGuest extends ReportAsGuest<ReportWordsInput> {
  protected readonly act = 'report-plan';

  constructor(
    private readonly reporting: ReportPlan,
    private readonly hidings: HidingRepository,
  ) {
    super();
  }

  protected async look(tx: Tx, actor: Actor, planId: string, words: ReportWordsInput): Promise<{ title: string; path: string }> {
    const { title } = await this.reporting.look(tx, actor, { ...words, planId });
    return { title, path: await this.path(tx, planId) };
  }

  protected report(tx: Tx, actor: Actor, planId: string, words: ReportWordsInput): Promise<void> {
    return this.reporting.reportIn(tx, actor, { ...words, planId });
  }

  protected async path(_tx: Tx, planId: string): Promise<string> {
    return `/plannen/${planId}`;
  }

  protected handOver(tx: Tx, guestId: string, personId: string): Promise<void> {
    return this.hidings.handOverReports(tx, guestId, personId);
  }
}
