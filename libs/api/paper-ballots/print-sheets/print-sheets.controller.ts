import { isUuid } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Refusal } from '#platform/graphql';
import { ConflictException, Controller, ForbiddenException, Header, HttpCode, NotFoundException, Param, Post, StreamableFile } from '@nestjs/common';
import { PrintSheets } from './print-sheets.handler.js';

/** Sheets to vote on as one PDF, to be printed. A POST: it makes new codes. With `young` behind it, those of the young who are a chamber of their own. */
@Controller('paper-sheets')
export class PrintSheetsController {
  constructor(private readonly printing: PrintSheets) {}

  @Post([':voteId/:count', ':voteId/:count/:chamber'])
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Requires('enter-paper-ballot')
  async print(@CurrentActor() actor: Actor, @Param('voteId') voteId: string, @Param('count') count: string, @Param('chamber') chamber?: string): Promise<StreamableFile> {
    try {
      if (!isUuid(voteId) || !/^\d{1,3}$/.test(count) || (chamber !== undefined && chamber !== 'young')) throw new NotFoundException();
      return new StreamableFile(await this.printing.print(actor, voteId, Number(count), chamber === 'young'), { type: 'application/pdf', disposition: 'attachment; filename="stembiljetten.pdf"' });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const code = error.problems[0]?.code;
      throw code === 'not-found' ? new NotFoundException() : code === 'too-late' ? new ConflictException() : new ForbiddenException();
    }
  }
}
