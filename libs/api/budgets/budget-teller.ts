import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import type { Tx } from '#platform/database';
import { Events } from '#platform/events';
import { Live } from '#platform/live';
import { Injectable } from '@nestjs/common';
import { BudgetBallotRepository } from './ballot.repository.js';
import type { BudgetRow, OptionRow } from './budget.repository.js';

/** A step of a budget. */
export type BudgetStep = 'open' | 'end-ideas' | 'open-vote' | 'count' | 'annul';

type Told = Pick<BudgetRow, 'id' | 'municipalityId' | 'title'>;

/** Steps that every voter hears of, and the act by which notices know them. */
const FOR_VOTERS: Partial<Readonly<Record<BudgetStep, string>>> = { 'open-vote': 'open-budget-vote', count: 'count-budget', annul: 'annul-budget' };
const AT_ONCE = 500;

/** Tells of a step of a budget in its transaction: the voters, the open pages, and the audit log last. */
@Injectable()
export class BudgetTeller {
  constructor(
    private readonly ballots: BudgetBallotRepository,
    private readonly events: Events,
    private readonly live: Live,
    private readonly audit: Audit,
  ) {}

  async tell(tx: Tx, actor: Actor | null, step: BudgetStep, budget: Told): Promise<void> {
    await this.live.publicChanged(tx);
    const act = FOR_VOTERS[step];
    if (act !== undefined) await this.tellPeople(tx, await this.ballots.voters(tx, budget.id), { kind: 'round', act, budgetId: budget.id, title: budget.title, key: budget.id });
    await this.audit.record(tx, actor, { act: `budget.${step}`, role: actor === null ? 'system' : 'official', municipalityId: budget.municipalityId, subjectKind: 'budget', subjectId: budget.id });
  }

  /** Tells of a check: the open pages, who proposed the option, and the audit log last. */
  async tellChecked(tx: Tx, actor: Actor, budget: Told, option: OptionRow, outcome: string): Promise<void> {
    await this.live.publicChanged(tx);
    if (option.proposedBy !== null && option.outcome !== outcome) await this.tellPeople(tx, [option.proposedBy], { kind: 'own-plan', act: 'check-budget-option', budgetId: budget.id, title: option.title, key: `${option.id}:${outcome}` });
    await this.audit.record(tx, actor, { act: 'budget.check-option', role: 'official', municipalityId: budget.municipalityId, subjectKind: 'budget-option', subjectId: option.id, data: { outcome } });
  }

  /** Tells of spending on an option that won: the open pages, and the audit log last. */
  async tellAccounted(tx: Tx, actor: Actor, budget: Told, option: OptionRow): Promise<void> {
    await this.live.publicChanged(tx);
    await this.audit.record(tx, actor, { act: 'budget.account-option', role: 'official', municipalityId: budget.municipalityId, subjectKind: 'budget-option', subjectId: option.id });
  }

  private async tellPeople(tx: Tx, people: readonly string[], { budgetId, key, ...news }: { readonly kind: string; readonly act: string; readonly budgetId: string; readonly title: string; readonly key: string }): Promise<void> {
    for (let i = 0; i < people.length; i += AT_ONCE) await this.events.record(tx, 'people.told', { ...news, people: people.slice(i, i + AT_ONCE).join(), key: `budget:${news.act}:${key}`, path: `/dorpsbudget/${budgetId}` });
  }
}
