import { isUuid } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Refusal } from '#platform/graphql';
import { Controller, ForbiddenException, Header, HttpCode, NotFoundException, Param, Post, StreamableFile } from '@nestjs/common';
import { Letters } from './letters.handler.js';

/** The batch of letters as one PDF, to be printed and posted. A POST: it makes new codes. */
@Controller('letters')
export class LettersController {
  constructor(private readonly letters: Letters) {}

  @Post(':municipalityId')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Requires('print-letters')
  async print(@CurrentActor() actor: Actor, @Param('municipalityId') municipalityId: string): Promise<StreamableFile> {
    try {
      if (!isUuid(municipalityId)) throw new NotFoundException();
      return new StreamableFile(await this.letters.print(actor, municipalityId), { type: 'application/pdf', disposition: 'attachment; filename="brink.pdf"' });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw error.problems[0]?.code === 'not-found' ? new NotFoundException() : new ForbiddenException();
    }
  }
}
