import { Database, type Tx, newId, rows } from '#platform/database';
import { Every } from '#platform/jobs';
import { Injectable } from '@nestjs/common';

/** Addresses besides those of accounts: a new one that is to be confirmed, and an old one that is told. Each is kept as long as its mail may be on its way. */
@Injectable()
export class AddressRepository {
  constructor(private readonly database: Database) {}

  /** Keeps an address for one mail; gives the id that the mail goes to. */
  async write(tx: Tx, personId: string, email: string): Promise<string> {
    const id = newId();
    await rows(tx, 'insert into written_address (id, person_id, email, at) values ($1, $2, $3, brink_now())', [id, personId, email]);
    return id;
  }

  /** Sets a confirmed address. Links that went to the old one are no longer good. */
  async change(tx: Tx, personId: string, email: string): Promise<void> {
    await rows(tx, 'delete from email_token where person_id = $1 and used_at is null', [personId]);
    await rows(tx, 'update person set email = $2, email_confirmed_at = brink_now() where id = $1', [personId, email]);
  }

  /** Forgets addresses that were written to, and links that ran out. */
  @Every('27 3 * * *')
  async sweep(): Promise<void> {
    await rows(this.database.source, `delete from written_address where at < brink_now() - interval '3 days'`);
    await rows(this.database.source, `delete from email_token where expires_at < brink_now() - interval '1 day'`);
  }
}
