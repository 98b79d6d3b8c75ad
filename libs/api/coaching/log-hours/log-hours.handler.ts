import { decideDroppingHours, decideHours } from '#domain/coaching';
import { localDate } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Database } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from '../bookkeeping.js';
import type { LogHoursInput } from '../coaching.inputs.js';
import { CoachingRepository } from '../coaching.repository.js';
import { HoursRepository } from './hours.repository.js';

/** Logs the hours of a coach on a request, and takes an entry out again. */
@Injectable()
export class LogHours {
  constructor(
    private readonly database: Database,
    private readonly requests: CoachingRepository,
    private readonly hours: HoursRepository,
    private readonly books: Bookkeeping,
  ) {}

  log(actor: Actor, input: LogHoursInput): Promise<string> {
    return this.database.transaction(async (tx) => {
      const request = required(await this.requests.locked(tx, input.requestId));
      const done = orRefuse(decideHours(actor, request, input, localDate(await this.database.now(tx))));
      await this.hours.add(tx, { requestId: request.id, municipalityId: request.municipalityId, personId: required(actor.personId), onDay: input.onDay, quarters: input.quarters, done });
      await this.books.note(tx, actor, request, 'log-hours', { quarters: input.quarters });
      return request.id;
    });
  }

  drop(actor: Actor, hoursId: string): Promise<string> {
    return this.database.transaction(async (tx) => {
      const entry = required(await this.hours.byId(tx, hoursId));
      const request = required(await this.requests.locked(tx, entry.requestId));
      orRefuse(decideDroppingHours(actor, request, entry.personId));
      required((await this.hours.drop(tx, hoursId)) ? entry : null);
      await this.books.note(tx, actor, request, 'drop-hours');
      return request.id;
    });
  }
}
