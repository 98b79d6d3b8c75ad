import { checkRollRequest } from '#domain/deciding';
import { problem } from '#domain/kernel';
import { type Actor, can } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database } from '#platform/database';
import { Refusal, orRefuse, required, unhindered } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { RollBooks } from '../roll-book.js';
import { RollRepository } from '../roll.repository.js';
import { Standings } from '../standing.js';

/** Asks to be put on the roll of a vote that is not open yet. */
@Injectable()
export class AskRollPlace {
  constructor(
    private readonly database: Database,
    private readonly books: RollBooks,
    private readonly requests: RollRepository,
    private readonly standings: Standings,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, input: { voteId: string; note: string }): Promise<{ voteId: string }> {
    const seen = required(await this.books.of(input.voteId));
    unhindered(can(actor, 'ask-roll-place', seen.vote.subject));
    const personId = required<string>(actor.personId);
    const { onRoll } = await this.standings.of(actor, personId, seen);
    return this.database.transaction(async (tx) => {
      const found = required(await this.books.of(input.voteId, tx));
      const note = orRefuse(checkRollRequest({ correctable: found.vote.correctable, onRoll }, input.note));
      if (!(await this.requests.ask(tx, found.vote, personId, note))) throw new Refusal([problem('already-done')]);
      await this.audit.record(tx, actor, { act: 'roll.ask', role: 'resident', municipalityId: found.vote.municipalityId, subjectKind: found.vote.kind, subjectId: found.vote.id });
      return { voteId: found.vote.id };
    });
  }
}
