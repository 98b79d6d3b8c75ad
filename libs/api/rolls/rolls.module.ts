import { ownData } from '#api/identity';
import { Module } from '@nestjs/common';
import { AnswerRollRequest } from './answer-roll-request/answer-roll-request.handler.js';
import { AskRollPlace } from './ask-roll-place/ask-roll-place.handler.js';
import { RollBooks } from './roll-book.js';
import { RollRepository } from './roll.repository.js';
import { RollActsResolver, RollsResolver } from './rolls.resolver.js';
import { Standings } from './standing.js';

ownData('rollRequests', 'select vote_id as "voteId", note, asked_at as "askedAt", accepted, reason from roll_request where person_id = $1');

@Module({
  providers: [RollBooks, RollRepository, Standings, AskRollPlace, AnswerRollRequest, RollsResolver, RollActsResolver],
  exports: [RollBooks],
})
export class RollsModule {}
