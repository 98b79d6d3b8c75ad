import { Controller, Get, Header, NotFoundException } from '@nestjs/common';
import { Public } from '../auth/index.js';
import { Config } from '../config/index.js';
import { Database } from '../database/index.js';

const VALID_MS = 180 * 86_400_000;

/** Where to report a weakness (RFC 9116), when an address is set. */
@Controller('.well-known')
export class SecurityController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  @Get('security.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Public('who finds a weakness must know whom to tell')
  async text(): Promise<string> {
    if (this.config.securityContact === null) throw new NotFoundException();
    const expires = new Date((await this.database.now()) + VALID_MS).toISOString();
    return `Contact: ${this.config.securityContact}\nExpires: ${expires}\nPreferred-Languages: nl, en\nCanonical: ${this.config.publicOrigin}/.well-known/security.txt\n`;
  }
}
