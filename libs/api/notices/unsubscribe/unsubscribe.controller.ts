import { Public } from '#platform/auth';
import { Refusal } from '#platform/graphql';
import { Controller, HttpCode, NotFoundException, Post, Query } from '@nestjs/common';
import { Unsubscribe } from './unsubscribe.handler.js';

/** What mail programs call for their own unsubscribe button (RFC 8058). */
@Controller('afmelden')
export class UnsubscribeController {
  constructor(private readonly unsubscribing: Unsubscribe) {}

  @Post()
  @HttpCode(204)
  @Public('whoever holds the secret of a mail may stop it')
  async stop(@Query('sleutel') secret: unknown, @Query('soort') kind: unknown): Promise<void> {
    try {
      if (typeof secret !== 'string' || typeof kind !== 'string' || !/^[\w-]{20,100}$/.test(secret)) throw new NotFoundException();
      await this.unsubscribing.run({ secret, kind: kind.slice(0, 20) });
    } catch (error) {
      if (error instanceof Refusal) throw new NotFoundException();
      throw error;
    }
  }
}
