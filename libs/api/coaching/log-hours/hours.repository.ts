import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';

/** Hours of one month of one municipality, by who asked. No person, no words. */
export interface HoursSum {
  readonly municipalityId: string;
  readonly municipality: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly role: string;
  readonly requests: number;
  readonly quarters: number;
}

/** An entry, as handlers need it. */
export interface NewHours {
  readonly requestId: string;
  readonly municipalityId: string;
  readonly personId: string;
  readonly onDay: string;
  readonly quarters: number;
  readonly done: string;
}

/** Every query on hours. */
@Injectable()
export class HoursRepository {
  constructor(private readonly database: Database) {}

  /** By municipality and month, the newest month first. */
  sums(municipalityIds: readonly string[]): Promise<HoursSum[]> {
    return this.database.read(
      'coaching-hours',
      `select h.municipality_id as "municipalityId", m.name as municipality, to_char(h.on_day, 'YYYY-MM') as month, r.role, count(distinct r.id)::int as requests, sum(h.quarters)::int as quarters
       from coaching_hours h join coaching_request r on r.id = h.request_id join municipality m on m.id = h.municipality_id where h.municipality_id = any($1::uuid[]) group by 1, 2, 3, 4 order by month desc, municipality, r.role limit 1000`,
      [municipalityIds],
    );
  }

  async add(tx: Tx, entry: NewHours): Promise<void> {
    await rows(tx, 'insert into coaching_hours (id, municipality_id, request_id, person_id, on_day, quarters, done, at) values ($1, $2, $3, $4, $5, $6, $7, brink_now())', [newId(), entry.municipalityId, entry.requestId, entry.personId, entry.onDay, entry.quarters, entry.done]);
  }

  byId(tx: Tx, id: string): Promise<{ requestId: string; personId: string } | null> {
    return one(tx, 'select request_id as "requestId", person_id as "personId" from coaching_hours where id = $1', [id]);
  }

  /** Takes an entry out; false when it was gone already. */
  async drop(tx: Tx, id: string): Promise<boolean> {
    return (await one(tx, 'delete from coaching_hours where id = $1 returning id', [id])) !== null;
  }
}
