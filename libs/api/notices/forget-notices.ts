import type { Tx } from '#platform/database';
import { rows } from '#platform/database';
import { type BrinkEvent, OnEvent } from '#platform/events';
import { Injectable } from '@nestjs/common';

/** Forgets what an erased person followed and was told. */
@Injectable()
export class ForgetNotices {
  @OnEvent('person.erased')
  async erased(tx: Tx, { data }: BrinkEvent): Promise<void> {
    for (const table of ['notice', 'notice_setting', 'notice_unsubscribe', 'weekly_letter', 'follow']) await rows(tx, `delete from ${table} where person_id = $1`, [data['personId']]);
  }
}
