import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { CompositionRepository } from '../composition.repository.js';
import { draftOf } from '../round-access.js';
import { RoundRepository } from '../round.repository.js';

/** Throws a draft away, by whoever may compose it. What was opened is annulled instead, with a reason. */
@Injectable()
export class DiscardRound {
  constructor(
    private readonly database: Database,
    private readonly rounds: RoundRepository,
    private readonly compositions: CompositionRepository,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, roundId: string): Promise<{ roundId: string }> {
    await this.database.transaction(async (tx) => {
      const { round, composing } = draftOf(await this.rounds.byId(roundId, tx, true), actor);
      await this.compositions.discard(tx, round.id);
      await this.audit.record(tx, actor, { act: 'round.discard', role: composing.as, municipalityId: round.municipalityId, subjectKind: 'round', subjectId: round.id });
    });
    return { roundId };
  }
}
