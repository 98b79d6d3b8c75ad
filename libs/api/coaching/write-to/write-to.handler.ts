import { decideMessage, decideNote, dueAfterQuestion, nextStepDue } from '#domain/coaching';
import { localDate } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Database } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from '../bookkeeping.js';
import type { SendCoachingMessageInput, WriteCoachingNoteInput } from '../coaching.inputs.js';
import { CoachingRepository } from '../coaching.repository.js';

/** Messages between asker and coach, and notes between coaches. */
@Injectable()
export class WriteTo {
  constructor(
    private readonly database: Database,
    private readonly requests: CoachingRepository,
    private readonly books: Bookkeeping,
  ) {}

  /** Each message renews the promise: the coach's says when the next step follows, the asker's gets a reply in time. */
  message(actor: Actor, input: SendCoachingMessageInput): Promise<string> {
    return this.database.transaction(async (tx) => {
      const request = required(await this.requests.locked(tx, input.requestId));
      const today = localDate(await this.database.now(tx));
      const { side, text } = orRefuse(decideMessage(actor, request, { text: input.text, nextOn: input.nextOn ?? null }, today));
      await this.requests.addMessage(tx, request, { personId: required(actor.personId), side, text });
      if (side === 'coach') await this.requests.promise(tx, request.id, today, nextStepDue(today, input.nextOn ?? null), true);
      else if (request.state === 'taken') await this.requests.promise(tx, request.id, today, dueAfterQuestion(today, request.dueOn), false);
      const asked = side === 'asker';
      await this.books.record(tx, actor, request, { act: asked ? 'write' : 'reply', by: side, tell: { act: asked ? 'coaching-question' : 'coaching-reply', kind: asked ? 'work' : 'own-plan', people: asked ? await this.books.leading(tx, request) : await this.requests.askers(tx, request) } });
      return request.id;
    });
  }

  note(actor: Actor, input: WriteCoachingNoteInput): Promise<string> {
    return this.database.transaction(async (tx) => {
      const request = required(await this.requests.locked(tx, input.requestId));
      const text = orRefuse(decideNote(actor, request, input.text));
      await this.requests.addNote(tx, request, { personId: required(actor.personId), kind: 'note', text });
      await this.books.note(tx, actor, request, 'note');
      return request.id;
    });
  }
}
