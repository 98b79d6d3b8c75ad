import { PlanMover, type PlanRow, PlanRepository, factsOf, mayRead, readable } from '#api/plans';
import { checkText, isUuid, problem } from '#domain/kernel';
import { type Actor, can } from '#domain/permissions';
import { ATTACHMENT_LIMITS, CHANGEABLE_STATES } from '#domain/plans';
import { Attempts } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { FileFault, cleanFile } from '#platform/files';
import { Refusal, orRefuse, required, unhindered } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { type AttachmentRow, AttachmentRepository } from '../attachment.repository.js';

const UPLOADS = 40;
const WINDOW_MINUTES = 60;

/** Adds pictures and documents to a plan, as long as its author may change it. */
@Injectable()
export class AddAttachment {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanRepository,
    private readonly attachments: AttachmentRepository,
    private readonly attempts: Attempts,
    private readonly mover: PlanMover,
  ) {}

  /** Makes the file anew and keeps it. Refused without a description: who cannot see it must know what it is. */
  async add(actor: Actor, input: { planId: string; description: string; bytes: Buffer }): Promise<{ id: string }> {
    orRefuse(await this.attempts.count('upload', [required(actor.personId)], UPLOADS, WINDOW_MINUTES));
    if (input.description.trim() === '') throw new Refusal([problem('description-required', 'description')]);
    const description = orRefuse(checkText(input.description, 'description', ATTACHMENT_LIMITS.description));
    await this.changeable(this.database.source.manager, actor, input.planId);
    const file = await cleanFile(input.bytes).catch((error: unknown) => {
      throw error instanceof FileFault ? new Refusal([problem(error.code, 'file', error.data)]) : error;
    });
    return this.database.transaction(async (tx) => {
      const plan = await this.changeable(tx, actor, input.planId);
      if ((await this.attachments.count(tx, plan.id)) >= ATTACHMENT_LIMITS.most) throw new Refusal([problem('limit-reached', 'file', { max: ATTACHMENT_LIMITS.most })]);
      const id = await this.attachments.add(tx, { planId: plan.id, municipalityId: plan.municipalityId, personId: required(actor.personId), description, file });
      await this.told(tx, actor, plan, { act: 'add-attachment', description, id });
      return { id };
    });
  }

  async remove(actor: Actor, id: string): Promise<{ planId: string }> {
    return this.database.transaction(async (tx) => {
      const attachment = required(await this.attachments.byId(tx, id));
      const plan = await this.changeable(tx, actor, attachment.planId);
      await this.attachments.remove(tx, id);
      await this.told(tx, actor, plan, { act: 'remove-attachment', description: attachment.description, id });
      return { planId: plan.id };
    });
  }

  /** An attachment with its bytes, for who may read its plan; null for everybody else. `open` tells whether everybody may. */
  async read(actor: Actor, id: string, small: boolean): Promise<{ attachment: AttachmentRow; content: Buffer; open: boolean } | null> {
    if (!isUuid(id)) return null;
    const { manager } = this.database.source;
    const attachment = await this.attachments.byId(manager, id);
    const plan = attachment === null ? null : await this.plans.byId(manager, attachment.planId);
    if (attachment === null || plan === null || !mayRead(actor, plan)) return null;
    const content = await this.attachments.content(id, small);
    return content === null ? null : { attachment, content, open: plan.publishedAt !== null };
  }

  /** Once a plan was public, its history tells what came and what went. */
  private async told(tx: Tx, actor: Actor, plan: PlanRow, { act, description, id }: { readonly act: string; readonly description: string; readonly id: string }): Promise<void> {
    if (plan.state !== 'draft') await this.mover.note(tx, plan, { act, role: 'author', actor, reason: description, data: { attachment: id } });
  }

  private async changeable(tx: Tx, actor: Actor, planId: string): Promise<PlanRow> {
    const plan = readable(isUuid(planId) ? await this.plans.locked(tx, planId) : null, actor);
    unhindered(can(actor, 'change-plan', factsOf(plan)));
    if (plan.state !== 'draft' && !CHANGEABLE_STATES.includes(plan.state)) throw new Refusal([problem('wrong-state', '', { state: plan.state })]);
    return plan;
  }
}
