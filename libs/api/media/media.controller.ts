import type { Actor } from '#domain/permissions';
import { type BrinkRequest, CurrentActor, CurrentRequest, Public, Requires } from '#platform/auth';
import { FILE_LIMITS, FileFault, bodyOf } from '#platform/files';
import { type ProblemAnswer, Refusal, problemAnswer } from '#platform/graphql';
import { problem } from '#domain/kernel';
import { Controller, Get, HttpCode, NotFoundException, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { AddAttachment } from './add-attachment/add-attachment.handler.js';

/** What is with a plan may be taken off: caches ask again after a day. */
const DAY_SECONDS = 86_400;

/** Files go over plain HTTP: up as the bytes of a request, down with headers that keep them from acting. */
@Controller('attachments')
export class MediaController {
  constructor(private readonly adding: AddAttachment) {}

  @Post(':planId')
  @HttpCode(200)
  @Requires('change-plan')
  async add(@CurrentActor() actor: Actor, @CurrentRequest() request: BrinkRequest, @Param('planId') planId: string, @Query('description') description: unknown): Promise<{ id: string | null; problems: ProblemAnswer[] }> {
    try {
      const bytes = await bodyOf(request, FILE_LIMITS.bytes);
      const { id } = await this.adding.add(actor, { planId, description: typeof description === 'string' ? description : '', bytes });
      return { id, problems: [] };
    } catch (error) {
      if (error instanceof FileFault) return { id: null, problems: problemAnswer([problem(error.code, 'file', error.data)]) };
      if (error instanceof Refusal) return { id: null, problems: problemAnswer(error.problems) };
      throw error;
    }
  }

  @Get(':id')
  @Public('pictures of published plans are for everybody; others exist only for who may read the plan')
  async read(@CurrentActor() actor: Actor, @Param('id') id: string, @Query('size') size: unknown, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    const found = await this.adding.read(actor, id, size === 'small');
    if (found === null) throw new NotFoundException();
    const { attachment, content, open } = found;
    response.setHeader('cache-control', open ? `public, max-age=${DAY_SECONDS}` : 'private, no-store');
    response.setHeader('content-security-policy', "default-src 'none'; sandbox");
    response.setHeader('x-content-type-options', 'nosniff');
    return new StreamableFile(content, { type: attachment.mediaType, disposition: attachment.kind === 'document' ? 'attachment; filename="brink.pdf"' : 'inline', length: content.length });
  }
}
