import { PlanMover, type PlanRow } from '#api/plans';
import type { NoticeKind } from '#domain/notices';
import type { Actor } from '#domain/permissions';
import type { Tx } from '#platform/database';
import { Events } from '#platform/events';
import { Injectable } from '@nestjs/common';
import { CompositionRepository } from './composition.repository.js';
import type { RoundRow } from './round.repository.js';

/** What each step is to a voter: an open vote concerns them at once, a result is news. */
const KINDS = { 'open-vote': 'round', 'annul-vote': 'round', 'close-vote': 'followed' } as const satisfies Readonly<Record<string, NoticeKind>>;

interface Step {
  /** The act of the plan, where the round is about one. */
  readonly act: string;
  readonly role: 'official' | 'association' | 'system';
  readonly actor: Actor | null;
  readonly reason?: string;
  readonly data?: Readonly<Record<string, string>>;
  /** What voters are told where it is about none. */
  readonly telling: keyof typeof KINDS;
}

/** What each step of a round brings about: the plan that it is about moves, and tells whom that concerns; where there is none, who is on the roll is told. */
@Injectable()
export class RoundSteps {
  constructor(
    private readonly mover: PlanMover,
    private readonly compositions: CompositionRepository,
    private readonly events: Events,
  ) {}

  /** Once in the transaction of the step; `plan` is locked. */
  async taken(tx: Tx, round: RoundRow, plan: PlanRow | null, step: Step): Promise<void> {
    const { act, role, actor, reason, data } = step;
    if (plan === null) await this.tellVoters(tx, round, step);
    else await this.mover.move(tx, plan, { act, role, actor, reason: reason ?? null, data: { ...data, roundId: round.id } });
    await this.compositions.changed(tx);
  }

  private async tellVoters(tx: Tx, round: RoundRow, { telling, actor, reason }: Step): Promise<void> {
    await this.events.tell(tx, actor, { kind: KINDS[telling], act: telling, key: `round:${round.id}:${telling}`, reason, people: await this.compositions.onRoll(tx, round.id), title: round.question, path: `/beslissen/${round.id}` });
  }
}
