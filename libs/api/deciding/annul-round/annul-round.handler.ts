import { allowed } from '#api/plans';
import { problem } from '#domain/kernel';
import { subjectOfPlace } from '#domain/deciding';
import { type Actor, can } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database } from '#platform/database';
import { Refusal, unhindered } from '#platform/graphql';
import { RoundSecrets } from '#platform/storage';
import { Injectable } from '@nestjs/common';
import { placeOf } from '../composition.repository.js';
import { leadsMembers } from '../open-round/open-round.handler.js';
import { RoundContext } from '../round-context.js';
import { readableRound } from '../round-access.js';
import { type RoundRow, RoundRepository } from '../round.repository.js';

interface Annulment {
  readonly roundId: string;
  readonly reason: string;
}

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

  /** By an official: about a plan, an area or a municipality. */
  run(actor: Actor, input: Annulment): Promise<{ roundId: string }> {
    return this.annul(actor, input, 'official', (round) => {
      if (round.membersOf !== null) throw new Refusal([problem('not-found')]);
      unhindered(can(actor, 'annul-round', subjectOfPlace(placeOf(round))));
    });
  }

  /** By the board of an association, among its own members. */
  amongMembers(actor: Actor, input: Annulment): Promise<{ roundId: string }> {
    return this.annul(actor, input, 'association', (round) => leadsMembers(actor, round, 'lead-members-round'));
  }

  private async annul(actor: Actor, input: Annulment, role: 'official' | 'association', rightly: (round: RoundRow) => void): Promise<{ roundId: string }> {
    await this.database.transaction(async (tx) => {
      const round = readableRound(await this.rounds.byId(input.roundId, tx, true), actor);
      rightly(round);
      const plan = round.planId === null ? null : allowed(await this.context.plans.locked(tx, round.planId), actor, 'annul-round');
      if (round.state !== 'open') throw new Refusal([problem('wrong-state')]);
      await this.rounds.annul(tx, round.id, input.reason.trim());
      await this.context.paper.forget(tx, round.id);
      await this.context.steps.taken(tx, round, plan, { act: 'annul-round', role, actor, reason: input.reason.trim(), telling: 'annul-vote' });
      await this.audit.record(tx, actor, { act: 'round.annul', role, municipalityId: round.municipalityId, subjectKind: 'round', subjectId: round.id });
    });
    await this.secrets.destroy(input.roundId);
    return { roundId: input.roundId };
  }
}
