import type { NoticeKind } from '#domain/notices';
import { NOTICE_KINDS } from '#domain/notices';
import type { Tx } from '#platform/database';
import { type BrinkEvent, OnEvent } from '#platform/events';
import { Injectable } from '@nestjs/common';
import { NoticeRepository } from '../notice.repository.js';
import { PassOn } from './pass-on.js';

/** Tells named people of what another feature says concerns them: `people` are ids, joined by commas. */
@Injectable()
export class TellPeople {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly passing: PassOn,
  ) {}

  @OnEvent('people.told')
  async told(tx: Tx, { data }: BrinkEvent): Promise<void> {
    const kind: NoticeKind = NOTICE_KINDS.find((k) => k === data['kind']) ?? 'discussion';
    const reason: Record<string, string> = data['reason'] == null ? {} : { reason: String(data['reason']) };
    const news = { key: String(data['key']), path: String(data['path']), data: { act: String(data['act']), title: String(data['title']), ...reason } };
    await this.passing.on(tx, news, await this.notices.tellPeople(tx, String(data['people']).split(','), kind, news));
  }
}
