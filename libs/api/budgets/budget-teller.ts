import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import type { Tx } from '#platform/database';
import { Events } from '#platform/events';
import { Live } from '#platform/live';
import { Injectable } from '@nestjs/common';
import type { BudgetRow } from './budget.repository.js';

/** A step of a budget. */
export type BudgetStep = 'open' | 'end-ideas' | 'open-vote' | 'count' | 'annul';

/** Tells of a step of a budget in its transaction: the features above, the open pages, and the audit log last. */
@Injectable()
export class BudgetTeller {
  constructor(
    private readonly events: Events,
    private readonly live: Live,
    private readonly audit: Audit,
  ) {}

  async tell(tx: Tx, actor: Actor | null, step: BudgetStep, budget: Pick<BudgetRow, 'id' | 'municipalityId'>): Promise<void> {
    await this.live.publicChanged(tx);
    await this.events.record(tx, 'budget.moved', { act: step, budgetId: budget.id, actorId: actor?.personId ?? null });
    await this.audit.record(tx, actor, { act: `budget.${step}`, role: actor === null ? 'system' : 'official', municipalityId: budget.municipalityId, subjectKind: 'budget', subjectId: budget.id });
  }
}
