import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';

export interface AdditionRow {
  id: string;
  gatheringId: string;
  personId: string;
  text: string;
  addedAt: Date;
  shownAt: Date | null;
}

const COLUMNS = 'id, gathering_id as "gatheringId", person_id as "personId", text, added_at as "addedAt", shown_at as "shownAt"';

/** Every query on what people added to look-backs. */
@Injectable()
export class AdditionRepository {
  constructor(private readonly database: Database) {}

  of(gatheringId: string): Promise<AdditionRow[]> {
    return this.database.read('gathering-additions', `select ${COLUMNS} from gathering_addition where gathering_id = $1 order by added_at, id limit 200`, [gatheringId]);
  }

  byId(tx: Tx, id: string): Promise<AdditionRow | null> {
    return one<AdditionRow>(tx, `select ${COLUMNS} from gathering_addition where id = $1`, [id]);
  }

  /** How many one person added; counted one after the other. */
  async ofPerson(tx: Tx, gatheringId: string, personId: string): Promise<number> {
    await rows(tx, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [`addition:${gatheringId}:${personId}`]);
    return (await one<{ n: number }>(tx, 'select count(*)::int as n from gathering_addition where gathering_id = $1 and person_id = $2', [gatheringId, personId]))?.n ?? 0;
  }

  async add(tx: Tx, addition: { gatheringId: string; personId: string; text: string; shown: boolean }): Promise<string> {
    const id = newId();
    await rows(tx, 'insert into gathering_addition (id, gathering_id, person_id, text, added_at, shown_at) values ($1, $2, $3, $4, brink_now(), case when $5 then brink_now() end)', [id, addition.gatheringId, addition.personId, addition.text, addition.shown]);
    return id;
  }

  async show(tx: Tx, id: string): Promise<void> {
    await rows(tx, 'update gathering_addition set shown_at = coalesce(shown_at, brink_now()) where id = $1', [id]);
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await rows(tx, 'delete from gathering_addition where id = $1', [id]);
  }
}
