import { type Standing, standingOf } from '#domain/deciding';
import { localDate } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Database } from '#platform/database';
import { Injectable } from '@nestjs/common';
import type { RollBook, VoteWithRoll } from './roll-book.js';
import { type RollRequestRow, RollRepository } from './roll.repository.js';

/** How somebody stands with regard to a roll, from the facts of this moment. */
@Injectable()
export class Standings {
  constructor(
    private readonly database: Database,
    private readonly requests: RollRepository,
  ) {}

  async of(actor: Actor, personId: string, { book, vote }: { book: RollBook; vote: VoteWithRoll }): Promise<{ onRoll: boolean; standing: Standing; request: RollRequestRow | null }> {
    const [request, fixed, now] = await Promise.all([this.requests.own(vote.id, personId), vote.correctable ? null : book.isOn(vote.id, personId), this.database.now()]);
    const facts = { home: actor.residence, municipalityId: vote.municipalityId, areaId: vote.areaId, ageFrom: vote.ageFrom, today: localDate(now), added: request?.accepted === true, fixed };
    return { ...standingOf(facts), request };
  }
}
