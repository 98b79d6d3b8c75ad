import { Module } from '@nestjs/common';
import { EnterBallot } from './enter-ballot/enter-ballot.handler.js';
import { PaperBoxes } from './paper-box.js';
import { PaperTable } from './paper-table.js';
import { PaperRepository } from './paper.repository.js';
import { PaperActsResolver, PaperResolver } from './paper.resolver.js';
import { PrintSheetsController } from './print-sheets/print-sheets.controller.js';
import { PrintSheets } from './print-sheets/print-sheets.handler.js';
import { StrikeVoter } from './strike-voter/strike-voter.handler.js';
import './paper-on-front.js';

@Module({
  controllers: [PrintSheetsController],
  providers: [PaperBoxes, PaperTable, PaperRepository, StrikeVoter, EnterBallot, PrintSheets, PaperResolver, PaperActsResolver],
  exports: [PaperBoxes, PaperRepository],
})
export class PaperBallotsModule {}
