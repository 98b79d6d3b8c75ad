import { allowed } from '#api/plans';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database } from '#platform/database';
import { Refusal, required } from '#platform/graphql';
import { RoundSecrets } from '#platform/storage';
import { Injectable } from '@nestjs/common';
import { RoundContext } from '../open-round/open-round.handler.js';
import { RoundRepository } from '../round.repository.js';

/** Annuls an open round with reasons: its ballots are thrown away, and it can be run again. */
@Injectable()
export class AnnulRound {
  constructor(
    private readonly database: Database,
    private readonly context: RoundContext,
    private readonly rounds: RoundRepository,
    private readonly secrets: RoundSecrets,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, input: { roundId: string; reason: string }): Promise<{ roundId: string }> {
    await this.database.transaction(async (tx) => {
      const round = required(await this.rounds.byId(input.roundId, tx, true));
      const plan = allowed(await this.context.plans.locked(tx, round.planId), actor, 'annul-round');
      if (round.state !== 'open') throw new Refusal([problem('wrong-state')]);
      await this.rounds.annul(tx, round.id, input.reason.trim());
      await this.context.paper.forget(tx, round.id);
      await this.context.mover.move(tx, plan, { act: 'annul-round', role: 'official', actor, reason: input.reason.trim(), data: { roundId: round.id } });
      await this.audit.record(tx, actor, { act: 'round.annul', role: 'official', municipalityId: round.municipalityId, subjectKind: 'round', subjectId: round.id });
    });
    await this.secrets.destroy(input.roundId);
    return { roundId: input.roundId };
  }
}
