import { PaperBallotsModule } from '#api/paper-ballots';
import { PlacesModule } from '#api/places';
import { PlansModule } from '#api/plans';
import { RollsModule } from '#api/rolls';
import { Module } from '@nestjs/common';
import { RoundRollBook } from './round-roll-book.js';
import { AnnounceRound } from './announce-round/announce-round.handler.js';
import { AnnulRound } from './annul-round/annul-round.handler.js';
import { CastBallot } from './cast-ballot/cast-ballot.handler.js';
import { CloseRound } from './close-round/close-round.handler.js';
import { DiscardRound } from './discard-round/discard-round.handler.js';
import { ComposeRound } from './compose-round/compose-round.handler.js';
import { CompositionRepository } from './composition.repository.js';
import { RoundPlacesResolver, RoundResultsResolver, RoundsOfPlanResolver, RoundsResolver } from './deciding.resolver.js';
import { RoundActsResolver, RoundDraftsResolver } from './round-acts.resolver.js';
import { ExportRoundController } from './export-round/export-round.controller.js';
import { OpenRound } from './open-round/open-round.handler.js';
import { RoundContext } from './round-context.js';
import { RoundPaperBox } from './round-paper-box.js';
import { RoundPaperResolver, RoundResultPaperResolver } from './round-paper.resolver.js';
import { RoundRepository } from './round.repository.js';
import { RoundSteps } from './round-steps.js';
import './rounds-on-front.js';

@Module({
  imports: [PlacesModule, PlansModule, PaperBallotsModule, RollsModule],
  controllers: [ExportRoundController],
  providers: [RoundRepository, CompositionRepository, RoundSteps, RoundContext, ComposeRound, AnnounceRound, DiscardRound, RoundPaperBox, RoundRollBook, RoundPaperResolver, RoundResultPaperResolver, OpenRound, CastBallot, CloseRound, AnnulRound, RoundsResolver, RoundResultsResolver, RoundsOfPlanResolver, RoundPlacesResolver, RoundActsResolver, RoundDraftsResolver],
  exports: [CloseRound],
})
export class DecidingModule {}
