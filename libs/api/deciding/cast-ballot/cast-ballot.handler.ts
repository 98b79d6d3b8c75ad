import { randomBytes } from 'node:crypto';
import { PaperRepository } from '#api/paper-ballots';
import { problem } from '#domain/kernel';
import { type Actor, can } from '#domain/permissions';
import { type SecretChamber, checkBallot } from '#domain/deciding';
import { Audit } from '#platform/audit';
import { Database } from '#platform/database';
import { Refusal, orRefuse, required, unhindered } from '#platform/graphql';
import { RoundSecrets } from '#platform/storage';
import { Injectable } from '@nestjs/common';
import { readableRound } from '../round-access.js';
import { type RoundRow, RoundRepository } from '../round.repository.js';

interface Vote {
  readonly roundId: string;
  readonly choice: string;
  readonly reason: string | null;
}

/** Casts a resident's secret ballot, or an official's open vote. */
@Injectable()
export class CastBallot {
  constructor(
    private readonly database: Database,
    private readonly rounds: RoundRepository,
    private readonly secrets: RoundSecrets,
    private readonly paper: PaperRepository,
    private readonly audit: Audit,
  ) {}

  /** Puts a secret ballot into the box and gives its receipt. Acknowledged only when it is kept; a later one takes its place. Refused who votes on paper. Leaves nothing else behind. */
  async secretly(actor: Actor, vote: Vote): Promise<{ receipt: string }> {
    const { round, chamber } = await this.secretChamber(actor, vote.roundId);
    const { choice, reason } = orRefuse(checkBallot(round, vote));
    const receipt = randomBytes(8).toString('hex').replace(/(.{4})(?=.)/g, '$1-');
    const voterKey = await this.keyOf(round, required(actor.personId));
    await this.inTime(() =>
      this.database.transaction(async (tx) => {
        if (await this.paper.isStruck(tx, round.id, required(actor.personId))) throw new Refusal([problem('already-done')]);
        await this.rounds.cast(tx, { roundId: round.id, municipalityId: round.municipalityId, chamber, voterKey, nonce: receipt, choice, reason });
      }),
    );
    return { receipt };
  }

  /** Votes openly in the municipality's chamber; shown by name at closing. */
  async openly(actor: Actor, vote: Vote): Promise<{ roundId: string }> {
    const round = await this.rightly(actor, vote.roundId, 'vote-in-chamber');
    if (!(await this.rounds.onRoll(round.id, 'municipality', required(actor.personId)))) throw new Refusal([problem('not-allowed')]);
    if (round.state !== 'open') throw new Refusal([problem('too-late')]);
    const { choice, reason } = orRefuse(checkBallot(round, vote));
    if (reason === null) throw new Refusal([problem('required', 'reason')]);
    await this.inTime(() =>
      this.database.transaction(async (tx) => {
        await this.rounds.voteInChamber(tx, { roundId: round.id, personId: required(actor.personId), municipalityId: round.municipalityId, choice, reason });
        await this.audit.record(tx, actor, { act: 'round.vote-in-chamber', role: 'official', municipalityId: round.municipalityId, subjectKind: 'round', subjectId: round.id });
      }),
    );
    return { roundId: round.id };
  }

  /** The voter's own ballot while the round is open; null when there is none, or the round is over. */
  async own(actor: Actor, round: RoundRow): Promise<{ choice: string; receipt: string } | null> {
    if (actor.personId === null || round.state !== 'open' || (await this.rounds.secretChamber(round.id, actor.personId)) === null) return null;
    const voterKey = await this.secrets.voterKey(round.id, actor.personId).catch(() => null);
    return voterKey === null ? null : this.rounds.ballotOf(round.id, voterKey);
  }

  /** The chamber in which somebody votes secretly: as a resident, or among the members of an association. */
  private async secretChamber(actor: Actor, roundId: string): Promise<{ round: RoundRow; chamber: SecretChamber }> {
    const round = await this.rightly(actor, roundId, null);
    const chamber = await this.rounds.secretChamber(round.id, required(actor.personId));
    if (chamber === null) throw new Refusal([problem('not-allowed')]);
    if (round.state !== 'open') throw new Refusal([problem('too-late')]);
    return { round, chamber };
  }

  private async rightly(actor: Actor, roundId: string, act: 'vote-in-chamber' | null): Promise<RoundRow> {
    const round = readableRound(await this.rounds.byId(roundId), actor);
    unhindered(can(actor, act ?? (round.membersOf === null ? 'vote-as-resident' : 'vote-as-member'), { municipalityId: round.municipalityId, authorId: round.authorId, associationId: round.associationId }));
    return round;
  }

  private keyOf(round: RoundRow, personId: string): Promise<string> {
    return this.secrets.voterKey(round.id, personId).catch(async () => {
      const now = await this.rounds.byId(round.id);
      throw new Refusal([problem(now?.state === 'open' ? 'unavailable' : 'too-late')]);
    });
  }

  /** The database refuses what comes after closing; that is an answer, not a fault. */
  private async inTime(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if ((error as { driverError?: { code?: string } }).driverError?.code === '55000') throw new Refusal([problem('too-late')]);
      throw error;
    }
  }
}
