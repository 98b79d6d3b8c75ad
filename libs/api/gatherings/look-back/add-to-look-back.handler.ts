import { decideAddition } from '#domain/gatherings';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database, type Tx } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Live } from '#platform/live';
import { Injectable } from '@nestjs/common';
import { type AdditionRow, AdditionRepository } from './addition.repository.js';
import { type Standing, roleOf, standingOf } from './standing.js';

/** What those who were there add to a look-back, and what its leaders do with that. */
@Injectable()
export class AddToLookBack {
  constructor(
    private readonly database: Database,
    private readonly additions: AdditionRepository,
    private readonly live: Live,
    private readonly audit: Audit,
  ) {}

  async add(actor: Actor, gatheringId: string, text: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const standing = required(await standingOf(tx, actor, gatheringId));
      const personId = required(actor.personId);
      const clean = orRefuse(decideAddition(standing, text, await this.additions.ofPerson(tx, gatheringId, personId), standing.now));
      const id = await this.additions.add(tx, { gatheringId, personId, ...clean });
      await this.record(tx, actor, standing, 'gathering.add', id);
    });
  }

  /** Shows what somebody added. */
  show(actor: Actor, additionId: string): Promise<void> {
    return this.decide(actor, additionId, 'gathering.show-addition', (standing) => standing.leads, (tx) => this.additions.show(tx, additionId));
  }

  /** Takes an addition away: who leads the gathering, and who wrote it. */
  remove(actor: Actor, additionId: string): Promise<void> {
    return this.decide(actor, additionId, 'gathering.remove-addition', (standing, addition) => standing.leads || addition.personId === actor.personId, (tx) => this.additions.remove(tx, additionId));
  }

  private async decide(actor: Actor, additionId: string, act: string, may: (standing: Standing, addition: AdditionRow) => boolean, write: (tx: Tx) => Promise<void>): Promise<void> {
    await this.database.transaction(async (tx) => {
      const addition = required(await this.additions.byId(tx, additionId));
      const standing = required(await standingOf(tx, actor, addition.gatheringId));
      if (!maySeeAddition(actor, standing, addition)) throw new Refusal([problem('not-found')]);
      if (!may(standing, addition)) throw new Refusal([problem('not-allowed')]);
      await write(tx);
      await this.record(tx, actor, standing, act, additionId);
    });
  }

  private async record(tx: Tx, actor: Actor, standing: Standing, act: string, id: string): Promise<void> {
    await this.live.publicChanged(tx);
    await this.audit.record(tx, actor, { act, role: roleOf(standing), municipalityId: standing.municipalityId, subjectKind: 'gathering-addition', subjectId: id });
  }
}

/** What is shown everybody sees; what waits only who leads the gathering and who wrote it. */
export const maySeeAddition = (actor: Actor, standing: Pick<Standing, 'leads'>, addition: AdditionRow): boolean => addition.shownAt !== null || standing.leads || (actor.personId !== null && addition.personId === actor.personId);
