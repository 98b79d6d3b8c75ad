import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { type BrinkRequest, CurrentActor, CurrentRequest, Public, Requires } from '#platform/auth';
import { FILE_LIMITS, FileFault, bodyOf } from '#platform/files';
import { type ProblemAnswer, Refusal, problemAnswer } from '#platform/graphql';
import { Controller, Get, HttpCode, NotFoundException, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { ShareFile } from './share-file/share-file.handler.js';
import { sendFile } from './send-file.js';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Files of gatherings and stories: up as the bytes of a request, down with headers that keep them from acting. */
@Controller('shared-files')
export class SharedFileController {
  constructor(private readonly sharing: ShareFile) {}

  @Post(':kind/:subjectId')
  @HttpCode(200)
  @Requires('share-file')
  async add(@CurrentActor() actor: Actor, @CurrentRequest() request: BrinkRequest, @Param('kind') kind: string, @Param('subjectId') subjectId: string, @Query() query: Record<string, unknown>): Promise<{ id: string | null; shown: boolean; problems: ProblemAnswer[] }> {
    try {
      const bytes = await bodyOf(request, FILE_LIMITS.bytes);
      const words = { purpose: text(query['purpose']), consent: text(query['consent']), description: text(query['description']) };
      return { ...(await this.sharing.add(actor, { kind, subjectId }, words, bytes)), problems: [] };
    } catch (error) {
      if (error instanceof FileFault) return { id: null, shown: false, problems: problemAnswer([problem(error.code, 'file', error.data)]) };
      if (error instanceof Refusal) return { id: null, shown: false, problems: problemAnswer(error.problems) };
      throw error;
    }
  }

  @Get(':id')
  @Public('what is shown with an open gathering or story is for everybody; the rest exists only for who leads it and who added it')
  async read(@CurrentActor() actor: Actor, @Param('id') id: string, @Query('size') size: unknown, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    const found = await this.sharing.read(actor, id, size === 'small');
    if (found === null) throw new NotFoundException();
    return sendFile(response, found.file, found.content, found.open);
  }
}
