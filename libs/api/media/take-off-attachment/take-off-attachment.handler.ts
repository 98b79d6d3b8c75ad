import { PlanMover, PlanRepository, hideableOf, readable } from '#api/plans';
import { decideHiding } from '#domain/discussion';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Database } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { AttachmentRepository } from '../attachment.repository.js';

/** A coach takes a picture or document off a plan that everybody can read, by the rule of hiding. The file is gone; its author may add another. */
@Injectable()
export class TakeOffAttachment {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanRepository,
    private readonly attachments: AttachmentRepository,
    private readonly mover: PlanMover,
  ) {}

  run(actor: Actor, input: { attachmentId: string; ground: string; reason: string }): Promise<{ planId: string }> {
    return this.database.transaction(async (tx) => {
      const known = required(await this.attachments.byId(tx, input.attachmentId));
      const plan = readable(await this.plans.locked(tx, known.planId), actor);
      const { ground, text } = orRefuse(decideHiding(actor, hideableOf(plan), input));
      if (plan.publishedAt === null) throw new Refusal([problem('wrong-state', '', { state: plan.state })]);
      required(await this.attachments.byId(tx, input.attachmentId));
      await this.attachments.remove(tx, input.attachmentId);
      await this.mover.note(tx, plan, { act: 'take-off-attachment', role: 'coach', actor, reason: text, data: { ground, attachment: input.attachmentId } });
      return { planId: plan.id };
    });
  }
}
