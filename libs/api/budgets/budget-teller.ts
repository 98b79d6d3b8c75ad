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
    if (act !== undefined) await this.tellPeople(tx, await this.ballots.voters(tx, budget.id), 'round', act, budget);
    await this.audit.record(tx, actor, { act: `budget.${step}`, role: actor === null ? 'system' : 'official', municipalityId: budget.municipalityId, subjectKind: 'budget', subjectId: budget.id });
  }

  /** Tells of a check: the open pages, who proposed the option, and the audit log last. */
  async tellChecked(tx: Tx, actor: Actor, budget: Told, option: OptionRow, outcome: string): Promise<void> {
    await this.live.publicChanged(tx);
    if (option.proposedBy !== null && option.outcome !== outcome) await this.tellPeople(tx, [option.proposedBy], 'own-plan', 'check-budget-option', { id: budget.id, title: option.title }, `${option.id}:${outcome}`);
    await this.audit.record(tx, actor, { act: 'budget.check-option', role: 'official', municipalityId: budget.municipalityId, subjectKind: 'budget-option', subjectId: option.id, data: { outcome } });
  }

  private async tellPeople(tx: Tx, people: readonly string[], kind: string, act: string, about: Pick<Told, 'id' | 'title'>, key = about.id): Promise<void> {
    for (let i = 0; i < people.length; i += AT_ONCE) await this.events.record(tx, 'people.told', { people: people.slice(i, i + AT_ONCE).join(','), kind, key: `budget:${act}:${key}`, path: `/dorpsbudget/${about.id}`, act, title: about.title });
  }
}
