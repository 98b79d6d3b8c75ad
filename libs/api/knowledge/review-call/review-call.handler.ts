import { decideCallPublication, decideCallReturn } from '#domain/knowledge';
import type { Actor } from '#domain/permissions';
import { Database } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from '../bookkeeping.js';
import { KnowledgeRepository } from '../knowledge.repository.js';

type Done = Promise<{ knowledgeId: string; state: string }>;

/** What a coach does with a resident's call before everybody reads it. */
@Injectable()
export class ReviewCall {
  constructor(
    private readonly database: Database,
    private readonly knowledge: KnowledgeRepository,
    private readonly books: Bookkeeping,
  ) {}

  publish(actor: Actor, callId: string): Done {
    return this.database.transaction(async (tx) => {
      const call = required(await this.knowledge.locked(tx, callId));
      orRefuse(decideCallPublication(actor, call));
      await this.knowledge.publish(tx, call.id, required(actor.personId));
      await this.books.tell(tx, actor, call, { kind: 'own-plan', act: 'publish-call', key: `call:${call.id}:${call.version}:published`, people: [call.authorId] });
      await this.books.record(tx, actor, call, 'publish', 'coach');
      return { knowledgeId: call.id, state: 'published' };
    });
  }

  giveBack(actor: Actor, input: { knowledgeId: string; notes: string }): Done {
    return this.database.transaction(async (tx) => {
      const call = required(await this.knowledge.locked(tx, input.knowledgeId));
      const notes = orRefuse(decideCallReturn(actor, call, input.notes));
      await this.knowledge.giveBack(tx, call.id, required(actor.personId), notes);
      await this.books.tell(tx, actor, call, { kind: 'own-plan', act: 'return-call', key: `call:${call.id}:${call.version}:returned`, people: [call.authorId], reason: notes });
      await this.books.record(tx, actor, call, 'return', 'coach');
      return { knowledgeId: call.id, state: 'returned' };
    });
  }
}
