import { KnowledgeRepository } from '#api/knowledge';
import { decideClosing, decideHandOver, decideTaking } from '#domain/coaching';
import type { Actor } from '#domain/permissions';
import { Database } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from '../bookkeeping.js';
import type { CloseCoachingInput, HandOverCoachingInput } from '../coaching.inputs.js';
import { CoachingRepository } from '../coaching.repository.js';

/** What coaches do with a request itself: take it, hand it over, close it. */
@Injectable()
export class LeadCoaching {
  constructor(
    private readonly database: Database,
    private readonly requests: CoachingRepository,
    private readonly knowledge: KnowledgeRepository,
    private readonly books: Bookkeeping,
  ) {}

  /** Of two who take it at once, the one who has the lock first gets it; the other is told that it is done. */
  take(actor: Actor, requestId: string): Promise<string> {
    return this.database.transaction(async (tx) => {
      const request = required(await this.requests.locked(tx, requestId));
      const act = orRefuse(decideTaking(actor, request));
      await this.requests.take(tx, request.id, required(actor.personId));
      await this.books.record(tx, actor, request, { act, by: 'coach', to: 'taken', tell: { act: 'take-coaching', kind: 'own-plan', people: await this.requests.askers(tx, request) } });
      return request.id;
    });
  }

  handOver(actor: Actor, input: HandOverCoachingInput): Promise<string> {
    return this.database.transaction(async (tx) => {
      const request = required(await this.requests.locked(tx, input.requestId));
      const coach = (await this.requests.coaches(tx, request.municipalityId, { present: false })).includes(input.toPersonId);
      const own = input.toPersonId === request.authorId || (request.associationId != null && (await this.requests.isMember(tx, input.toPersonId, request.associationId)));
      const notes = orRefuse(decideHandOver(actor, request, { personId: input.toPersonId, coach, own }, input.notes));
      await this.requests.addNote(tx, request, { personId: required(actor.personId), kind: 'hand-over', text: notes });
      await this.requests.take(tx, request.id, input.toPersonId);
      await this.books.record(tx, actor, request, {
        act: 'hand-over', by: 'coach', to: 'taken',
        tell: { act: 'get-coaching', kind: 'work', people: [input.toPersonId] },
        also: { act: 'hand-over-coaching', kind: 'own-plan', people: await this.requests.askers(tx, request) },
      });
      return request.id;
    });
  }

  close(actor: Actor, input: CloseCoachingInput): Promise<string> {
    return this.database.transaction(async (tx) => {
      const request = required(await this.requests.locked(tx, input.requestId));
      const lessonId = input.lessonId ?? null;
      const lesson = lessonId === null ? undefined : await this.knowledge.isLesson(tx, lessonId, request.municipalityId);
      const end = orRefuse(decideClosing(actor, request, { outcome: input.outcome, lesson, noLesson: input.noLesson ?? null }));
      await this.requests.close(tx, request.id, { ...end, lessonId });
      await this.books.record(tx, actor, request, { act: 'close', by: 'coach', to: 'closed', tell: { act: 'close-coaching', kind: 'own-plan', people: await this.requests.askers(tx, request) } });
      return request.id;
    });
  }
}
