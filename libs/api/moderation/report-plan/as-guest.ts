import { GuestRepository, guestAct } from '#api/identity';
import type { Tx } from '#platform/database';
import { type BrinkEvent, OnEvent } from '#platform/events';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HidingRepository } from '../hiding.repository.js';
import type { ReportPlanInput } from '../hiding.inputs.js';
import { ReportPlan } from './report-plan.handler.js';

/** Reporting a plan without an account (ADR 29): until the address is confirmed, nothing here knows of it. */
@Injectable()
export class ReportPlanAsGuest implements OnModuleInit {
  constructor(
    private readonly reporting: ReportPlan,
    private readonly hidings: HidingRepository,
    private readonly guests: GuestRepository,
  ) {}

  onModuleInit(): void {
    guestAct<Omit<ReportPlanInput, 'planId'>>('report-plan', {
      look: async (tx, actor, planId, input) => {
        const plan = await this.reporting.look(tx, actor, { ...input, planId });
        return { title: plan.title, path: `/plannen/${plan.id}` };
      },
      run: async (tx, actor, planId, input) => {
        await this.reporting.reportIn(tx, actor, { ...input, planId });
        await this.guests.needForReport(tx, String(actor.personId), planId);
      },
      path: async (_tx, _personId, planId) => `/plannen/${planId}`,
    });
  }

  @OnEvent('guest.joined')
  async joined(tx: Tx, { data }: BrinkEvent): Promise<void> {
    await this.hidings.handOverReports(tx, String(data['guestId']), String(data['personId']));
  }
}
