import { checkRollAnswer } from '#domain/deciding';
import { problem } from '#domain/kernel';
import { type Actor, can } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database } from '#platform/database';
import { Refusal, orRefuse, required, unhindered } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { RollBooks } from '../roll-book.js';
import { RollRepository } from '../roll.repository.js';

/** Puts who asked on the roll, or not, with a reason: until opening. */
@Injectable()
export class AnswerRollRequest {
  constructor(
    private readonly database: Database,
    private readonly books: RollBooks,
    private readonly requests: RollRepository,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, input: { voteId: string; personId: string; accepted: boolean; reason: string }): Promise<{ voteId: string }> {
    const seen = required(await this.books.of(input.voteId));
    unhindered(can(actor, 'answer-roll-request', seen.vote.subject));
    return this.database.transaction(async (tx) => {
      const { vote } = required(await this.books.of(input.voteId, tx));
      if (input.personId === actor.personId) throw new Refusal([problem('conflict-of-interest')]);
      const request = required(await this.requests.waiting(tx, vote.id, input.personId), 'not-found', 'personId');
      const reason = orRefuse(checkRollAnswer({ correctable: vote.correctable, answered: request.answered }, input.reason));
      await this.requests.answer(tx, vote.id, { personId: input.personId, accepted: input.accepted, reason, by: required(actor.personId) });
      await this.audit.record(tx, actor, { act: 'roll.answer', role: 'staff', municipalityId: vote.municipalityId, subjectKind: vote.kind, subjectId: vote.id, data: { personId: input.personId, accepted: input.accepted } });
      return { voteId: vote.id };
    });
  }
}
