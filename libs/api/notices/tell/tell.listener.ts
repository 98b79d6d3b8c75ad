import { PlanRepository } from '#api/plans';
import { ACTS_THAT_TELL, KIND_OF_GROUP, whoIsTold } from '#domain/notices';
import type { Tx } from '#platform/database';
import { type BrinkEvent, OnEvent } from '#platform/events';
import { Injectable } from '@nestjs/common';
import { NoticeRepository, type Step, type Told } from '../notice.repository.js';
import { PassOn } from './pass-on.js';

/** Tells people of each step of a plan that concerns them: on the site at once, by mail as they want it. */
@Injectable()
export class Tell {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly plans: PlanRepository,
    private readonly passing: PassOn,
  ) {}

  @OnEvent('plan.moved')
  async planMoved(tx: Tx, { data }: BrinkEvent): Promise<void> {
    const act = String(data['act']);
    if (!ACTS_THAT_TELL.includes(act)) return;
    const plan = await this.plans.byId(tx, String(data['planId']));
    if (plan === null) return;
    const step: Step = { key: `plan:${String(data['eventId'])}`, planId: plan.id, municipalityId: plan.municipalityId, areaId: plan.areaId, authorId: plan.authorId, actorId: data['actorId'] === null ? null : String(data['actorId']), path: `/plannen/${plan.id}`, data: { act, title: plan.title } };
    const told: Told[] = [];
    for (const group of whoIsTold(act)) {
      const hidden = plan.publishedAt === null && (group === 'followers' || group === 'supporters');
      if (!hidden) told.push(...(await this.notices.tell(tx, group, KIND_OF_GROUP[group], step)));
    }
    await this.passing.on(tx, step, told);
  }
}
