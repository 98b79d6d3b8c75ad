import { type RollBook, RollBooks, type VoteWithRoll } from '#api/rolls';
import type { Tx } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { RoundRepository } from './round.repository.js';

/** What a round tells of its roll: it is fixed when the round opens; before, once it is announced, it can be corrected. */
@Injectable()
export class RoundRollBook implements RollBook {
  constructor(
    books: RollBooks,
    private readonly rounds: RoundRepository,
  ) {
    books.add(this);
  }

  async vote(id: string, tx: Tx | null): Promise<VoteWithRoll | null> {
    const found = await this.rounds.rollOf(id, tx);
    if (found === null) return null;
    const { question, municipalityId, areaId, ageFrom, authorId, associationId, opened } = found;
    return { id, kind: 'round', title: question, municipalityId, areaId, ageFrom, subject: { municipalityId, authorId, associationId }, correctable: !opened };
  }

  async isOn(id: string, personId: string): Promise<boolean> {
    return (await this.rounds.secretChamber(id, personId)) !== null;
  }
}
