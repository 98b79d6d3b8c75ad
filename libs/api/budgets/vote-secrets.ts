import { createHash } from 'node:crypto';
import { newId } from '#platform/database';
import { RoundSecrets } from '#platform/storage';
import { Injectable } from '@nestjs/common';

/** What the draw of lots takes from the secret of a vote, as a voter takes their key. */
const LOT = 'lot';

/** The secret of a vote on a budget, kept apart from the database: it hides who cast which ballot, and holds the lot that decides ties. */
@Injectable()
export class VoteSecrets {
  constructor(private readonly secrets: RoundSecrets) {}

  /** Makes the secret of a new vote; its hash and that of its lot are published at opening. */
  async make(): Promise<{ voteId: string; secretHash: string; lotHash: string }> {
    const voteId: string = newId<'Vote'>();
    const secretHash = await this.secrets.make(voteId);
    return { voteId, secretHash, lotHash: createHash('sha256').update(await this.secrets.voterKey(voteId, LOT)).digest('hex') };
  }

  /** The lot, to be published at closing; null where the secret was lost: then the ballots alone decide ties. */
  lot(voteId: string): Promise<string | null> {
    return this.secrets.voterKey(voteId, LOT).catch(() => null);
  }

  /** The key under which a voter's ballot is found while the vote is open; null where the secret is gone. */
  keyOf(voteId: string, personId: string): Promise<string | null> {
    return this.secrets.voterKey(voteId, personId).catch(() => null);
  }

  /** The ids of the votes, and of rounds, of which the secret is there. */
  held(): Promise<string[]> {
    return this.secrets.held();
  }

  destroy(voteId: string): Promise<void> {
    return this.secrets.destroy(voteId);
  }
}
