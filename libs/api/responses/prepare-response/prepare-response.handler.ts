import { PlanRepository, allowed } from '#api/plans';
import { problem } from '#domain/kernel';
import type { Act, Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database, type Tx } from '#platform/database';
import { Refusal, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { ResponseRepository } from '../response.repository.js';

/** What colleagues do before an answer is given: assign it, write notes, keep a draft. Only they can see it. */
@Injectable()
export class PrepareResponse {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanRepository,
    private readonly responses: ResponseRepository,
    private readonly audit: Audit,
  ) {}

  /** Keeps a draft; refused when a colleague changed it meanwhile. */
  draft(actor: Actor, input: { planId: string; outcome: string | null; summary: string; reasons: string; revision: number }): Promise<{ planId: string; revision: number }> {
    return this.on(actor, 'respond', input.planId, async (tx, municipalityId) => {
      const revision = await this.responses.prepare(tx, { ...input, municipalityId, outcome: input.outcome ?? null });
      if (revision === null) throw new Refusal([problem('changed-meanwhile')]);
      await this.audit.record(tx, actor, { act: 'response.draft', role: 'official', municipalityId, subjectKind: 'plan', subjectId: input.planId });
      return { planId: input.planId, revision };
    });
  }

  /** Gives the preparation to a colleague, or to nobody. */
  assign(actor: Actor, input: { planId: string; personId: string | null }): Promise<{ planId: string }> {
    return this.on(actor, 'assign-response', input.planId, async (tx, municipalityId) => {
      const colleagues = await this.responses.colleagues(municipalityId);
      if (input.personId != null && !colleagues.some((c) => c.id === input.personId)) throw new Refusal([problem('not-a-choice', 'personId')]);
      await this.responses.assign(tx, input.planId, municipalityId, input.personId ?? null);
      await this.audit.record(tx, actor, { act: 'response.assign', role: 'official', municipalityId, subjectKind: 'plan', subjectId: input.planId });
      return { planId: input.planId };
    });
  }

  /** Adds a note for colleagues. */
  note(actor: Actor, input: { planId: string; text: string }): Promise<{ planId: string }> {
    return this.on(actor, 'write-note', input.planId, async (tx, municipalityId) => {
      await this.responses.addNote(tx, { municipalityId, planId: input.planId, personId: required(actor.personId), text: input.text.trim() });
      await this.audit.record(tx, actor, { act: 'response.note', role: 'official', municipalityId, subjectKind: 'plan', subjectId: input.planId });
      return { planId: input.planId };
    });
  }

  private on<T>(actor: Actor, act: Act, planId: string, work: (tx: Tx, municipalityId: string) => Promise<T>): Promise<T> {
    return this.database.transaction(async (tx) => {
      const plan = allowed(await this.plans.locked(tx, planId), actor, act);
      return work(tx, plan.municipalityId);
    });
  }
}
