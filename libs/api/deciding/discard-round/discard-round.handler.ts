import { composerOf, mayReadRound } from '#domain/deciding';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database } from '#platform/database';
import { Refusal, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { CompositionRepository, placeOf } from '../composition.repository.js';
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
      const found = required(await this.rounds.byId(roundId, tx, true));
      const round = required(mayReadRound(actor, found) ? found : null);
      const composing = composerOf(actor, placeOf(round));
      if ('code' in composing) throw new Refusal([composing]);
      if (round.state !== 'draft') throw new Refusal([problem('wrong-state')]);
      await this.compositions.discard(tx, round.id);
      await this.audit.record(tx, actor, { act: 'round.discard', role: composing.as, municipalityId: round.municipalityId, subjectKind: 'round', subjectId: round.id });
    });
    return { roundId };
  }
}
