import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database } from '#platform/database';
import { Refusal } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { allowed } from '../budget-access.js';
import { BudgetRepository } from '../budget.repository.js';

/** Throws a draft away, by whoever may compose it. What was opened is annulled instead, with a reason. */
@Injectable()
export class DiscardBudget {
  constructor(
    private readonly database: Database,
    private readonly budgets: BudgetRepository,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, budgetId: string): Promise<{ budgetId: string }> {
    await this.database.transaction(async (tx) => {
      const budget = allowed(await this.budgets.locked(tx, budgetId), actor, 'compose-budget');
      if (budget.state !== 'draft') throw new Refusal([problem('wrong-state')]);
      await this.budgets.discard(tx, budget.id);
      await this.audit.record(tx, actor, { act: 'budget.discard', role: budget.associationId === null ? 'official' : 'association', municipalityId: budget.municipalityId, subjectKind: 'budget', subjectId: budget.id });
    });
    return { budgetId };
  }
}
