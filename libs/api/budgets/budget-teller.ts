import type { NoticeKind } from '#domain/notices';
import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import type { Tx } from '#platform/database';
import { Events } from '#platform/events';
import { Live } from '#platform/live';
import { Injectable } from '@nestjs/common';
import { BudgetHearers } from './budget-hearers.js';
import type { BudgetRow, OptionRow } from './budget.repository.js';

/** A step of a budget. */
export type BudgetStep = 'open' | 'end-ideas' | 'move-dates' | 'open-vote' | 'count' | 'annul';

/** A budget that is told of. */
export type ToldBudget = Pick<BudgetRow, 'id' | 'municipalityId' | 'areaId' | 'title'>;

type Group = 'voters' | 'proposers' | 'checkers' | 'followers';

/** By which act notices know a step, and who hears of it, the most concerned first. */
const TOLD: Readonly<Record<BudgetStep, { readonly act: string; readonly groups: readonly Group[] }>> = {
  open: { act: 'open-budget', groups: ['followers'] },
  'end-ideas': { act: 'check-budget', groups: ['checkers'] },
  'move-dates': { act: 'move-budget-dates', groups: ['proposers', 'followers'] },
  'open-vote': { act: 'open-budget-vote', groups: ['voters'] },
  count: { act: 'count-budget', groups: ['voters', 'proposers', 'followers'] },
  annul: { act: 'annul-budget', groups: ['voters', 'proposers', 'followers'] },
};
const KINDS = { voters: 'round', proposers: 'own-plan', checkers: 'work' } as const;
interface Telling {
  readonly act: string;
  readonly title: string;
  readonly key: string;
  readonly reason?: string | undefined;
}

/** Of which budget, and who did it: they are not told. */
interface About {
  readonly actor: Actor | null;
  readonly budget: ToldBudget;
}

/** Tells of a step of a budget in its transaction: whom it concerns, the open pages, and the audit log last. */
@Injectable()
export class BudgetTeller {
  constructor(
    private readonly hearers: BudgetHearers,
    private readonly events: Events,
    private readonly live: Live,
    private readonly audit: Audit,
  ) {}

  async tell(tx: Tx, actor: Actor | null, step: BudgetStep, budget: ToldBudget, { reason, key = '' }: { readonly reason?: string; readonly key?: string } = {}): Promise<void> {
    await this.live.publicChanged(tx);
    const { act, groups } = TOLD[step];
    const telling = { act, title: budget.title, key: budget.id + key, reason };
    for (const group of groups) {
      if (group === 'followers') await this.tellFollowers(tx, { actor, budget }, telling, step === 'open');
      else await this.tellPeople(tx, { actor, budget }, KINDS[group], await this.hearers.of(tx, group, budget), telling);
    }
    await this.audit.record(tx, actor, { act: `budget.${step}`, role: actor === null ? 'system' : 'official', municipalityId: budget.municipalityId, subjectKind: 'budget', subjectId: budget.id });
  }

  /** Tells the municipality that there is something to check, with one word a day; a plan is on the open pages at once, an idea is not; and the audit log last. */
  async tellProposed(tx: Tx, actor: Actor, budget: ToldBudget, { act, role, optionId, on }: { readonly act: 'propose' | 'bring-plan'; readonly role: string; readonly optionId: string; readonly on: string }): Promise<void> {
    if (act === 'bring-plan') await this.live.publicChanged(tx);
    await this.tellPeople(tx, { actor, budget }, 'work', await this.hearers.of(tx, 'checkers', budget), { act: 'propose-budget-option', title: budget.title, key: `${budget.id}:${on}` });
    await this.audit.record(tx, actor, { act: `budget.${act}`, role, municipalityId: budget.municipalityId, subjectKind: 'budget-option', subjectId: optionId });
  }

  /** Tells of a check with its reasons: the open pages, whose option it is, and the audit log last. */
  async tellChecked(tx: Tx, actor: Actor, budget: ToldBudget, option: OptionRow, check: { readonly outcome: string; readonly reasons: string }): Promise<void> {
    await this.live.publicChanged(tx);
    if (option.outcome !== check.outcome) await this.tellPeople(tx, { actor, budget }, 'own-plan', await this.hearers.proposers(tx, [option.id]), { act: 'check-budget-option', title: option.title, key: `${option.id}:${check.outcome}`, reason: check.reasons });
    await this.audit.record(tx, actor, { act: 'budget.check-option', role: 'official', municipalityId: budget.municipalityId, subjectKind: 'budget-option', subjectId: option.id, data: { outcome: check.outcome } });
  }

  /** Tells of spending on an option that won: the open pages, whose option it was, who voted on it, who follows the place, and the audit log last. */
  async tellAccounted(tx: Tx, actor: Actor, budget: ToldBudget, { option, note, at }: { readonly option: OptionRow; readonly note: string; readonly at: number }): Promise<void> {
    await this.live.publicChanged(tx);
    const telling = { act: 'account-budget-option', title: option.title, key: `${option.id}:${at}`, reason: note };
    await this.tellPeople(tx, { actor, budget }, 'own-plan', await this.hearers.proposers(tx, [option.id]), telling);
    // to who voted it is news, and nothing to do: it waits for their weekly letter
    await this.tellPeople(tx, { actor, budget }, 'supported', await this.hearers.of(tx, 'voters', budget), telling);
    await this.tellFollowers(tx, { actor, budget }, telling, false);
    await this.audit.record(tx, actor, { act: 'budget.account-option', role: 'official', municipalityId: budget.municipalityId, subjectKind: 'budget-option', subjectId: option.id });
  }

  /** Reminds who checks; where the day is over, coaches and the griffie hear of it too. */
  async remindCheckers(tx: Tx, budget: ToldBudget, overdue: boolean, key: string): Promise<void> {
    const people = await this.hearers.of(tx, overdue ? 'checkers-and-coaches' : 'checkers', budget);
    await this.tellPeople(tx, { actor: null, budget }, 'work', people, { act: overdue ? 'check-budget-overdue' : 'check-budget-reminder', title: budget.title, key: `${budget.id}:${key}` });
  }

  private async tellPeople(tx: Tx, { actor, budget }: About, kind: NoticeKind, people: readonly string[], telling: Telling): Promise<void> {
    await this.events.tell(tx, actor, { kind, ...this.news(budget, telling), people, reason: telling.reason });
  }

  private async tellFollowers(tx: Tx, { actor, budget }: About, telling: Telling, residents: boolean): Promise<void> {
    await this.events.record(tx, 'area.news', { ...this.news(budget, telling), areaId: budget.areaId, municipalityId: budget.municipalityId, residents, actorId: actor?.personId ?? null });
  }

  private news(budget: ToldBudget, { act, title, key }: Telling): { act: string; title: string; key: string; path: string } {
    return { act, title, key: `budget:${act}:${key}`, path: `/dorpsbudget/${budget.id}` };
  }
}
