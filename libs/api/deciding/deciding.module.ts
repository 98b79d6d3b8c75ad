import { PaperBallotsModule } from '#api/paper-ballots';
import { PlacesModule } from '#api/places';
import { PlansModule } from '#api/plans';
import { RollsModule } from '#api/rolls';
import { Module } from '@nestjs/common';
import { RoundRollBook } from './round-roll-book.js';
import { AnnulRound } from './annul-round/annul-round.handler.js';
import { CastBallot } from './cast-ballot/cast-ballot.handler.js';
import { CloseRound } from './close-round/close-round.handler.js';
import { RoundActsResolver, RoundResultsResolver, RoundsOfPlanResolver, RoundsResolver } from './deciding.resolver.js';
import { ExportRoundController } from './export-round/export-round.controller.js';
import { OpenRound, RoundContext } from './open-round/open-round.handler.js';
import { RoundPaperBox } from './round-paper-box.js';
import { RoundPaperResolver, RoundResultPaperResolver } from './round-paper.resolver.js';
import { RoundRepository } from './round.repository.js';
import './rounds-on-front.js';

@Module({
  imports: [PlacesModule, PlansModule, PaperBallotsModule, RollsModule],
  controllers: [ExportRoundController],
  providers: [RoundRepository, RoundContext, RoundPaperBox, RoundRollBook, RoundPaperResolver, RoundResultPaperResolver, OpenRound, CastBallot, CloseRound, AnnulRound, RoundsResolver, RoundResultsResolver, RoundsOfPlanResolver, RoundActsResolver],
  exports: [CloseRound],
})
export class DecidingModule {}
