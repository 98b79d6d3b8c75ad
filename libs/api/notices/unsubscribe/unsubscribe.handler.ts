import { NOTICE_KINDS, USUAL_MAIL } from '#domain/notices';
import { problem } from '#domain/kernel';
import { Database } from '#platform/database';
import { Refusal, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { NoticeRepository } from '../notice.repository.js';

/** Stops a kind of mail with the secret from a mail, without signing in. */
@Injectable()
export class Unsubscribe {
  constructor(
    private readonly database: Database,
    private readonly notices: NoticeRepository,
  ) {}

  async run(input: { secret: string; kind: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const personId = required(await this.notices.personOfSecret(tx, input.secret), 'token-expired', 'secret');
      if (input.kind === 'weekly') {
        const settings = await this.notices.settings(personId);
        for (const kind of NOTICE_KINDS) if ((settings.get(kind) ?? USUAL_MAIL[kind]) === 'weekly') await this.notices.set(tx, personId, kind, 'never');
        return;
      }
      if (!NOTICE_KINDS.some((kind) => kind === input.kind)) throw new Refusal([problem('not-a-choice', 'kind')]);
      await this.notices.set(tx, personId, input.kind, 'never');
    });
  }
}
