import { whoSaid } from '#api/discussion';
import { PlanRepository, readable, subjectOf } from '#api/plans';
import { decideCallAnswer, decideCallClosing } from '#domain/knowledge';
import type { Actor } from '#domain/permissions';
import { Database, type Tx } from '#platform/database';
import { type BrinkEvent, OnEvent } from '#platform/events';
import { orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from '../bookkeeping.js';
import { type KeptKnowledge, KnowledgeRepository } from '../knowledge.repository.js';
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

  /** Answering twice with the same plan changes nothing. With a plan that is not public yet it waits for that. */
  answer(actor: Actor, input: { knowledgeId: string; planId: string }): Done {
    return this.database.transaction(async (tx) => {
      const plan = readable(await this.plans.byId(tx, input.planId), actor);
      const found = required(await this.knowledge.locked(tx, input.knowledgeId));
      const call = required(mayRead(actor, { areaId: null, associationId: null, ...found }) ? found : null);
      const { waits } = orRefuse(decideCallAnswer(actor, call, subjectOf(plan)));
      if (await this.knowledge.answer(tx, call, plan.id, { personId: required(actor.personId), waits })) {
        if (!waits) await this.tellCaller(tx, actor.personId, call, plan.id);
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
      await this.books.tell(tx, actor, call, { kind: 'discussion', act: 'close-call', key: `call:${call.id}:closed`, people: [...new Set([...(await this.knowledge.answering(tx, call.id)), ...(await whoSaid(tx, 'call', call.id))])] });
      await this.books.record(tx, actor, call, 'close', call.role);
      return { knowledgeId: call.id, state: 'closed' };
    });
  }

  /** A plan that was written for a call answers it once it is public, if that is not closed. */
  @OnEvent('plan.moved')
  async planMoved(tx: Tx, { data: { planId } }: BrinkEvent): Promise<void> {
    const plan = await this.plans.byId(tx, String(planId));
    if (plan?.publishedAt == null) return;
    for (const { callId, personId } of await this.knowledge.arrived(tx, plan.id)) {
      const call = await this.knowledge.locked(tx, callId);
      if (call !== null) await this.tellCaller(tx, personId, call, plan.id);
    }
  }

  private tellCaller(tx: Tx, by: string | null, call: KeptKnowledge, planId: string): Promise<void> {
    return this.books.tell(tx, { personId: by }, call, { kind: 'discussion', act: 'answer-call', key: `call:${call.id}:plan:${planId}`, people: [call.authorId] });
  }
}
