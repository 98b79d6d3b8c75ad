import { decideAsking, decideCoachingWithdrawal, replyDue } from '#domain/coaching';
import { localDate } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Attempts } from '#platform/auth';
import { Database } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from '../bookkeeping.js';
import type { AskCoachingInput } from '../coaching.inputs.js';
import { CoachingRepository } from '../coaching.repository.js';
import { AskedAbout } from './asked-about.js';

/** What one person may ask in an hour. */
const PACE = { most: 10, minutes: 60 } as const;

/** Asks BOKD for coaching, or withdraws what was asked. */
@Injectable()
export class AskCoaching {
  constructor(
    private readonly database: Database,
    private readonly requests: CoachingRepository,
    private readonly about: AskedAbout,
    private readonly attempts: Attempts,
    private readonly books: Bookkeeping,
  ) {}

  ask(actor: Actor, input: AskCoachingInput): Promise<string> {
    return this.database.transaction(async (tx) => {
      const { areaId, plan } = await this.about.find(tx, actor, input);
      const today = localDate(await this.database.now(tx));
      const asked = orRefuse(decideAsking(actor, { municipalityId: input.municipalityId, areaId, associationId: input.associationId ?? null, plan }, { subject: input.subject, tried: input.tried, wantedOn: input.wantedOn ?? null }, today));
      const authorId = required(actor.personId);
      orRefuse(await this.attempts.count('ask-coaching', [authorId], PACE.most, PACE.minutes, tx));
      const id = await this.requests.add(tx, { ...asked, municipalityId: input.municipalityId, areaId, planId: input.planId ?? null, authorId, today, due: replyDue(today) });
      const request = required(await this.requests.locked(tx, id));
      await this.books.record(tx, actor, request, { act: 'ask', by: 'asker', tell: { act: 'ask-coaching', kind: 'work', people: await this.books.leading(tx, request) } });
      return id;
    });
  }

  withdraw(actor: Actor, requestId: string): Promise<string> {
    return this.database.transaction(async (tx) => {
      const request = required(await this.requests.locked(tx, requestId));
      orRefuse(decideCoachingWithdrawal(actor, request));
      await this.requests.withdraw(tx, request.id);
      const people = request.coachId === null ? [] : await this.books.leading(tx, request);
      await this.books.record(tx, actor, request, { act: 'withdraw', by: 'asker', to: 'withdrawn', tell: { act: 'withdraw-coaching', kind: 'work', people } });
      return request.id;
    });
  }
}
