import { type Change, decideCancellation, decidePublication, decideRecap, hindranceToLead } from '#domain/gatherings';
import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database, type Tx } from '#platform/database';
import { orRefuse, required, unhindered } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { type GatheringRow, GatheringRepository } from '../gathering.repository.js';
import { MoveUp } from '../register/move-up.js';
import { TellParticipants } from '../register/tell-participants.js';

/** The steps of a gathering that everybody hears of. */
@Injectable()
export class AnnounceGathering {
  constructor(
    private readonly database: Database,
    private readonly gatherings: GatheringRepository,
    private readonly telling: TellParticipants,
    private readonly moving: MoveUp,
    private readonly audit: Audit,
  ) {}

  async publish(actor: Actor, gatheringId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const gathering = await this.led(tx, actor, gatheringId);
      orRefuse(decidePublication({ state: gathering.state, startsAt: gathering.startsAt.getTime() }, await this.database.now(tx)));
      await this.gatherings.publish(tx, gatheringId);
      await this.record(tx, actor, gathering, 'gathering.publish');
    });
  }

  async cancel(actor: Actor, gatheringId: string, reason: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const gathering = await this.led(tx, actor, gatheringId);
      orRefuse(decideCancellation({ state: gathering.state, endsAt: gathering.endsAt.getTime() }, await this.database.now(tx)));
      await this.gatherings.cancel(tx, gatheringId, reason);
      await this.telling.cancelled(tx, gathering, reason);
      await this.record(tx, actor, gathering, 'gathering.cancel');
    });
  }

  async lookBack(actor: Actor, gatheringId: string, words: { recap: string; outcomes: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const gathering = await this.led(tx, actor, gatheringId);
      orRefuse(decideRecap({ state: gathering.state, startsAt: gathering.startsAt.getTime() }, await this.database.now(tx)));
      await this.gatherings.setRecap(tx, gatheringId, words.recap, words.outcomes);
      await this.record(tx, actor, gathering, 'gathering.look-back');
    });
  }

  /** The gathering, locked, for who leads it. */
  async led(tx: Tx, actor: Actor, gatheringId: string): Promise<GatheringRow> {
    const gathering = required(await this.gatherings.locked(tx, gatheringId));
    unhindered(hindranceToLead(actor, { ...gathering, draft: gathering.state === 'draft' }));
    return gathering;
  }

  /** After a change: keeps what changed, tells those who come, and gives places that came free. */
  async changed(tx: Tx, before: GatheringRow, changes: readonly Change[]): Promise<void> {
    if (changes.length > 0) {
      await this.gatherings.addChange(tx, before.id, changes);
      await this.telling.changed(tx, before.id, changes);
    }
    await this.moving.run(tx, before.id);
  }

  async record(tx: Tx, actor: Actor, gathering: Pick<GatheringRow, 'id' | 'municipalityId' | 'associationId'>, act: string): Promise<void> {
    await this.telling.shown(tx);
    await this.audit.record(tx, actor, { act, role: gathering.associationId === null ? 'host' : 'association', municipalityId: gathering.municipalityId, subjectKind: 'gathering', subjectId: gathering.id });
  }
}
