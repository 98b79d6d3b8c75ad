import { PlanRepository, readable, subjectOf } from '#api/plans';
import { decideCallAnswer, decideCallClosing } from '#domain/knowledge';
import type { Actor } from '#domain/permissions';
import { Database } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from '../bookkeeping.js';
import { KnowledgeRepository } from '../knowledge.repository.js';
import { mayRead } from '../shown-knowledge.js';

type Done = Promise<{ knowledgeId: string; state: string }>;

/** Answers a call with a plan, and ends it with what came of it. */
@Injectable()
export class AnswerCall {
  constructor(
    private readonly database: Database,
    private readonly knowledge: KnowledgeRepository,
    private readonly plans: PlanRepository,
    private readonly books: Bookkeeping,
  ) {}

  /** Answering twice with the same plan changes nothing. */
  answer(actor: Actor, input: { knowledgeId: string; planId: string }): Done {
    return this.database.transaction(async (tx) => {
      const plan = readable(await this.plans.byId(tx, input.planId), actor);
      const found = required(await this.knowledge.locked(tx, input.knowledgeId));
      const call = required(mayRead(actor, { areaId: null, associationId: null, ...found }) ? found : null);
      orRefuse(decideCallAnswer(actor, call, subjectOf(plan)));
      if (await this.knowledge.answer(tx, call, plan.id, required(actor.personId))) {
        await this.books.tell(tx, actor, call, { kind: 'discussion', act: 'answer-call', key: `call:${call.id}:plan:${plan.id}`, people: [call.authorId] });
        await this.books.record(tx, actor, call, 'answer', 'author');
      }
      return { knowledgeId: call.id, state: call.state };
    });
  }

  close(actor: Actor, input: { knowledgeId: string; outcome: string }): Done {
    return this.database.transaction(async (tx) => {
      const call = required(await this.knowledge.locked(tx, input.knowledgeId));
      const outcome = orRefuse(decideCallClosing(actor, call, input.outcome));
      await this.knowledge.close(tx, call.id, outcome);
      await this.books.tell(tx, actor, call, { kind: 'discussion', act: 'close-call', key: `call:${call.id}:closed`, people: await this.knowledge.answering(tx, call.id) });
      await this.books.record(tx, actor, call, 'close', call.role);
      return { knowledgeId: call.id, state: 'closed' };
    });
  }
}
