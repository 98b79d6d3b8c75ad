import { type Tx, rows } from '#platform/database';
import { type BrinkEvent, OnEvent } from '#platform/events';
import { Injectable } from '@nestjs/common';

/** What an erased person said of texts is forgotten; questions and reactions stay without a name, as comments do. */
@Injectable()
export class ForgetVoices {
  @OnEvent('person.erased')
  async erased(tx: Tx, { data }: BrinkEvent): Promise<void> {
    await rows(tx, 'delete from consent_voice where person_id = $1', [data['personId']]);
    await rows(tx, 'delete from consent_paper where person_id = $1', [data['personId']]);
    await rows(tx, `update consent_saying set person_id = null where person_id = $1 and kind = 'objection'`, [data['personId']]);
  }
}
