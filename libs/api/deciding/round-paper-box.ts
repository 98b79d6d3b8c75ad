import { type PaperBallot, type PaperBox, type PaperPerson, type PaperSheet, PaperBoxes, type VoteOnPaper } from '#api/paper-ballots';
import { checkBallot } from '#domain/deciding';
import { type Result, problem } from '#domain/kernel';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/graphql';
import { RoundSecrets } from '#platform/storage';
import { Injectable } from '@nestjs/common';
import { type RoundRow, RoundRepository } from './round.repository.js';

/** What a round does for ballots on paper. */
@Injectable()
export class RoundPaperBox implements PaperBox {
  readonly kind = 'round';

  constructor(
    boxes: PaperBoxes,
    private readonly rounds: RoundRepository,
    private readonly secrets: RoundSecrets,
  ) {
    boxes.add(this);
  }

  async find(id: string): Promise<VoteOnPaper | null> {
    return asVote(await this.rounds.byId(id));
  }

  async locked(tx: Tx, id: string): Promise<VoteOnPaper | null> {
    return asVote(await this.rounds.byId(id, tx, true));
  }

  async onRoll(id: string, personId: string): Promise<{ young: boolean } | null> {
    const chamber = await this.rounds.secretChamber(id, personId);
    return chamber === null ? null : { young: chamber === 'young' };
  }

  named(id: string, words: string, most: number): Promise<PaperPerson[]> {
    return this.rounds.named(id, words, most);
  }

  async check({ method, options }: VoteOnPaper, ballot: PaperBallot): Promise<Result<PaperBallot>> {
    return checkBallot({ method: method as RoundRow['method'], options }, ballot);
  }

  async takeOut(tx: Tx, id: string, personId: string): Promise<void> {
    await this.rounds.takeOut(tx, id, await this.keyOf(id, personId));
  }

  async putIn(tx: Tx, { id, municipalityId, inside }: VoteOnPaper, { code, young }: PaperSheet, { choice, reason }: PaperBallot): Promise<void> {
    await this.rounds.cast(tx, { roundId: id, municipalityId, chamber: inside ? 'members' : young ? 'young' : 'residents', voterKey: await this.keyOf(id, `paper ${code}`), nonce: code, choice, reason });
  }

  private keyOf(id: string, of: string): Promise<string> {
    return this.secrets.voterKey(id, of).catch(() => {
      throw new Refusal([problem('unavailable')]);
    });
  }
}

const asVote = (round: RoundRow | null): VoteOnPaper | null =>
  round === null || round.state === 'draft'
    ? null
    : { id: round.id, kind: 'round', municipalityId: round.municipalityId, subject: { municipalityId: round.municipalityId, authorId: round.authorId, associationId: round.membersOf ?? round.associationId }, inside: round.membersOf !== null, young: round.youngRoll > 0, title: round.question, method: round.method, options: round.options, voting: round.state === 'open', closesAt: round.closesAt };
