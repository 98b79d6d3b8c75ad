import { Database } from '#platform/database';
import { Every } from '#platform/jobs';
import { Mailer } from '#platform/mail';
import { Injectable } from '@nestjs/common';
import { NoticeRepository } from '../notice.repository.js';
import { unsubscribePath } from '../tell/pass-on.js';

/** One letter a week with the news that was not urgent and has not been read. */
@Injectable()
export class WeeklyLetter {
  constructor(
    private readonly database: Database,
    private readonly notices: NoticeRepository,
    private readonly mailer: Mailer,
  ) {}

  /** On Monday morning. */
  @Every('0 6 * * 1')
  async send(): Promise<void> {
    const week = new Date(await this.database.now()).toISOString().slice(0, 10);
    for (const { personId } of await this.notices.forLetter()) {
      await this.database.transaction(async (tx) => {
        const news = await this.notices.takeForLetter(tx, personId);
        if (news.length === 0) return;
        const items = JSON.stringify(news.map(({ data, path }) => ({ ...data, path })));
        const unsubscribe = unsubscribePath(await this.notices.unsubscribeSecret(tx, personId), 'weekly');
        await this.mailer.order(tx, { key: `weekly:${week}:${personId}`, to: { personId }, template: 'weekly', data: { items, count: news.length, unsubscribe } });
      });
    }
  }
}
