import { PlanRepository } from '#api/plans';
import { ACTS_THAT_TELL, KIND_OF_GROUP, whoIsTold } from '#domain/notices';
import type { Tx } from '#platform/database';
import { type BrinkEvent, OnEvent } from '#platform/events';
import { Live } from '#platform/live';
import { Mailer } from '#platform/mail';
import { Injectable } from '@nestjs/common';
import { NoticeRepository, type Step } from '../notice.repository.js';

/** The address in a mail with which one stops this kind of mail. */
export const unsubscribePath = (secret: string, kind: string): string => `/afmelden?sleutel=${secret}&soort=${kind}`;

/** Where the news of somebody is published. */
export const topicOf = (personId: string): string => `notices:${personId}`;

/** Tells people of each step of a plan that concerns them: on the site at once, by mail as they want it. */
@Injectable()
export class Tell {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly plans: PlanRepository,
    private readonly live: Live,
    private readonly mailer: Mailer,
  ) {}

  @OnEvent('plan.moved')
  async planMoved(tx: Tx, { data }: BrinkEvent): Promise<void> {
    const act = String(data['act']);
    if (!ACTS_THAT_TELL.includes(act)) return;
    const plan = await this.plans.byId(tx, String(data['planId']));
    if (plan === null) return;
    const step: Step = { key: `plan:${String(data['eventId'])}`, planId: plan.id, municipalityId: plan.municipalityId, areaId: plan.areaId, authorId: plan.authorId, actorId: data['actorId'] === null ? null : String(data['actorId']), path: `/plannen/${plan.id}`, data: { act, title: plan.title } };
    for (const group of whoIsTold(act)) {
      const hidden = plan.publishedAt === null && (group === 'followers' || group === 'supporters');
      if (!hidden) await this.tellGroup(tx, group, step);
    }
  }

  private async tellGroup(tx: Tx, group: ReturnType<typeof whoIsTold>[number], step: Step): Promise<void> {
    const kind = KIND_OF_GROUP[group];
    for (const told of await this.notices.tell(tx, group, kind, step)) {
      await this.live.publish(tx, topicOf(told.personId));
      if (!told.atOnce) continue;
      const unsubscribe = unsubscribePath(await this.notices.unsubscribeSecret(tx, told.personId), kind);
      await this.mailer.order(tx, { key: `notice:${told.id}`, to: { personId: told.personId }, template: 'notice', data: { ...step.data, path: step.path, unsubscribe } });
    }
  }
}
