import type { Tx } from '#platform/database';
import { rows } from '#platform/database';
import { type BrinkEvent, OnEvent } from '#platform/events';
import { Injectable } from '@nestjs/common';

/** Forgets what an erased person answered, and what they put forward that nobody saw. */
@Injectable()
export class ForgetAnswers {
  @OnEvent('person.erased')
  async erased(tx: Tx, { data }: BrinkEvent): Promise<void> {
    await rows(tx, 'delete from conversation_answer where person_id = $1', [data['personId']]);
    await rows(tx, `delete from conversation_statement where author_id = $1 and state in ('in-review', 'refused')`, [data['personId']]);
  }
}
