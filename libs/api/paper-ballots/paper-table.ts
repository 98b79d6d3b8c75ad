import { type Problem, problem } from '#domain/kernel';
import { type Act, type Actor, can, holds } from '#domain/permissions';
import { Database, type Tx } from '#platform/database';
import { Refusal, required, unhindered } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { type PaperBox, PaperBoxes, type VoteOnPaper } from './paper-box.js';

/** What stands in the way of sitting at the table of a vote; null where nothing does. */
const hindranceAt = (actor: Actor, act: Act, { subject, inside }: VoteOnPaper): Problem | null => (inside && !holds(actor, 'coach', subject) ? problem('not-found') : can(actor, act, subject));

/** The table at which people vote on paper: which vote it is about, and who may sit at it. */
@Injectable()
export class PaperTable {
  constructor(
    private readonly database: Database,
    private readonly boxes: PaperBoxes,
  ) {}

  /** Refuses before anything is locked: who may not, keeps nobody waiting. */
  async may(actor: Actor, act: Act, voteId: string): Promise<void> {
    const found = required(await this.boxes.of(voteId));
    unhindered(hindranceAt(actor, act, found.vote));
  }

  /** The vote, locked, when the act is the actor's and the vote is open by the database's clock. */
  async opened(tx: Tx, actor: Actor, act: Act, voteId: string): Promise<{ box: PaperBox; vote: VoteOnPaper }> {
    const found = required(await this.boxes.of(voteId, tx));
    unhindered(hindranceAt(actor, act, found.vote));
    if (!found.vote.voting || found.vote.closesAt.getTime() <= (await this.database.now(tx))) throw new Refusal([problem('too-late')]);
    return found;
  }

  /** The vote when it is open and the actor may sit at its table; else it has none for them. */
  async seen(actor: Actor, act: Act, voteId: string): Promise<{ box: PaperBox; vote: VoteOnPaper } | null> {
    const found = await this.boxes.of(voteId);
    return found !== null && found.vote.voting && hindranceAt(actor, act, found.vote) === null ? found : null;
  }
}

/** The database refuses what comes after closing; that is an answer, not a fault. */
export async function inTime<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if ((error as { driverError?: { code?: string } }).driverError?.code === '55000') throw new Refusal([problem('too-late')]);
    throw error;
  }
}
