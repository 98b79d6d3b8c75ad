import type { Tx } from '#platform/database';
import { rows } from '#platform/database';
import { type BrinkEvent, OnEvent } from '#platform/events';
import { Injectable } from '@nestjs/common';

/** Forgets where an erased person lived. */
@Injectable()
export class ForgetResidence {
  @OnEvent('person.erased')
  async erased(tx: Tx, { data }: BrinkEvent): Promise<void> {
    for (const table of ['residence_letter', 'residence_visit', 'residence']) await rows(tx, `delete from ${table} where person_id = $1`, [data['personId']]);
  }
}
